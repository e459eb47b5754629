// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { JoinLetterDue } from './join-letter.events.ts'
import { sendJoinLetter } from './send-join-letter.command.ts'

export const sendJoinLetters = listen(JoinLetterDue, {
  job: 'partners.send-join-letter',
  run: (ctx, { letterId }) => sendJoinLetter(ctx, letterId),
})
