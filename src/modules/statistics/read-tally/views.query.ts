// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { findCurrentEdition } from '#modules/taxonomy'
import { municipalities, safetyRegions } from '#values'
import { mainFormOf } from '../tally/main-form.ts'
import { daysLater, monthOf, weekOf } from '../tally/period.ts'
import { inScope } from './in-scope.query.ts'
import { type Counted, selectBySource, selectCells, selectFirst, selectSeries } from './read-tally.store.ts'
import { rateOf, riseOf } from './rates.ts'
import { leastOfPlace, type Scope, type Span } from './scope.ts'

export interface Rising {
  /** A form of the taxonomy of any level; '' not known. */
  form: string
  thisWeek: number
  /** Mean of the weeks before it. */
  before: number
  /** The same week a year (52 weeks) earlier. */
  yearBefore: number
  /** thisWeek against before, 1.5 is half as much again; null when there was next to nothing to compare with. */
  rise: number | null
}

const weeksCompared = 8

/** What rises: this whole week (any day in it) against the mean of the eight weeks before, the largest rise first. */
export async function whatRises(ctx: Context, scope: Scope, day: string): Promise<Rising[]> {
  const week = weekOf(day)
  const span = { from: daysLater(week, -52 * 7), to: week }
  const rows = await inScope(ctx, scope, 'what-rises', (tx, organisationId) =>
    selectSeries(tx, { tabulation: 'week-form', organisationId, ...span }),
  )
  const first = daysLater(week, -7 * weeksCompared)
  return [...new Set(rows.map(({ first: form }) => form))]
    .map((form) => {
      const of = (wanted: (period: string) => boolean) =>
        rows.reduce((sum, row) => sum + (row.first === form && wanted(row.period) ? row.reports : 0), 0)
      const thisWeek = of((period) => period === week)
      const before = of((period) => period >= first && period < week) / weeksCompared
      return {
        form,
        thisWeek,
        before,
        yearBefore: of((period) => period === span.from),
        rise: riseOf(thisWeek, before),
      }
    })
    .filter(({ thisWeek, before }) => thisWeek > 0 || before > 0)
    .sort((a, b) => (b.rise ?? 0) - (a.rise ?? 0) || b.thisWeek - a.thisWeek)
}

/** Reports and damage by form (of any level) of every organisation that received them. Only of all together. */
export function formsBySource(ctx: Context, scope: Scope & { whose: 'all' }, months: Span) {
  return inScope(ctx, scope, 'forms-by-source', (tx) =>
    selectBySource(tx, { tabulation: 'month-form', ...inMonths(months) }),
  )
}

/** Reports per week and main form. */
export async function trend(ctx: Context, scope: Scope, days: Span) {
  const { byId } = await findCurrentEdition(ctx)
  const rows = await inScope(ctx, scope, 'trend', (tx, organisationId) =>
    selectSeries(tx, { tabulation: 'week-form', organisationId, from: weekOf(days.from), to: weekOf(days.to) }),
  )
  const sums = new Map<string, { week: string; mainForm: string } & Counted>()
  for (const { period: week, first, ...counted } of rows) {
    const mainForm = mainFormOf(first, byId)
    const key = `${week} ${mainForm}`
    const known = sums.get(key)
    sums.set(key, { week, mainForm, ...added(counted, known) })
  }
  return [...sums.values()]
}

export interface PlaceCount {
  code: string
  name: string
  /** null: fewer than ten, of all organisations together. */
  reports: number | null
  inhabitants: number
  /** Per 100,000 inhabitants in the span; null where `reports` is. */
  rate: number | null
}

/** Reports per municipality, and per safety region, where the victims live; of one main form or of all. */
export async function mapOf(ctx: Context, scope: Scope, months: Span, mainForm?: string) {
  const wanted = inMonths(months)
  const rows = await inScope(ctx, scope, 'map', async (tx, organisationId) => ({
    municipalities: await selectFirst(
      tx,
      { tabulation: mainForm === undefined ? 'month-municipality' : 'month-place', organisationId, ...wanted },
      mainForm,
    ),
    regions: await selectFirst(tx, { tabulation: 'month-region', organisationId, ...wanted }, mainForm),
  }))
  const least = scope.whose === 'all' ? leastOfPlace : 0
  const places = municipalities()
  const inhabitantsOf = (code: string) =>
    places.reduce((sum, place) => sum + (place.safetyRegion === code ? place.inhabitants : 0), 0)
  return {
    municipalities: placed(places, rows.municipalities, least),
    regions: placed(
      safetyRegions().map((region) => ({ ...region, inhabitants: inhabitantsOf(region.code) })),
      rows.regions,
      least,
    ),
    /** Of which nobody said where. */
    elsewhere: rows.regions.reduce((sum, { first, reports }) => sum + (first === '' ? reports : 0), 0),
  }
}

/** Reports by channel (first) and main form (second). */
export function channels(ctx: Context, scope: Scope, days: Span) {
  const span = { from: weekOf(days.from), to: weekOf(days.to) }
  return inScope(ctx, scope, 'channels', (tx, organisationId) =>
    selectCells(tx, { tabulation: 'week-channel', organisationId, ...span }),
  )
}

/** Reports and damage by main form (first) and means of payment (second). */
export function damage(ctx: Context, scope: Scope, months: Span) {
  return inScope(ctx, scope, 'damage', (tx, organisationId) =>
    selectCells(tx, { tabulation: 'month-means', organisationId, ...inMonths(months) }),
  )
}

function inMonths({ from, to }: Span): Span {
  return { from: monthOf(from), to: monthOf(to) }
}

function added(counted: Counted, to: Counted | undefined): Counted {
  return {
    reports: counted.reports + (to?.reports ?? 0),
    withLoss: counted.withLoss + (to?.withLoss ?? 0),
    lossInCents: counted.lossInCents + (to?.lossInCents ?? 0),
  }
}

function placed(
  places: readonly { code: string; name: string; inhabitants: number }[],
  rows: readonly { first: string; reports: number }[],
  least: number,
): PlaceCount[] {
  const counts = new Map(rows.map(({ first, reports }) => [first, reports]))
  return places.map(({ code, name, inhabitants }) => {
    const count = counts.get(code) ?? 0
    const reports = count < least ? null : count
    return { code, name, inhabitants, reports, rate: reports === null ? null : rateOf(reports, inhabitants) }
  })
}
