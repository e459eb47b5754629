// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { formatDate } from '#foundation/text'
import { formatQuarter } from '#values'
import { type PointView, pointView } from '../show-results/results-view.ts'
import { selectRemarks } from '../survey/answer.store.ts'
import { type Release, selectReleases, selectReplies } from '../survey/release.store.ts'
import { daysBetween, waits } from '../survey/rules.ts'
import { replierOf } from '../survey/who.query.ts'
import { namePoints } from '../take-part/name-points.query.ts'

export interface OwnResult {
  point: string
  name: string
  quarter: string
  title: string
  view: PointView
  /** Whether anything is shown: then an answer is expected. */
  isAsked: boolean
  reply: { text: string; day: string } | null
  /** Days left to answer; below nought: too late. */
  daysLeft: number
  isPublished: boolean
  remarks: string[]
}

const mostQuarters = 4
const mostRemarks = 100

/** What the points of this person's organisation may read: the last quarters, before everybody else does. Who reads open answers stands in the audit trail. */
export async function ownResults(ctx: Context): Promise<{ takesPart: boolean; results: OwnResult[] }> {
  const person = replierOf(ctx)
  const own = (await namePoints(ctx)).filter(({ organisationId }) => organisationId === person.organisationId)
  if (own.length === 0) return { takesPart: false, results: [] }
  return transaction(ctx, (tx) =>
    seeingAll(ctx, tx, async () => {
      const releases = await selectReleases(tx, ['approved', 'published'])
      const replies = await selectReplies(tx)
      const results: OwnResult[] = []
      for (const { id, name } of own) {
        const mine = releases.filter(({ content }) => content.results.points.some(({ point }) => point === id))
        for (const [at, release] of mine.slice(0, mostQuarters).entries()) {
          const contents = mine.slice(at).map(({ content }) => content)
          const view = pointView(contents.toReversed(), id, ctx.language)
          if (!view) continue
          const { quarter } = release
          const isAsked = isShown(release, id)
          const statuses = ['clean', 'quotable'] as const
          const remarks = isAsked ? await selectRemarks(tx, { statuses, pointId: id, quarter, most: mostRemarks }) : []
          const reply = replies.find((one) => one.pointId === id && one.quarter === quarter)
          results.push({
            point: id,
            name,
            quarter,
            title: formatQuarter(quarter, ctx.language),
            view,
            isAsked,
            reply: reply ? { text: reply.text, day: formatDate(reply.repliedAt, ctx.language) } : null,
            daysLeft: waits.reply - daysBetween(release.decidedAt ?? release.frozenAt, ctx.now()),
            isPublished: release.status === 'published',
            remarks: remarks.map(({ text }) => text),
          })
        }
        const read = results.reduce((all, { remarks }) => all + remarks.length, 0)
        if (read > 0)
          await recordAudit(ctx, tx, {
            action: 'experiences.remarks-read',
            subjectKind: 'remarks',
            subjectId: id,
            detail: { read },
          })
      }
      return { takesPart: true, results }
    }),
  )
}

/** How many results of this person's organisation have no answer yet. */
export async function countUnanswered(ctx: Context): Promise<number> {
  const person = replierOf(ctx)
  const own = (await namePoints(ctx)).filter(({ organisationId }) => organisationId === person.organisationId)
  if (own.length === 0) return 0
  return transaction(ctx, (tx) =>
    seeingAll(ctx, tx, async () => {
      const replies = await selectReplies(tx)
      const releases = await selectReleases(tx, ['approved', 'published'])
      return own
        .flatMap(({ id }) => releases.filter((release) => isShown(release, id)).map(({ quarter }) => ({ id, quarter })))
        .filter(({ id, quarter }) => !replies.some((reply) => reply.pointId === id && reply.quarter === quarter)).length
    }),
  )
}

function isShown({ content }: Release, id: string): boolean {
  return content.results.points.some(({ point, flow }) => point === id && flow.answered !== null)
}
