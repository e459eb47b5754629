// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierOf } from './identifier.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { foldedText } from './plain-text.ts'

/** `company`: KVK number, 8 digits. `establishment`: vestigingsnummer, 12 digits. */
export type CompanyNumberDetail = { register: 'company' | 'establishment' }

/**
 * Understands a number of the Dutch trade register (KVK). Length is all there is to check: KVK publishes no checksum for
 * these numbers, so whether the company exists is for the register to say, not for us.
 */
export function parseCompanyNumber(text: string): Parsed<IdentifierOf<'company-number'>> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  const plain = folded.value
    .toUpperCase()
    .replace(/^(?:KVK|VESTIGINGS?|HANDELSREGISTER)?[\s-]*(?:NUMMER|NR)?[\s.:]*(?=\d)/, '')
    .replace(/[\s.-]/g, '')
  if (/^(?:BTW:?)?NL\d{9}B\d{2}$/.test(plain)) return refused('company-number.is-vat')
  if (!/^\d+$/.test(plain)) return refused('company-number.wrong-characters')
  if (plain.length !== 8 && plain.length !== 12) return refused('company-number.wrong-length', { found: plain.length })
  const register = plain.length === 8 ? 'company' : 'establishment'
  return understood({ kind: 'company-number', canonical: plain, detail: { register } })
}
