// SPDX-License-Identifier: EUPL-1.2
import { type Day, type PeriodKind, periodOf } from './period.ts'

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

/** The cells in which this report counts, each with what it adds. */
export function cellsOf(report: CountedReport, set: Readonly<Record<string, Tabulation>> = tabulations): Cell[] {
  const loss = report.lossInCents ?? 0
  const adds = { reports: 1, withLoss: loss > 0 ? 1 : 0, lossInCents: loss }
  return Object.entries(set).flatMap(([tabulation, { period, by }]) =>
    ['', report.organisationId].flatMap((organisationId) =>
      valuesOf(report, by[0]).flatMap((first) =>
        (by[1] ? valuesOf(report, by[1]) : ['']).map((second) => ({
          tabulation,
          organisationId,
          period: periodOf(period, report.day),
          first,
          second,
          ...adds,
        })),
      ),
    ),
  )
}

function valuesOf(report: CountedReport, dimension: Dimension): readonly string[] {
  return dimension === 'kind' ? report.kinds : [report[dimension]]
}

/** What changes when these rows take the place of those: one line a cell, in the order in which everybody locks them. */
export function changesBetween(before: readonly CountedReport[], after: readonly CountedReport[]): Cell[] {
  const changes = new Map<string, Cell>()
  const add = (reports: readonly CountedReport[], sign: 1 | -1) => {
    for (const cell of reports.flatMap((report) => cellsOf(report))) {
      const key = keyOf(cell)
      const known = changes.get(key)
      changes.set(key, {
        ...cell,
        reports: (known?.reports ?? 0) + sign * cell.reports,
        withLoss: (known?.withLoss ?? 0) + sign * cell.withLoss,
        lossInCents: (known?.lossInCents ?? 0) + sign * cell.lossInCents,
      })
    }
  }
  add(before, -1)
  add(after, 1)
  return [...changes]
    .filter(([, cell]) => cell.reports !== 0 || cell.withLoss !== 0 || cell.lossInCents !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cell]) => cell)
}

export function keyOf({ tabulation, organisationId, period, first, second }: Cell): string {
  return [tabulation, organisationId, period, first, second].join('\t')
}
