// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from '#foundation/secrets'
import type { KeptFile } from './kept-file.ts'

const purposeOf = (id: string) => `meetings.document ${id}`

export function sealFile(secrets: Secrets, id: string, bytes: Uint8Array): Buffer {
  return secrets.seal(purposeOf(id), bytes)
}

export function openKept(secrets: Secrets, id: string, { bytes, sealed }: KeptFile): Buffer | null {
  return sealed ? secrets.openBytes(purposeOf(id), sealed) : bytes
}
