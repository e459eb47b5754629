// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type FormEntries, Refusal, webMessages } from '#foundation/web'
import { dayOf, one } from '../agreement/read-entries.ts'
import { agreementSteps } from '../agreement/agreement.ts'
import { askSecondPerson } from '../decide-agreement/ask-second-person.command.ts'
import { decideAgreement } from '../decide-agreement/decide-agreement.command.ts'
import { signAgreement } from '../sign-agreement/sign-agreement.command.ts'

/** Does what a form on the page of one agreement asks; false when that is nothing we know. */
export async function actOnAgreement(ctx: Context, agreementId: string, entries: FormEntries): Promise<boolean> {
  const intent = one(entries, 'intent')
  if (intent === 'sign') {
    await signAgreement(ctx, agreementId, Number(one(entries, 'version')))
    return true
  }
  if (intent === 'ask-resume' || intent === 'ask-renew-dpia') {
    const step = intent === 'ask-resume' ? 'resume' : 'renew-dpia'
    const dpiaReference = one(entries, 'dpiaReference') ?? ''
    await askSecondPerson(ctx, { agreementId, step, dpiaReference, dpiaReviewOn: dayOf(entries, 'dpiaReviewOn') })
    return true
  }
  const step = agreementSteps.find((each) => each === intent)
  if (!step) return false
  // What was confirmed is what was read: somebody may have asked something else meanwhile.
  const seen = one(entries, 'asked')
  const reason = one(entries, 'reason')
  if ((step === 'resume' || step === 'renew-dpia') && seen === undefined)
    throw new Refusal(webMessages.notNow, { status: 409 })
  await decideAgreement(ctx, { agreementId, step, ...(reason && { reason }), ...(seen && { seenAsked: seen }) })
  return true
}
