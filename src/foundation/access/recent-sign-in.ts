// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from './actor.ts'

const minute = 60_000
/** For what hurts most when somebody sits down at a desk that is not theirs. Milliseconds. */
export const recentSignIn = 15 * minute
/** Whoever has such a form before them may take an hour over it. */
export const recentForm = 60 * minute

/** Whether this person showed lately who they are. Not when that is not known. `within`: milliseconds. */
export function isLately(actor: Actor, now: Date, within: number): boolean {
  return actor.kind === 'person' && isWithin(actor.authenticatedAt, now, within)
}

/** The same of a moment by itself. */
export function isWithin(at: Date | null | undefined, now: Date, within: number): boolean {
  return at !== null && at !== undefined && now.getTime() - at.getTime() < within
}
