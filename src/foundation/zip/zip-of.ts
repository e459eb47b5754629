// SPDX-License-Identifier: EUPL-1.2
import { crc32 } from 'node:zlib'
import { centralDirectory, localHeader } from './container.ts'

/** Some small files as one: the same files give the same bytes. */
export function zipOf(files: readonly { name: string; bytes: Buffer }[]): Buffer {
  const entries = files.map(({ name, bytes }) => ({ name, size: bytes.length, crc32: crc32(bytes) }))
  const parts = files.flatMap(({ bytes }, at) => [localHeader(entries[at] ?? { name: '', size: 0, crc32: 0 }), bytes])
  return Buffer.concat([...parts, centralDirectory(entries)])
}
