// SPDX-License-Identifier: EUPL-1.2
import type { Namespace } from '@dijkwacht/check-client'
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { refuseUnlessOpen } from '../pilot-gate/namespace-gate.query.ts'
import { selectBase, selectBaseVersion, selectDeltas, selectTagSet, type TagSetRow } from './tag.store.ts'
import { tagSetMessages } from './tag-set.text.ts'

/** Versions in one answer. */
export const mostDeltas = 50

interface Which {
  namespace: Namespace
  epoch: number
}

/** The whole set of the organisation that asks, as it was last put in one piece. */
export function readBase(ctx: Context, which: Which): Promise<Buffer> {
  return transaction(ctx, async (tx) => {
    await refuseUnlessOpen(ctx, tx, which.namespace)
    const set = await ownSet(ctx, tx, which)
    const bytes = set && (await selectBase(tx, set.id))
    if (!set || !bytes) throw new Refusal(tagSetMessages.noSetYet, { status: 404 })
    await record(ctx, tx, set, { whole: true })
    return bytes
  })
}

/**
 * What changed after a version. Of the register also when nothing new may come: what must go has to go. Tokens of devices are a pilot, and stop
 * with it.
 */
export function readDeltas(ctx: Context, which: Which, from: number): Promise<{ deltas: string[]; newest: number }> {
  return transaction(ctx, async (tx) => {
    if (which.namespace === 'device') await refuseUnlessOpen(ctx, tx, which.namespace)
    const set = await ownSet(ctx, tx, which)
    if (!set || (await selectBaseVersion(tx, set.id)) === null)
      throw new Refusal(tagSetMessages.noSetYet, { status: 404 })
    // Who is further than we are followed a database that was lost: the newest version does not fit theirs, and they fetch the whole.
    const deltas = await selectDeltas(tx, set.id, from > set.version ? set.version - 1 : from, mostDeltas)
    if (deltas.length > 0) await record(ctx, tx, set, { after: from, versions: deltas.length })
    return { deltas, newest: set.version }
  })
}

function ownSet(ctx: Context, tx: Tx, which: Which): Promise<TagSetRow | null> {
  return selectTagSet(tx, { ...which, receiverId: organisationOf(ctx.actor) ?? '' })
}

function record(ctx: Context, tx: Tx, set: TagSetRow, detail: Record<string, number | boolean>): Promise<void> {
  return recordAudit(ctx, tx, {
    action: 'sharing.tag-set-read',
    subjectKind: 'set',
    subjectId: set.id,
    purpose: set.namespace === 'device' ? 'fraud-detection' : 'prevent-payment',
    detail,
  })
}
