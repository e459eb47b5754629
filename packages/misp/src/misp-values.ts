// SPDX-License-Identifier: EUPL-1.2
import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'

/** Seconds since 1970, as text. */
export const mispSeconds = (moment: Date | string | number) => String(Math.floor(timeOf(moment) / 1_000))

/** `2026-12-01T09:30:00.000000+00:00`, as `first_seen` and `last_seen` are written. */
export const mispMoment = (moment: Date | string | number) =>
  new Date(timeOf(moment)).toISOString().replace(/Z$/, '000+00:00')

/** A number is seconds since 1970. */
function timeOf(moment: Date | string | number): number {
  const time = typeof moment === 'number' ? moment * 1_000 : new Date(moment).getTime()
  if (!Number.isFinite(time)) throw new TypeError('No moment')
  return time
}

/**
 * The number that MISP gives beside a UUID. Made of its last twelve digits (of version 7 the first ones are the time), so that it is the same everywhere:
 * `uuidEnd` goes back.
 */
export const numericId = (uuid: string) => String(BigInt(`0x${uuid.replaceAll('-', '').slice(-12) || '0'}`))

/** The last twelve digits of the UUID with this number; null: it is none of ours. */
export function uuidEnd(id: string): string | null {
  if (!/^\d{1,15}$/.test(id)) return null
  const digits = BigInt(id).toString(16).padStart(12, '0')
  return digits.length > 12 ? null : digits
}

/** A UUID of version 5: the same namespace and name give the same one. */
export function uuidOf(namespace: string, name: string): string {
  const text = new TextEncoder().encode(name)
  const input = new Uint8Array(16 + text.length)
  input.set(hexToBytes(namespace.replaceAll('-', '').toLowerCase()))
  input.set(text, 16)
  const bytes = sha1(input).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** Whether a text has the form of a UUID. */
export const isUuid = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
