// SPDX-License-Identifier: EUPL-1.2
import { type Day, monthOf, type PeriodKind, weekOf } from './period.ts'

/** What is kept of a report that counts, to count it by: no text, no identifier, no person. */
export interface CountedReport {
  reportId: string
  /** On which it was received, Dutch time. */
  day: Day
  organisationId: string
  /** Concepts of the taxonomy; '' in all of these: not known. */
  form: string
  /** The form of the first level that it stands under. */
  mainForm: string
  channel: string
  pretext: string
  impersonated: string
  means: string
  victim: '' | 'citizen' | 'company'
  /** Codes of Statistics Netherlands. */
  municipality: string
  region: string
  /** Of identifiers, in order. */
  kinds: string[]
  /** null: not known. */
  lossInCents: number | null
}

/** By what a report can be counted, with its column; a report has several kinds of identifiers and counts once in each. */
export const dimensions = {
  form: 'form',
  mainForm: 'main_form',
  channel: 'channel',
  pretext: 'pretext',
  impersonated: 'impersonated',
  means: 'means',
  victim: 'victim',
  municipality: 'municipality',
  region: 'region',
  kind: 'kinds',
} as const
export type Dimension = keyof typeof dimensions

export interface Tabulation {
  period: PeriodKind
  /** One or two. */
  by: readonly [Dimension] | readonly [Dimension, Dimension]
}

/**
 * The fixed set. Each is kept for every organisation and for all together. A new one is one line here and one recount
 * (`npm run recount`).
 */
export const tabulations = {
  'week-form': { period: 'week', by: ['form'] },
  'week-channel': { period: 'week', by: ['channel', 'mainForm'] },
  'week-pretext': { period: 'week', by: ['pretext'] },
  'week-kind': { period: 'week', by: ['kind'] },
  'month-form': { period: 'month', by: ['form'] },
  'month-municipality': { period: 'month', by: ['municipality'] },
  'month-place': { period: 'month', by: ['municipality', 'mainForm'] },
  'month-region': { period: 'month', by: ['region', 'mainForm'] },
  'month-means': { period: 'month', by: ['mainForm', 'means'] },
  'month-impersonated': { period: 'month', by: ['impersonated'] },
  'month-victim': { period: 'month', by: ['victim', 'mainForm'] },
} as const satisfies Record<string, Tabulation>
export type TabulationName = keyof typeof tabulations

export interface Cell {
  tabulation: string
  /** '': all organisations together. */
  organisationId: string
  /** First day of the period. */
  period: Day
  /** Value of the first dimension, and of the second ('' when there is none). */
  first: string
  second: string
  reports: number
  /** Those that state a loss above nothing. */
  withLoss: number
  lossInCents: number
}

/** What changes when these rows take the place of those: one line a cell, in the order in which everybody locks them. */
export function changesBetween(before: readonly CountedReport[], after: readonly CountedReport[]): Cell[] {
  const changes = new Map<string, Cell>()
  for (const report of before) add(changes, report, -1)
  for (const report of after) add(changes, report, 1)
  return [...changes]
    .filter(([, cell]) => cell.reports !== 0 || cell.withLoss !== 0 || cell.lossInCents !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cell]) => cell)
}

const eachTabulation = Object.entries<Tabulation>(tabulations)
const noSecond = ['']

/** Counts a report in every cell where it belongs. In place: an import does this two dozen times a report. */
function add(changes: Map<string, Cell>, report: CountedReport, sign: 1 | -1): void {
  const loss = report.lossInCents ?? 0
  const starts = { week: weekOf(report.day), month: monthOf(report.day) }
  for (const [tabulation, { period, by }] of eachTabulation)
    for (const first of valuesOf(report, by[0]))
      for (const second of by[1] ? valuesOf(report, by[1]) : noSecond)
        for (const organisationId of ['', report.organisationId]) {
          const cell = cellAt(changes, { tabulation, organisationId, period: starts[period], first, second })
          cell.reports += sign
          cell.withLoss += loss > 0 ? sign : 0
          cell.lossInCents += sign * loss
        }
}

type Place = Pick<Cell, 'tabulation' | 'organisationId' | 'period' | 'first' | 'second'>

function cellAt(changes: Map<string, Cell>, place: Place): Cell {
  const key = `${place.tabulation}\t${place.organisationId}\t${place.period}\t${place.first}\t${place.second}`
  const known = changes.get(key)
  if (known) return known
  const cell = { ...place, reports: 0, withLoss: 0, lossInCents: 0 }
  changes.set(key, cell)
  return cell
}

function valuesOf(report: CountedReport, dimension: Dimension): readonly string[] {
  return dimension === 'kind' ? report.kinds : [report[dimension]]
}
