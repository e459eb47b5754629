// SPDX-License-Identifier: EUPL-1.2
import type { Tree } from '#modules/taxonomy'
import { type Answers, decidingSteps } from './answers.ts'
import { isUrgent, questionsMet } from './deciding-answers.ts'
import { isTold } from './known-answers.ts'
import { tellsIdentifiers, tellsOther } from './recognised.ts'
import type { StepName } from './steps.ts'

// What comes after each question when what the story told is not asked again.

export function afterSecrets(answers: Answers, tree: Tree): StepName {
  return tellsIdentifiers(answers) || isTold(answers) ? 'herkend' : afterStory(answers, tree)
}

export function afterStory(answers: Answers, tree: Tree): StepName {
  return answers.told?.situation === undefined ? 'wat' : decidingAfter(0, answers, tree)
}

/** The deciding question after so many of them, or what comes after all. */
export function decidingAfter(met: number, answers: Answers, tree: Tree): StepName {
  const step = questionsMet(answers, tree).length > met ? decidingSteps[met] : undefined
  return step ?? afterDeciding(answers)
}

function afterDeciding(answers: Answers): StepName {
  return answers.told?.victim === undefined ? 'wie' : afterWho(answers)
}

export function afterWho(answers: Answers): StepName {
  const { occurredOn, channel } = answers.told ?? {}
  return isUrgent(answers) || occurredOn !== undefined || channel !== undefined ? afterWhen(answers) : 'wanneer'
}

export function afterWhen(answers: Answers): StepName {
  return answers.told?.money === undefined ? 'geld' : afterMoney(answers)
}

/** Who named the other party in the story can add more there, and need not pass by all fields. */
export function afterMoney(answers: Answers): StepName {
  return tellsOther(answers) ? 'bijlagen' : 'gegevens'
}
