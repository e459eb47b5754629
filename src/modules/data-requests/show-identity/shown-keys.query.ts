// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type Claim, showProof } from '#modules/redress'
import { type EverydayKind, everydayKinds, formatIdentifier } from '#values'
import type { Key } from '../request/request.store.ts'
import type { ShownKey } from './shown-key.ts'

/** What of a key can be shown in the way of an objection; null for a report, which its code shows. */
export function claimOf({ id, kind, canonical }: Pick<Key, 'id' | 'kind' | 'canonical'>): Claim | null {
  const everyday = everydayKinds.find((each): each is EverydayKind => each === kind)
  return everyday ? { id, of: 'data-request', kind: everyday, canonical } : null
}

/** Every key with what somebody can do to show that it is theirs. Follows from what it is and what they did, from nothing else. */
export function shownKeys(ctx: Context, keys: readonly Key[]): Promise<ShownKey[]> {
  return Promise.all(
    keys.map(async (key) => {
      const claim = claimOf(key)
      const proof = claim && (await showProof(ctx, claim))
      return {
        id: key.id,
        text: claim && formatIdentifier(claim),
        isShown: key.shownAt !== null,
        domain: proof?.domain ?? null,
        code: proof?.code ?? null,
      }
    }),
  )
}
