// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { mailTo } from '#foundation/mail'
import { isPublic } from '../event/event.ts'
import { eventViews } from '../event/event-view.query.ts'
import { selectEvent } from '../event/event.store.ts'
import { isMailable, selectMember } from '../keep-circle/circle.store.ts'
import { opened } from '../keep-circle/read-circle.query.ts'
import { composeLetter } from './compose-letter.ts'
import { endInvitation, type TakenInvitation, takeInvitation } from './invitation.store.ts'
import { codePurpose } from './invite.command.ts'

/** After so many attempts an invitation is given up. */
const mostAttempts = 5

/** Sends one invitation. Tried a few times, and never again once the relay may have taken it. */
export async function sendInvitation(ctx: Context, invitationId: string): Promise<void> {
  const system = asSystem(ctx, 'gatherings.send-invitation')
  const taken = await transaction(system, (tx) => takeInvitation(tx, invitationId, system.now()))
  if (!taken) return
  const outcome = await handOver(system, taken)
  const isAgain = outcome === 'away' && taken.attempts < mostAttempts
  const state = outcome === 'sent' ? 'sent' : isAgain ? 'due' : 'failed'
  await transaction(system, async (tx) => {
    await endInvitation(tx, invitationId, state)
    if (state !== 'due')
      await recordAudit(system, tx, {
        action: `gatherings.invitation-${state}`,
        subjectKind: 'circle-member',
        subjectId: taken.circleId,
        detail: { event: taken.eventId, mail: taken.mail },
      })
  })
  if (state === 'due') throw new Error('the relay did not take an invitation')
}

async function handOver(system: Context, taken: TakenInvitation): Promise<'sent' | 'failed' | 'away'> {
  const { mailRelay, baseUrl } = system.settings
  const { mail, sealedCode } = taken
  if (!mailRelay || (mail === 'invite' && !sealedCode)) return 'failed'
  const found = await transaction(system, async (tx) => {
    const [event, member] = [await selectEvent(tx, taken.eventId), await selectMember(tx, taken.circleId)]
    // It does not go on meanwhile, or the person said no to mail.
    const wanted = mail === 'cancelled' ? 'cancelled' : 'planned'
    if (!event || event.status !== wanted || !member || !(await isMailable(tx, taken.circleId))) return null
    const [view] = await eventViews({ ...system, language: 'nl' }, tx, [event])
    return view ? { event, view, contact: opened(system, member).contact } : null
  })
  if (!found?.contact) return 'failed'
  const { view, event, contact } = found
  const { subject, text } = composeLetter({
    mail,
    title: event.title,
    when: view.when,
    where: view.place || view.where,
    organiser: view.organiser,
    baseUrl,
    isSecret: !isPublic(event, system.now()),
    code: sealedCode ? system.secrets.open(codePurpose, sealedCode) : '',
    because: event.because,
  })
  // A mail about a change is another one than the invitation.
  const id = `${taken.id}-${mail}-${event.sequence}`
  const { outcome } = await mailTo(mailRelay, { box: 'bijeenkomsten', id, address: contact.address, subject, text })
  if (outcome === 'taken') return 'sent'
  return outcome === 'refused' ? 'failed' : 'away'
}
