// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { SignalNews } from '../signal/signal.events.ts'
import { LetterDue } from './letter.events.ts'
import { sendOneLetter } from './send-letter.command.ts'
import { writeOfNews } from './write-letters.command.ts'

export const writeWhenNews = listen(SignalNews, {
  job: 'signals.write-of-news',
  run: (ctx, { signalId, news }) => writeOfNews(ctx, signalId, news),
})

export const sendWhenDue = listen(LetterDue, {
  job: 'signals.send-letter',
  run: (ctx, { letterId }) => sendOneLetter(ctx, letterId),
})
