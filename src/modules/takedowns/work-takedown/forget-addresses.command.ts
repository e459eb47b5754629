// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { forgetAddresses } from '../takedown/takedown.store.ts'

/** Days after which the whole address of something that is over is forgotten: so long it may come back. */
const comesBackWithin = 30
const day = 86_400_000

/** Forgets what is no longer needed of notices that are over; what people recognise them by stays. */
export async function forgetOldAddresses(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'shield.forget-addresses')
  await transaction(system, async (tx) => {
    const count = await forgetAddresses(tx, new Date(system.now().getTime() - comesBackWithin * day))
    if (count > 0)
      await recordAudit(system, tx, {
        action: 'shield.addresses-forgotten',
        subjectKind: 'list',
        subjectId: 'takedown',
        detail: { count },
      })
  })
}
