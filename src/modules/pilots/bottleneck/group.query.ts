// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { formatDateTime } from '#foundation/text'
import { Refusal, webMessages } from '#foundation/web'
import { bottleneckMessages } from './bottleneck.text.ts'
import { enterGroup } from './group.store.ts'

export interface Member {
  id: string
  name: string
  organisationId: string
}

/** The person who asks, as a member of the working group; refuses everybody else. */
export function memberOf(ctx: Context): Member {
  const { actor } = ctx
  if (actor.kind !== 'person' || !mayDo(actor, 'pilots:work'))
    throw new Refusal(bottleneckMessages.mayNotWork, { status: 403 })
  return { id: actor.id, name: actor.name, organisationId: actor.organisationId }
}

/** A transaction that sees what the working group sees. The permission is the first lock, row-level security the second. */
export function groupTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  if (!mayDo(ctx.actor, 'pilots:work')) throw new Refusal(bottleneckMessages.mayNotWork, { status: 403 })
  return transaction(ctx, async (tx) => {
    await enterGroup(tx)
    return work(tx)
  })
}

/** Refuses (409) when somebody else changed it since it was seen, and says who and when. */
export function sameVersion(
  ctx: Context,
  row: { version: number; changedName: string; changedAt: Date },
  seenVersion: number,
): void {
  if (row.version === seenVersion) return
  const values = { who: row.changedName, when: formatDateTime(row.changedAt, ctx.language) }
  throw new Refusal(webMessages.changedBy, { status: 409, values })
}
