// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language, localeOf, translate } from '#foundation/text'
import { dutchBreakdown, dutchRemark, figureText } from './figure.text.ts'
import type { FigureWithInterval, OfficialFigure, Unit } from './official-figure.ts'

/** '15,7%', '€ 26 miljoen', '530.000'. */
export function amountOf(value: number, unit: Unit, language: Language): string {
  if (unit === 'percent') return `${formatNumber(value, language)}%`
  if (unit === 'count') return formatNumber(value, language)
  const t = translate(figureText, language)
  const inCurrency = (part: number, digits: number) =>
    new Intl.NumberFormat(localeOf(language), {
      style: 'currency',
      currency: unit,
      minimumFractionDigits: 0,
      maximumFractionDigits: digits,
    }).format(part)
  if (value >= 1e9) return t('billion', { value: inCurrency(value / 1e9, 2) })
  return value >= 1e6 ? t('million', { value: inCurrency(value / 1e6, 2) }) : inCurrency(value, 0)
}

/** The value as the source gives it: with 'about', 'more than' or a range. */
export function valueOf(figure: Pick<OfficialFigure, 'value' | 'unit' | 'precision'>, language: Language): string {
  const t = translate(figureText, language)
  const value = amountOf(figure.value, figure.unit, language)
  const range = /^([\d,.]+) to ([\d,.]+)$/.exec(figure.precision)
  if (range) {
    const [from, to] = [range[1], range[2]].map((text) =>
      amountOf(Number(text?.replaceAll(',', '')), figure.unit, language),
    )
    return t('range', { from: from ?? '', to: to ?? '' })
  }
  const ways = {
    about: 'about',
    'more than': 'moreThan',
    nearly: 'nearly',
    'just under': 'justUnder',
    provisional: 'provisional',
  } as const
  const way = ways[figure.precision as keyof typeof ways]
  return way ? t(way, { value }) : value
}

/** '6,4% tot 6,8%', or null where the publisher gives no interval. */
export function intervalOf(
  { low, high, unit }: Pick<FigureWithInterval, 'low' | 'high' | 'unit'>,
  language: Language,
): string | null {
  const t = translate(figureText, language)
  if (low === null) return null
  const from = amountOf(low, unit, language)
  return high === null
    ? t('atLeast', { low: from })
    : t('interval', { low: from, high: amountOf(high, unit, language) })
}

/** '2025', 'eerste helft van 2025', '2021, maand 1 tot en met 11'. */
export function periodOf(period: string, language: Language): string {
  const t = translate(figureText, language)
  const half = /^(\d{4})-H([12])$/.exec(period)
  if (half?.[1]) return t(half[2] === '1' ? 'firstHalf' : 'secondHalf', { year: half[1] })
  const months = /^(\d{4})-(\d\d)\.\.(\d\d)$/.exec(period)
  if (months?.[1]) return t('months', { year: months[1], from: Number(months[2]), to: Number(months[3]) })
  return period
}

export function indicatorOf(indicator: string, language: Language): string {
  return known(indicator, language) ?? indicator.replaceAll('_', ' ')
}

export function countryOf(country: string, language: Language): string {
  return known(country, language) ?? country
}

/** 'aankoopfraude, geboren in Nederland'. A part that we have no Dutch word for stays as it is. */
export function breakdownOf(breakdown: string, language: Language): string {
  const parts = breakdown.split(' | ')
  if (language === 'en') return parts.map((part) => part.replace(/^(origin|income): /, '')).join(', ')
  return parts
    .map(
      (part) =>
        dutchBreakdown[part] ??
        part
          .split(': ')
          .map((word) => dutchBreakdown[word] ?? word)
          .join(': '),
    )
    .join(', ')
}

function known(word: string, language: Language): string | undefined {
  return (figureText[language] as Record<string, string>)[word]
}

/** A remark that we have no Dutch words for stays as it is. */
export function remarkOf(remark: string, language: Language): string {
  return language === 'nl' ? (dutchRemark[remark] ?? remark) : remark
}
