// SPDX-License-Identifier: EUPL-1.2
import type { EverydayIdentifier, EverydayKind } from '#values'

/** How somebody can show that it is theirs. Nothing here says that they did no wrong: a fraudster controls his own domain. */
export type ProofWay = 'domain' | 'code'

/** For what we have no way, the authority asks. */
export function proofWayOf(kind: EverydayKind): ProofWay | null {
  if (kind === 'iban' || kind === 'phone') return 'code'
  return kind === 'web-address' ? 'domain' : null
}

/** The name of the host to look at; null for one page of somebody else's host, where the host proves nothing. */
export function hostToProve(identifier: EverydayIdentifier): string | null {
  if (identifier.kind !== 'web-address') return null
  const { host, scope } = identifier.detail
  return scope === 'path' || /^[\d.]+$|:/.test(host) ? null : host
}

export const proofFile = '/.well-known/dijkwacht-bezwaar.txt'

export function txtNameOf(host: string): string {
  return `_dijkwacht-bezwaar.${host}`
}

export function proofLineOf(token: string): string {
  return `dijkwacht-bezwaar=${token}`
}

/** Whether a TXT record or a file says what it must: on a line by itself. */
export function holdsProof(text: string, token: string): boolean {
  return text.split(/\r?\n/).some((line) => line.trim() === proofLineOf(token))
}

export const limits = {
  /** Wrong entries of one code. */
  attempts: 5,
  /** Codes for one claim, and for one account or number from everybody together in a week: its holder is not to be pestered. Beyond it, a first code of another claim once a day. */
  codesOfClaim: 3,
  codesOfIdentifier: 5,
  codeHours: 7 * 24,
  /** Looks at one domain within an hour. */
  looks: 10,
} as const

/** Eight digits from at least four bytes of chance, as two groups of four. */
export function codeOf(chance: Uint8Array): string {
  let number = 0
  for (const byte of chance.subarray(0, 6)) number = number * 256 + byte
  const digits = String(number % 100_000_000).padStart(8, '0')
  return `${digits.slice(0, 4)} ${digits.slice(4)}`
}

export function plainCode(typed: string): string {
  return typed.replace(/\D/g, '')
}
