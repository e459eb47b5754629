// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { colleaguesWho, listOrganisations, organisationNames, peopleStill } from '#modules/partners'
import { isRowId } from '#values'
import { articleSteps, personKey } from '../article/article.ts'
import { selectArticle } from '../article/article.store.ts'
import { selectVersion, selectVersions } from '../article/version.store.ts'
import { isOwner, knowledgeTransaction } from '../article/who.query.ts'
import { selectComments } from '../discuss-article/comment.store.ts'

/** An article with everything that its owner can change about it; null when it is not of the own organisation, or not for whoever asks. */
export async function showKept(ctx: Context, id: string) {
  const article = await ownedBy(ctx, id)
  if (!article || ctx.actor.kind !== 'person') return null
  const { actor } = ctx
  const [organisations, colleagues, named] = [
    await listOrganisations(ctx),
    await colleaguesWho(ctx, 'knowledge:write'),
    await peopleStill(
      ctx,
      article.toPeople.map((key) => key.split(' ')[1] ?? ''),
      'knowledge:read',
    ),
  ]
  const nameOf = new Map(organisations.map((one) => [one.id, one.name]))
  const people = article.toPeople.map((key) => {
    const person = named.get(key.split(' ')[1] ?? '')
    const isHere = person !== undefined && personKey(person) === key
    return { key, name: isHere ? person.name : null, organisation: nameOf.get(key.split(' ')[0] ?? '') ?? '' }
  })
  return {
    ...article,
    organisations: organisations
      .filter((one) => one.id !== actor.organisationId)
      .map((one) => ({ id: one.id, name: one.name })),
    /** Who is named now, as one writes it in the form; whoever is gone from where they were named cannot read it. */
    people: people
      .filter(({ key, name }) => name !== null && key !== personKey(actor))
      .map(({ name, organisation }) => `${name}, ${organisation}`),
    peopleGone: people.filter(({ name }) => name === null).length,
    colleagues: colleagues.map((one) => ({ id: one.id, name: one.name })),
    offeredName: article.offeredTo === null ? null : (nameOf.get(article.offeredTo) ?? article.offeredTo),
    mayPublish: articleSteps[article.status].publish !== undefined && article.shownVersion !== article.version,
    mayWithdraw: articleSteps[article.status].withdraw !== undefined,
  }
}

export type ShownKept = NonNullable<Awaited<ReturnType<typeof showKept>>>

/** The text that was written last, to go on with, and what was said that could be worked in. */
export async function showToRevise(ctx: Context, id: string) {
  const article = await ownedBy(ctx, id)
  if (!article || articleSteps[article.status].revise === undefined) return null
  return knowledgeTransaction(ctx, async (tx) => {
    const version = await selectVersion(tx, id, article.version)
    if (!version) return null
    const comments = (await selectComments(tx, id, 300)).filter((one) => one.takenUp === null && one.removedAt === null)
    const { title, summary, body, concepts, byName, at } = version
    return {
      id,
      title,
      summary,
      body,
      concepts,
      byName,
      at,
      changes: article.changes,
      comments: comments.map((one) => ({ id: one.id, text: `${one.personName}: ${one.text.slice(0, 120)}` })),
    }
  })
}

/** All that was written of it, the newest first; null when it is not of the own organisation. */
export async function listVersions(ctx: Context, id: string) {
  const article = await ownedBy(ctx, id)
  if (!article) return null
  const versions = await knowledgeTransaction(ctx, (tx) => selectVersions(tx, id, 200))
  return { id, title: article.title, shownVersion: article.shownVersion, versions }
}

async function ownedBy(ctx: Context, id: string) {
  if (!isRowId(id)) return null
  return knowledgeTransaction(ctx, async (tx) => {
    const article = await selectArticle(tx, id)
    if (!article || !isOwner(ctx.actor, article)) return null
    const names = await organisationNames({ ...ctx, tx }, [article.organisationId])
    return { ...article, organisation: names.get(article.organisationId) ?? article.organisationId }
  })
}
