// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from '../secrets/index.ts'

/** An unfinished sign-in, kept by the browser in a sealed cookie: it cannot be read, changed or used twice as long. */
export interface Attempt {
  state: string
  nonce: string
  verifier: string
  back: string
  /** Path of the way in by which it was begun: the answer of one provider ends no attempt at another. */
  way: string
  /** What else was asked for; of the way in. */
  asked: string
  /** Milliseconds since 1970. */
  startedAt: number
}

/** Time to find one's password and second factor. Seconds. */
export const attemptSeconds = 15 * 60
const purpose = 'sign-in attempt'

export function sealAttempt(secrets: Secrets, attempt: Attempt): string {
  return secrets.seal(purpose, JSON.stringify(attempt)).toString('base64url')
}

/** null: not ours, changed, of another way in, or too old. */
export function openAttempt(secrets: Secrets, sealed: string | undefined, way: string, now: Date): Attempt | null {
  if (!sealed) return null
  try {
    const attempt = JSON.parse(secrets.open(purpose, Buffer.from(sealed, 'base64url'))) as Attempt
    return attempt.way === way && now.getTime() - attempt.startedAt < attemptSeconds * 1000 ? attempt : null
  } catch {
    return null
  }
}
