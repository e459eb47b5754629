// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** Members hear something of a meeting: `about` is the same for the same news, so that nobody hears it twice. */
export const MeetingNews = defineEvent<{
  meetingId: string
  kind: 'invitation' | 'cancellation' | 'minutes'
  about: string
}>('meetings.meeting-news')

/** A mail waits to be written and sent. */
export const LetterDue = defineEvent<{ letterId: string }>('meetings.letter-due')
