// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { colleaguesWho, listOrganisations, peopleStill } from '#modules/partners'
import { isRowId } from '#values'
import { personKey } from '../article/article.ts'
import { type Article, lockArticle, updateArticle } from '../article/article.store.ts'
import { knowledgeMessages } from '../article/article.text.ts'
import { knowledgeTransaction, ownArticle, type Person, writerOf } from '../article/who.query.ts'
import { longest } from '../write-article/read-article-form.query.ts'

/** Names who sees to it within the own organisation: a role, and a person. */
export async function appointHolder(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const role = form.text('holderRole', longest.role)
  const holder = (await colleaguesWho(ctx, 'knowledge:write')).find((one) => one.id === entries.holder)
  if (!holder) form.wrong('holder', knowledgeMessages.noColleague)
  form.done()
  if (!holder) return
  await knowledgeTransaction(ctx, async (tx) => {
    const article = await ownArticle(ctx, tx, { id, seen: Number(entries.changes) })
    const key = personKey(holder)
    const named = article.audience === 'red' && !article.toPeople.includes(key)
    const people = named ? { to_people: [...article.toPeople, key] } : {}
    const next = { holder_role: role, holder_id: holder.id, holder_name: holder.name, ...people }
    await updateArticle(tx, id, next, by.name, ctx.now())
    const detail = { holder: holder.id, named }
    await recordAudit(ctx, tx, { action: 'knowledge.article-appointed', subjectKind: 'article', subjectId: id, detail })
  })
}

/** Asks another organisation to take it over. Until it says yes, nothing changes. */
export async function offerArticle(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const others = (await listOrganisations(ctx)).filter((one) => one.id !== by.organisationId)
  const to = form.choice(
    'to',
    others.map((one) => one.id),
  )
  form.done()
  await setOffer(ctx, id, { seen: Number(entries.changes), to })
}

export function takeBackOffer(ctx: Context, id: string, seen: number): Promise<void> {
  return setOffer(ctx, id, { seen, to: null })
}

async function setOffer(ctx: Context, id: string, { seen, to }: { seen: number; to: string | null }): Promise<void> {
  const by = writerOf(ctx)
  await knowledgeTransaction(ctx, async (tx) => {
    const article = await ownArticle(ctx, tx, { id, seen })
    if (article.status === 'withdrawn') throw new Refusal(webMessages.notNow, { status: 409 })
    if (article.audience === 'red' && to !== null) throw new Refusal(knowledgeMessages.redStays, { status: 409 })
    await updateArticle(tx, id, { offered_to: to }, by.name, ctx.now())
    const detail = { to }
    await recordAudit(ctx, tx, { action: 'knowledge.article-offered', subjectKind: 'article', subjectId: id, detail })
  })
}

/** The other organisation takes it, or does not. Who takes it sees to it from then on. */
export async function answerOffer(ctx: Context, id: string, takes: boolean): Promise<void> {
  const by = writerOf(ctx)
  await takenBy(ctx, id, async (article) => {
    if (article.offeredTo !== by.organisationId || article.audience === 'red') return null
    if (!takes) return { offered_to: null }
    const toOrganisations = [...new Set([...article.toOrganisations, by.organisationId])]
    return {
      offered_to: null,
      organisation_id: by.organisationId,
      holder_id: by.id,
      holder_name: by.name,
      ...(article.audience === 'amber' && { to_organisations: toOrganisations }),
    }
  })
}

/**
 * A person who left does not take an article along. Who writes for the owner sees every article but those for named people; of these somebody
 * takes over when nobody who was named is left there to change it. The record says who.
 */
export async function takeOrphan(ctx: Context, id: string): Promise<void> {
  const by = writerOf(ctx)
  await takenBy(ctx, id, async (article, program) => {
    if (!(await isOrphan(program, article, by))) return null
    return { to_people: [...article.toPeople, personKey(by)], holder_id: by.id, holder_name: by.name }
  })
}

/** For named people, of this organisation, and nobody named there can still change it. */
export async function isOrphan(
  ctx: Context,
  article: Pick<Article, 'organisationId' | 'audience' | 'status' | 'toPeople'>,
  { organisationId }: Pick<Person, 'organisationId'>,
): Promise<boolean> {
  if (article.organisationId !== organisationId || article.audience !== 'red' || article.status === 'withdrawn')
    return false
  const own = article.toPeople
    .filter((key) => key.startsWith(`${organisationId} `))
    .map((key) => key.split(' ')[1] ?? '')
  const still = await peopleStill(ctx, own, 'knowledge:write')
  return ![...still.values()].some((one) => one.organisationId === organisationId)
}

/** Changes an article that whoever asks cannot change, as the program; `decide` says what, or null when it is not theirs to take. */
async function takenBy(
  ctx: Context,
  id: string,
  decide: (article: Article, program: Context) => Promise<Parameters<typeof updateArticle>[2] | null>,
): Promise<void> {
  const by = writerOf(ctx)
  const program = asSystem(ctx, 'knowledge.hand-over')
  await transaction(program, async (tx) => {
    const article = isRowId(id) ? await lockArticle(tx, id) : null
    const changes = article && (await decide(article, { ...program, tx }))
    if (!changes) throw new Refusal(webMessages.notThere, { status: 404 })
    await updateArticle(tx, id, changes, by.name, ctx.now())
    const detail = { from: article.organisationId, takes: 'holder_id' in changes }
    await recordAudit(ctx, tx, { action: 'knowledge.article-taken', subjectKind: 'article', subjectId: id, detail })
  })
}
