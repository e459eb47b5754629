// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierOf } from './identifier.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { foldedText } from './plain-text.ts'

/** `sha256`: digest of what a page holds. `kit`: the name under which a phishing kit goes around. */
export type PageFingerprintDetail = { scheme: 'sha256' | 'kit' }

const kitName = /^[a-z\d](?:[a-z\d._-]{0,58}[a-z\d])?$/

/**
 * Understands the fingerprint of a phishing page or of the kit it was made with, as a partner that looked at the page states it:
 * `sha256:` and 64 hexadecimal digits, or `kit:` and a name. Only the digits may come without the word before them: a name by
 * itself could be anything. How a partner comes to its digest is its own matter; only equal digests are compared.
 */
export function parsePageFingerprint(text: string): Parsed<IdentifierOf<'page-fingerprint'>> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  const plain = folded.value.toLowerCase()
  const digest = /^(?:sha-?256\s*[:=]?\s*)?([\da-f]{64})$/.exec(plain)?.[1]
  if (digest !== undefined) return of('sha256', digest)
  const stated = /^(?:phishing[\s-]?)?(sha-?256|kit)\s*[:=]\s*(.*)$/.exec(plain)
  if (!stated) return refused('page-fingerprint.scheme-missing')
  const [, scheme, rest = ''] = stated
  if (scheme !== 'kit') return refused('page-fingerprint.wrong-digest', { found: [...rest].length })
  const name = rest.trim().replace(/\s+/g, '-')
  return name.length > 1 && kitName.test(name) ? of('kit', name) : refused('page-fingerprint.wrong-kit')
}

function of(scheme: PageFingerprintDetail['scheme'], value: string): Parsed<IdentifierOf<'page-fingerprint'>> {
  return understood({ kind: 'page-fingerprint', canonical: `${scheme}:${value}`, detail: { scheme } })
}
