// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { InterventionNews } from '../intervention/intervention.events.ts'
import { LetterDue } from './letter.events.ts'
import { sendOneLetter } from './send-letter.command.ts'
import { writeOfNews } from './write-letters.command.ts'

export const writeWhenNews = listen(InterventionNews, {
  job: 'interventions.write-of-news',
  run: (ctx, { code, version }) => writeOfNews(ctx, code, version),
})

export const sendWhenDue = listen(LetterDue, {
  job: 'interventions.send-letter',
  run: (ctx, { letterId }) => sendOneLetter(ctx, letterId),
})
