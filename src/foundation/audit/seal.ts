// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'

/** What a seal keeps of one line: enough to name it when it changed, is missing, or came later. */
export interface Entry {
  id: number
  /** Microseconds since 1970: what PostgreSQL keeps. */
  at: bigint
  /** The first 16 bytes of SHA-256 over the canonical form of the line. */
  digest: Buffer
}

export interface Seal {
  number: number
  /** The lines with a number above `afterId`, up to and including `lastId`. */
  afterId: number
  lastId: number
  rows: number
  entries: Buffer
  /** `hash` of the seal before; zeros for the first. */
  previous: Buffer
  signedAt: Date
  keyId: string
  hash: Buffer
  signature: Buffer
}

export const noSeal = Buffer.alloc(32)
const entryLength = 32

/** The canonical form of a line is made by the database (line.store.ts): each field as `length:text`, a missing one as `~`. */
export function digestOf(canonical: string): Buffer {
  return createHash('sha256').update(canonical, 'utf8').digest().subarray(0, 16)
}

/** 8 bytes number, 8 bytes time, 16 bytes digest. */
export function packEntry({ id, at, digest }: Entry): Buffer {
  const packed = Buffer.alloc(entryLength)
  packed.writeBigUInt64BE(BigInt(id), 0)
  packed.writeBigInt64BE(at, 8)
  digest.copy(packed, 16)
  return packed
}

export function unpackEntries(packed: Buffer): Entry[] {
  return Array.from({ length: Math.floor(packed.length / entryLength) }, (_, place) => {
    const start = place * entryLength
    return {
      id: Number(packed.readBigUInt64BE(start)),
      at: packed.readBigInt64BE(start + 8),
      digest: packed.subarray(start + 16, start + entryLength),
    }
  })
}

/** SHA-256 over every field of a seal but the signature, length before content, the entries as their own SHA-256. */
export function hashOfSeal(seal: Omit<Seal, 'hash' | 'signature'>): Buffer {
  const fields = [
    'dijkwacht audit seal 1',
    String(seal.number),
    String(seal.afterId),
    String(seal.lastId),
    String(seal.rows),
    createHash('sha256').update(seal.entries).digest('hex'),
    seal.previous.toString('hex'),
    seal.signedAt.toISOString(),
    seal.keyId,
  ]
  return createHash('sha256')
    .update(fields.map((field) => `${Buffer.byteLength(field)}:${field}`).join(''))
    .digest()
}
