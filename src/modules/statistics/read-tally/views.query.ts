// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { findCurrentEdition } from '#modules/taxonomy'
import { municipalities } from '#values'
import { mainFormOf } from '../tally/main-form.ts'
import { daysLater, isQuarter, monthOf, weekOf } from '../tally/period.ts'
import { inScope } from './in-scope.query.ts'
import { placesWith, regionPlaces } from './places.ts'
import { type Counted, selectBySource, selectCells, selectFirst, selectSeries } from './read-tally.store.ts'
import { rateOf, riseOf } from './rates.ts'
import { tallyMessages } from './read-tally.text.ts'
import type { Scope, Span } from './scope.ts'
import { shownOnce } from './shown-once.query.ts'

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
  /** null: hidden, because it is small or would tell of one that is; only of all organisations together. */
  reports: number | null
  inhabitants: number
  /** Per 100,000 inhabitants in the span; null where `reports` is. */
  rate: number | null
}

export interface LivePlaces {
  regions: PlaceCount[]
  /** null: of one form of all organisations together, municipalities are not shown. */
  municipalities: PlaceCount[] | null
  /** Of which nobody said where; null: hidden. */
  elsewhere: number | null
}

/**
 * Reports per municipality, and per safety region, where the victims live; of one main form or of all. Of all organisations together only by
 * quarter: such periods have no day in common, so that none can be taken off another. 400 for any other span.
 */
export async function mapOf(ctx: Context, scope: Scope, months: Span, mainForm?: string): Promise<LivePlaces> {
  if (scope.whose === 'own') return ownMap(ctx, scope, inMonths(months), mainForm)
  if (!isQuarter(months)) throw new Refusal(tallyMessages.onlyQuarters, { status: 400 })
  const { rows, totals } = await inScope(ctx, scope, 'map', async (tx, organisationId) => {
    const wanted = { organisationId, ...inMonths(months) }
    return {
      rows: await selectCells(tx, { tabulation: 'month-region', ...wanted }),
      totals: new Map(
        (await selectFirst(tx, { tabulation: 'month-municipality', ...wanted }, undefined)).map(
          ({ first, reports }) => [first, reports],
        ),
      ),
    }
  })
  const shown = shownOnce(ctx, {
    regions: rows.map(({ first: region, second: form, reports }) => ({ region, form, reports })),
    places: placesWith(totals),
  })
  return {
    regions: placed(regionPlaces(), (code) => shown.region(code, mainForm ?? null)),
    municipalities: mainForm === undefined ? placed(municipalities(), shown.municipality) : null,
    elsewhere: shown.region('', mainForm ?? null),
  }
}

async function ownMap(ctx: Context, scope: Scope, months: Span, mainForm: string | undefined): Promise<LivePlaces> {
  const tabulation = mainForm === undefined ? 'month-municipality' : 'month-place'
  const [ofMunicipalities, ofRegions] = await inScope(ctx, scope, 'map', async (tx, organisationId) => [
    await selectFirst(tx, { tabulation, organisationId, ...months }, mainForm),
    await selectFirst(tx, { tabulation: 'month-region', organisationId, ...months }, mainForm),
  ])
  const countIn = (rows: readonly { first: string; reports: number }[]) => {
    const counts = new Map(rows.map(({ first, reports }) => [first, reports]))
    return (code: string) => counts.get(code) ?? 0
  }
  return {
    regions: placed(regionPlaces(), countIn(ofRegions)),
    municipalities: placed(municipalities(), countIn(ofMunicipalities)),
    elsewhere: countIn(ofRegions)(''),
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
  count: (code: string) => number | null,
): PlaceCount[] {
  return places.map(({ code, name, inhabitants }) => {
    const reports = count(code)
    return { code, name, inhabitants, reports, rate: reports === null ? null : rateOf(reports, inhabitants) }
  })
}
