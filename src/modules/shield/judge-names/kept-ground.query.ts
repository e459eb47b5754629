// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { keptByPerson } from '#foundation/web'
import { isGround, type ShieldGround } from '../decide-name/listing-policy.ts'

/** A working day. */
const seconds = 12 * 3_600
const kept = keptByPerson({ name: 'dw-schild-grond', purpose: 'shield.ground', seconds })

/** On which ground this person decides today. */
export function groundOf(ctx: Context, request: Request): ShieldGround | null {
  const ground = kept.wordsOf(ctx, request)
  return isGround(ground) ? ground : null
}

export function keepGround(ctx: Context, ground: ShieldGround): string {
  return kept.cookieFor(ctx, ground)
}
