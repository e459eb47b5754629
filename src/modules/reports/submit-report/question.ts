// SPDX-License-Identifier: EUPL-1.2
import { type Answers, moments, unknownSituation, victims } from './answers.ts'

export const steps = [
  'nu',
  'eerst',
  'wat',
  'wie',
  'wanneer',
  'geld',
  'gegevens',
  'verhaal',
  'bijlagen',
  'uzelf',
  'controleer',
] as const
/** The last part of the address of a page: it names the question, never an answer. */
export type StepName = (typeof steps)[number]

export interface Question {
  /** The fields of the page, for check-your-answers and for forgetting an answer that no longer applies. */
  fields: readonly (keyof Answers)[]
  /** Whether the question has been dealt with: an optional question is when its page was sent. */
  isRequired: boolean
  next(answers: Answers): StepName | null
}

/** It happens now, or the money has just left: advice comes first, and how and when need no asking. */
export function isUrgent({ now }: Answers): boolean {
  return now !== undefined && now !== 'no'
}

/** Every page of the form: what it asks and which page follows. Nobody meets more than nine before the check. */
export const questions: Record<StepName, Question> = {
  nu: { fields: ['now'], isRequired: true, next: (answers) => (isUrgent(answers) ? 'eerst' : 'wat') },
  eerst: { fields: [], isRequired: false, next: () => 'wat' },
  wat: { fields: ['situation'], isRequired: true, next: () => 'wie' },
  wie: {
    fields: ['victim', 'province'],
    isRequired: true,
    next: (answers) => (isUrgent(answers) ? 'geld' : 'wanneer'),
  },
  wanneer: { fields: ['occurredOn', 'channel'], isRequired: false, next: () => 'geld' },
  geld: { fields: ['money', 'lossInCents'], isRequired: true, next: () => 'gegevens' },
  gegevens: {
    fields: ['paidTo', 'contact', 'display', 'site', 'seller', 'platform'],
    isRequired: false,
    next: () => 'verhaal',
  },
  verhaal: { fields: ['narrative'], isRequired: false, next: () => 'bijlagen' },
  bijlagen: { fields: [], isRequired: false, next: () => 'uzelf' },
  uzelf: { fields: ['own', 'name', 'email', 'phone'], isRequired: false, next: () => 'controleer' },
  controleer: { fields: [], isRequired: false, next: () => null },
}

export function isStep(text: string): text is StepName {
  return (steps as readonly string[]).includes(text)
}

/** The pages that somebody with these answers meets, from first to last. */
export function pathOf(answers: Answers): StepName[] {
  const path: StepName[] = []
  for (let step: StepName | null = 'nu'; step !== null; step = questions[step].next(answers)) path.push(step)
  return path
}

/** 'Question 3 of 8', or null on a page that asks nothing or that is only reached by "change". */
export function progressOf(step: StepName, answers: Answers): { step: number; of: number } | null {
  const asking = pathOf(answers).filter((each) => each !== 'eerst' && each !== 'controleer')
  const at = asking.findIndex((each) => each === step)
  return at < 0 ? null : { step: at + 1, of: asking.length }
}

/** The page before this one on the path; null on the first. A page that is only reached by "change" leads back to the check. */
export function stepBefore(step: StepName, answers: Answers): StepName | null {
  const path = pathOf(answers)
  const at = path.indexOf(step)
  return at < 0 ? 'controleer' : (path[at - 1] ?? null)
}

/** The first required question without an answer, or null when the report can be sent. */
export function firstOpen(answers: Answers): StepName | null {
  const isAnswered = (step: StepName) =>
    questions[step].fields.slice(0, 1).every((field) => answers[field] !== undefined)
  return pathOf(answers).find((step) => questions[step].isRequired && !isAnswered(step)) ?? null
}

/** Where to go on after a lost connection: the page after the last one that was answered. */
export function resumeAt(answers: Answers): StepName {
  const path = pathOf(answers)
  const open = firstOpen(answers)
  if (open) return open
  const answered = path.filter((step) => questions[step].fields.some((field) => answers[field] !== undefined))
  const last = answered.at(-1) ?? 'nu'
  return questions[last].next(answers) ?? 'controleer'
}

/** Every combination of answers that decides which page follows; for the property test. */
export const deciding = {
  now: moments,
  victim: victims,
  situation: ['FF-100', unknownSituation],
  money: ['yes', 'no'],
} as const
