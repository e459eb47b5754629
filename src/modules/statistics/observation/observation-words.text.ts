// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language, localeOf, translate } from '#foundation/text'
import { dutchBreakdown, dutchRemark, figureText } from './observation.text.ts'
import { definitions } from './definitions.text.ts'
import type { Observation, Population, Unit } from './observation.ts'
import { parsePeriod } from './period.ts'

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

/** For an axis: '€ 20 mln', '600.000', '15%'. */
export function shortAmountOf(value: number, unit: Unit, language: Language): string {
  if (unit === 'percent' || unit === 'count' || value === 0) return amountOf(value, unit, language)
  const format = { style: 'currency', currency: unit, notation: 'compact', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(localeOf(language), format).format(value).replace(/\.$/, '')
}

/** The value as the source gives it: with 'about', 'more than' or a range. */
export function valueOf(
  figure: Pick<Observation, 'value' | 'unit' | 'precision'> & { isProvisional?: boolean },
  language: Language,
): string {
  const t = translate(figureText, language)
  const said = saidOf(figure, language)
  return figure.isProvisional ? t('provisional', { value: said }) : said
}

function saidOf(figure: Pick<Observation, 'value' | 'unit' | 'precision'>, language: Language): string {
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
  } as const
  const way = ways[figure.precision as keyof typeof ways]
  return way ? t(way, { value }) : value
}

/** '6,4% tot 6,8%', or null where the publisher gives no interval. */
export function intervalOf(
  { low, high, unit }: Pick<Observation, 'low' | 'high' | 'unit'>,
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
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  if (quarter?.[1]) return t('quarter', { year: quarter[1], number: Number(quarter[2]) })
  const month = /^\d{4}-\d\d$/.test(period) ? parsePeriod(period) : null
  if (month) return monthName(month.year, month.from, language)
  if (months?.[1]) return t('months', { year: months[1], from: Number(months[2]), to: Number(months[3]) })
  return period
}

export function indicatorOf(indicator: string, language: Language): string {
  return known(indicator, language) ?? indicator.replaceAll('_', ' ')
}

/** 'Aandeel dat het overkwam: aankoopfraude, mannen'. `form`: the words for its form, where it has one. */
export function whatOf(
  { indicator, breakdown }: Pick<Observation, 'indicator' | 'breakdown'>,
  form: string | null,
  language: Language,
): string {
  const what = [form, breakdown && breakdownOf(breakdown, language)].filter(Boolean).join(', ')
  const name = indicatorOf(indicator, language)
  return what ? translate(figureText, language)('withForm', { indicator: name, what }) : name
}

/** 'mensen van 15 jaar en ouder'. */
export function populationOf(population: Population, language: Language): string {
  return known(`of-${population}`, language) ?? known(population, language) ?? population
}

/** What people call this way of counting, and what it counts, with what its amounts are when `unit` is one; a definition that we do not know keeps its own name. */
export function definitionOf(definition: string, language: Language, unit?: Unit): { name: string; counts: string } {
  const found = definitions[definition] ?? definitions['as-published']
  const name = definitions[definition] ? found?.name[language] : definition
  const said = [found?.counts[language], unit && isAmount(unit) && found?.amounts?.[language]].filter(Boolean)
  return { name: name ?? definition, counts: said.join(' ') }
}

export function isAmount(unit: Unit): boolean {
  return unit !== 'count' && unit !== 'percent'
}

/** A country by its name, anything smaller by its code. */
export function placeOf(country: string, language: Language): string {
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

function monthName(year: number, month: number, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(Date.UTC(year, month - 1, 1)))
}

/** The police are the only source whose name is a word. */
export function sourceName(source: string, language: Language): string {
  return source === 'politie' && language === 'en' ? 'police' : source
}
