// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from '#values'

/** The everyday word by which a letter names an identifier. */
export function identifierWord(kind: IdentifierKind): 'account' | 'number' | 'site' | 'other' {
  if (kind === 'iban') return 'account'
  if (kind === 'phone') return 'number'
  return kind === 'web-address' ? 'site' : 'other'
}
