// SPDX-License-Identifier: EUPL-1.2
import { type CalendarEvent, invitationOf } from '#foundation/feeds'
import {
  addressIn,
  askingLetter,
  formatDateTime,
  type Language,
  tellingLetter,
  translate,
  type WrittenLetter,
} from '#foundation/text'
import type { Group } from '../group/group.ts'
import { meetingPath, paths } from '../group/addresses.ts'
import type { Meeting } from '../plan-meeting/meeting.ts'
import { letterText } from './letter.text.ts'

export type NewsKind = 'invitation' | 'cancellation' | 'minutes'
export type LetterKind = 'confirm' | NewsKind

type Told = Pick<Meeting, 'id' | 'title' | 'startsAt' | 'endsAt' | 'place' | 'sequence' | 'status'>

interface Ours {
  language: Language
  baseUrl: string
}

export type LetterContent =
  | { kind: 'confirm'; code: string }
  | {
      kind: NewsKind
      group: Pick<Group, 'code' | 'name'>
      meeting: Told
      stopToken: string
      /** Whom it is for, and our own name in the mail world. */
      address: string
      hostname: string
      now: Date
    }

/** The mail, in the language of its reader: when and where, never what is on the agenda, and no link for video. */
export function composeLetter(content: LetterContent, ours: Ours): WrittenLetter {
  const { language, baseUrl } = ours
  const t = translate(letterText, language)
  if (content.kind === 'confirm') return askingLetter(t, content.code, ours)
  const { kind, group, meeting, stopToken, address, hostname, now } = content
  const said = {
    group: group.name,
    title: meeting.title,
    when: formatDateTime(meeting.startsAt, language),
    place: meeting.place || t('video'),
  }
  const subject = t(`${kind}Subject`, said)
  const letter = tellingLetter(t, { subject, lines: [t(kind, said), t('desk')] }, `${paths.stop}/${stopToken}`, ours)
  if (kind === 'minutes') return letter
  const method = kind === 'invitation' ? ('REQUEST' as const) : ('CANCEL' as const)
  const organizer = { name: group.name, address: `overleg@${hostname}` }
  const event = { ...calendarEventOf(meeting, group, { language, baseUrl }), page: undefined }
  const text = invitationOf(event, {
    method,
    organizer,
    attendee: address,
    now,
  })
  return { ...letter, calendar: { method, text } }
}

/** The meeting as a calendar keeps it: the same id for ever, and a higher sequence after every change. */
export function calendarEventOf(meeting: Told, group: Pick<Group, 'code' | 'name'>, ours: Ours): CalendarEvent {
  const { language, baseUrl } = ours
  const t = translate(letterText, language)
  return {
    id: `overleg-${meeting.id}@${new URL(baseUrl).hostname}`,
    at: meeting.startsAt,
    endsAt: meeting.endsAt,
    location: meeting.place || t('video'),
    title: `${group.name}: ${meeting.title}`,
    description: t('inCalendar'),
    page: `${baseUrl}${addressIn(language, meetingPath(group.code, meeting.id))}`,
    sequence: meeting.sequence,
    isCancelled: meeting.status === 'cancelled',
  }
}
