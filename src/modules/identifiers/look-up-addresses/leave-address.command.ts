// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { listingMessages } from '../listing/listing.text.ts'
import type { KnownAddress } from '../protected-list/organisations.ts'
import type { LeavingReason } from './left-address.ts'
import { deleteLeft, insertLeft } from './left-address.store.ts'

/**
 * Somebody looked a number or site up in vain: it leaves the list. How it is treated does not change: nobody blocks or publishes alone what is perhaps an
 * organisation's own, so that one person cannot make it fair game. `why` null: it is put back.
 */
export async function leaveAddress(ctx: Context, address: KnownAddress, why: LeavingReason | null): Promise<void> {
  const { actor } = ctx
  if (actor.kind !== 'person' || !mayDo(actor, 'identifiers:protect'))
    throw new Refusal(listingMessages.mayNotProtect, { status: 403 })
  const { kind, organisation, category } = address
  await transaction(ctx, async (tx) => {
    if (why === null) await deleteLeft(tx, address)
    else await insertLeft(tx, address, why, actor, ctx.now())
    await recordAudit(ctx, tx, {
      action: why === null ? 'identifiers.address-put-back' : 'identifiers.address-left',
      subjectKind: 'known-address',
      subjectId: organisation,
      detail: { kind, category, ...(why && { why }) },
    })
  })
}
