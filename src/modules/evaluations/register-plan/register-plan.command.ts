// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { checkShape, type FormEntries, Refusal, webMessages } from '#foundation/web'
import { findIntervention } from '#modules/interventions'
import { planShape } from '../evaluation/evaluation.schema.ts'
import { insertPlan } from '../evaluation/evaluation.store.ts'
import { keeperOf } from '../evaluation/who.query.ts'

/** Fixes a plan, with the moment; nobody changes it afterwards. A measure of the register lends its name. Returns its id. */
export async function registerPlan(ctx: Context, entries: FormEntries, isExample = false): Promise<string> {
  const by = keeperOf(ctx)
  const code = [entries.interventionId].flat()[0] ?? ''
  const known = code === '' ? null : await findIntervention(ctx, code)
  if (code !== '' && !known)
    throw new Refusal(webMessages.invalidInput, { fields: [{ field: 'interventionId', code: webMessages.choose }] })
  const named = known && { interventionName: known.title.slice(0, 200) }
  const checked = checkShape(planShape, { ...entries, ...named })
  if (!checked.ok) throw new Refusal(webMessages.invalidInput, { fields: checked.errors })
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    const row = { id, organisationId: by.organisationId, plan: checked.value, isExample, by: by.id }
    await insertPlan(tx, row, ctx.now())
    await recordAudit(ctx, tx, { action: 'evaluations.plan-registered', subjectKind: 'evaluation', subjectId: id })
  })
  return id
}
