// SPDX-License-Identifier: EUPL-1.2
import type { CompanyNumberDetail } from './company-number.ts'
import type { CryptoAddressDetail } from './crypto-address.ts'
import type { EmailAddressDetail } from './email-address.ts'
import type { IbanDetail } from './iban.ts'
import type { MerchantDetail } from './merchant.ts'
import type { PageFingerprintDetail } from './page-fingerprint.ts'
import type { PhoneDetail } from './phone.ts'
import type { UserNameDetail } from './user-name.ts'
import type { WebAddressDetail } from './web-address.ts'

/** Every kind of thing that anybody can meet, report and ask about, and of which an authority can warn. */
export const everydayKinds = [
  'iban',
  'phone',
  'email',
  'web-address',
  'crypto-address',
  'user-name',
  'company-number',
  'merchant',
] as const

export type EverydayKind = (typeof everydayKinds)[number]

/**
 * Every kind that a report can hold. The fingerprint of a phishing page or kit only partners that see it can state: it joins reports, is never
 * found in a text, never listed and never the answer to a check.
 */
export const identifierKinds = [...everydayKinds, 'page-fingerprint'] as const

export type IdentifierKind = (typeof identifierKinds)[number]

/**
 * One thing that was reported or asked about. `canonical` is what we store and compare: two spellings of the same thing
 * have the same canonical, and parsing a canonical gives it back unchanged.
 */
export type Identifier =
  | { kind: 'iban'; canonical: string; detail: IbanDetail }
  | { kind: 'phone'; canonical: string; detail: PhoneDetail }
  | { kind: 'email'; canonical: string; detail: EmailAddressDetail }
  | { kind: 'web-address'; canonical: string; detail: WebAddressDetail }
  | { kind: 'crypto-address'; canonical: string; detail: CryptoAddressDetail }
  | { kind: 'user-name'; canonical: string; detail: UserNameDetail }
  | { kind: 'company-number'; canonical: string; detail: CompanyNumberDetail }
  | { kind: 'merchant'; canonical: string; detail: MerchantDetail }
  | { kind: 'page-fingerprint'; canonical: string; detail: PageFingerprintDetail }

/** The identifier of one kind, e.g. `IdentifierOf<'iban'>`. */
export type IdentifierOf<K extends IdentifierKind> = Extract<Identifier, { kind: K }>

export type EverydayIdentifier = IdentifierOf<EverydayKind>

/** What printing and masking need to know. */
export type PlainIdentifier = { kind: IdentifierKind; canonical: string }

/** One text for what is one identifier, for maps and sets. */
export function identifierKey({ kind, canonical }: { kind: string; canonical: string }): string {
  return `${kind} ${canonical}`
}
