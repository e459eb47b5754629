// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { reportMessages } from '../report/report.text.ts'
import { updateWatch } from './feed.store.ts'
import type { FeedOrigin } from './feed.ts'

/** Says after how many hours without reports the own organisation's feed is silent; null: learn it. False: no such feed. */
export async function setFeed(
  ctx: Context,
  { origin, setHours, isWatched }: { origin: FeedOrigin; setHours: number | null; isWatched: boolean },
): Promise<boolean> {
  const organisationId = organisationOf(ctx.actor)
  if (organisationId === null || !mayDo(ctx.actor, 'reports:watch'))
    throw new Refusal(reportMessages.mayNotFile, { status: 403 })
  return transaction(ctx, async (tx) => {
    if (!(await updateWatch(tx, { organisationId, origin, setHours, isWatched }))) return false
    await recordAudit(ctx, tx, {
      action: 'reports.feed-set',
      subjectKind: 'feed',
      subjectId: `${organisationId} ${origin}`,
      detail: { setHours, isWatched },
    })
    return true
  })
}
