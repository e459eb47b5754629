// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { pointsAsked, publishIfDue } from '../release-results/decide-release.command.ts'
import { releaseMessages as message } from '../release-results/release.text.ts'
import { selectPoint } from '../survey/point.store.ts'
import { lockRelease, putReply } from '../survey/release.store.ts'
import { replierOf } from '../survey/who.query.ts'

export const longestReply = 1_500

/** A reporting point says what it does with its results. Everybody reads it; when it was the last one, the quarter is published. */
export async function replyToResults(ctx: Context, entries: FormEntries): Promise<void> {
  const person = replierOf(ctx)
  const form = new FormReader(ctx, entries)
  const text = form.text('text', longestReply)
  const [pointId, quarter] = [form.reference('point', 60), form.reference('quarter', 10)]
  form.done()
  await transaction(ctx, async (tx) => {
    const point = await selectPoint(tx, pointId)
    if (point?.organisationId !== person.organisationId) throw new Refusal(message.notYours, { status: 404 })
    await seeingAll(ctx, tx, async () => {
      const release = await lockRelease(tx, quarter)
      const isOpen = release?.status === 'approved' || release?.status === 'published'
      if (!release || !isOpen || !pointsAsked(release).includes(pointId))
        throw new Refusal(message.notYours, { status: 404 })
      await putReply(tx, { pointId, quarter: release.quarter, text, repliedAt: ctx.now(), by: person.id })
      const detail = { point: pointId }
      await recordAudit(ctx, tx, {
        action: 'experiences.results-answered',
        subjectKind: 'release',
        subjectId: quarter,
        detail,
      })
      await publishIfDue(ctx, tx, quarter)
    })
  })
}
