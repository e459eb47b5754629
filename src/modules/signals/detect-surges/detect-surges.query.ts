// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import {
  countsByDay,
  countsBySource,
  countsOfPairs,
  countsTogether,
  type PairCount,
  type SourceDay,
} from '#modules/statistics'
import { findCurrentEdition } from '#modules/taxonomy'
import { dutchDay } from '#values'
import { daysOfHistory } from '../baseline/baseline.ts'
import { dayOfNumber, numberOfDay, weekdayOf } from '../baseline/day-number.ts'
import { type SourceChange, steadySources } from '../baseline/steady-sources.ts'
import type { Candidate } from '../signal/candidate.ts'
import type { Alarm } from './alarm.ts'
import { candidateOf } from './candidate-of.ts'
import { daysBeforeRun, membersOf, type Surge, takeSurge } from './join-alarms.ts'
import { daysBeforeJump } from './jump.ts'
import { type FormLately, jumpsOf, usualOf } from './jumps.ts'
import { Watch } from './watch.ts'
import { countsOf, type Series, watchedSeries } from './watched-series.ts'

const scope = { whose: 'all', purpose: 'early-warning' } as const

export interface FoundSurges {
  candidates: Candidate[]
  /** Organisations that began to deliver or stopped in the past week: more or fewer reports, and no fraud. */
  changes: SourceChange[]
  /** Of how many series. */
  series: number
}

/** What rises now, over all organisations that deliver steadily. Reads the rows of about 15 months. */
export async function detectSurges(ctx: Context): Promise<FoundSurges> {
  const today = numberOfDay(dutchDay(ctx.now()))
  const from = today - daysOfHistory
  const span = (first: number, last: number) => ({ from: dayOfNumber(first), to: dayOfNumber(last) })
  const { organisationIds, shifts, changes } = steadySources(
    daysOfEach(await countsBySource(ctx, scope, span(from, today))),
    { from, today },
  )
  if (organisationIds.length === 0) return { candidates: [], changes, series: 0 }
  const counts = await countsByDay(ctx, scope, span(from, today), organisationIds)
  const { byId } = await findCurrentEdition(ctx)
  const series = watchedSeries(counts, byId)
  const days = countsOf(series, counts, { from, today })
  const watch = watched(series, days, { from, shifts })
  const beforeJump = today - 2 - daysBeforeJump
  const pairs = await countsOfPairs(
    ctx,
    scope,
    { ...span(beforeJump, today), apart: dayOfNumber(today - 2) },
    organisationIds,
  )
  const surges: Surge[] = []
  let left = alarmsOf(watch, series, days, { from, today, pairs })
  while (left[0]) {
    const { since } = left[0]
    const parts = membersOf(left)
    const together = (first: number, last: number) =>
      countsTogether(ctx, scope, { ...span(first, last), parts }, organisationIds)
    const overlap = { inRun: await together(since, today), before: await together(since - daysBeforeRun, since - 1) }
    const taken = takeSurge(left, overlap, today - since + 1)
    if (!taken) break
    surges.push(taken.surge)
    left = taken.left
  }
  return { candidates: surges.map((surge) => candidateOf(surge, today)), changes, series: watch.watched }
}

function daysOfEach(days: readonly SourceDay[]): Map<string, number[]> {
  const each = new Map<string, number[]>()
  for (const { organisationId, day } of days) {
    const known = each.get(organisationId)
    if (known) known.push(numberOfDay(day))
    else each.set(organisationId, [numberOfDay(day)])
  }
  return each
}

function watched(
  series: readonly Series[],
  days: readonly Uint32Array[],
  { from, shifts }: { from: number; shifts: readonly number[] },
): Watch {
  const watch = new Watch(
    Uint8Array.from(series, ({ isPart }) => (isPart ? 1 : 0)),
    Uint8Array.from(series, ({ isSilent }) => (isSilent ? 1 : 0)),
  )
  for (const [at, counts] of days.entries()) {
    if (shifts.includes(from + at)) watch.restart()
    watch.add(weekdayOf(from + at), counts)
  }
  return watch
}

/** The clearest first, with days as numbers since 1970. */
function alarmsOf(
  watch: Watch,
  series: readonly Series[],
  days: readonly Uint32Array[],
  { from, today, pairs }: { from: number; today: number; pairs: readonly PairCount[] },
): Alarm[] {
  const lone = watch.alarms().flatMap(({ series: place, ...alarm }) => {
    const one = series[place]
    return one ? [{ ...alarm, since: from + alarm.since, members: [one] }] : []
  })
  const forms = new Map<string, FormLately>()
  const early = days.slice(-3 - daysBeforeJump, -3)
  for (const [place, { isPart, value }] of series.entries())
    if (isPart && value !== '')
      forms.set(value, {
        expectedIn: (last) => watch.expectedLately(place, last).expected,
        spread: watch.expectedLately(place, 1).spread,
        before: early.reduce((sum, counts) => sum + (counts[place] ?? 0), 0),
      })
  const jumps = jumpsOf(pairs, usualOf(pairs, forms), forms, { today, dayOf: numberOfDay, series: watch.watched })
  return [...lone, ...jumps].sort((a, b) => b.above - a.above)
}
