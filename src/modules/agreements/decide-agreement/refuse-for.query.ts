// SPDX-License-Identifier: EUPL-1.2
import { Refusal } from '#foundation/web'
import { conditionMessages } from '../agreement/agreement.text.ts'
import type { Condition } from '../agreement/conditions.ts'

/** What to do about each condition, as a message code. */
export const messageFor: Record<Condition, string> = {
  'own-party': conditionMessages.ownParty,
  'may-sign': conditionMessages.maySign,
  exchange: conditionMessages.exchange,
  'sender-and-receiver': conditionMessages.senderAndReceiver,
  dpia: conditionMessages.dpia,
  'dpia-current': conditionMessages.dpiaCurrent,
  'end-ahead': conditionMessages.endAhead,
  signatures: conditionMessages.signatures,
  'second-person': conditionMessages.secondPerson,
  'asked-first': conditionMessages.askedFirst,
  'stopper-agrees': conditionMessages.stopperAgrees,
}

/** Everything that is missing, at once. */
export function refuseFor(missing: readonly Condition[]): Refusal {
  const [first = 'own-party'] = missing
  const fields = missing.map((condition) => ({ field: condition, code: messageFor[condition] }))
  return new Refusal(messageFor[first], { status: 409, fields })
}
