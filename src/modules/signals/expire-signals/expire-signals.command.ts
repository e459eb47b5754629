// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { dutchDay } from '#values'
import { proposeAlone } from '../propose-signals/proposal.store.ts'

/** Ends signals that did not rise for so long, and proposals that nobody judged in that time. Nobody is told: it says on the card when it ends. */
export async function expireSignals(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'signals.expire-signals')
  await transaction(system, async (tx) => {
    // Something that rises at this moment does not end.
    await proposeAlone(tx)
    const ended = await sql<{ id: string }>`update signals.signal set status = 'expired', ended_at = ${system.now()},
        changes = changes + 1
      where status in ('proposed', 'confirmed') and expires_on <= ${dutchDay(system.now())}::date returning id`.execute(
      tx,
    )
    const lines = ended.rows.map(({ id }) => ({
      action: 'signals.signal-expired',
      subjectKind: 'signal',
      subjectId: id,
    }))
    await recordAudit(system, tx, lines)
  })
}
