// SPDX-License-Identifier: EUPL-1.2
import { endOfDay, parseDateParts } from '#values'
import { type LegalGround, legalGrounds } from '../listing/listing.ts'

type Entries = Record<string, string | string[]>

/** What a person typed on the page, as a decision; what is missing is for the command to refuse. */
export function readDecision(listingId: string, entries: Entries) {
  const one = (name: string) => (typeof entries[name] === 'string' ? entries[name] : '')
  const ground = Object.keys(legalGrounds).find((key): key is LegalGround => key === one('legalBasis'))
  const legalBasis = ground && [legalGrounds[ground], one('legalBasisMore')].filter(Boolean).join('. ')
  const parts = { day: one('expiresOn-day'), month: one('expiresOn-month'), year: one('expiresOn-year') }
  const date = parseDateParts(parts)
  const isTyped = Object.values(parts).some((part) => part.trim() !== '')
  const expiresAt = date.ok ? endOfDay(date.value) : undefined
  return {
    listingId,
    step: one('step'),
    reason: one('reason'),
    ...(one('days') && { days: Number(one('days')) }),
    ...(legalBasis && { legalBasis }),
    ...(expiresAt && { expiresAt }),
    // A day that was typed and is none is said to be none, instead of asked for.
    ...(!date.ok && isTyped && { wrongDay: date.problem }),
  }
}
