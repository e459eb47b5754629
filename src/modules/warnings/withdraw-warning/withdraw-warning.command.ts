// SPDX-License-Identifier: EUPL-1.2
// The audit line is written by putProposal.
import type { Context } from '#foundation/access'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { publishedWarning, putProposal } from '../propose-warning/propose-warning.command.ts'
import { warningMessages as message } from '../warning/warning.text.ts'
import { deskTransaction, writerOf } from '../warning/who.query.ts'

/**
 * The first of two people who take a warning back: whoever pays for it sells the silence of one. Only by the organisation that wrote it; everybody sees
 * that it happened and why, once a second person said yes. The id of the proposal.
 */
export async function proposeWithdrawal(ctx: Context, code: string, entries: FormEntries): Promise<string> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const because = form.text('because', 300)
  form.done()
  return deskTransaction(ctx, async (tx) => {
    const { id: warningId, organisationId, signalId, content, endsOn } = await publishedWarning(tx, code)
    if (organisationId !== by.organisationId) throw new Refusal(message.ofAnother, { status: 403 })
    return putProposal(ctx, tx, by, { kind: 'withdraw', warningId, signalId, content, endsOn, because })
  })
}
