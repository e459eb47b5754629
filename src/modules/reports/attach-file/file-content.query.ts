// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from '#foundation/secrets'
import type { KeptContent } from './kept-content.ts'

/** Its own for each content: one that is put in the place of another opens nothing. */
const purposeOf = (digest: Buffer) => `reports.attachment ${digest.toString('hex')}`

export function sealContent(secrets: Secrets, digest: Buffer, bytes: Uint8Array): Buffer {
  return secrets.seal(purposeOf(digest), bytes)
}

export function openContent(secrets: Secrets, { digest, bytes, sealed }: KeptContent): Buffer | null {
  return sealed ? secrets.openBytes(purposeOf(digest), sealed) : bytes
}
