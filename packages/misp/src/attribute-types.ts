// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from './misp-types.ts'

/** The types of attributes that this package writes, with the category and `to_ids` that MISP has for them (PyMISP `describeTypes.json`). */
export const attributeTypes = {
  bic: ['Financial fraud', true],
  'bank-account-nr': ['Financial fraud', true],
  boolean: ['Other', false],
  btc: ['Financial fraud', true],
  comment: ['Other', false],
  dash: ['Financial fraud', true],
  datetime: ['Other', false],
  domain: ['Network activity', true],
  'email-src': ['Payload delivery', true],
  float: ['Other', false],
  hostname: ['Network activity', true],
  iban: ['Financial fraud', true],
  'ip-dst': ['Network activity', true],
  link: ['External analysis', false],
  'phone-number': ['Financial fraud', false],
  text: ['Other', false],
  url: ['Network activity', true],
  xmr: ['Financial fraud', true],
} as const satisfies Record<string, readonly [category: string, toIds: boolean]>
/** One of `attributeTypes`. */
export type AttributeType = keyof typeof attributeTypes

/** How an identifier is written as one attribute. `isKindTold`: the type says nothing of the kind, so a tag must. */
export interface WrittenIdentifier {
  type: AttributeType
  category: string
  value: string
  isKindTold: boolean
}

/** The attribute that an identifier of this kind is written as. */
export function writtenIdentifier(kind: IdentifierKind, value: string): WrittenIdentifier {
  const written = (type: AttributeType, text = value, category: string = attributeTypes[type][0]) => ({
    type,
    category,
    value: text,
    isKindTold: type !== 'text',
  })
  switch (kind) {
    case 'iban':
      return written('iban')
    case 'phone':
      return written('phone-number')
    case 'email':
      return written('email-src')
    case 'web-address':
      return writtenAddress(value, written)
    case 'user-name':
      return written('text', value, 'Social network')
    case 'crypto-address':
      return written(coinType(value), value, 'Financial fraud')
    case 'company-number':
    case 'merchant':
      return written('text', value, 'Financial fraud')
  }
}

function writtenAddress(value: string, written: (type: AttributeType, text?: string) => WrittenIdentifier) {
  if (/^https?:\/\//i.test(value)) return written('url')
  if (/[/?#]/.test(value)) return written('url', `https://${value}`)
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(value)) return written('ip-dst')
  const six = /^\[([\da-f:.]+)\]$/i.exec(value)?.[1]
  if (six) return written('ip-dst', six)
  return written(value.split('.').length > 2 ? 'hostname' : 'domain')
}

/** By the form alone, which is how readers of MISP find them: `text` for all but Bitcoin, Monero and Dash. */
export function coinType(address: string): AttributeType {
  if (/^(bc1[a-z\d]{25,90}|[13][1-9A-HJ-NP-Za-km-z]{25,34})$/.test(address)) return 'btc'
  if (/^[48][1-9A-HJ-NP-Za-km-z]{94}([1-9A-HJ-NP-Za-km-z]{11})?$/.test(address)) return 'xmr'
  return /^X[1-9A-HJ-NP-Za-km-z]{33}$/.test(address) ? 'dash' : 'text'
}

/** The kind of an attribute by its type; types of which only a part counts have it in front (`domain|ip`). */
export const kindOfType: Record<string, IdentifierKind> = {
  btc: 'crypto-address',
  dash: 'crypto-address',
  domain: 'web-address',
  'domain|ip': 'web-address',
  email: 'email',
  'email-reply-to': 'email',
  'email-src': 'email',
  hostname: 'web-address',
  'hostname|port': 'web-address',
  iban: 'iban',
  'ip-dst': 'web-address',
  'ip-dst|port': 'web-address',
  'phone-number': 'phone',
  url: 'web-address',
  'whois-registrant-email': 'email',
  xmr: 'crypto-address',
}
