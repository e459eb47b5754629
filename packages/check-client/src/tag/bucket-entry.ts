// SPDX-License-Identifier: EUPL-1.2
import { equal, join, pieces } from '../voprf/bytes.ts'
import { metaKeyOf, tagOf } from './tag.ts'

/** 8 bytes of the tag, 4 that make the nonce, 12 sealed, 8 that prove them whole. Without the output it is noise. */
export const entryBytes = 32
const nameBytes = 8
const nonceBytes = 4
/** What an entry tells takes so many bytes. */
export const sealedBytes = 12

/** Whatever is told about an identifier, in 12 bytes. */
export type Sealed = Uint8Array

const algorithm = (nonce: Uint8Array) => {
  const iv = new Uint8Array(12)
  iv.set(nonce)
  return { name: 'AES-GCM', iv, tagLength: 64 }
}

function importKey(output: Uint8Array, use: 'encrypt' | 'decrypt') {
  return crypto.subtle.importKey('raw', metaKeyOf(output), 'AES-GCM', false, [use])
}

/** `nonce`: 4 bytes, another at each change: the key stays the same for the whole epoch. */
export async function sealEntry(output: Uint8Array, nonce: Uint8Array, told: Sealed): Promise<Uint8Array> {
  if (told.length !== sealedBytes || nonce.length !== nonceBytes) throw new RangeError('12 bytes, with a nonce of 4')
  const key = await importKey(output, 'encrypt')
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm(nonce), key, Uint8Array.from(told)))
  return join(nameOf(output), nonce, sealed)
}

/** What is told, or null when this entry is not about it. Throws when it is, and was altered. */
export async function openEntry(output: Uint8Array, entry: Uint8Array): Promise<Sealed | null> {
  if (!equal(entry.subarray(0, nameBytes), nameOf(output))) return null
  const nonce = entry.subarray(nameBytes, nameBytes + nonceBytes)
  const sealed = Uint8Array.from(entry.subarray(nameBytes + nonceBytes))
  return new Uint8Array(await crypto.subtle.decrypt(algorithm(nonce), await importKey(output, 'decrypt'), sealed))
}

/** What a bucket tells about what was asked; null: nothing. */
export async function readBucket(output: Uint8Array, bucket: Uint8Array): Promise<Sealed | null> {
  for (const entry of pieces(bucket, entryBytes)) {
    const told = await openEntry(output, entry)
    if (told) return told
  }
  return null
}

/** Bytes of the tag that no bucket number uses. */
function nameOf(output: Uint8Array): Uint8Array {
  return tagOf(output).subarray(3, 3 + nameBytes)
}
