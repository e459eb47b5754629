// SPDX-License-Identifier: EUPL-1.2
// Plans that a module downstream fixes for an organisation, after it looked at who may. They are part of its own transaction.
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { checkShape, type FormEntries, Refusal, webMessages } from '#foundation/web'
import { planShape } from '../evaluation/evaluation.schema.ts'
import {
  insertPlan,
  lockEvaluation,
  selectEvaluation,
  selectStopped,
  updateSecret,
  updateStatus,
} from '../evaluation/evaluation.store.ts'

/** Longer than anything is secret: what is put aside so never becomes public. */
export const never = new Date('9999-12-31T00:00:00Z')

/**
 * Fixes a plan for this organisation. `secretUntil`: until then only the program sees that it is there. `by`: who planned it, and therefore does
 * not look as the second person. Returns its id.
 */
export async function fixPlan(
  ctx: Context,
  tx: Tx,
  entries: FormEntries,
  row: { organisationId: string; secretUntil: Date | null; isExample: boolean; by: string | null },
): Promise<string> {
  const checked = checkShape(planShape, entries)
  if (!checked.ok) throw new Refusal(webMessages.invalidInput, { fields: checked.errors })
  const id = ctx.newId()
  await seeingAll(ctx, tx, () => insertPlan(tx, { ...row, id, plan: checked.value }, ctx.now()))
  await recordAudit(ctx, tx, { action: 'evaluations.plan-registered', subjectKind: 'evaluation', subjectId: id })
  return id
}

/** Changes until when nobody may see a plan that is secret; null: no longer. What is no secret, or was measured, stays as it is. */
export async function hidePlanUntil(ctx: Context, tx: Tx, id: string, until: Date | null): Promise<void> {
  const isChanged = await seeingAll(ctx, tx, async () => {
    const plan = await lockEvaluation(tx, id)
    if (plan?.status !== 'registered' || plan.secretUntil === null) return false
    await updateSecret(tx, id, until)
    return true
  })
  if (isChanged) await record(ctx, tx, id, until === null ? 'show' : 'hide')
}

/**
 * Stops a plan, because what it was about changed. False: somebody measured by it already, so it stays. `wasPublic`: what it is about; a plan
 * that was always secret otherwise never becomes public.
 */
export async function stopPlan(
  ctx: Context,
  tx: Tx,
  id: string,
  { reason, wasPublic }: { reason: string; wasPublic: boolean },
): Promise<boolean> {
  const before = await seeingAll(ctx, tx, async () => {
    // What is over cannot be locked any more.
    const plan = (await lockEvaluation(tx, id)) ?? (await selectEvaluation(tx, id))
    if (plan?.status !== 'registered') return plan?.status
    if (plan.secretUntil !== null) await updateSecret(tx, id, wasPublic ? null : never)
    await updateStatus(tx, id, { status: 'stopped', reason }, ctx.now())
    return plan.status
  })
  if (before === 'registered') await record(ctx, tx, id, 'stop')
  return before === undefined || before === 'registered' || before === 'stopped'
}

/** Which of these plans were given up: nobody measures by them. */
export async function stoppedPlans(ctx: Context, tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  return new Set(await seeingAll(ctx, tx, () => selectStopped(tx, ids)))
}

function record(ctx: Context, tx: Tx, subjectId: string, step: string): Promise<void> {
  const action = 'evaluations.evaluation-moved'
  return recordAudit(ctx, tx, { action, subjectKind: 'evaluation', subjectId, detail: { step } })
}
