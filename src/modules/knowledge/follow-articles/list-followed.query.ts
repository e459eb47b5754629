// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { labelOf } from '#modules/taxonomy'
import { selectArticle } from '../article/article.store.ts'
import { knowledgeTransaction, readerOf } from '../article/who.query.ts'
import { mailState } from './follow.command.ts'
import { selectSubscriptions, type Subject } from './follow.store.ts'

export interface Followed extends Subject {
  /** What it is called; null for a kind or everything, which the page names, and for an article that is not there for this person any more. */
  name: string | null
}

/** What the person who asks follows, and how. */
export async function listFollowed(ctx: Context) {
  const by = readerOf(ctx)
  return knowledgeTransaction(ctx, async (tx) => {
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
    return { followed, ...(await mailState(ctx, tx, by.id)) }
  })
}
