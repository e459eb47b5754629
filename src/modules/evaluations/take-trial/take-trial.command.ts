// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { Refusal, webMessages } from '#foundation/web'
import { dutchDay } from '#values'
import type { Arm } from '../estimate-effect/compare-people.ts'
import { selectForDesk } from '../evaluation/evaluation.store.ts'
import { evaluationDeeds } from '../evaluation/evaluation-deeds.ts'
import type { PublishedSource } from '../evaluation/evaluation.ts'
import { measureWith } from '../measure-effect/measure-effect.command.ts'

/** A randomised comparison that another module drew and counted, and that is over. */
export interface CountedTrial {
  source: Omit<PublishedSource, 'readOn'>
  measure: Arm
  control: Arm
  /** Visits wanted in each arm, by the trial's own plan. */
  perArm: number
  /** ISO day; from then on its outcome was in sight. */
  stoppedOn: string
}

/** Plans of the own organisation that such a trial may be measured for: randomised people, registered before the outcome was in sight. */
export async function plansForTrial(
  ctx: Context,
  { stoppedOn }: Pick<CountedTrial, 'stoppedOn'>,
): Promise<{ id: string; changes: number; title: string }[]> {
  if (!mayDo(ctx.actor, 'evaluations:keep')) return []
  const organisationId = organisationOf(ctx.actor) ?? ''
  const all = await transaction(ctx, (tx) => selectForDesk(tx, organisationId))
  return all
    .filter(
      ({ organisationId: by, status, plan, registeredAt }) =>
        by === organisationId &&
        evaluationDeeds.deeds.measure.from[status] !== undefined &&
        plan.design === 'trial-people' &&
        plan.isDrawn &&
        dutchDay(registeredAt) < stoppedOn,
    )
    .map(({ id, changes, plan }) => ({ id, changes, title: plan.title }))
}

/** Measures a plan with such a trial. `changes`: as it was when it was chosen. Refuses a plan that was not offered for this trial (404). */
export async function measureTrial(
  ctx: Context,
  { id, changes }: { id: string; changes: number },
  { source, measure, control, perArm, stoppedOn }: CountedTrial,
): Promise<void> {
  const offered = await plansForTrial(ctx, { stoppedOn })
  if (!offered.some((plan) => plan.id === id)) throw new Refusal(webMessages.notThere, { status: 404 })
  const drawn = Math.min(measure.people, control.people)
  await measureWith(ctx, id, { sequence: String(changes) }, () => ({
    text: [
      'maatregel;aantal;van',
      `ja;${measure.events};${measure.people}`,
      `nee;${control.events};${control.people}`,
    ].join('\n'),
    counting: 'none',
    published: { sources: [{ ...source, readOn: dutchDay(ctx.now()) }], breaks: [], provisional: [] },
    alsoSeen: [
      { kind: 'visits-not-people' },
      ...(drawn < perArm ? ([{ kind: 'fewer-than-planned', drawn, planned: perArm }] as const) : []),
    ],
  }))
}
