// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { tablesOf } from '#foundation/db'
import type { ShieldTables } from '../name/shield.tables.ts'

/** Says which organisation answers for the list, and on what ground. Only for the program: by hand of the operator, in a file. */
export async function appointAuthority(
  ctx: Context,
  { id, name, legalBasis }: { id: string; name: string; legalBasis: string },
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('the authority is appointed by the operator')
  await transaction(ctx, async (tx) => {
    await tablesOf<ShieldTables>(tx)
      .updateTable('shield.list')
      .set({ authority_id: id, authority_name: name, legal_basis: legalBasis })
      .execute()
    await recordAudit(ctx, tx, { action: 'shield.authority-appointed', subjectKind: 'organisation', subjectId: id })
  })
}
