// SPDX-License-Identifier: EUPL-1.2
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

interface Told {
  group: Pick<Group, 'code' | 'name'>
  meeting: Pick<Meeting, 'id' | 'title' | 'startsAt' | 'endsAt' | 'place' | 'sequence' | 'status'>
}

interface Ours {
  language: Language
  baseUrl: string
}

export type LetterContent = { kind: 'confirm'; code: string } | (Told & { kind: NewsKind; stopToken: string })

/** The mail, in the language of its reader: when and where, never what is on the agenda, and no link for video. */
export function composeLetter(content: LetterContent, ours: Ours): WrittenLetter {
  const { language } = ours
  const t = translate(letterText, language)
  if (content.kind === 'confirm') return askingLetter(t, content.code, ours)
  const { kind, group, meeting, stopToken } = content
  const said = {
    group: group.name,
    title: meeting.title,
    when: formatDateTime(meeting.startsAt, language),
    place: meeting.place || t('video'),
  }
  const subject = t(`${kind}Subject`, said)
  return tellingLetter(t, { subject, lines: [t(kind, said), t('desk')] }, `${paths.stop}/${stopToken}`, ours)
}

/** The meeting as a calendar keeps it: the same id for ever, and a higher sequence after every change. */
export function calendarEventOf({ group, meeting }: Told, { language, baseUrl }: Ours) {
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
