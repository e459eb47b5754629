// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { listCourses } from '#modules/complaints'
import { organisationNames } from '#modules/partners'
import { mainFormOf } from '#modules/statistics'
import { findCurrentEdition } from '#modules/taxonomy'
import { dutchDay, endOfDay } from '#values'
import type { FlowInput } from '../count-flow/outcome-counts.ts'
import { monthsOf, standingOf } from '../count-flow/standing-of.ts'
import { type CountedRow, selectForIssue } from '../delivery/delivery.store.ts'
import { daysOf, halfYearAfter, halfYearOf } from '../outcome/half-year.ts'
import type { IssueSource, Population } from './issue-content.ts'
import { type Clash, type CountRow, mergeSupplied } from './merge-supplied.ts'
import { ownResults } from './own-results.query.ts'
import type { ResultRow } from './show-results.ts'

/** How many half-years of submission an issue looks back on. */
export const halvesShown = 4

/** Everything that is counted of one half-year, exact: nothing of it leaves before it is protected. */
export interface Composed {
  half: string
  /** Last day that counts, ISO. */
  asOf: string
  inputs: Record<Population, FlowInput>
  clashes: Clash[]
  results: ResultRow[]
  sources: IssueSource[]
  isEmpty: boolean
}

/** Counts what was delivered and what our own desk knows, as it stood on the last day of the half-year. Whoever calls looks at who may, and writes it down. */
export async function composeHalf(ctx: Context, half: string): Promise<Composed> {
  const system = asSystem(ctx, 'outcomes.compose')
  const asOf = daysOf(half).last
  const rows = await transaction(system, (tx) => selectForIssue(tx, half))
  const first = halfYearAfter(half, 1 - halvesShown)
  const isShown = (period: string | null) => period !== null && period >= first && period <= half
  const names = await organisationNames(ctx, [...new Set(rows.map(({ organisationId }) => organisationId))])
  const nameOf = (id: string) => names.get(id) ?? id
  const counts = rows.filter(({ kind, period }) => kind === 'count' && isShown(period))
  const { input, clashes } = mergeSupplied(counts.map(asCount), half)
  const delivered = rows.filter(({ kind, period }) => kind === 'result' && isShown(period))
  const results = delivered.map(({ outcome, period, amount, cases, source, organisationId }) => ({
    kind: outcome,
    period: period ?? '',
    amount: amount ?? 0,
    cases,
    source: `${nameOf(organisationId)}: ${source}`,
  }))
  return {
    half,
    asOf,
    inputs: { supplied: input, desk: await countDesk(system, rows, { half, first, asOf }) },
    clashes,
    results: [...results, ...(await ownResults(system, { first, half }))],
    sources: sourcesOf(rows, nameOf),
    isEmpty: rows.length === 0,
  }
}

function asCount(row: CountedRow): CountRow {
  return {
    ...row,
    period: row.period ?? '',
    form: row.form ?? '',
    region: row.region ?? 'unknown',
    amount: row.amount ?? 0,
  }
}

/** Complaints of companies at our own desk. It does not ask for a region. */
async function countDesk(
  system: Context,
  rows: readonly CountedRow[],
  { half, first, asOf }: { half: string; first: string; asOf: string },
): Promise<FlowInput> {
  const end = new Date(endOfDay(asOf).getTime() - 1)
  const { byId } = await findCurrentEdition(system)
  const outcomes = Map.groupBy(
    rows.filter(({ kind }) => kind === 'case'),
    ({ complaintId }) => complaintId,
  )
  const counted = (await listCourses(system, { before: endOfDay(asOf) })).flatMap((course) => {
    const period = halfYearOf(dutchDay(course.submittedAt))
    if (period < first || period > half) return []
    const own = (outcomes.get(course.id) ?? []).map(({ outcome, ground, on }) => ({
      outcome,
      ground,
      // A day without an hour: it was so when that day was over.
      at: new Date(endOfDay(on ?? asOf).getTime() - 1),
    }))
    const stands = standingOf(course, own, end)
    const form = mainFormOf(course.fraudForm, byId) || course.fraudForm
    const { standing, ground, isBundled } = stands
    return [
      { period, form, region: 'unknown', standing, ground, months: monthsOf(course, stands, end), n: 1, isBundled },
    ]
  })
  const isTaken = (standing: string) => !['waiting', 'withdrawn', 'referred'].includes(standing)
  return { items: counted, bundled: counted.filter(({ isBundled, standing }) => isBundled && isTaken(standing)) }
}

function sourcesOf(rows: readonly CountedRow[], nameOf: (id: string) => string): IssueSource[] {
  return [...Map.groupBy(rows, ({ organisationId }) => organisationId)].map(([id, own]) => ({
    organisation: nameOf(id),
    supplier: own[0]?.supplier ?? 'police',
    deliveredOn:
      own
        .map(({ deliveredOn }) => deliveredOn)
        .toSorted()
        .at(-1) ?? '',
    rows: own.length,
    corrections: own.filter(({ isCorrection }) => isCorrection).length,
  }))
}
