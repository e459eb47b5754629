// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv } from 'node:crypto'
import { entryBytes, sealEntry } from '@dijkwacht/check-client/tag'
import type { Secrets } from '#foundation/secrets'

/** What an entry is made of: the output of the protocol, of which only tag and key were kept. */
export interface Tagged {
  tag: Buffer
  metaKey: Buffer
}

/**
 * Seals one entry. The nonce follows from what is told, so that every program that serves the register makes the same bytes, and another telling
 * gets another nonce.
 */
export function fillEntry(secrets: Secrets, { tag, metaKey }: Tagged, told: Uint8Array): Promise<Uint8Array> {
  const output = Buffer.alloc(64)
  tag.copy(output)
  metaKey.copy(output, 32)
  const nonce = secrets.digest('sharing.bucket-nonce', Buffer.concat([tag, told]).toString('base64')).subarray(0, 4)
  return sealEntry(output, nonce, told)
}

/**
 * The entries of one bucket, filled up with noise to `size`. The noise is the same every time, so that a bucket only changes when the register
 * does, and shows one entry less whenever there is a real one more: who compares two versions sees that something changed, not what.
 */
export function fillBucket(secrets: Secrets, name: string, entries: readonly Uint8Array[], size: number): Buffer {
  const key = secrets.digest('sharing.bucket-noise', name)
  const noise = createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(size * entryBytes))
  const filling = Array.from({ length: size - entries.length }, (_, place) =>
    noise.subarray(place * entryBytes, (place + 1) * entryBytes),
  )
  return Buffer.concat([...entries.map((entry) => Buffer.from(entry)), ...filling].toSorted(Buffer.compare))
}
