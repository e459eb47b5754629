// SPDX-License-Identifier: EUPL-1.2
import { anyone, type Context, mayDo } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { organisationNames } from '#modules/partners'
import { labelOf } from '#modules/taxonomy'
import { dutchDay, isRowId } from '#values'
import { isStale, tlpLabels } from '../article/article.ts'
import { selectArticle } from '../article/article.store.ts'
import { readMarkup } from '../article/markup.ts'
import { isOwner, knowledgeTransaction } from '../article/who.query.ts'
import { type Comment, selectComments } from '../discuss-article/comment.store.ts'
import { isFollowed } from '../follow-articles/follow.store.ts'

const mostComments = 300

/**
 * An article with what was said under it; null when there is none, or none for whoever asks. That somebody read what is for named
 * organisations or people is written down.
 */
export async function showArticle(ctx: Context, id: string) {
  const { actor } = ctx
  const read = await knowledgeTransaction(ctx, async (tx) => {
    const article = isRowId(id) ? await selectArticle(tx, id) : null
    if (!article) return null
    const isPartner = actor.kind === 'person' && mayDo(actor, 'knowledge:read')
    const comments = isPartner ? await selectComments(tx, id, mostComments) : []
    const ids = [article.organisationId, ...comments.map(({ organisationId }) => organisationId)]
    const names = await organisationNames({ ...ctx, tx }, [...new Set(ids)])
    if (article.audience === 'amber' || article.audience === 'red')
      await recordAudit(ctx, tx, { action: 'knowledge.article-read', subjectKind: 'article', subjectId: id })
    const isFollowing = isPartner && (await isFollowed(tx, { personId: actor.id, topic: 'article', value: id }))
    return { article, comments, names, isPartner, isFollowing }
  })
  if (!read) return null
  const { article, names, isPartner, isFollowing } = read
  const nameOf = (organisationId: string) => names.get(organisationId) ?? organisationId
  const isOwn = isOwner(actor, article)
  const { kind, status, title, summary, audience, holderRole, publishedAt, newsAt, reviewedOn, reviewOn } = article
  const { withdrawnBecause } = article
  return {
    id,
    kind,
    status,
    title,
    summary,
    audience,
    holderRole,
    publishedAt,
    newsAt,
    reviewedOn,
    reviewOn,
    blocks: readMarkup(article.body).blocks,
    withdrawnBecause,
    concepts: await Promise.all(
      article.concepts.map(async (concept) => ({ id: concept, text: await labelOf(ctx, concept, ctx.language) })),
    ),
    organisation: nameOf(article.organisationId),
    /** People are named among partners only. */
    holderName: isPartner ? article.holderName : null,
    tlp: tlpLabels[audience],
    isStale: isStale(article, dutchDay(ctx.now())),
    version: article.shownVersion,
    hasNewText: isOwn && article.shownVersion !== null && article.shownVersion < article.version,
    isOwn,
    isOffered: article.offeredTo !== null && actor.kind === 'person' && article.offeredTo === actor.organisationId,
    maySay: isPartner && status === 'published',
    isFollowing,
    comments: read.comments.map((comment) =>
      saidOf(ctx, comment, { isOwn, organisation: nameOf(comment.organisationId), circle: article.circle }),
    ),
  }
}

/** The same on a page without sign-in: only what everybody may read, whoever looks, and without what partners say about it. */
export function showPublicArticle(ctx: Context, id: string): Promise<ShownArticle | null> {
  return showArticle({ ...ctx, actor: anyone }, id)
}

export type ShownArticle = NonNullable<Awaited<ReturnType<typeof showArticle>>>

function saidOf(
  { actor }: Context,
  comment: Comment,
  { isOwn, organisation, circle }: { isOwn: boolean; organisation: string; circle: number },
) {
  const { id, kind, text, at, personName, answer, answeredName, answeredAt, takenUp, removedBecause } = comment
  const isMine = actor.kind === 'person' && comment.personId === actor.id
  return {
    id,
    kind,
    text,
    at,
    personName,
    organisation,
    answer,
    answeredName,
    answeredAt,
    takenUp,
    removedBecause,
    mayAnswer: isOwn && removedBecause === null,
    mayRemove: (isOwn || isMine) && removedBecause === null,
    /** Said when the article was for fewer: others do not see it. */
    isOfSmallerCircle: comment.circle !== circle,
  }
}
