// SPDX-License-Identifier: EUPL-1.2
import { type Language, localeOf } from '#foundation/text'

/** A figure on an axis: '€ 20 mln.', '15%', '60.000'. */
export function axisText(value: number, unit: string, language: Language): string {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(localeOf(language), options).format(value)
  if (unit === 'percent') return `${number({})}%`
  if (unit === 'count' || value === 0) return number({})
  return number({ style: 'currency', currency: unit, notation: 'compact', maximumFractionDigits: 1 })
}

/** Round steps from nought to the highest, two to five of them. */
export function stepsTo(highest: number): number[] {
  const most = Math.max(highest, 1e-9)
  const size = 10 ** Math.floor(Math.log10(most))
  const step = [0.2, 0.5, 1, 2, 5].map((part) => part * size).find((each) => most / each <= 4) ?? size * 5
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, index) => index * step)
}
