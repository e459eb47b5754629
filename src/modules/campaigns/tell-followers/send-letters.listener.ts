// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { LetterDue } from './letter.events.ts'
import { sendOneLetter } from './send-letter.command.ts'

export const sendWhenDue = listen(LetterDue, {
  job: 'campaigns.send-letter',
  run: (ctx, { letterId }) => sendOneLetter(ctx, letterId),
})
