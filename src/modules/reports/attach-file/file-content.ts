// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from '#foundation/secrets'

/** What is kept of a file: sealed, or in clear when it is older than that; neither when it was wiped. */
export interface KeptContent {
  digest: Buffer
  bytes: Buffer | null
  sealed: Buffer | null
}

/** Its own for each content: one that is put in the place of another opens nothing. */
const purposeOf = (digest: Buffer) => `reports.attachment ${digest.toString('hex')}`

export function sealContent(secrets: Secrets, digest: Buffer, bytes: Uint8Array): Buffer {
  return secrets.seal(purposeOf(digest), bytes)
}

export function openContent(secrets: Secrets, { digest, bytes, sealed }: KeptContent): Buffer | null {
  return sealed ? secrets.openBytes(purposeOf(digest), sealed) : bytes
}
