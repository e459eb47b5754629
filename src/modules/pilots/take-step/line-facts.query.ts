// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { dutchDay } from '#values'
import { type Bottleneck, selectSteps, type TakenStep } from '../bottleneck/bottleneck.store.ts'
import type { LineFacts } from '../bottleneck/missing.ts'
import { missingConditions, standingAt } from '../pilot/pilot.ts'
import { selectPilotsOf, type Pilot } from '../pilot/pilot.store.ts'
import { type GivenScore, selectScores } from '../score-bottleneck/score.store.ts'

/** Everything that decides what is missing before the next step, read in the transaction that will take it. */
export async function lineFactsOf(
  ctx: Context,
  tx: Tx,
  row: Bottleneck,
): Promise<{ facts: LineFacts; steps: TakenStep[]; scores: GivenScore[]; pilots: Pilot[]; pilotId: string | null }> {
  const [steps, scores, pilots] = [
    await selectSteps(tx, row.id),
    await selectScores(tx, row.id),
    await selectPilotsOf(tx, row.id),
  ]
  const now = ctx.now()
  const today = dutchDay(now)
  // What was advised on an earlier direction says nothing about this one.
  const since = steps.findLastIndex(({ step }) => step === 'direct' || step === 'rethink' || step === 'reopen')
  const current = steps.slice(since + 1)
  const lastTold = (step: string, field: string) => current.findLast((one) => one.step === step)?.told[field] ?? null
  const pilot = pilots.find(({ status }) => status !== 'cancelled' && status !== 'evaluated') ?? null
  const facts: LineFacts = {
    status: row.status,
    scoredBy: scores.length,
    advice: lastTold('advise', 'advice'),
    position: lastTold('consult', 'position'),
    pilot: pilot && {
      isRunning: standingAt(pilot, now, today) === 'running',
      missing: pilot.status === 'prepared' ? missingConditions(pilot, now, today) : [],
    },
  }
  return { facts, steps, scores, pilots, pilotId: pilot?.id ?? null }
}
