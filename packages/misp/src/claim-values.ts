// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from './misp-types.ts'

/**
 * The value of an attribute as an identifier of this kind, or why it is none: MISP checks little, and an `iban` of it may be any word. Who keeps it
 * parses it again.
 */
export function claimValue(kind: IdentifierKind, type: string, written: string): { value: string } | { why: string } {
  const text = (type.includes('|') ? (written.split('|')[0] ?? '') : written).trim()
  if (text === '') return { why: 'empty-value' }
  // Signs that steer a terminal or turn text around are in no identifier.
  if (/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text)) return { why: 'control-characters' }
  switch (kind) {
    case 'iban': {
      const iban = text.replace(/[\s.-]/g, '').toUpperCase()
      return isIban(iban) ? { value: iban } : { why: 'not-an-iban' }
    }
    case 'phone': {
      const digits = text.replace(/\D/g, '').length
      return digits >= 3 && digits <= 15 && /^[\d\s+()./-]+$/.test(text)
        ? { value: text }
        : { why: 'not-a-phone-number' }
    }
    case 'email':
      return /^[^\s@]{1,64}@[^\s@]{1,253}$/.test(text) ? { value: text } : { why: 'not-an-email-address' }
    case 'web-address':
      return addressValue(text)
    case 'crypto-address':
      return /^[\w.-]{20,120}$/.test(text) ? { value: text } : { why: 'not-a-crypto-address' }
    case 'company-number':
      return /\d{4}/.test(text) && text.length <= 40 ? { value: text } : { why: 'not-a-company-number' }
    case 'user-name':
    case 'merchant':
      return text.length <= 200 ? { value: text } : { why: 'value-too-long' }
  }
}

/** Without its scheme, and without the slash of a front page. */
function addressValue(text: string): { value: string } | { why: string } {
  if (/\s/.test(text)) return { why: 'not-a-web-address' }
  const six = /^[\da-f:]+:[\da-f:.]*$/i.test(text)
  if (six) return { value: `[${text}]` }
  const rest = text.replace(/^https?:\/\//i, '')
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(rest)) return { why: 'other-scheme' }
  const host = rest.split(/[/?#]/)[0] ?? ''
  if (!/[.\]]/.test(host)) return { why: 'not-a-web-address' }
  return { value: rest.replace(/^([^/?#]+)\/$/, '$1') }
}

/** ISO 13616: the form, and the remainder of 97. */
function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d\d[A-Z\d]{11,30}$/.test(iban)) return false
  let rest = 0
  for (const sign of iban.slice(4) + iban.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97
  return rest === 1
}
