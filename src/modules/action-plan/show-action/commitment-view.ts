// SPDX-License-Identifier: EUPL-1.2
import type { Commitment } from '../plan/plan.ts'

const keptWords = { kept: 'keptYes', partly: 'keptPartly', 'not-kept': 'keptNo' } as const

/** A commitment in words; `say`: a day as people read it. */
export function commitmentView(one: Commitment, today: string, say: (day: string) => string) {
  const { id, actionId, organisationId, hours, what, agreedOn, dueOn, kept, because } = one
  return {
    id,
    actionId,
    organisationId,
    hours,
    what,
    kept,
    isLate: kept === null && dueOn < today,
    because,
    agreed: say(agreedOn),
    due: say(dueOn),
    keptWord: keptWords[kept ?? 'kept'],
  }
}
