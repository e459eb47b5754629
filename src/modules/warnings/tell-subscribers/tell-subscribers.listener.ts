// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { WarningNews } from '../warning/warning.events.ts'
import { LetterDue, PartDue } from './letter.events.ts'
import { sendOneLetter } from './send-letter.command.ts'
import { writePart } from './write-letters.command.ts'

export const writeWhenNews = listen(WarningNews, {
  job: 'warnings.write-of-news',
  run: (ctx, news) => writePart(ctx, { ...news, after: '' }),
})

export const writeWhenPartDue = listen(PartDue, { job: 'warnings.write-part', run: writePart })

export const sendWhenDue = listen(LetterDue, {
  job: 'warnings.send-letter',
  run: (ctx, { letterId }) => sendOneLetter(ctx, letterId),
})
