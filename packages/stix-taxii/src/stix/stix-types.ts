// SPDX-License-Identifier: EUPL-1.2

/** Any object of STIX 2.1. What we do not know is kept as it came. */
export type StixObject = { type: string; id: string; [property: string]: unknown }

/** Objects that travel together. */
export interface StixBundle {
  type: 'bundle'
  id: string
  objects: StixObject[]
}

/** What payment fraud uses and can be named: the kinds that go to STIX and come back. */
export const identifierKinds = [
  'iban',
  'phone',
  'email',
  'web-address',
  'user-name',
  'crypto-address',
  'company-number',
  'merchant',
] as const
/** One of `identifierKinds`. */
export type IdentifierKind = (typeof identifierKinds)[number]

/** What is known of an identifier beside its value. What does not belong to its kind is left out. */
export interface IdentifierDetails {
  /** `iban`: ISO 9362. */
  bic?: string
  /** `iban`: the number within the bank. */
  accountNumber?: string
  /** `iban`, `phone`: ISO 3166-1 in three letters, as DOGESEC writes it. */
  country?: string
  /** `iban`: ISO 4217. */
  currency?: string
  /** `web-address` with a path; `https` when it is not known. */
  scheme?: 'http' | 'https'
}

/**
 * `value`: an IBAN without spaces, a phone number in E.164, `shop.example` or `shop.example/page`, `instagram:name`, `adyen:Shop`,
 * a number of the Dutch trade register.
 */
export interface Identifier {
  kind: IdentifierKind
  value: string
  more?: IdentifierDetails
}

/** Where else something is told about an object. */
export interface ExternalReference {
  source_name: string
  description?: string
  url?: string
  external_id?: string
}

/** Properties that every object has that has versions. Moments: RFC 3339, three digits at least. */
export interface VersionedObject extends StixObject {
  spec_version: '2.1'
  created: string
  modified: string
}

/** A pattern, and from when until when it holds. */
export interface Indicator extends VersionedObject {
  type: 'indicator'
  name: string
  pattern: string
  pattern_type: 'stix'
  valid_from: string
  valid_until?: string
  revoked?: boolean
}
