// SPDX-License-Identifier: EUPL-1.2
// What stands before everything that is sealed: a mark, the number of the key of the ring, and the key of this one thing, wrapped under that. Another key of the
// ring is another head: what follows stays as it is, and nobody need know what it is for.
import type { KeyRing } from './key-ring.ts'

export const mark = Buffer.from('dwk\x02', 'latin1')
export const headLength = mark.length + 2 + 40

export function headOf([first]: KeyRing, key: Buffer): Buffer {
  const number = Buffer.alloc(2)
  number.writeUInt16BE(first.number)
  return Buffer.concat([mark, number, first.wrap(key)])
}

export function isMarked(sealed: Buffer): boolean {
  return sealed.length > headLength && sealed.subarray(0, mark.length).equals(mark)
}

/** The key of the one thing; throws when its number is not in the ring. */
export function keyOf(ring: KeyRing, head: Buffer): Buffer {
  const number = head.readUInt16BE(mark.length)
  const found = ring.find((one) => one.number === number)
  if (!found) throw new Error(`sealed under key ${number}, which is not in SECRET_KEYS`)
  return found.unwrap(head.subarray(mark.length + 2, headLength))
}
