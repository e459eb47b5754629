// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import { articleAudiences, articleKinds, type ArticleAudience, type ArticleKind } from '../article/article.ts'
import { insertArticle, updateArticle, updateShown } from '../article/article.store.ts'
import { knowledgeMessages } from '../article/article.text.ts'
import { insertVersion, selectVersion } from '../article/version.store.ts'
import { knowledgeTransaction, ownArticle, statusAfter, writerOf } from '../article/who.query.ts'
import { markTakenUp } from '../discuss-article/comment.store.ts'
import { readCircle } from '../keep-article/read-circle.query.ts'
import { readReviewDay } from '../keep-article/review-day.ts'
import { longest, readTextOf } from './read-article-form.query.ts'

/** Begins an article of the own organisation, as a draft that the own writers see. Returns its id. */
export async function beginArticle(ctx: Context, entries: FormEntries): Promise<string> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const kind = form.choice('kind', articleKinds) as ArticleKind
  const text = await readTextOf(ctx, form, entries)
  const holderRole = form.text('holderRole', longest.role)
  const reviewOn = readReviewDay(form, dutchDay(ctx.now()))
  const audience = form.choice('audience', articleAudiences) as ArticleAudience
  const circle = await readCircle(ctx, form, entries, audience, by)
  form.done()
  const id = ctx.newId()
  await knowledgeTransaction(ctx, async (tx) => {
    const [at, reviewedOn] = [ctx.now(), dutchDay(ctx.now())]
    const holder = { organisationId: by.organisationId, holderRole, holderId: by.id, holderName: by.name }
    await insertArticle(tx, { id, kind, ...text, ...holder, audience, ...circle, reviewOn, reviewedOn, at })
    await insertVersion(tx, id, { ...text, number: 1, why: '', isSmall: false, by, at })
    const detail = { audience, kind }
    await recordAudit(ctx, tx, { action: 'knowledge.article-begun', subjectKind: 'article', subjectId: id, detail })
  })
  return id
}

/** Writes a new version, which readers see once it is published. Every earlier one is kept. Returns its number. */
export async function reviseArticle(ctx: Context, id: string, entries: FormEntries): Promise<number> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const text = await readTextOf(ctx, form, entries)
  const why = form.text('why', longest.why)
  form.done()
  return knowledgeTransaction(ctx, async (tx) => {
    const article = await ownArticle(ctx, tx, { id, seen: Number(entries.changes) })
    const status = statusAfter(article, 'revise')
    const before = await selectVersion(tx, id, article.version)
    if (before && isSame(before, text)) throw new Refusal(knowledgeMessages.nothingChanged, { status: 409 })
    const number = article.version + 1
    await insertVersion(tx, id, { ...text, number, why, isSmall: entries.small === 'yes', by, at: ctx.now() })
    // Nobody but the writers sees a draft: it shows what was written last.
    if (status === 'draft') await updateShown(tx, id, text)
    await updateArticle(tx, id, { version: number }, by.name, ctx.now())
    await markTakenUp(tx, id, [entries.takenUp ?? []].flat(), number)
    const detail = { version: number }
    await recordAudit(ctx, tx, { action: 'knowledge.article-revised', subjectKind: 'article', subjectId: id, detail })
    return number
  })
}

function isSame(before: Parameters<typeof textOf>[0], after: Parameters<typeof textOf>[0]): boolean {
  return textOf(before) === textOf(after)
}

function textOf({
  title,
  summary,
  body,
  concepts,
}: {
  title: string
  summary: string
  body: string
  concepts: string[]
}) {
  return JSON.stringify([title, summary, body, concepts.toSorted()])
}
