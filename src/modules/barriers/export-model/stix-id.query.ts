// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'

/** A UUID that the same name in the same namespace always gets (RFC 9562, version 5). */
export function uuid5(namespace: string, name: string): string {
  const space = Buffer.from(namespace.replaceAll('-', ''), 'hex')
  const bytes = createHash('sha1').update(space).update(name, 'utf8').digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Ours, so that ids never clash with those of others. STIX keeps 00abedb4-… for observables. */
const namespace = '7d0f5c1e-6a0b-5d34-9f0c-2b1c6f4a8e21'

/** 'attack-pattern--…': the same thing has the same id in every edition. */
export function stixId(type: string, name: string): string {
  return `${type}--${uuid5(namespace, `${type}/${name}`)}`
}
