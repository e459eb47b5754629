// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { formatDate } from '#foundation/text'
import { formatQuarter } from '#values'
import { type Release, selectReleases, selectReplies } from '../survey/release.store.ts'
import { daysBetween } from '../survey/rules.ts'
import { namePoints } from '../take-part/name-points.query.ts'
import { flowRows, type PointView, pointView, shareView } from './results-view.ts'
import { shareOf } from './series.ts'

/** What everybody may read: every published quarter, the newest first. */
export function publishedReleases(ctx: Context): Promise<Release[]> {
  return transaction(ctx, (tx) => selectReleases(tx, ['published']))
}

/** The newest quarter: who was asked, and the points beside each other for every question. Null: nothing is published. */
export async function overview(ctx: Context) {
  const { language } = ctx
  const [release] = await publishedReleases(ctx)
  if (!release) return null
  const { content } = release
  const names = await namePoints(ctx)
  const shown = names.filter(({ id }) => content.results.points.some(({ point }) => point === id))
  return {
    quarter: formatQuarter(content.quarter, language),
    isExample: content.isExample,
    version: content.questionnaire.version,
    together: content.results.together ? flowRows(content.results.together, language) : [],
    points: shown.map(({ id, name }) => ({ id, name })),
    questions: content.questionnaire.questions.map((question) => ({
      id: question.id,
      words: question.words[language],
      scale: question.scale?.name ?? null,
      bars: shown.map(({ id, name }) => ({ id, name, share: shareView(shareOf(content, id, question.id), language) })),
    })),
  }
}

export interface ReplyView {
  text: string | null
  day: string
  days: number
}

/** One point in the newest published quarter that has it. Null: none has. */
export async function findPoint(
  ctx: Context,
  id: string,
): Promise<{ name: string; view: PointView; reply: ReplyView } | null> {
  const named = (await namePoints(ctx)).find((point) => point.id === id)
  const releases = (await publishedReleases(ctx)).filter(({ content }) =>
    content.results.points.some(({ point }) => point === id),
  )
  const [newest] = releases
  const view = pointView(releases.map(({ content }) => content).toReversed(), id, ctx.language)
  if (!named || !newest || !view) return null
  return { name: named.name, view, reply: await replyView(ctx, newest, id) }
}

export async function replyView(
  ctx: Context,
  { quarter, decidedAt, frozenAt }: Release,
  id: string,
): Promise<ReplyView> {
  const reply = (await transaction(ctx, selectReplies)).find((one) => one.pointId === id && one.quarter === quarter)
  const askedAt = decidedAt ?? frozenAt
  return {
    text: reply?.text ?? null,
    day: formatDate(reply?.repliedAt ?? askedAt, ctx.language),
    days: daysBetween(askedAt, ctx.now()),
  }
}
