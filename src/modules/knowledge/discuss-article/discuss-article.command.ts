// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { fold } from '#foundation/search'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { type Article, selectArticle } from '../article/article.store.ts'
import { knowledgeMessages } from '../article/article.text.ts'
import { isOwner, knowledgeTransaction, readerOf, writerOf } from '../article/who.query.ts'
import {
  type Comment,
  countComments,
  insertComment,
  lockComment,
  lockSpeaker,
  markRemoved,
  updateAnswer,
} from './comment.store.ts'

const longestComment = 2_000
const longestReason = 300
const mostADay = 20
const mostHere = 200
const day = 86_400_000

/** Says or asks something under a published article, for everybody who may read it now. Returns its id. */
export async function sayUnder(ctx: Context, articleId: string, entries: FormEntries): Promise<string> {
  const by = readerOf(ctx)
  const form = new FormReader(ctx, entries)
  const kind = form.choice('kind', ['remark', 'question']) as Comment['kind']
  const text = form.text('text', longestComment)
  form.done()
  const id = ctx.newId()
  await knowledgeTransaction(ctx, async (tx) => {
    const article = await published(tx, articleId)
    await lockSpeaker(tx, by.id)
    const since = new Date(ctx.now().getTime() - day)
    const { here, today } = await countComments(tx, { articleId, personId: by.id, since })
    if (today >= mostADay)
      throw new Refusal(knowledgeMessages.tooManyComments, { status: 429, values: { most: mostADay } })
    if (here >= mostHere)
      throw new Refusal(knowledgeMessages.fullDiscussion, { status: 409, values: { most: mostHere } })
    await insertComment(tx, {
      id,
      articleId,
      organisationId: by.organisationId,
      personId: by.id,
      personName: by.name,
      kind,
      text,
      at: ctx.now(),
      circle: article.circle,
      words: fold(text),
    })
    await recordAudit(ctx, tx, { action: 'knowledge.comment-written', subjectKind: 'comment', subjectId: id })
  })
  return id
}

/** The owner answers what was asked or said. */
export async function answerComment(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const answer = form.text('answer', longestComment)
  form.done()
  await knowledgeTransaction(ctx, async (tx) => {
    const { comment, article } = await standing(tx, id)
    if (!isOwner(ctx.actor, article)) throw new Refusal(knowledgeMessages.commentGone, { status: 404 })
    await updateAnswer(tx, id, { answer, name: by.name, at: ctx.now(), words: fold(`${comment.text} ${answer}`) })
    await recordAudit(ctx, tx, { action: 'knowledge.comment-answered', subjectKind: 'comment', subjectId: id })
  })
}

/** The owner removes something with a reason, or somebody the own words. Nobody else sees it any more; the record keeps it. */
export async function removeComment(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = readerOf(ctx)
  const form = new FormReader(ctx, entries)
  const because = form.text('because', longestReason)
  form.done()
  await knowledgeTransaction(ctx, async (tx) => {
    const { comment, article } = await standing(tx, id)
    const isOwn = comment.personId === by.id && comment.organisationId === by.organisationId
    if (!isOwn && !isOwner(ctx.actor, article)) throw new Refusal(knowledgeMessages.commentGone, { status: 404 })
    await markRemoved(tx, id, { because, by: by.id, at: ctx.now() })
    const detail = { isOwn }
    await recordAudit(ctx, tx, { action: 'knowledge.comment-removed', subjectKind: 'comment', subjectId: id, detail })
  })
}

async function published(tx: Tx, id: string): Promise<Article> {
  const article = isRowId(id) ? await selectArticle(tx, id) : null
  if (!article || article.status !== 'published') throw new Refusal(webMessages.notThere, { status: 404 })
  return article
}

async function standing(tx: Tx, id: string): Promise<{ comment: Comment; article: Article }> {
  const comment = await lockComment(tx, id)
  if (!comment || comment.removedAt) throw new Refusal(knowledgeMessages.commentGone, { status: 404 })
  const article = await selectArticle(tx, comment.articleId)
  if (!article) throw new Refusal(knowledgeMessages.commentGone, { status: 404 })
  return { comment, article }
}
