// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother } from '#foundation/desk'
import { asSystem, type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import {
  approveRelease,
  dropRelease,
  lockRelease,
  publishRelease,
  type Release,
  selectReleaseRows,
  selectReplies,
} from '../survey/release.store.ts'
import { daysBetween, waits } from '../survey/rules.ts'
import { releaserOf } from '../survey/who.query.ts'
import { releaseMessages as message } from './release.text.ts'

/** A second person approves exactly what they saw (`digest`), after which the points read it first; or it is dropped for ever. */
export function decideRelease(
  ctx: Context,
  { quarter, digest, decision }: { quarter: string; digest: string; decision: 'approve' | 'drop' },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const person = await releaserOf(ctx, tx)
    await seeingAll(ctx, tx, async () => {
      const release = await lockRelease(tx, quarter.slice(0, 10))
      if (release?.status !== 'frozen') throw new Refusal(message.notWaiting, { status: 409 })
      if (release.digest !== digest) throw new Refusal(message.changed, { status: 409 })
      if (decision === 'approve') mustBeAnother(ctx, release.frozenBy)
      const done = { by: person.id, at: ctx.now() }
      if (decision === 'approve') await approveRelease(tx, release.quarter, done)
      else await dropRelease(tx, release.quarter, done)
      const action = decision === 'approve' ? 'experiences.release-approved' : 'experiences.release-dropped'
      await recordAudit(ctx, tx, { action, subjectKind: 'release', subjectId: release.quarter })
    })
  })
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
