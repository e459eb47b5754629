// SPDX-License-Identifier: EUPL-1.2
// No data about people: the lot of a trial.
import { createHash, createHmac } from 'node:crypto'
import type { Secrets } from '#foundation/secrets'
import type { Rank } from './allocate.ts'

/** Follows from the key of the program: a copy of the database cannot foresee who gets which arm. */
export function seedOf(secrets: Secrets, trialId: string): Buffer {
  return secrets.digest('widgets.trial-seed', trialId)
}

/** What is published when a trial starts: it binds us to the seed without telling it. */
export function digestOfSeed(seed: Buffer): string {
  return createHash('sha256').update(seed).digest('hex')
}

/** HMAC-SHA-256 of the name with the seed, in hexadecimal digits. */
export function rankOf(seed: Buffer): Rank {
  return (name) => createHmac('sha256', seed).update(name).digest('hex')
}
