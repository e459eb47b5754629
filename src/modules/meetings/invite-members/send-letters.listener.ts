// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { LetterDue, MeetingNews } from './invite.events.ts'
import { sendOneLetter, writeNews } from './send-letter.command.ts'

export const writeWhenNews = listen(MeetingNews, { job: 'meetings.write-letters', run: writeNews })

export const sendWhenDue = listen(LetterDue, {
  job: 'meetings.send-letter',
  run: (ctx, { letterId }) => sendOneLetter(ctx, letterId),
})
