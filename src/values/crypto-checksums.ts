// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from '@noble/hashes/sha2.js'
import { keccak_256 } from '@noble/hashes/sha3.js'
import { base58xmr, base58xrp, createBase58check } from '@scure/base'

const base58check = createBase58check(sha256)

/** The payload of a Base58Check text, or null when its checksum (double SHA-256, 4 bytes) does not fit. */
export function decodesWithChecksum(address: string): Uint8Array | null {
  return quietly(() => base58check.decode(address))
}

/** XRP: the same checksum over another alphabet; an account is version 0 and 20 bytes. */
export function xrpChecksumFits(address: string): boolean {
  const bytes = quietly(() => base58xrp.decode(address))
  if (bytes?.length !== 25 || bytes[0] !== 0) return false
  return sameStart(sha256(sha256(bytes.subarray(0, 21))), bytes.subarray(21))
}

/** Monero: Keccak-256 over network byte and keys, main network only (18 plain, 19 integrated, 42 subaddress). */
export function moneroChecksumFits(address: string): boolean {
  const bytes = quietly(() => base58xmr.decode(address))
  if (!bytes || ![18, 19, 42].includes(bytes[0] ?? -1)) return false
  return sameStart(keccak_256(bytes.subarray(0, -4)), bytes.subarray(-4))
}

/** EIP-55: a letter is a capital when the Keccak-256 of the small-letter address has an 8 or more in that place. */
export function checksummedEvm(address: string): string {
  const digits = address.slice(2).toLowerCase()
  const hash = keccak_256(new TextEncoder().encode(digits))
  const capital = (index: number) => ((hash[index >> 1] ?? 0) >> (index % 2 === 0 ? 4 : 0)) % 16 >= 8
  return `0x${[...digits].map((digit, index) => (capital(index) ? digit.toUpperCase() : digit)).join('')}`
}

function sameStart(hash: Uint8Array, checksum: Uint8Array): boolean {
  return checksum.every((byte, index) => byte === hash[index])
}

/** The codecs throw on bad input; bad input is an ordinary answer here. */
function quietly(decode: () => Uint8Array): Uint8Array | null {
  try {
    return decode()
  } catch {
    return null
  }
}
