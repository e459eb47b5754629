// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { formatDateTime } from '#foundation/text'
import { Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { knowledgeMessages } from './article.text.ts'
import { type ArticleStep, articleSteps, type ArticleStatus } from './article.ts'
import { type Article, lockArticle } from './article.store.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** The person who asks, when they may read what partners write; refuses everybody else. */
export function readerOf(ctx: Context): Person {
  const { actor } = ctx
  if (actor.kind !== 'person' || !mayDo(actor, 'knowledge:read'))
    throw new Refusal(knowledgeMessages.mayNotRead, { status: 403 })
  return actor
}

export function writerOf(ctx: Context): Person {
  const { actor } = ctx
  if (actor.kind !== 'person' || !mayDo(actor, 'knowledge:write'))
    throw new Refusal(knowledgeMessages.mayNotWrite, { status: 403 })
  return actor
}

/**
 * A transaction that sees the articles that whoever asks may see: the permissions are the first lock, row-level security the second, and without
 * a permission only what is public is there.
 */
export function knowledgeTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { actor } = ctx
  const may = mayDo(actor, 'knowledge:write') ? 'write' : mayDo(actor, 'knowledge:read') ? 'read' : 'none'
  return transaction(ctx, async (tx) => {
    await sayWhatMay(tx, may)
    return work(tx)
  })
}

export async function sayWhatMay(tx: Tx, may: 'none' | 'read' | 'write'): Promise<void> {
  await sql`select set_config('app.knowledge', ${may}, true)`.execute(tx)
}

/** May this person change this article? Whoever writes for its owner, and of TLP:RED is named. Row-level security says the same. */
export function isOwner(actor: Actor, article: Pick<Article, 'organisationId'>): boolean {
  return actor.kind === 'person' && mayDo(actor, 'knowledge:write') && actor.organisationId === article.organisationId
}

/** An article of the own organisation, locked; refuses when it is not there for this person (404) or was changed since it was seen (409). */
export async function ownArticle(ctx: Context, tx: Tx, { id, seen }: { id: string; seen: number }): Promise<Article> {
  const article = isRowId(id) ? await lockArticle(tx, id) : null
  if (!article || !isOwner(ctx.actor, article)) throw new Refusal(webMessages.notThere, { status: 404 })
  if (article.changes !== seen) {
    const values = { who: article.changedName, when: formatDateTime(article.changedAt, ctx.language) }
    throw new Refusal(webMessages.changedBy, { status: 409, values })
  }
  return article
}

/** Where the step leads; refuses when the article cannot take it now (409). */
export function statusAfter(article: Article, step: ArticleStep): ArticleStatus {
  const status = articleSteps[article.status][step]
  if (!status) throw new Refusal(webMessages.notNow, { status: 409 })
  return status
}
