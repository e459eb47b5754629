// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { checkShape, type FormEntries, Refusal, webMessages } from '#foundation/web'
import { reasonShape } from '../evaluation/evaluation.schema.ts'
import { updateStatus } from '../evaluation/evaluation.store.ts'
import { type EvaluationStep, evaluationSteps } from '../evaluation/evaluation.ts'
import { evaluationFor, evaluationTransaction, keeperOf } from '../evaluation/who.query.ts'

const steps = ['submit', 'return', 'publish', 'withdraw', 'stop'] as const satisfies readonly EvaluationStep[]
/** These say why, so that it can be learned from. */
const withReason: readonly EvaluationStep[] = ['return', 'withdraw', 'stop']

/** One step on: to a second person, back from there, published, taken back or stopped. */
export async function moveEvaluation(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = keeperOf(ctx)
  const step = steps.find((one) => one === entries.intent)
  if (!step) throw new Refusal(webMessages.notNow, { status: 409 })
  const checked = withReason.includes(step) ? checkShape(reasonShape, entries) : null
  if (checked && !checked.ok) throw new Refusal(webMessages.invalidInput, { fields: checked.errors })
  await evaluationTransaction(ctx, async (tx) => {
    const evaluation = await evaluationFor(tx, { id, seen: Number(entries.changes), step, by })
    const status = evaluationSteps[evaluation.status][step] ?? evaluation.status
    await updateStatus(tx, id, { status, reason: checked?.value.reason ?? '' }, ctx.now())
    const detail = { step, status }
    await recordAudit(ctx, tx, {
      action: 'evaluations.evaluation-moved',
      subjectKind: 'evaluation',
      subjectId: id,
      detail,
    })
  })
}
