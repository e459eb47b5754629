// SPDX-License-Identifier: EUPL-1.2
import { type Identifier, type IdentifierKind, parseIdentifier, recogniseIdentifier } from '#values'

interface UnderstandOptions {
  platform?: string
  demoBankAllowed?: boolean
}

/**
 * The one reading of a single item for reports and checks, so that both speak of the same thing: a link to a profile is the
 * user name wherever it is typed. `kind` is what the person thinks it is. A problem says what is wrong.
 */
export function understandIdentifier(
  kind: IdentifierKind | undefined,
  text: string,
  options: UnderstandOptions = {},
): ReturnType<typeof recogniseIdentifier> {
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

/** An understood identifier from what is stored: kind and canonical. Null when a rule became stricter since. */
export function storedIdentifier(kind: IdentifierKind, canonical: string): Identifier | null {
  const parsed = parseIdentifier(kind, canonical, { demoBankAllowed: true })
  return parsed.ok ? parsed.value : null
}
