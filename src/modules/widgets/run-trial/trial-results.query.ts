// SPDX-License-Identifier: EUPL-1.2
// No data about people: numbers of visits.
import { asSystem, type Context, transaction } from '#foundation/access'
import { suppressSmall } from '#values'
import { type Arm, experiments } from '../widget/widget.ts'
import { allocationOf } from './allocate.ts'
import { rankOf, seedOf } from './lot.query.ts'
import { selectTrialCounts, selectTrials } from './trial.store.ts'
import type { Trial } from './trial.ts'

export interface ArmResult {
  arm: Arm
  /** Visits that were drawn for this arm, and of them those with the outcome of the plan. null: fewer than five. */
  started: number | null
  outcome: number | null
}

export interface ShownTrial extends Trial {
  /** Null while it runs: whoever looks early stops early, at a moment that suits. */
  results: ArmResult[] | null
  /** After it stopped, with which everybody can work the lot out again; null before. */
  seed: string | null
  /** Whether as many visits began in each arm as the seed says. */
  isAsDrawn: boolean | null
}

/** Every trial, the newest first: its plan, and once it stopped what came of it, by arm as it was drawn. */
export async function listTrials(ctx: Context): Promise<ShownTrial[]> {
  const system = asSystem(ctx, 'widgets.trial-results')
  return transaction(system, async (tx) => {
    const shown: ShownTrial[] = []
    for (const trial of await selectTrials(tx)) {
      if (trial.status === 'running') {
        shown.push({ ...trial, results: null, seed: null, isAsDrawn: null })
        continue
      }
      const counts = await selectTrialCounts(tx, trial.id)
      const countOf = (arm: string, event: string) =>
        counts.find((one) => one.arm === arm && one.event === event)?.n ?? 0
      const { arms } = experiments[trial.experiment]
      const seed = seedOf(ctx.secrets, trial.id)
      const drawn = allocationOf<Arm>(rankOf(seed), trial.allocated, arms)
      shown.push({
        ...trial,
        results: arms.map((arm) => ({
          arm,
          started: suppressSmall(countOf(arm, 'started')),
          outcome: suppressSmall(countOf(arm, trial.outcome)),
        })),
        seed: seed.toString('hex'),
        isAsDrawn: arms.every((arm) => drawn.get(arm) === countOf(arm, 'started')),
      })
    }
    return shown
  })
}
