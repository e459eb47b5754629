// SPDX-License-Identifier: EUPL-1.2
// No audit line: `sendLetter` writes it.
import { asSystem, type Context } from '#foundation/access'
import { type Letter, purposesOf, sendLetter } from '#foundation/mail'
import { stillThere } from '#modules/partners'
import { dutchDay } from '#values'
import { mailing, type Reader } from '../follow-articles/follow.store.ts'
import { composeLetter, type LetterContent } from './compose-letter.ts'
import type { LetterKind } from './letter.store.ts'
import { articleFor, newsFor } from './news-for.query.ts'

const tokenPurpose = purposesOf(mailing).token

/** Writes one mail in the name of its reader, when it is sent. */
export function sendOneLetter(ctx: Context, letterId: string): Promise<void> {
  const system = asSystem(ctx, 'knowledge.send-letter')
  return sendLetter(system, mailing, letterId, async (letter: Letter<LetterKind>, reader: Reader) => {
    const content = await contentOf(system, letter, reader)
    return content && composeLetter(content, { language: reader.language, baseUrl: ctx.settings.baseUrl })
  })
}

/** What there is to say now; null when nothing, or not to this person any more. */
async function contentOf(ctx: Context, letter: Letter<LetterKind>, reader: Reader): Promise<LetterContent | null> {
  if (letter.kind === 'confirm')
    return letter.sealedToken && { kind: 'confirm', code: ctx.secrets.open(tokenPurpose, letter.sealedToken) }
  if ((await stillThere(ctx, [reader], 'knowledge:read')).length === 0) return null
  if (!reader.confirmedAt || !reader.sealedToken) return null
  const stopToken = ctx.secrets.open(tokenPurpose, reader.sealedToken)
  if (letter.kind === 'review') {
    const article = letter.subjectId === null ? null : await articleFor(ctx, reader, letter.subjectId)
    return article && { kind: 'review', article, isPast: article.reviewOn < dutchDay(ctx.now()), stopToken }
  }
  const wanted =
    letter.subjectId !== null
      ? { articleId: letter.subjectId }
      : { since: letter.since ?? ctx.now(), until: letter.until ?? ctx.now() }
  const articles = await newsFor(ctx, reader, wanted)
  return articles.length === 0 ? null : { kind: letter.kind, articles, stopToken }
}
