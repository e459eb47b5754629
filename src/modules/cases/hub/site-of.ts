// SPDX-License-Identifier: EUPL-1.2
import { type IdentifierKind, parseIdentifier } from '#values'
import { sharedPlatforms } from './shared-platforms.data.ts'

/** Categories of the protected list that say "everybody is there"; the others say "this is somebody whom fraudsters imitate". */
const everybodysCategories: ReadonlySet<string> = new Set(['popular', 'shared-host', 'mailer', 'public-suffix'])

/** What the identifier itself says, whoever reports it; null: it links. */
export function fixedStanding(
  kind: IdentifierKind,
  canonical: string,
  protectedAs: string | null,
): 'protected' | 'shared-platform' | null {
  if (protectedAs !== null) return everybodysCategories.has(protectedAs) ? 'shared-platform' : 'protected'
  if (kind === 'email' && sharedPlatforms.has(canonical.slice(canonical.lastIndexOf('@') + 1))) return 'shared-platform'
  if (kind !== 'web-address' || canonical.includes('/')) return null
  const host = hostOf(canonical)
  if (host === null) return null
  const isAtItsDoor = sharedPlatforms.has(canonical) || sharedPlatforms.has(host.registrable) || host.isShortener
  return isAtItsDoor ? 'shared-platform' : null
}

/**
 * The site that a web address lies on, as a number of 32 bits: the registered domain, so that two pages or subdomains are one
 * site. Null for a shared platform, which tells nothing about whose account it is. Two sites may share a number; it is only
 * used to see that there are very many.
 */
export function siteNumber(canonical: string): number | null {
  const host = hostOf(canonical)
  if (host === null || host.isShortener || sharedPlatforms.has(host.registrable)) return null
  return hash(host.registrable)
}

function hostOf(canonical: string): { registrable: string; isShortener: boolean } | null {
  const read = parseIdentifier('web-address', canonical)
  if (!read.ok || read.value.kind !== 'web-address') return null
  const { host, registrableDomain, isShortener } = read.value.detail
  return { registrable: registrableDomain ?? host, isShortener }
}

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum | 0
}
