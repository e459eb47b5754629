// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { hash, keyOf } from './give-sets.command.ts'
import { firstBrokenVersion } from './segment.ts'
import { type ItemSet, selectSegments, selectSets } from './set.store.ts'

export interface BrokenSet extends Pick<ItemSet, 'id' | 'senderId' | 'receiverId'> {
  /** The first version that was altered, or is missing. */
  version: number
}

/** Recomputes the log of every set: none altered, none missing. For whoever audits; reads as the program, and tells nothing of what is in it. */
export function verifySegments(ctx: Context): Promise<{ sets: number; broken: BrokenSet[] }> {
  const system = asSystem(ctx, 'sharing.verify-segments')
  return transaction(system, async (tx) => {
    const sets = await selectSets(tx)
    const broken: BrokenSet[] = []
    for (const { id, senderId, receiverId, version, digest } of sets) {
      const segments = await selectSegments(tx, id, 0, version + 1)
      const first = firstBrokenVersion(hash, keyOf(system, { id, receiverId }), segments, { version, digest })
      if (first !== null) broken.push({ id, senderId, receiverId, version: first })
    }
    return { sets: sets.length, broken }
  })
}
