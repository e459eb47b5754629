// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type Addressed, sendOnce } from '#foundation/mail'
import { isPublic } from '../event/event.ts'
import { eventViews } from '../event/event-view.query.ts'
import { selectEvent } from '../event/event.store.ts'
import { isMailable, selectMember } from '../keep-circle/circle.store.ts'
import { opened } from '../keep-circle/read-circle.query.ts'
import { composeLetter } from './compose-letter.ts'
import { beginInvitation, endInvitation, type TakenInvitation, takeInvitation } from './invitation.store.ts'
import { codePurpose } from './invite.command.ts'

/** Sends one invitation. */
export async function sendInvitation(ctx: Context, invitationId: string): Promise<void> {
  const system = asSystem(ctx, 'gatherings.send-invitation')
  await sendOnce<TakenInvitation>(system, {
    take: (tx, attempt) => takeInvitation(tx, { id: invitationId, attempt, at: system.now() }),
    write: (taken) => letterOf(system, taken),
    begin: (tx, taken, attempt) => beginInvitation(tx, taken, attempt),
    async end(tx, taken, how) {
      const state = how === 'dropped' ? 'failed' : how
      if (!(await endInvitation(tx, taken, state)) || state === 'due') return
      await recordAudit(system, tx, {
        action: `gatherings.invitation-${state}`,
        subjectKind: 'circle-member',
        subjectId: taken.circleId,
        detail: { event: taken.eventId, mail: taken.mail },
      })
    },
  })
}

/** Null: it does not go on meanwhile, or the person said no to mail. */
async function letterOf(system: Context, taken: TakenInvitation): Promise<Addressed | null> {
  const { mail, sealedCode } = taken
  if (mail === 'invite' && !sealedCode) return null
  const found = await transaction(system, async (tx) => {
    const [event, member] = [await selectEvent(tx, taken.eventId), await selectMember(tx, taken.circleId)]
    const wanted = mail === 'cancelled' ? 'cancelled' : 'planned'
    if (!event || event.status !== wanted || !member || !(await isMailable(tx, taken.circleId))) return null
    const [view] = await eventViews({ ...system, language: 'nl' }, tx, [event])
    return view ? { event, view, contact: opened(system, member).contact } : null
  })
  if (!found?.contact) return null
  const { view, event, contact } = found
  const words = composeLetter({
    mail,
    title: event.title,
    when: view.when,
    where: view.place || view.where,
    organiser: view.organiser,
    baseUrl: system.settings.baseUrl,
    isSecret: !isPublic(event, system.now()),
    code: sealedCode ? system.secrets.open(codePurpose, sealedCode) : '',
    because: event.because,
  })
  // A mail about a change is another one than the invitation.
  return { box: 'bijeenkomsten', id: `${taken.id}-${mail}-${event.sequence}`, address: contact.address, ...words }
}
