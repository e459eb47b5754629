// SPDX-License-Identifier: EUPL-1.2
import { inflateSync } from 'node:zlib'

const entries = 44

/**
 * A font of the web (WOFF 1.0) as the font that is packed in it: every table as it is, none compressed. Who draws with it looks into the
 * same table for each letter, and fontkit would unpack the whole of it each time.
 */
export function unpackFont(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a font of the web')
  const count = woff.readUInt16BE(12)
  const exponent = Math.floor(Math.log2(count))
  const head = Buffer.alloc(12 + count * 16)
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(16 * 2 ** exponent, 6)
  head.writeUInt16BE(exponent, 8)
  head.writeUInt16BE(16 * (count - 2 ** exponent), 10)
  const parts: Buffer[] = [head]
  let end = head.length
  for (let place = 0; place < count; place += 1) {
    const entry = entries + place * 20
    const [at, packed, length] = [4, 8, 12].map((more) => woff.readUInt32BE(entry + more)) as [number, number, number]
    const stored = woff.subarray(at, at + packed)
    const table = packed < length ? inflateSync(stored) : stored
    // Tag and checksum as they were, then where it is now.
    const to = 12 + place * 16
    woff.copy(head, to, entry, entry + 4)
    woff.copy(head, to + 4, entry + 16, entry + 20)
    head.writeUInt32BE(end, to + 8)
    head.writeUInt32BE(length, to + 12)
    parts.push(table, Buffer.alloc(-length & 3))
    end += length + (-length & 3)
  }
  return Buffer.concat(parts)
}
