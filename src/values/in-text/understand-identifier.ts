// SPDX-License-Identifier: EUPL-1.2
import { type EverydayIdentifier, type EverydayKind, type Identifier, type IdentifierKind } from '../identifier.ts'
import { type Parsed } from '../parsed.ts'
import { parseIdentifier } from '../parse-identifier.ts'
import { parseMerchant } from '../merchant.ts'
import { parsePageFingerprint } from '../page-fingerprint.ts'
import { recogniseIdentifier } from '../recognise-identifier.ts'

interface UnderstandOptions {
  platform?: string
  demoBankAllowed?: boolean
}

/**
 * The one reading of a single item for reports and checks, so that both speak of the same thing: a link to a profile is the
 * user name wherever it is typed. `kind` is what the person thinks it is. A problem says what is wrong.
 */
export function understandIdentifier(
  kind: EverydayKind | undefined,
  text: string,
  options?: UnderstandOptions,
): Parsed<EverydayIdentifier>
export function understandIdentifier(
  kind: IdentifierKind | undefined,
  text: string,
  options?: UnderstandOptions,
): Parsed<Identifier>
export function understandIdentifier(
  kind: IdentifierKind | undefined,
  text: string,
  options: UnderstandOptions = {},
): Parsed<Identifier> {
  if (kind === undefined) return recogniseIdentifier(text, options)
  const asStated = parseIdentifier(kind, text, options)
  if (kind === 'web-address') {
    const { platform: _, ...rest } = options
    const link = recogniseIdentifier(text, rest)
    if (link.ok && link.value.kind !== 'web-address') return link
  }
  if (asStated.ok) return asStated
  const other = recogniseIdentifier(text, options)
  return other.ok ? other : asStated
}

/** The same for whoever works at a partner: also what only partners state, written in full as it is stored. */
export function understandOfPartner(text: string, options: UnderstandOptions = {}): Parsed<Identifier> {
  const own = [parsePageFingerprint(text), parseMerchant(text)].find(({ ok }) => ok)
  return own ?? understandIdentifier(undefined, text, options)
}

/** An understood identifier from what is stored: kind and canonical. Null when a rule became stricter since. */
export function storedIdentifier(kind: IdentifierKind, canonical: string): Identifier | null {
  const parsed = parseIdentifier(kind, canonical, { demoBankAllowed: true })
  return parsed.ok ? parsed.value : null
}
