// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { authorityOf, decidedEvidence } from '#modules/shield'
import { selectTakedown, type StoredTakedown } from '../takedown/takedown.store.ts'
import { xarfOf } from '../takedown/xarf.ts'

/** The machine form of a notice, for whoever works on it; null when it is not there, or its address is forgotten. */
export function xarfOfTakedown(ctx: Context, id: string): Promise<Record<string, unknown> | null> {
  return transaction(ctx, async (tx) => {
    const found = await selectTakedown(tx, id)
    if (!found || found.address === null) return null
    await recordAudit(ctx, tx, {
      action: 'shield.takedown-seen',
      subjectKind: 'takedown',
      subjectId: id,
      purpose: 'prevent-fraud',
    })
    return xarfFor(ctx, tx, found, found.address)
  })
}

/** The same, in a transaction. `address`: sealed. Answers go to the desk of the settings. */
export async function xarfFor(
  ctx: Context,
  tx: Tx,
  { id, host, brand, openedAt, nameId }: StoredTakedown,
  address: Buffer,
): Promise<Record<string, unknown>> {
  const { authorityName } = await authorityOf(tx)
  return xarfOf({
    id,
    address: ctx.secrets.open('takedown', address),
    name: host,
    brand,
    firstSeen: openedAt,
    reporter: { name: authorityName ?? 'Dijkwacht', mailbox: ctx.settings.shieldDesk },
    evidence: nameId === null ? [] : await decidedEvidence(tx, nameId),
  })
}
