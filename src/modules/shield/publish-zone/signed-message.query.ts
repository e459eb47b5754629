// SPDX-License-Identifier: EUPL-1.2
// Signatures of DNS messages with a shared key (TSIG, RFC 8945). No library on npm has them.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { nameBytes, readName, recordClass, type ReadMessage, recordType } from './dns-message.ts'

const digests = { 'hmac-sha256': 'sha256', 'hmac-sha384': 'sha384', 'hmac-sha512': 'sha512' } as const
const algorithmOf = (text: string | undefined) => (text && text in digests ? (text as keyof typeof digests) : null)
/** Seconds that clocks may differ. */
const fudge = 300

export interface TransactionKey {
  algorithm: keyof typeof digests
  name: string
  secret: Buffer
}

/** One line `ALGORITHM:NAME:SECRET`, the secret in base64; null for anything else. */
export function readKey(text: string): TransactionKey | null {
  const [first, name, encoded, more] = text.trim().split(':')
  const algorithm = algorithmOf(first?.toLowerCase())
  const secret = Buffer.from(encoded ?? '', 'base64')
  if (!algorithm || !name || secret.length === 0 || more !== undefined) return null
  return { algorithm, name: name.toLowerCase().replace(/\.$/, ''), secret }
}

/** What of a signature is signed with the message itself. */
function signedParts(
  key: TransactionKey,
  time: number,
  leeway = fudge,
  error = 0,
  other: Buffer = Buffer.alloc(0),
): Buffer {
  const ofClass = Buffer.alloc(6)
  ofClass.writeUInt16BE(recordClass.any, 0)
  const rest = Buffer.alloc(12)
  rest.writeUIntBE(time, 0, 6)
  rest.writeUInt16BE(leeway, 6)
  rest.writeUInt16BE(error, 8)
  rest.writeUInt16BE(other.length, 10)
  return Buffer.concat([nameBytes(key.name), ofClass, nameBytes(key.algorithm), rest, other])
}

/** The message with its signature behind it. `now`: seconds since 1970. */
export function signed(message: Buffer, key: TransactionKey, now: number): { bytes: Buffer; mac: Buffer } {
  const mac = createHmac(digests[key.algorithm], key.secret).update(message).update(signedParts(key, now)).digest()
  const algorithm = nameBytes(key.algorithm)
  const head = Buffer.alloc(10)
  head.writeUInt16BE(recordType.tsig, 0)
  head.writeUInt16BE(recordClass.any, 2)
  head.writeUInt16BE(algorithm.length + 16 + mac.length, 8)
  const time = Buffer.alloc(10)
  time.writeUIntBE(now, 0, 6)
  time.writeUInt16BE(fudge, 6)
  time.writeUInt16BE(mac.length, 8)
  // Its number, and neither an error nor anything else.
  const end = Buffer.concat([message.subarray(0, 2), Buffer.alloc(4)])
  const bytes = Buffer.concat([message, nameBytes(key.name), head, algorithm, time, mac, end])
  bytes.writeUInt16BE(message.readUInt16BE(10) + 1, 10)
  return { bytes, mac }
}

/** `error`: why a server does not take our signature: 16 it is wrong, 17 it does not know the key, 18 the clocks differ; 0 nothing. */
export interface Signature {
  isOurs: boolean
  error: number
}

/** Whether an answer was signed with the key, as the answer to what had this `mac`, and just now. */
export function signatureOf(
  message: Buffer,
  { records }: ReadMessage,
  { key, mac, now }: { key: TransactionKey; mac: Buffer; now: number },
): Signature {
  const last = records.at(-1)
  if (last?.type !== recordType.tsig) return { isOurs: false, error: 0 }
  const { bytes: algorithm, next } = readName(message, last.dataAt)
  const time = message.readUIntBE(next, 6)
  const leeway = message.readUInt16BE(next + 6)
  const given = message.subarray(next + 10, next + 10 + message.readUInt16BE(next + 8))
  const end = next + 10 + given.length
  const error = message.readUInt16BE(end + 2)
  const other = message.subarray(end + 6, end + 6 + message.readUInt16BE(end + 4))
  const unsigned = Buffer.from(message.subarray(0, last.at))
  unsigned.writeUInt16BE(message.readUInt16BE(10) - 1, 10)
  const length = Buffer.alloc(2)
  length.writeUInt16BE(mac.length)
  const right = createHmac(digests[key.algorithm], key.secret)
    .update(Buffer.concat([length, mac, unsigned, signedParts(key, time, leeway, error, other)]))
    .digest()
  // What stands in the record and is not signed has one right form.
  const isRightForm =
    message.readUInt16BE(last.dataAt - 8) === recordClass.any &&
    message.readUInt32BE(last.dataAt - 6) === 0 &&
    message.readUInt16BE(end) === message.readUInt16BE(0) &&
    end + 6 + message.readUInt16BE(end + 4) === last.dataAt + last.length
  const isOurs =
    isRightForm &&
    readName(message, last.at).bytes.equals(nameBytes(key.name)) &&
    algorithm.equals(nameBytes(key.algorithm)) &&
    given.length === right.length &&
    timingSafeEqual(given, right) &&
    Math.abs(now - time) <= fudge
  return { isOurs, error }
}
