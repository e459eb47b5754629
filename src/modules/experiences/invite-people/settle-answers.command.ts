// SPDX-License-Identifier: EUPL-1.2
// No audit line: it would tell of one person on which day they answered.
import { asSystem, type Context, transaction } from '#foundation/access'
import { type CalendarDate, daysAfter, dutchDay } from '#values'
import { hasAnswer } from '../survey/answer.store.ts'
import {
  deleteConsent,
  lockConsent,
  selectAnswered,
  selectInvited,
  setAnswered,
  setWaiting,
} from '../survey/consent.store.ts'
import { keysOf, openCode } from '../survey/keys.query.ts'
import { waits } from '../survey/rules.ts'

/**
 * Sees which invitations were answered, all at once and in one transaction, so that nothing tells which answer goes with whom: an answer
 * is never written together with a consent. Then the code goes. Whoever did not answer in time is erased.
 */
export async function settleAnswers(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'experiences.settle-answers')
  const today = dutchDay(system.now())
  await transaction(system, async (tx) => {
    for (const { id } of await selectInvited(tx)) {
      const consent = await lockConsent(tx, id)
      if (!consent?.sealedCode || !consent.invitedOn) continue
      const isAnswered = await hasAnswer(tx, keysOf(system, openCode(system, consent.sealedCode)).answer)
      if (isAnswered) await setAnswered(tx, id, consent.wantsNews ? consent.quarter : null)
      else if (today > daysAfter(consent.invitedOn as CalendarDate, waits.open)) await deleteConsent(tx, id)
    }
    for (const { id, wantsAgain, newsOf, invitedOn } of await selectAnswered(tx)) {
      if (wantsAgain && invitedOn) await setWaiting(tx, id, daysAfter(invitedOn as CalendarDate, waits.again))
      else if (newsOf === null) await deleteConsent(tx, id)
    }
  })
}
