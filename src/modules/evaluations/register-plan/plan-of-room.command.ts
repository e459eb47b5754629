// SPDX-License-Identifier: EUPL-1.2
// Plans that a module downstream fixes for an organisation, after it looked at who may. They are part of its own transaction.
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { checkShape, type FormEntries, Refusal, webMessages } from '#foundation/web'
import { planShape } from '../evaluation/evaluation.schema.ts'
import { insertPlan, lockEvaluation, updateSecret, updateStatus } from '../evaluation/evaluation.store.ts'

/** Longer than anything is secret: what is put aside so never becomes public. */
const never = new Date('9999-12-31T00:00:00Z')

/** Fixes a plan for this organisation. `secretUntil`: until then only the program sees that it is there. Returns its id. */
export async function fixPlan(
  ctx: Context,
  tx: Tx,
  entries: FormEntries,
  row: { organisationId: string; secretUntil: Date | null; isExample: boolean },
): Promise<string> {
  const checked = checkShape(planShape, entries, ctx.language)
  if (!checked.ok) throw new Refusal(webMessages.invalidInput, { fields: checked.errors })
  const id = ctx.newId()
  await seeingAll(ctx, tx, () => insertPlan(tx, { ...row, id, plan: checked.value, by: null }, ctx.now()))
  await recordAudit(ctx, tx, { action: 'evaluations.plan-registered', subjectKind: 'evaluation', subjectId: id })
  return id
}

/** Changes until when nobody may see the plan; null: no longer. */
export async function hidePlanUntil(ctx: Context, tx: Tx, id: string, until: Date | null): Promise<void> {
  await seeingAll(ctx, tx, () => updateSecret(tx, id, until))
  await record(ctx, tx, id, until === null ? 'show' : 'hide')
}

/** Stops a plan that is not measured yet, because what it was about changed. What is secret now never becomes public. */
export async function stopPlan(ctx: Context, tx: Tx, id: string, reason: string): Promise<void> {
  await seeingAll(ctx, tx, async () => {
    const plan = await lockEvaluation(tx, id)
    if (!plan) return
    if (plan.secretUntil !== null && plan.secretUntil > ctx.now()) await updateSecret(tx, id, never)
    if (plan.status === 'registered') await updateStatus(tx, id, { status: 'stopped', reason }, ctx.now())
  })
  await record(ctx, tx, id, 'stop')
}

function record(ctx: Context, tx: Tx, subjectId: string, step: string): Promise<void> {
  const action = 'evaluations.evaluation-moved'
  return recordAudit(ctx, tx, { action, subjectKind: 'evaluation', subjectId, detail: { step } })
}
