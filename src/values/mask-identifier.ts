// SPDX-License-Identifier: EUPL-1.2
import type { PlainIdentifier } from './identifier.ts'

const hidden = '·····'

/**
 * The identifier for logs and lists: enough to tell two rows apart for somebody who knows them, never enough to use it,
 * look it up or guess it. Lengths are hidden too, except of account numbers, where the country fixes them.
 */
export function maskIdentifier(identifier: PlainIdentifier): string {
  const mask = maskByKind(identifier)
  return mask.replaceAll(' ', '').includes(identifier.canonical) ? hidden : mask
}

function maskByKind({ kind, canonical }: PlainIdentifier): string {
  switch (kind) {
    case 'iban':
      return maskIban(canonical)
    case 'phone':
      return canonical.length < 8 ? hidden : `${canonical.slice(0, 3)} ${hidden} ${canonical.slice(-2)}`
    case 'email':
      return maskEmail(canonical)
    case 'web-address':
      return maskWebAddress(canonical)
    case 'crypto-address':
      return canonical.length < 20 ? hidden : `${canonical.slice(0, 3)}${hidden}${canonical.slice(-2)}`
    case 'user-name':
    case 'merchant':
      return maskUserName(canonical)
    case 'company-number':
      return canonical.length < 8 ? hidden : `${hidden}${canonical.slice(-2)}`
    case 'page-fingerprint':
      return maskPageFingerprint(canonical)
  }
}

function maskIban(canonical: string): string {
  if (canonical.length < 12) return hidden
  const open = canonical.startsWith('NL') ? canonical.slice(4, 8) : '····'
  const inside = '·'.repeat(canonical.length - 10)
  return `${canonical.slice(0, 2)}··${open}${inside}${canonical.slice(-2)}`.replace(/(.{4})(?=.)/gu, '$1 ')
}

function maskEmail(canonical: string): string {
  const at = canonical.lastIndexOf('@')
  if (at < 0) return hidden
  return `${firstOf(canonical.slice(0, at))}@${maskHost(canonical.slice(at + 1))}`
}

function maskWebAddress(canonical: string): string {
  const [host = '', ...path] = canonical.split(/(?=[/?])/)
  return path.length === 0 ? maskHost(host) : `${maskHost(host)}/${hidden}`
}

function maskHost(host: string): string {
  if (/^[\d.]+$|^\[/.test(host)) return hidden
  const ending = host.slice(host.lastIndexOf('.') + 1)
  return ending === host ? hidden : `${firstOf(host.slice(0, -ending.length - 1))}.${ending}`
}

function maskUserName(canonical: string): string {
  const [platform, name] = canonical.split(/:(.*)/s)
  return name === undefined ? hidden : `${platform}:${firstOf(name)}`
}

function maskPageFingerprint(canonical: string): string {
  const [scheme, value = ''] = canonical.split(/:(.*)/s)
  return scheme === 'sha256' && value.length === 64 ? `sha256:${hidden}${value.slice(-2)}` : `kit:${hidden}`
}

/** First character, if the rest still hides something. */
function firstOf(text: string): string {
  const characters = [...text]
  return `${characters.length > 3 ? characters[0] : ''}${hidden}`
}
