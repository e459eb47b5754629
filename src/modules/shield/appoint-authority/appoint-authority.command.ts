// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { tablesOf } from '#foundation/db'
import { upsertPartners } from '../trusted-partner/trusted-partner.store.ts'
import type { ShieldTables } from '../name/shield.tables.ts'

/** Says which organisation answers for the list, on what ground, and whom it trusts to hand in names. Only for the program: by hand of the operator, in a file. */
export async function appointAuthority(
  ctx: Context,
  {
    id,
    name,
    legalBasis,
    trustedPartners,
  }: {
    id: string
    name: string
    legalBasis: string
    trustedPartners?: readonly { organisation: string; quotaPerDay: number; fastLane: boolean }[] | undefined
  },
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('the authority is appointed by the operator')
  await transaction(ctx, async (tx) => {
    await tablesOf<ShieldTables>(tx)
      .updateTable('shield.list')
      .set({ authority_id: id, authority_name: name, legal_basis: legalBasis })
      .execute()
    if (trustedPartners) await upsertPartners(tx, trustedPartners, ctx.now())
    await recordAudit(ctx, tx, { action: 'shield.authority-appointed', subjectKind: 'organisation', subjectId: id })
  })
}
