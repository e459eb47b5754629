// SPDX-License-Identifier: EUPL-1.2
import { bytesOf, join } from '../voprf/bytes.ts'

const lineEnd = 0x0a

/** A bucket as it is sent: one line of JSON with the names of authorities and of whoever is imitated, the same for every bucket, and then the entries. */
export function writeBucket(names: readonly string[], entries: Uint8Array): Uint8Array {
  return join(bytesOf(`${JSON.stringify(names)}\n`), entries)
}

/** The names, and the entries one after another. Throws when it is no bucket. */
export function parseBucket(bytes: Uint8Array): { names: string[]; entries: Uint8Array } {
  const end = bytes.indexOf(lineEnd)
  return { names: JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))), entries: bytes.subarray(end + 1) }
}

/** How a bucket is asked for: with how many bits the register is divided, so that a number never means another bucket, and its number. */
export function prefixText(bits: number, bucket: number): string {
  return `${bits}-${bucket}`
}
