// SPDX-License-Identifier: EUPL-1.2
import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json.ts'

/** The namespace of STIX 2.1 (section 2.9) for ids that everybody computes alike. */
export const stixNamespace = '00abedb4-aa42-466c-9c01-fed23315a9b7'

/** A UUID of version 5 (RFC 9562): the same namespace and name give the same one. */
export function uuid5(namespace: string, name: string): string {
  const digits = namespace.replaceAll('-', '')
  if (!/^[\da-f]{32}$/i.test(digits)) throw new TypeError('The namespace is no UUID')
  const text = new TextEncoder().encode(name)
  const input = new Uint8Array(16 + text.length)
  input.set(hexToBytes(digits.toLowerCase()))
  input.set(text, 16)
  const bytes = sha1(input).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/**
 * The properties that make the id of an observable, by its type: of STIX 2.1 section 6, of OpenCTI (pycti `constants.py`) for its types, of ours.
 * DOGESEC takes `iban` and `account_number` for a bank account: without an account number both come to the same id.
 */
const contributing: Record<string, readonly string[]> = {
  'bank-account': ['iban'],
  'company-number': ['value'],
  'cryptocurrency-wallet': ['value'],
  'domain-name': ['value'],
  'email-addr': ['value'],
  'ipv4-addr': ['value'],
  'ipv6-addr': ['value'],
  merchant: ['value'],
  'phone-number': ['value'],
  url: ['value'],
  'user-account': ['account_type', 'user_id', 'account_login'],
}

/** The deterministic id of an observable. Types that are not known here count their `value`. */
export function observableId(type: string, properties: Record<string, unknown>): string {
  const names = Object.hasOwn(contributing, type) ? (contributing[type] ?? []) : ['value']
  const counted = names.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]]))
  if (counted.length === 0) throw new TypeError(`A ${type} needs ${names.join(' or ')} for its id`)
  return `${type}--${uuid5(stixNamespace, canonicalJson(Object.fromEntries(counted)))}`
}

/** An id of any other type that is the same every time: of a name in a namespace of one's own. */
export function objectId(type: string, namespace: string, name: string): string {
  return `${type}--${uuid5(namespace, `${type}/${name}`)}`
}

/** When an object was changed as it says itself; '' when it does not. */
export const modifiedOf = (object: { modified?: unknown }) =>
  typeof object.modified === 'string' ? object.modified : ''

/** One version of one object. */
export const versionKey = (object: { id: string; modified?: unknown }) => `${object.id} ${modifiedOf(object)}`
