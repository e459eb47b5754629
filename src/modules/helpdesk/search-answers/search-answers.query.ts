// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { longestSearch, patternOf, readWords } from '#foundation/search'
import { countPublished, type PublishedAnswer, selectPublished } from '../publish-answer/publication.store.ts'

const answersAPage = 10

export interface FoundAnswers {
  answers: PublishedAnswer[]
  count: number
  page: number
  pages: number
}

/**
 * Published answers that hold these words, the newest first; all of them without words. Who is not signed in finds only what is published
 * for everybody. `words` as on the web: all words, "words in this order", -without, or.
 */
export async function searchAnswers(
  ctx: Context,
  { words, page }: { words: string; page: number },
): Promise<FoundAnswers> {
  const asked = words.trim() === '' ? null : patternOf(readWords(words.slice(0, longestSearch)))
  const onlyPublic = organisationOf(ctx.actor) === null
  // Nothing but signs, or only words that must not be there: that finds nothing.
  if (asked === '') return { answers: [], count: 0, page: 1, pages: 1 }
  return transaction(ctx, async (tx) => {
    const count = await countPublished(tx, { pattern: asked, onlyPublic })
    const pages = Math.max(1, Math.ceil(count / answersAPage))
    const at = Math.min(Math.max(1, page), pages)
    const wanted = { pattern: asked, onlyPublic, limit: answersAPage, offset: (at - 1) * answersAPage }
    return { answers: await selectPublished(tx, wanted), count, page: at, pages }
  })
}
