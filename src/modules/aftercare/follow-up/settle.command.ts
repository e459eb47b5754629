// SPDX-License-Identifier: EUPL-1.2
// No audit line: whoever calls this writes down what was done; here it becomes a number without a person.
import type { Tx } from '#foundation/db'
import { dutchDay } from '#values'
import { dropNeedlessContacts, updateFollowUp } from '../consent/consent.store.ts'
import { addToTally, type Tally } from '../count-outcomes/tally.store.ts'
import { halfOf, shownFrom } from '../count-outcomes/half.ts'
import { offeredPaths } from '../offer-path/paths.data.ts'
import type { FollowUp } from './follow-up.ts'
import { type Answers, type Ending, questionNames } from './questions.ts'

/**
 * Ends a follow-up and counts how, once, under the half-year in which it was due: from here on nobody can say of whom. `answers` only when it was
 * answered.
 */
export async function settle(
  tx: Tx,
  one: FollowUp,
  { ending, answers, pathId, at }: { ending: Ending; answers?: Answers; pathId: string | null; at: Date },
): Promise<void> {
  const cell = { half: halfOf(dutchDay(one.dueAt)), moment: one.moment } as const
  const kind = offeredPaths.find(({ id }) => id === pathId)?.kind ?? 'none'
  const rows: Tally[] = [
    { ...cell, measure: 'ending', answer: ending },
    { ...cell, measure: 'path', answer: kind },
    ...(answers ? questionNames.map((name) => ({ ...cell, measure: name, answer: answers[name] })) : []),
  ]
  // What was shown never changes: a number that rose by one would tell of one person.
  if (shownFrom(cell.half) > at) await addToTally(tx, rows)
  await updateFollowUp(tx, one, ending === 'answered' ? 'answered' : 'closed', at)
  await dropNeedlessContacts(tx, [one.consentId])
}
