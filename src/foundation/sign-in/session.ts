// SPDX-License-Identifier: EUPL-1.2

const minute = 60_000
/** A working day: after this one signs in again, whatever happens. */
export const longestSession = 10 * 60 * minute
/** Somebody walked away from the desk. */
export const longestIdle = 60 * minute
/** Being seen is written down at most this often: a write for every request would cost more than it tells. */
const touchEvery = minute

interface Times {
  last_seen_at: Date
  expires_at: Date
}

export function isLive(session: Times, now: Date): boolean {
  return now < session.expires_at && now.getTime() - session.last_seen_at.getTime() < longestIdle
}

export function needsTouch(session: Times, now: Date): boolean {
  return now.getTime() - session.last_seen_at.getTime() >= touchEvery
}

export function expiryOf(now: Date): Date {
  return new Date(now.getTime() + longestSession)
}
