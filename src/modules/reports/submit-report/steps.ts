// SPDX-License-Identifier: EUPL-1.2
import { type DecidingStep, decidingSteps } from './answers.ts'

export const steps = [
  'nu',
  'eerst',
  'verhaal',
  'geheim',
  'herkend',
  'wat',
  ...decidingSteps,
  'wie',
  'wanneer',
  'geld',
  'gegevens',
  'bijlagen',
  'uzelf',
  'controleer',
] as const
/** The last part of the address of a page: it names the question, never an answer. */
export type StepName = (typeof steps)[number]

export function isDeciding(step: StepName): step is DecidingStep {
  return (decidingSteps as readonly string[]).includes(step)
}

export function isStep(text: string): text is StepName {
  return (steps as readonly string[]).includes(text)
}
