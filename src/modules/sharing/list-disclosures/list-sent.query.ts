// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { organisationNames } from '#modules/partners'
import { selectSent, type SentMessage, sentPageSize } from './list-disclosures.store.ts'

export interface Sent extends SentMessage {
  receiver: string
}

/** What the own organisation gave to others and what became of it. The look is written down. */
export function listSent(ctx: Context, page: number): Promise<{ sent: Sent[]; pages: number }> {
  const own = organisationOf(ctx.actor)
  if (own === null) return Promise.resolve({ sent: [], pages: 1 })
  return transaction(ctx, async (tx) => {
    const rows = await selectSent(tx, own, ctx.now(), page)
    const names = await organisationNames({ ...ctx, tx }, [...new Set(rows.map(({ receiverId }) => receiverId))])
    await recordAudit(ctx, tx, {
      action: 'sharing.disclosures-listed',
      subjectKind: 'organisation',
      subjectId: own,
      purpose: 'verantwoorden wat is verstrekt',
      detail: { disclosures: rows.length },
    })
    return {
      sent: rows.map((row) => ({ ...row, receiver: names.get(row.receiverId) ?? row.receiverId })),
      pages: Math.max(1, Math.ceil((rows[0]?.count ?? 0) / sentPageSize)),
    }
  })
}
