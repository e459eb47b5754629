// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { purposesOf, selectReader } from '#foundation/mail'
import { labelOf } from '#modules/taxonomy'
import { maskIdentifier, parseEmailAddress } from '#values'
import { selectArticle } from '../article/article.store.ts'
import { knowledgeTransaction, readerOf } from '../article/who.query.ts'
import { mailing, type Rhythm, selectSubscriptions, type Subject } from './follow.store.ts'

export interface Followed extends Subject {
  /** What it is called; null for a kind or everything, which the page names, and for an article that is not there for this person any more. */
  name: string | null
}

/** What the person who asks follows, and how. */
export async function listFollowed(ctx: Context) {
  const by = readerOf(ctx)
  const read = await knowledgeTransaction(ctx, async (tx) => {
    const own = await selectSubscriptions(tx, by.id)
    const followed: Followed[] = []
    for (const { topic, value } of own) {
      const name =
        topic === 'article'
          ? ((await selectArticle(tx, value))?.title ?? null)
          : topic === 'concept'
            ? await labelOf({ ...ctx, tx }, value, ctx.language)
            : null
      followed.push({ topic, value, name })
    }
    return { followed, reader: await selectReader<Rhythm>(tx, mailing, by.id) }
  })
  const { reader, followed } = read
  return {
    followed,
    mail: reader?.mail ?? ('none' as const),
    /** With most of it left out. */
    address: reader?.sealedAddress ? masked(ctx.secrets.open(purposesOf(mailing).address, reader.sealedAddress)) : null,
    isConfirmed: reader?.confirmedAt != null,
    hasMail: ctx.settings.mailRelay !== null,
  }
}

function masked(address: string): string {
  const parsed = parseEmailAddress(address)
  return parsed.ok ? maskIdentifier(parsed.value) : ''
}
