// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { keptByPerson } from '#foundation/web'
import type { TakenDeed } from '../list-work/taken-deed.ts'

/** As long as one can still take it back with one button. */
const seconds = 30
const kept = keptByPerson({ name: 'dw-gedaan', purpose: 'casework.undo', seconds })

/** What this person did last, in the last half minute: it stands in no address, so that nobody can be sent one. */
export function lastDeedOf(ctx: Context, request: Request): TakenDeed | null {
  const words = kept.wordsOf(ctx, request)
  return words === null ? null : (JSON.parse(words) as TakenDeed)
}

export function keepDeed(ctx: Context, deed: TakenDeed): string {
  return kept.cookieFor(ctx, JSON.stringify(deed))
}

/** It was taken back. */
export function forgetDeed(ctx: Context): string {
  return kept.forgotten(ctx)
}
