// SPDX-License-Identifier: EUPL-1.2
// The desk writes the audit line.
import type { Context } from '#foundation/access'
import { mustBeOtherOrganisation, takeDeed } from '#foundation/desk'
import { type FormEntries, Refusal, webMessages } from '#foundation/web'
import { takesAnotherOrganisation } from '#values'
import type { EvaluationDeed } from '../evaluation/evaluation-deeds.ts'
import { updateStatus } from '../evaluation/evaluation.store.ts'
import { evaluationDesk } from '../evaluation/who.query.ts'

const moves = ['submit', 'return', 'publish', 'withdraw', 'stop'] as const satisfies readonly EvaluationDeed[]

/** One step on: to a second person, back from there, published, taken back or stopped. */
export async function moveEvaluation(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const deed = moves.find((one) => one === entries.intent)
  if (!deed) throw new Refusal(webMessages.notNow, { status: 409 })
  await takeDeed(ctx, evaluationDesk, deed, { id, entries }, (tx, { result, organisationId }, { to, because, at }) => {
    if (deed === 'publish' && result && takesAnotherOrganisation(result.level))
      mustBeOtherOrganisation(ctx, organisationId)
    return updateStatus(tx, id, { status: to, reason: because }, at)
  })
}
