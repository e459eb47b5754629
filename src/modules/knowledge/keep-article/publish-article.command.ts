// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { dutchDay } from '#values'
import { ArticleNews } from '../article/article.events.ts'
import { updateArticle, updateShown } from '../article/article.store.ts'
import { knowledgeMessages } from '../article/article.text.ts'
import { hasNewsSince, markPublished, selectVersion } from '../article/version.store.ts'
import { knowledgeTransaction, ownArticle, statusAfter, writerOf } from '../article/who.query.ts'
import { findable, longest } from '../write-article/read-article-form.query.ts'
import { readReviewDay } from './review-day.ts'

/** Shows the version that was written last to whoever may read the article. Who follows it hears, unless all that changed was small. */
export async function publishArticle(ctx: Context, id: string, seen: number): Promise<void> {
  const by = writerOf(ctx)
  await knowledgeTransaction(ctx, async (tx) => {
    const article = await ownArticle(ctx, tx, { id, seen })
    const status = statusAfter(article, 'publish')
    if (article.shownVersion === article.version) throw new Refusal(knowledgeMessages.nothingToPublish, { status: 409 })
    const version = await selectVersion(tx, id, article.version)
    if (!version) throw new Refusal(webMessages.notThere, { status: 404 })
    const now = ctx.now()
    const isNews = await hasNewsSince(tx, id, article.shownVersion ?? 0)
    await updateShown(tx, id, await findable({ ...ctx, tx }, version))
    await markPublished(tx, id, version.number, now)
    const news = isNews || article.newsAt === null ? { news_at: now } : {}
    // Whoever publishes it for the first time has just read it.
    const first = article.publishedAt === null ? { published_at: now, reviewed_on: dutchDay(now) } : {}
    const shown = { status, shown_version: version.number, ...first }
    await updateArticle(tx, id, { ...shown, ...news }, by.name, now)
    const detail = { version: version.number, audience: article.audience, isNews }
    await recordAudit(ctx, tx, { action: 'knowledge.article-published', subjectKind: 'article', subjectId: id, detail })
    if (isNews) await announce(ctx, tx, ArticleNews, { articleId: id, version: version.number })
  })
}

/** Somebody read it again, and it is still right: until when. */
export async function confirmReview(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const reviewOn = readReviewDay(form, dutchDay(ctx.now()))
  form.done()
  await knowledgeTransaction(ctx, async (tx) => {
    const article = await ownArticle(ctx, tx, { id, seen: Number(entries.changes) })
    if (article.status === 'withdrawn') throw new Refusal(webMessages.notNow, { status: 409 })
    const reviewed = { review_on: reviewOn, reviewed_on: dutchDay(ctx.now()) }
    await updateArticle(tx, id, reviewed, by.name, ctx.now())
    const detail = { reviewOn }
    await recordAudit(ctx, tx, { action: 'knowledge.article-reviewed', subjectKind: 'article', subjectId: id, detail })
  })
}

/** Takes it away from everybody but its owner, with the reason. */
export async function withdrawArticle(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const because = form.text('because', longest.why)
  form.done()
  await knowledgeTransaction(ctx, async (tx) => {
    const article = await ownArticle(ctx, tx, { id, seen: Number(entries.changes) })
    const ended = { status: statusAfter(article, 'withdraw'), withdrawn_because: because, ended_at: ctx.now() }
    await updateArticle(tx, id, { ...ended, offered_to: null }, by.name, ctx.now())
    await recordAudit(ctx, tx, { action: 'knowledge.article-withdrawn', subjectKind: 'article', subjectId: id })
  })
}
