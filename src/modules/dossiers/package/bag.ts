// SPDX-License-Identifier: EUPL-1.2

/** What is known of a file once it was written. */
export interface Sum {
  /** Within the bag: 'data/dossier.json'. */
  path: string
  /** Bytes. */
  size: number
  /** Hexadecimal, lower case. */
  sha256: string
  sha512: string
}

/** Names of the files about the bag, in the order in which they stand. */
export const tagFiles = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  sha256: 'manifest-sha256.txt',
  sha512: 'manifest-sha512.txt',
  key: 'public-key.pem',
  tags: 'tagmanifest-sha512.txt',
  signature: 'signature.ed25519',
} as const

/** The one version that we make and read (RFC 8493). */
export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

export function manifest(sums: readonly Sum[], algorithm: 'sha256' | 'sha512'): string {
  return sums.map((sum) => `${sum[algorithm]}  ${sum.path}\n`).join('')
}

/** Lines of a manifest, path → sum; null when a line is none. */
export function readManifest(text: string): Map<string, string> | null {
  const sums = new Map<string, string>()
  if (text !== '' && !text.endsWith('\n')) return null
  for (const line of text.split('\n').slice(0, -1)) {
    const [, sum, path] = /^([\da-f]{64}|[\da-f]{128}) {2}([\w./-]+)$/.exec(line) ?? []
    if (!sum || !path || sums.has(path)) return null
    sums.set(path, sum)
  }
  return sums
}

export interface BagInfo {
  organisation: string
  number: string
  /** 'yyyy-mm-dd' */
  day: string
  description: string
}

/** A value on one line: a line break would begin another field. */
const line = (text: string) => text.replace(/\s+/g, ' ').trim()

export function bagInfo({ organisation, number, day, description }: BagInfo, payload: readonly Sum[]): string {
  const bytes = payload.reduce((sum, { size }) => sum + size, 0)
  return [
    `Source-Organization: ${line(organisation)}`,
    `External-Identifier: ${line(number)}`,
    `External-Description: ${line(description)}`,
    `Bagging-Date: ${day}`,
    `Payload-Oxum: ${bytes}.${payload.length}`,
    '',
  ].join('\n')
}

/** The 32 bytes of an Ed25519 key as openssl reads them (RFC 8410). */
export function publicPem(base64: string): string {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(base64, 'base64')])
  return `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`
}

/** The key of a PEM as we write it, in base64; null when it is no Ed25519 key. */
export function keyOfPem(pem: string): string | null {
  const [, text = ''] = /^-----BEGIN PUBLIC KEY-----\n([\w+/=]+)\n-----END PUBLIC KEY-----\n$/.exec(pem) ?? []
  const base64 = Buffer.from(text, 'base64').subarray(12).toString('base64')
  return publicPem(base64) === pem && Buffer.from(base64, 'base64').length === 32 ? base64 : null
}
