// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { listOrganisations } from '#modules/partners'
import { discloseIn, whyMessages } from '#modules/sharing'
import { selectShares } from '../claim/claim.store.ts'
import { claimMessages } from '../claim/claim.text.ts'
import { selectAccount, selectDebtor } from '../claim/holder.store.ts'
import { openHolder } from '../gather-claim/holder.query.ts'
import { moveClaim } from '../take-step/move-claim.command.ts'
import { type Asked, changeClaim } from '../take-step/party.query.ts'
import { refuseWrongAddressee } from '../judge-claim/holder-age.query.ts'
import { packetOf } from './packet.ts'

/**
 * Hands a claim over, with only those who said yes. The rules and the agreement are asked in this very transaction: either the packet lies in the inbox of the recovery
 * organisation and the claim is theirs, or nothing went.
 */
export async function transferClaim(ctx: Context, asked: Asked, entries: FormEntries): Promise<void> {
  const read = new FormReader(ctx, entries)
  const able = (await listOrganisations(ctx)).filter(({ kind }) => kind === 'recovery-organisation')
  const receiverId = read.choice(
    'receiver',
    able.map(({ id }) => id),
  )
  read.done()
  await changeClaim(ctx, asked, 'police', async ({ tx, claim, by, system }) => {
    if (claim.status !== 'asking-consent') throw new Refusal(webMessages.notNow, { status: 409 })
    await refuseWrongAddressee(ctx, tx, claim)
    const shares = (await selectShares(tx, [claim.id])).filter(({ consent }) => consent === 'given')
    if (shares.length === 0) throw new Refusal(claimMessages.noConsent, { status: 409 })
    const [account, sealed] = [
      await selectAccount(tx, claim.id),
      await selectDebtor(tx, claim.id, claim.organisationId),
    ]
    if (!account || !sealed) throw new Refusal(webMessages.notNow, { status: 409 })
    const holder = openHolder(ctx.secrets, sealed)
    const item = packetOf({ claim, askedBy: by.organisationName, account, holder, shares })
    const { kept } = await discloseIn(system, tx, {
      exchange: 'claim-letter',
      senderId: claim.organisationId,
      receiverId,
      purpose: 'recover-money',
      items: [item],
    })
    const [held] = kept
    if (held) throw new Refusal(whyMessages[held.why], { status: 409 })
    await moveClaim(ctx, tx, claim, { step: 'transfer', change: { recovery_organisation_id: receiverId } })
  })
}
