// SPDX-License-Identifier: EUPL-1.2
import type { Answers } from './answers.ts'
import { recognisedIn, saidOf } from './recognised.ts'

/** Of somebody who takes what the words tell as it stands on the page. */
export function asProposed(answers: Answers): Answers {
  return { ...answers, said: recognisedIn(answers).map((one) => saidOf(one.role, one)) }
}
