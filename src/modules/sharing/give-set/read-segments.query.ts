// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { keyOf } from './give-sets.command.ts'
import type { Segment } from './segment.ts'
import { selectSegments, selectSets } from './set.store.ts'
import { setMessages } from './set.text.ts'

/** Versions in one answer; each has at most `mostChanges` changes. */
export const mostSegments = 5

/**
 * Versions of a set after this one, for its recipient: the log of what was given to it and taken back, so it stays readable when the agreement
 * has ended. One line in the record for the set.
 */
export function readSegments(
  ctx: Context,
  { key, after }: { key: string; after: number },
): Promise<{ segments: Segment[]; newest: number }> {
  const own = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const set = (await selectSets(tx, { receiverId: own })).find((one) => keyOf(ctx, one) === key)
    if (!set) throw new Refusal(setMessages.noSuchSet, { status: 404 })
    // Who is further than we are followed a database that was lost: the newest version does not fit theirs, and they begin anew.
    const segments = await selectSegments(tx, set.id, after > set.version ? set.version - 1 : after, mostSegments)
    await recordAudit(ctx, tx, {
      action: 'sharing.segments-read',
      subjectKind: 'set',
      subjectId: set.id,
      purpose: set.purpose,
      detail: { after, versions: segments.length },
    })
    return { segments, newest: set.version }
  })
}
