// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from '#values'

/** What people call it. */
export function thingOf(kind: IdentifierKind): 'account' | 'number' | 'site' | 'other' {
  if (kind === 'iban') return 'account'
  if (kind === 'phone') return 'number'
  return kind === 'web-address' ? 'site' : 'other'
}
