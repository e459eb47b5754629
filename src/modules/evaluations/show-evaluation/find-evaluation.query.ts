// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { type DeedNow, deedsNow, waitsForAnother } from '#foundation/deeds'
import { dutchDay, isRowId, takesAnotherOrganisation } from '#values'
import {
  countSubmitted,
  type Evaluation,
  selectByNumber,
  selectEvaluation,
  selectForDesk,
  selectPublic,
} from '../evaluation/evaluation.store.ts'
import { type EvaluationDeed, evaluationDeeds } from '../evaluation/evaluation-deeds.ts'
import { type EffectView, effectView } from './effect-view.ts'

export interface ShownEvaluation {
  id: string
  number: number
  status: Evaluation['status']
  plan: Evaluation['plan']
  registeredAt: Date
  publishedAt: Date | null
  reason: string
  isExample: boolean
  changes: number
  data: string
  counting: string
  view: EffectView | null
  /** What the caller may do with it now. */
  deeds: DeedNow<EvaluationDeed>[]
  waits: boolean
  /** It says that an effect was measured, and whoever asks is of the organisation that measured it. */
  needsOtherOrganisation: boolean
}

function shown(ctx: Context, one: Evaluation): ShownEvaluation {
  const view = one.result && effectView(one.plan, one.result, dutchDay(one.registeredAt))
  const needsOtherOrganisation =
    view !== null && one.organisationId === organisationOf(ctx.actor) && takesAnotherOrganisation(view.level)
  return {
    id: one.id,
    number: one.number,
    status: one.status,
    plan: one.plan,
    registeredAt: one.registeredAt,
    publishedAt: one.publishedAt,
    reason: one.reason,
    isExample: one.isExample,
    changes: one.changes,
    data: one.data ?? '',
    counting: one.counting ?? '',
    view,
    deeds: deedsNow(evaluationDeeds, one, ctx.actor).filter(
      ({ name }) => name !== 'publish' || !needsOtherOrganisation,
    ),
    waits: waitsForAnother(evaluationDeeds, one, ctx.actor),
    needsOtherOrganisation,
  }
}

/** For the workbench; null when it is not there for whoever asks. */
export function findEvaluation(ctx: Context, id: string): Promise<ShownEvaluation | null> {
  return transaction(ctx, async (tx) => {
    const found = isRowId(id) ? await selectEvaluation(tx, id) : null
    return found && shown(ctx, found)
  })
}

/** Published, taken back or stopped: for everybody. A stopped one shows its plan and the reason, never what was measured. */
export function findPublic(ctx: Context, number: number): Promise<ShownEvaluation | null> {
  return transaction(ctx, async (tx) => {
    const found = Number.isInteger(number) && number > 0 && number < 2 ** 31 ? await selectByNumber(tx, number) : null
    return found && !isSecret(ctx, found) ? publicly(shown(ctx, found)) : null
  })
}

export function listPublic(ctx: Context, interventionId: string | null = null): Promise<ShownEvaluation[]> {
  return transaction(ctx, async (tx) =>
    (await selectPublic(tx, interventionId))
      .filter((one) => !isSecret(ctx, one))
      .map((one) => publicly(shown(ctx, one))),
  )
}

/** The database holds the same rule. */
function isSecret(ctx: Context, { secretUntil }: Evaluation): boolean {
  return secretUntil !== null && secretUntil > ctx.now()
}

function publicly(one: ShownEvaluation): ShownEvaluation {
  return one.status === 'published' ? one : { ...one, view: null, data: '' }
}

export function listForDesk(ctx: Context): Promise<ShownEvaluation[]> {
  return transaction(ctx, async (tx) =>
    (await selectForDesk(tx, organisationOf(ctx.actor) ?? '')).map((one) => shown(ctx, one)),
  )
}

export function countToLookAt(ctx: Context): Promise<number> {
  const { actor } = ctx
  return transaction(ctx, (tx) => countSubmitted(tx, actor.kind === 'person' ? actor.id : ''))
}
