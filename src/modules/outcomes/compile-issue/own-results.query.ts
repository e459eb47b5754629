// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { countedRequests } from '#modules/measures'
import { countedRecalls, moneyOutcome } from '#modules/recovery'
import { dutchDay } from '#values'
import { daysOf, halfYearOf } from '../outcome/half-year.ts'
import type { ResultRow } from './show-results.ts'

/** Names of our own sources; the page says them in the language of the reader. */
export const ownSources = { recovery: 'own:recovery', measures: 'own:measures' } as const

/** Days that recovery and measures look back: of a half-year that began earlier they would tell a part. */
const looksBack = { recovery: 365, measures: 730 }

/** What our own modules know of results beside a prosecution: money that came back in the first hours, and measures that were carried out. */
export async function ownResults(
  system: Context,
  { first, half }: { first: string; half: string },
): Promise<ResultRow[]> {
  const [recalls, requests] = await Promise.all([countedRecalls(system), countedRequests(system)])
  const came = recalls.flatMap(({ askedAt, endedAt, packets }) =>
    endedAt !== null && ['recalled', 'partly'].includes(moneyOutcome(packets)) ? [askedAt] : [],
  )
  const done = requests.flatMap(({ inForceAt, outcome }) =>
    inForceAt !== null && (outcome === 'done' || outcome === 'partly') ? [inForceAt] : [],
  )
  const rows = (kind: string, source: keyof typeof ownSources, moments: readonly Date[]): ResultRow[] =>
    [...Map.groupBy(moments, (at) => halfYearOf(dutchDay(at)))]
      .filter(([period]) => period >= first && period <= half && isWhole(system, period, looksBack[source]))
      .map(([period, those]) => ({ kind, period, amount: those.length, cases: null, source: ownSources[source] }))
  return [...rows('payments-recalled', 'recovery', came), ...rows('measures-carried-out', 'measures', done)]
}

function isWhole(ctx: Context, period: string, days: number): boolean {
  return Date.parse(daysOf(period).first) > ctx.now().getTime() - days * 86_400_000
}
