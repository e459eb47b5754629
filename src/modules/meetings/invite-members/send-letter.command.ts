// SPDX-License-Identifier: EUPL-1.2
// No audit line: `putInLine` and `sendLetter` write it.
import { asSystem, type Context, transaction } from '#foundation/access'
import { invitationOf } from '#foundation/feeds'
import { type Letter, purposesOf, putInLine, selectReader, sendLetter } from '#foundation/mail'
import { stillThere } from '#modules/partners'
import { dutchDay } from '#values'
import { selectGroupById } from '../group/group.store.ts'
import { selectMeeting } from '../plan-meeting/meeting.store.ts'
import { calendarEventOf, composeLetter, type LetterContent, type LetterKind, type NewsKind } from './compose-letter.ts'
import { LetterDue } from './invite.events.ts'
import { mailing, type Reader, selectInvited } from './reader.store.ts'

const tokenPurpose = purposesOf(mailing).token

/** A mail in line for everybody who is in the group on the day of the meeting, wants mail and said yes to it. */
export async function writeNews(
  ctx: Context,
  { meetingId, kind, about }: { meetingId: string; kind: NewsKind; about: string },
): Promise<void> {
  if (!ctx.settings.mailRelay) return
  const system = asSystem(ctx, 'meetings.write-letters')
  const readers = await transaction(system, async (tx) => {
    const meeting = await selectMeeting(tx, meetingId)
    if (!meeting) return []
    const invited = await selectInvited(tx, meeting.groupId, dutchDay(meeting.startsAt))
    const found = await Promise.all(invited.map(({ personId }) => selectReader(tx, mailing, personId)))
    return found.filter((one) => one !== null && one.mail === 'each' && one.confirmedAt !== null)
  })
  for (const reader of readers) {
    if (!reader) continue
    const letter = { personId: reader.personId, kind, about, subjectId: meetingId } as const
    await putInLine<LetterKind>(system, { mailing, due: LetterDue, letter })
  }
}

/** Writes one mail when it is sent, as the meeting stands then. */
export function sendOneLetter(ctx: Context, letterId: string): Promise<void> {
  const system = asSystem(ctx, 'meetings.send-letter')
  const { baseUrl } = system.settings
  return sendLetter(system, mailing, letterId, async (letter: Letter<LetterKind>, reader: Reader, address) => {
    const content = await contentOf(system, letter, reader)
    if (!content) return null
    const { language } = reader
    const words = composeLetter(content, { language, baseUrl })
    if (content.kind === 'confirm' || content.kind === 'minutes') return words
    const method = content.kind === 'invitation' ? ('REQUEST' as const) : ('CANCEL' as const)
    // Without the address of its page: a mail of ours leads to no form.
    const event = { ...calendarEventOf(content, { language, baseUrl }), page: undefined }
    const organizer = { name: content.group.name, address: `overleg@${system.settings.mailRelay?.hostname}` }
    const text = invitationOf(event, { method, organizer, attendee: address, now: system.now() })
    return { ...words, calendar: { method, text } }
  })
}

/** What there is to say now; null when nothing, or not to this person any more. */
async function contentOf(
  ctx: Context,
  { kind, sealedToken, subjectId }: Letter<LetterKind>,
  reader: Reader,
): Promise<LetterContent | null> {
  if (kind === 'confirm') return sealedToken && { kind, code: ctx.secrets.open(tokenPurpose, sealedToken) }
  if (!reader.confirmedAt || !reader.sealedToken || !subjectId) return null
  if ((await stillThere(ctx, [reader], 'meetings:read')).length === 0) return null
  const found = await transaction(ctx, async (tx) => {
    const meeting = await selectMeeting(tx, subjectId)
    const group = meeting && (await selectGroupById(tx, meeting.groupId))
    if (!meeting || !group) return null
    const invited = await selectInvited(tx, meeting.groupId, dutchDay(meeting.startsAt))
    return invited.some(({ personId }) => personId === reader.personId) ? { meeting, group } : null
  })
  // What was called off meanwhile is no invitation any more.
  if (!found || (kind === 'invitation' && found.meeting.status !== 'invited')) return null
  return { kind, ...found, stopToken: ctx.secrets.open(tokenPurpose, reader.sealedToken) }
}
