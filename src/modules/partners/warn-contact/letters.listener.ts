// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { PointLetterDue } from './letter.events.ts'
import { sendPointLetter } from './send-letter.command.ts'

export const sendPointLetters = listen(PointLetterDue, {
  job: 'partners.send-point-letter',
  run: (ctx, { letterId }) => sendPointLetter(ctx, letterId),
})
