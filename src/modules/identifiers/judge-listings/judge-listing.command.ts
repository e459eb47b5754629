// SPDX-License-Identifier: EUPL-1.2
// The audit line is written by decideListing.
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { dutchDay, endOfDay } from '#values'
import { decideListing } from '../decide-listing/decide-listing.command.ts'
import { judgeEvidence } from '../warn-on-evidence/judge-evidence.command.ts'
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
  /** What a colleague put forward and this person read; '': nothing was. */
  evidence: string
}

/** What somebody answered at the desk, as a decision; every rule of a decision holds as on its own page. What a colleague put forward is published as it stands. */
export async function judgeListing(ctx: Context, answer: Judgement): Promise<void> {
  const { listingId, step, legalBasis, own, evidence } = answer
  if (step === 'activate' && evidence)
    return judgeEvidence(ctx, { listingId, evidenceId: evidence, step: 'approve', reason: '' })
  const term = termNames.find((one) => one === answer.term) ?? 'year'
  const expiresAt = endOfDay(lastDayOf(term, dutchDay(ctx.now())))
  const reason = own || usualReason(answer)
  await decideListing(ctx, { listingId, step, reason, ...(step === 'activate' && { legalBasis, expiresAt }) })
}

/** In Dutch, whatever language the page has: it is kept, and everybody reads it. */
function usualReason({ step, preset }: Judgement): string {
  const t = translate(text, 'nl')
  return t(step === 'decline' ? 'defaultDecline' : (presetReasons.find((one) => one === preset) ?? 'reported'))
}
