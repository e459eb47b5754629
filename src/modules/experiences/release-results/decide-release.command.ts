// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type Desk, takeDeed } from '#foundation/desk'
import type { FormEntries } from '#foundation/web'
import {
  approveRelease,
  dropRelease,
  lockRelease,
  publishRelease,
  type Release,
  selectReleaseRows,
  selectReplies,
} from '../survey/release.store.ts'
import { type ReleaseDeed, releaseDeeds, type ReleaseStatus } from '../survey/release-deeds.ts'
import { daysBetween, waits } from '../survey/rules.ts'
import { type Person, releaserIn, releaserOf } from '../survey/who.query.ts'

export const releaseDesk: Desk<Release, ReleaseStatus, ReleaseDeed, Person> = {
  table: releaseDeeds,
  who: releaserOf,
  within: (ctx, work) =>
    transaction(ctx, async (tx) => {
      await releaserIn(ctx, tx)
      return seeingAll(ctx, tx, () => work(tx))
    }),
  find: (tx, quarter) => lockRelease(tx, quarter.slice(0, 10)),
  subject: ({ quarter }) => ({ subjectKind: 'release', subjectId: quarter }),
  isNamed: true,
}

/** A second person approves exactly what they saw, or it is dropped. */
export function decideRelease(ctx: Context, deed: ReleaseDeed, quarter: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, releaseDesk, deed, { id: quarter, entries }, (tx, release, { by, at }) =>
    (deed === 'approve' ? approveRelease : dropRelease)(tx, release.quarter, { by: by.id, at }),
  )
}

/** Publishes what was approved and to which every point answered, or had its time. Returns how many. */
export async function publishDue(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'experiences.publish-due')
  return transaction(system, async (tx) => {
    let published = 0
    for (const { quarter, status } of await selectReleaseRows(tx))
      if (status === 'approved' && (await publishIfDue(system, tx, quarter))) published += 1
    return published
  })
}

/** In a transaction that sees everything. */
export async function publishIfDue(ctx: Context, tx: Tx, quarter: string): Promise<boolean> {
  const release = await lockRelease(tx, quarter)
  if (release?.status !== 'approved' || !release.decidedAt) return false
  const replies = (await selectReplies(tx)).filter((reply) => reply.quarter === quarter)
  const isAnswered = pointsAsked(release).every((point) => replies.some(({ pointId }) => pointId === point))
  if (!isAnswered && daysBetween(release.decidedAt, ctx.now()) < waits.reply) return false
  await publishRelease(tx, quarter, ctx.now())
  await recordAudit(ctx, tx, { action: 'experiences.release-published', subjectKind: 'release', subjectId: quarter })
  return true
}

/** Points that have something to answer to: results that are shown. */
export function pointsAsked({ content }: Release): string[] {
  return content.results.points.filter(({ flow }) => flow.answered !== null).map(({ point }) => point)
}
