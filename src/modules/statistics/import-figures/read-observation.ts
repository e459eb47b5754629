// SPDX-License-Identifier: EUPL-1.2
import { calendarDate } from '#values'
import {
  type Observation,
  type Population,
  populations,
  type SourceKind,
  sourceKinds,
  type Unit,
  units,
} from '../observation/observation.ts'
import { lastDayOf, parsePeriod, writePeriod } from '../observation/period.ts'
import { readPlace } from '../observation/place.ts'
import { slugOf } from '#foundation/text'
import { figureMessages as message } from './import-figures.text.ts'
import { type Column, type RawObservation, unnamed } from './raw-observation.ts'
import { readNumber } from './read-number.ts'

/** What a row is judged by. */
export interface Known {
  /** Codes of the fraud forms of the taxonomy in force. */
  forms: ReadonlySet<string>
  /** ISO day. */
  today: string
  /** How each source is written, by its name in addresses: two spellings would be two sources with one page. */
  sources: ReadonlyMap<string, string>
}

export interface Problem {
  code: string
  values: Record<string, string | number>
}

const longest = 500
const precisions = /^(exact|as published|about|more than|nearly|just under|[\d,.]{1,20} to [\d,.]{1,20})$/
const inThousands = /million|miljoen|mln|billion|miljard|mld|\bbn\b|x ?1[ .,]?000|\b1000\b/i

/** One row by itself: an observation, or everything that is wrong with it at once. */
export function readObservation(raw: RawObservation, known: Known): Observation | Problem[] {
  const problems: Problem[] = []
  const wrong = (code: string, values: Problem['values'] = {}) => void problems.push({ code, values })
  const word = (column: Column) => {
    const text = String(raw[column]).trim()
    if (text.length > longest) wrong(message.tooLong, { column })
    return text
  }
  const filled = (column: Column, code: string) => {
    const text = word(column)
    if (text === '') wrong(code)
    return text
  }
  const choice = <T extends string>(column: Column, choices: readonly T[], code: string): T => {
    const text = word(column)
    const found = choices.find((each) => each === text)
    if (found === undefined) wrong(code, { choices: choices.join(', ') })
    return found ?? (choices[0] as T)
  }
  const number = (column: Column): number => {
    const read = readNumber(raw[column])
    if (typeof read === 'number') return read
    wrong(read, { column })
    return Number.NaN
  }
  const bound = (column: 'low' | 'high') => (String(raw[column]).trim() === '' ? null : number(column))
  const day = (column: Column) => {
    const text = word(column) || known.today
    if (!isDay(text)) wrong(message.day, { column })
    else if (text > known.today) wrong(message.dayToCome, { column })
    return text
  }

  const unitText = word('unit')
  if (inThousands.test(unitText)) wrong(message.unitWhole)
  const unit: Unit = inThousands.test(unitText) ? 'count' : choice('unit', units, message.unit)
  const [value, low, high] = [number('value'), bound('low'), bound('high')]
  const figures = [value, low, high].filter((each) => each !== null)
  if (unit === 'percent' && figures.some((each) => each > 100)) wrong(message.valuePercent)
  if (unit === 'count' && !inThousands.test(unitText) && Number.isFinite(value) && !Number.isInteger(value))
    wrong(message.valueCount)
  if ((low !== null && low > value) || (high !== null && high < value)) wrong(message.interval)

  const form = word('form')
  if (form !== '' && !known.forms.has(form)) wrong(message.form, { form })
  const place = readPlace(String(raw.place))
  if (place === null) wrong(message.place, { place: word('place') })
  const period = parsePeriod(String(raw.period))
  if (period === null) wrong(message.period)
  const provisional = word('provisional')
  if (!['', 'yes', 'no'].includes(provisional)) wrong(message.provisional)
  const retrievedOn = day('retrieved_on')
  if (period && provisional !== 'yes' && lastDayOf(period) > retrievedOn) wrong(message.periodNotOver)
  const precision = word('precision') || 'as published'
  if (!precisions.test(precision)) wrong(message.precision)
  const url = word('url')
  if (!isWebAddress(url)) wrong(message.url)

  const source = filled('source', message.source)
  const spelt = known.sources.get(slugOf(source))
  if (spelt !== undefined && spelt !== source) wrong(message.sourceSpelling, { spelt })

  const observation: Observation = {
    source,
    indicator: filled('indicator', message.indicator),
    form: form || null,
    population: choice<Population>('population', populations, message.population),
    place: place ?? '',
    breakdown: word('breakdown'),
    definition: word('definition') || unnamed,
    unit,
    period: period ? writePeriod(period) : '',
    value,
    low,
    high,
    precision,
    isProvisional: provisional === 'yes',
    seriesBreak: word('series_break'),
    url,
    sourceKind: choice<SourceKind>('source_kind', sourceKinds, message.sourceKind),
    retrievedOn,
    licence: word('licence'),
    remark: word('remark'),
    withdrawn: word('withdrawn'),
  }
  return problems.length > 0 ? problems : observation
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text)
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return calendarDate(Number(year), Number(month), Number(day)) !== null
}
