// SPDX-License-Identifier: EUPL-1.2
import { keptCode } from '#foundation/web'
import type { Context } from '#foundation/access'
import { isGround, type ShieldGround } from '../decide-name/listing-policy.ts'

/** A working day. */
const seconds = 12 * 3_600
const kept = keptCode({ name: 'dw-schild-grond', purpose: 'shield.ground', seconds })

/** On which ground this person decides today: kept with the person, so that a colleague at the same browser chooses anew. */
export function groundOf(ctx: Context, request: Request): ShieldGround | null {
  const [personId, ground] = kept.codeOf(ctx, request)?.split(' ') ?? []
  return ctx.actor.kind === 'person' && personId === ctx.actor.id && isGround(ground) ? ground : null
}

export function keepGround(ctx: Context, ground: ShieldGround): string {
  return kept.cookieFor(ctx, `${ctx.actor.kind === 'person' ? ctx.actor.id : ''} ${ground}`)
}
