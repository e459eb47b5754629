// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { type Doorbell, selectDoorbell } from './doorbell.store.ts'
import { followMessages } from './follow.text.ts'

/** The webhook of the organisation that asks, and whether it answers. */
export async function showDoorbell(ctx: Context): Promise<Doorbell> {
  const doorbell = await transaction(ctx, (tx) => selectDoorbell(tx, organisationOf(ctx.actor) ?? ''))
  if (!doorbell) throw new Refusal(followMessages.noWebhook, { status: 404 })
  return doorbell
}
