// SPDX-License-Identifier: EUPL-1.2
import type { Identifier } from '#values'
import { protection } from './protection.ts'

/** What can never be a hit is not of the other side either: an emergency number, a bank, a public body, a much visited site. */
export function belongsToKnown(identifier: Identifier): boolean {
  const reason = protection(identifier)
  return reason !== null && reason !== 'mailer' && reason !== 'shared-host' && reason !== 'public-suffix'
}
