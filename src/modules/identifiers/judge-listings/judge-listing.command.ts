// SPDX-License-Identifier: EUPL-1.2
// The audit line is written by decideListing.
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { dutchDay, endOfDay } from '#values'
import { decideListing } from '../decide-listing/decide-listing.command.ts'
import type { ListingStatus } from '../listing/listing.ts'
import { text } from './judge-listings.text.ts'
import { lastDayOf, presetReasons, termNames } from './preset.ts'

export interface Judgement {
  listingId: string
  step: 'activate' | 'decline'
  legalBasis: string
  /** One of the preset reasons. */
  preset: string
  /** Instead of the preset, when anything was written. */
  own: string
  term: string
}

/** What somebody answered at the desk, as a decision; every rule of a decision holds as on its own page. Returns the status. */
export function judgeListing(ctx: Context, answer: Judgement): Promise<ListingStatus> {
  const { listingId, step, legalBasis, own } = answer
  const term = termNames.find((one) => one === answer.term) ?? 'year'
  const expiresAt = endOfDay(lastDayOf(term, dutchDay(ctx.now())))
  const reason = own || usualReason(answer)
  return decideListing(ctx, { listingId, step, reason, ...(step === 'activate' && { legalBasis, expiresAt }) })
}

/** In Dutch, whatever language the page has: it is kept, and everybody reads it. */
function usualReason({ step, preset }: Judgement): string {
  const t = translate(text, 'nl')
  return t(step === 'decline' ? 'defaultDecline' : (presetReasons.find((one) => one === preset) ?? 'reported'))
}
