// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from '#foundation/secrets'

/**
 * What a recipient sees instead of our ids: the same for the same recipient, and another for another, so that two recipients that lay
 * their messages side by side cannot tell that they hold the same thing, or from whom.
 */
export function itemKeyFor(secrets: Secrets, receiverId: string, item: { kind: string; id: string }): string {
  return secrets.digest('sharing.item', `${receiverId} ${item.kind} ${item.id}`).subarray(0, 16).toString('base64url')
}

export function sourceFor(secrets: Secrets, receiverId: string, senderId: string): string {
  return `bron-${secrets.digest('sharing.source', `${receiverId} ${senderId}`).subarray(0, 6).toString('hex')}`
}
