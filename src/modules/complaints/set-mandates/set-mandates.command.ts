// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { putMandate } from '../mandate/mandate.store.ts'
import type { WrittenMandate } from './mandates.schema.ts'

/** Who may file for which company, and who no longer may. Only by the program: from a file of the operator. Bears repetition. */
export async function setMandates(ctx: Context, mandates: readonly WrittenMandate[]): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('mandates are set by the operator')
  const now = ctx.now()
  await transaction(ctx, async (tx) => {
    for (const { organisation: organisationId, isRevoked, ...mandate } of mandates) {
      const id = await putMandate(tx, {
        ...mandate,
        id: ctx.newId(),
        organisationId,
        personId: null,
        level: null,
        checkedAt: now,
        revokedAt: isRevoked ? now : null,
      })
      await recordAudit(ctx, tx, {
        action: 'complaints.mandate-set',
        subjectKind: 'mandate',
        subjectId: id,
        detail: { of: organisationId, isRevoked },
      })
    }
  })
}
