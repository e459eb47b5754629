// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { type FormEntries, Refusal } from '#foundation/web'
import { dutchDay, receiptCodeOf } from '#values'
import { organiserTransaction } from '../event/who.query.ts'
import { ownEvent } from '../plan-event/plan-event.command.ts'
import { insertInvitation, selectInvitable } from './invitation.store.ts'
import { invitationMessages as message } from './invitation.text.ts'
import { InvitationDue } from './letter.events.ts'

export const codePurpose = 'gatherings.invitation'

/** Invites organisations of the wider circle by mail, each once. What is secret is told to whom one chooses here, and the mail asks to keep it so. */
export async function inviteOrganisations(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const chosen = [...new Set([entries.circle ?? []].flat())]
  if (chosen.length === 0) throw new Refusal(message.nobody, { fields: [{ field: 'circle', code: message.nobody }] })
  if (!ctx.settings.mailRelay) throw new Refusal(message.noMail, { status: 409 })
  await organiserTransaction(ctx, async (tx) => {
    const event = await ownEvent(ctx, tx, id)
    if (event.status !== 'planned' || event.endsOn < dutchDay(ctx.now()))
      throw new Refusal(message.notInvitable, { status: 409 })
    const known = new Set((await selectInvitable(tx, id)).map((one) => one.id))
    if (chosen.some((one) => !known.has(one)))
      throw new Refusal(message.unknownMember, { fields: [{ field: 'circle', code: message.unknownMember }] })
    for (const circleId of chosen) {
      const code = receiptCodeOf(Buffer.from(ctx.secrets.token(12), 'base64url'))
      const row = {
        id: ctx.newId(),
        eventId: id,
        circleId,
        at: ctx.now(),
        sealedCode: ctx.secrets.seal(codePurpose, code),
        codeDigest: ctx.secrets.digest(codePurpose, code),
      }
      if (!(await insertInvitation(tx, row))) continue
      await announce(ctx, tx, InvitationDue, { invitationId: row.id })
      await recordAudit(ctx, tx, {
        action: 'gatherings.invitation-made',
        subjectKind: 'circle-member',
        subjectId: circleId,
        detail: { event: id },
      })
    }
  })
}
