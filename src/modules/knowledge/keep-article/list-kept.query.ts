// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { organisationNames, peopleStill } from '#modules/partners'
import { daysAfter, dutchDay } from '#values'
import { isStale } from '../article/article.ts'
import { type Article, selectOffered, selectOwned } from '../article/article.store.ts'
import { knowledgeTransaction, type Person, writerOf } from '../article/who.query.ts'
import { countOpenQuestions } from '../discuss-article/comment.store.ts'
import { reviewNotice } from '../send-letters/write-letters.command.ts'
import { isOrphan } from './hand-over.command.ts'

const mostKept = 500

export interface KeptArticle
  extends Pick<Article, 'id' | 'kind' | 'status' | 'title' | 'audience' | 'holderName' | 'holderRole' | 'reviewOn'> {
  isStale: boolean
  /** Within two weeks. */
  isDueSoon: boolean
  /** Who sees to it does not work here any more, or may not. */
  isHolderGone: boolean
  isMine: boolean
  hasNewText: boolean
  openQuestions: number
}

export interface Kept {
  articles: KeptArticle[]
  /** Other organisations ask us to take these over. */
  offered: { id: string; title: string; organisation: string }[]
  /** For named people who are all gone: not what they are called. */
  orphans: { id: string; reviewOn: string }[]
}

/** Everything that the own organisation sees to: what asks for attention first. */
export async function listKept(ctx: Context): Promise<Kept> {
  const by = writerOf(ctx)
  const read = await knowledgeTransaction(ctx, async (tx) => {
    const offered = await selectOffered(tx, by.organisationId)
    return {
      owned: await selectOwned(tx, by.organisationId, mostKept),
      offered,
      names: await organisationNames({ ...ctx, tx }, [...new Set(offered.map((one) => one.organisationId))]),
      questions: await countOpenQuestions(tx, by.organisationId),
    }
  })
  const still = await peopleStill(
    ctx,
    read.owned.map(({ holderId }) => holderId),
    'knowledge:write',
  )
  const today = dutchDay(ctx.now())
  const articles = read.owned.map((article): KeptArticle => {
    const { id, kind, status, title, audience, holderName, holderRole, holderId, reviewOn } = article
    return {
      id,
      kind,
      status,
      title,
      audience,
      holderName,
      holderRole,
      reviewOn,
      isStale: isStale(article, today),
      isDueSoon: status === 'published' && reviewOn >= today && reviewOn <= daysAfter(today, reviewNotice),
      isHolderGone: status !== 'withdrawn' && still.get(holderId)?.organisationId !== by.organisationId,
      isMine: holderId === by.id,
      hasNewText: status !== 'withdrawn' && article.shownVersion !== article.version,
      openQuestions: read.questions.get(id) ?? 0,
    }
  })
  return {
    articles: articles.toSorted((a, b) => Number(asksAttention(b)) - Number(asksAttention(a))),
    offered: read.offered.map(({ id, title, organisationId }) => ({
      id,
      title,
      organisation: read.names.get(organisationId) ?? organisationId,
    })),
    orphans: await listOrphans(ctx, by),
  }
}

export function asksAttention(article: KeptArticle): boolean {
  return article.isStale || article.isDueSoon || article.isHolderGone || article.openQuestions > 0
}

/** How much waits for whoever writes for this organisation: to be looked at, answered or taken over. */
export async function countToKeep(ctx: Context): Promise<number> {
  const { articles, offered, orphans } = await listKept(ctx)
  return articles.filter(asksAttention).length + offered.length + orphans.length
}

async function listOrphans(ctx: Context, by: Person): Promise<Kept['orphans']> {
  const program = asSystem(ctx, 'knowledge.list-orphans')
  return transaction(program, async (tx) => {
    const found = await sql<Pick<Article, 'id' | 'reviewOn' | 'organisationId' | 'audience' | 'status' | 'toPeople'>>`
      select id, review_on as "reviewOn", organisation_id as "organisationId", audience, status, to_people as "toPeople"
      from knowledge.article where organisation_id = ${by.organisationId} and audience = 'red' and status <> 'withdrawn'
      order by id limit ${mostKept}`.execute(tx)
    const orphans: Kept['orphans'] = []
    for (const row of found.rows)
      if (await isOrphan({ ...program, tx }, row, by)) orphans.push({ id: row.id, reviewOn: row.reviewOn })
    return orphans
  })
}
