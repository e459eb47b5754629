// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { articleAudiences, type ArticleAudience, isWider } from '../article/article.ts'
import { updateArticle } from '../article/article.store.ts'
import { knowledgeTransaction, ownArticle, writerOf } from '../article/who.query.ts'
import { readCircle } from './read-circle.query.ts'

/** Says who may read an article from now on. When others come in, what was said under it stays with its owner and whoever said it. */
export async function setCircle(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const audience = form.choice('audience', articleAudiences) as ArticleAudience
  const circle = await readCircle(ctx, form, entries, audience, by)
  form.done()
  await knowledgeTransaction(ctx, async (tx) => {
    const article = await ownArticle(ctx, tx, { id, seen: Number(entries.changes) })
    if (article.status === 'withdrawn') throw new Refusal(webMessages.notNow, { status: 409 })
    const before = { audience: article.audience, organisations: article.toOrganisations, people: article.toPeople }
    const after = { audience, organisations: circle.toOrganisations, people: circle.toPeople }
    const isOpened = isWider(before, after)
    const recipients = { to_organisations: circle.toOrganisations, to_people: circle.toPeople }
    // Nobody is asked to take over what is for named people.
    const offer = audience === 'red' ? { offered_to: null } : {}
    const next = { audience, ...recipients, ...offer, circle: article.circle + (isOpened ? 1 : 0) }
    await updateArticle(tx, id, next, by.name, ctx.now())
    const detail = { from: article.audience, to: audience, isOpened, organisations: circle.toOrganisations.length }
    await recordAudit(ctx, tx, {
      action: 'knowledge.article-circle-set',
      subjectKind: 'article',
      subjectId: id,
      detail,
    })
  })
}
