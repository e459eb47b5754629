// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { lockClaim, updateClaim } from '../claim/claim.store.ts'
import { claimMessages } from '../claim/claim.text.ts'
import { selectSamePerson } from '../claim/holder.store.ts'
import { followMoney } from '../keep-money/follow-money.command.ts'
import { noteStep } from '../take-step/move-claim.command.ts'
import { type Asked, changeClaim } from '../take-step/party.query.ts'

/** Two claims on one person stay apart until a person who collects both decides that they are one debt: then what is paid on one counts for the people of both. */
export async function joinClaims(ctx: Context, asked: Asked, entries: FormEntries): Promise<void> {
  const read = new FormReader(ctx, entries)
  const otherId = read.reference('other', 40)
  const reason = read.text('reason', 1_000)
  read.done()
  await changeClaim(ctx, asked, 'recovery', async ({ tx, claim, by }) => {
    const same = await selectSamePerson(tx, claim.id, by.organisationId)
    const found = same.find(({ id }) => id === otherId)
    const other = found && (await lockClaim(tx, found.id))
    if (other?.recoveryId !== by.organisationId || other.organisationId !== claim.organisationId)
      throw new Refusal(claimMessages.notSamePerson, { status: 409 })
    if (other.jointId === claim.jointId) return
    await updateClaim(tx, other.id, { joint_id: claim.jointId })
    await updateClaim(tx, claim.id, { joint_id: claim.jointId })
    for (const one of [claim, other]) await noteStep(ctx, tx, one.id, { step: 'join', status: one.status, reason })
    await recordAudit(ctx, tx, {
      action: 'claims.claims-joined-in',
      subjectKind: 'claim',
      subjectId: claim.id,
      purpose: 'recover-money',
      detail: { with: other.id },
    })
    await followMoney(ctx, tx, claim)
  })
}
