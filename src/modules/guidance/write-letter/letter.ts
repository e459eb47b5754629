// SPDX-License-Identifier: EUPL-1.2
import { type Answers, completed } from '../make-plan/answers.ts'
import { holds } from '../make-plan/step.ts'
import { letters } from './letters.data.ts'
import type { LetterTemplate } from './template.ts'

export function templateOf(id: string): LetterTemplate | undefined {
  return letters.find((letter) => letter.id === id)
}

/** Letters that suit somebody with these answers, in the order of the list. */
export function lettersFor(said: Answers): LetterTemplate[] {
  const answers = completed(said)
  return letters.filter(
    ({ when, notWhen }) => when.some((one) => holds(one, answers)) && !(notWhen && holds(notWhen, answers)),
  )
}
