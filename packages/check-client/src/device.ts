// SPDX-License-Identifier: EUPL-1.2
import { argon2idAsync } from '@noble/hashes/argon2.js'
import type { Identifier } from './check-client.ts'
import { bytesOf, toHex } from './voprf/bytes.ts'

/** How a device was described: only equal schemes give equal tokens. A scheme says which attributes, in which units, and how coarse. */
export interface DeviceScheme {
  /** Small letters, digits and dashes. */
  name: string
  version: string
}

const salt = bytesOf('dijkwacht device')
/** 16 MiB and two passes: whoever holds both keys and tries a thousand million descriptions needs years instead of minutes. */
const hardness = { t: 2, m: 16 * 1024, p: 1, dkLen: 32 }

/**
 * What goes into the protocol for one device, in namespace `device`. The attributes (name → value) are put in order, letters are made
 * equal (NFKC, small, spaces once), and the whole is hashed slowly. The attributes stay here; not even their hash leaves, only what is
 * blinded. Leave out what changes by itself, such as a version or a battery.
 */
export async function deviceIdentifier(
  scheme: DeviceScheme,
  attributes: Readonly<Record<string, string | number | boolean>>,
): Promise<Identifier> {
  if (!/^[a-z\d-]{1,40}$/.test(scheme.name) || !/^[a-z\d.-]{1,20}$/.test(scheme.version))
    throw new RangeError('a scheme has a name and a version in small letters')
  const lines = Object.entries(attributes)
    .map(([name, value]) => [plain(name), plain(String(value))] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const names = new Set(lines.map(([name]) => name))
  if (lines.length < 4 || names.size < lines.length)
    throw new RangeError('a device needs four attributes at least, each once: fewer fit too many people')
  const digest = await argon2idAsync(bytesOf(JSON.stringify([scheme.name, scheme.version, lines])), salt, hardness)
  return { kind: 'device', canonical: `${scheme.name}:${scheme.version}:${toHex(digest)}` }
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
