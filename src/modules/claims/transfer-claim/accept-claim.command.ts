// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { answerItem, readItems } from '#modules/sharing'
import { claimMessages } from '../claim/claim.text.ts'
import { upsertDebtor } from '../claim/holder.store.ts'
import type { Debtor } from '../claim/stored-claim.ts'
import { digestOf, sealHolder } from '../gather-claim/holder.query.ts'
import { moveClaim } from '../take-step/move-claim.command.ts'
import { type Asked, changeClaim, workerFor } from '../take-step/party.query.ts'
import { packetShape } from './packet.schema.ts'

/**
 * The recovery organisation takes a claim on. What the packet says of the holder becomes theirs to keep, sealed; the receipt says that it arrived, and the packet
 * leaves the inbox.
 */
export async function acceptClaim(ctx: Context, asked: Asked): Promise<void> {
  workerFor(ctx, 'recovery')
  await transaction(ctx, async (tx) => {
    const own = { ...ctx, tx }
    const item = (await readItems(own, 'claim-packet', [asked.id])).get(asked.id)
    const packet = packetShape.safeParse(item?.payload)
    if (!packet.success) throw new Refusal(claimMessages.packetGone, { status: 409 })
    const { holder, identifiers } = packet.data
    const debtor: Debtor = { ...holder, bornOn: '' }
    await changeClaim(own, asked, 'recovery', async ({ claim, by }) => {
      await upsertDebtor(tx, {
        claimId: claim.id,
        organisationId: by.organisationId,
        sealed: sealHolder(ctx.secrets, { ...debtor, account: identifiers[0]?.value ?? '' }),
        digest: digestOf(ctx.secrets, debtor),
      })
      await moveClaim(ctx, tx, claim, { step: 'accept' })
    })
    await answerItem(own, 'claim-packet', asked.id, 'effective')
  })
}
