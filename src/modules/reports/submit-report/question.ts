// SPDX-License-Identifier: EUPL-1.2
import type { Tree } from '#modules/taxonomy'
import { type Answers, type DecidingStep, decidingSteps, moments, unknownSituation, victims } from './answers.ts'
import { isUrgent, mayStillCome, questionsMet } from './deciding-answers.ts'
import { isAllSaid, tellsIdentifiers, tellsOther } from './recognised.ts'
import { secretKindsIn } from './secrets-in.ts'
import { isConfirmed, isTold } from './known-answers.ts'

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

export interface Question {
  /** The fields of the page, for check-your-answers and for forgetting an answer that no longer applies. */
  fields: readonly (keyof Answers)[]
  /** Whether the question has been dealt with: an optional question is when its page was sent. */
  isRequired: boolean
  /** `tree`: the taxonomy, for the deciding questions. */
  next(answers: Answers, tree: Tree): StepName | null
}

/**
 * Every page of the form: what it asks and which page follows. The story comes first: what it tells is confirmed on one page and not asked again.
 * Nobody meets more than twelve questions before the check, and what the story brings up.
 */
export const questions: Record<StepName, Question> = {
  nu: { fields: ['now'], isRequired: true, next: (answers) => (isUrgent(answers) ? 'eerst' : 'verhaal') },
  eerst: { fields: [], isRequired: false, next: () => 'verhaal' },
  verhaal: {
    fields: ['narrative'],
    isRequired: false,
    next: (answers, tree) => (hasNewSecret(answers) ? 'geheim' : afterSecrets(answers, tree)),
  },
  geheim: { fields: ['leftIn'], isRequired: false, next: afterSecrets },
  herkend: { fields: ['said'], isRequired: true, next: afterStory },
  wat: { fields: ['situation'], isRequired: true, next: (answers, tree) => decidingAfter(0, answers, tree) },
  'vraag-1': { fields: ['vraag-1'], isRequired: false, next: (answers, tree) => decidingAfter(1, answers, tree) },
  'vraag-2': { fields: ['vraag-2'], isRequired: false, next: (answers, tree) => decidingAfter(2, answers, tree) },
  'vraag-3': { fields: ['vraag-3'], isRequired: false, next: afterDeciding },
  wie: { fields: ['victim'], isRequired: true, next: afterWho },
  wanneer: { fields: ['occurredOn', 'channel'], isRequired: false, next: afterWhen },
  geld: { fields: ['money', 'lossInCents'], isRequired: true, next: afterMoney },
  gegevens: {
    fields: ['paidTo', 'contact', 'display', 'site', 'seller', 'proof', 'delivery', 'platform'],
    isRequired: false,
    next: () => 'bijlagen',
  },
  bijlagen: { fields: [], isRequired: false, next: () => 'uzelf' },
  uzelf: {
    fields: ['own', 'municipality', 'name', 'email', 'phone', 'wantsHelp'],
    isRequired: false,
    next: () => 'controleer',
  },
  controleer: { fields: [], isRequired: false, next: () => null },
}

/** A secret in the story that the reporter was not warned about. */
function hasNewSecret({ narrative = '', leftIn = '' }: Answers): boolean {
  const kinds = secretKindsIn(narrative)
  return kinds !== '' && kinds !== leftIn
}

function afterSecrets(answers: Answers, tree: Tree): StepName {
  return tellsIdentifiers(answers) || isTold(answers) ? 'herkend' : afterStory(answers, tree)
}

function afterStory(answers: Answers, tree: Tree): StepName {
  return answers.told?.situation === undefined ? 'wat' : decidingAfter(0, answers, tree)
}

/** The deciding question after so many of them, or what comes after all. */
function decidingAfter(met: number, answers: Answers, tree: Tree): StepName {
  const step = questionsMet(answers, tree).length > met ? decidingSteps[met] : undefined
  return step ?? afterDeciding(answers)
}

function afterDeciding(answers: Answers): StepName {
  return answers.told?.victim === undefined ? 'wie' : afterWho(answers)
}

function afterWho(answers: Answers): StepName {
  const { occurredOn, channel } = answers.told ?? {}
  return isUrgent(answers) || occurredOn !== undefined || channel !== undefined ? afterWhen(answers) : 'wanneer'
}

function afterWhen(answers: Answers): StepName {
  return answers.told?.money === undefined ? 'geld' : afterMoney(answers)
}

/** Who named the other party in the story can add more there, and need not pass by all fields. */
function afterMoney(answers: Answers): StepName {
  return tellsOther(answers) ? 'bijlagen' : 'gegevens'
}

export function isDeciding(step: StepName): step is DecidingStep {
  return (decidingSteps as readonly string[]).includes(step)
}

export function isStep(text: string): text is StepName {
  return (steps as readonly string[]).includes(text)
}

/** The pages that somebody with these answers meets, from first to last. */
export function pathOf(answers: Answers, tree: Tree): StepName[] {
  const path: StepName[] = []
  for (let step: StepName | null = 'nu'; step !== null; step = questions[step].next(answers, tree)) path.push(step)
  return path
}

/** How far somebody is. `isAbout`: answers decide how many more come, so `of` is the most that it can be. */
export interface Place {
  step: number
  of: number
  isAbout: boolean
}

/**
 * Null on a page that asks nothing or that is only reached by "change". A number without "about" never changes again; the most that
 * can come never grows. What the story brings up belongs to the story.
 */
export function progressOf(step: StepName, answers: Answers, tree: Tree): Place | null {
  const asking = pathOf(answers, tree).filter((each) => !['eerst', ...ofTheStory, 'controleer'].includes(each))
  const at = asking.findIndex((each) => each === (ofTheStory.includes(step) ? 'verhaal' : step))
  // Once past the deciding questions, also those that were skipped, everything that comes is known.
  const isPast = steps.indexOf(step) >= steps.indexOf('wie')
  const more = isPast ? 0 : mayStillCome(answers, tree)
  const isAbout =
    steps.indexOf(step) < steps.indexOf('wat') || (!isPast && (more > 0 || answers.situation === undefined))
  return at < 0 ? null : { step: at + 1, of: asking.length + more, isAbout }
}

const ofTheStory: readonly StepName[] = ['geheim', 'herkend']

/** The page before this one on the path; null on the first. A page that is only reached by "change" leads back to the check. */
export function stepBefore(step: StepName, answers: Answers, tree: Tree): StepName | null {
  const path = pathOf(answers, tree)
  const at = path.indexOf(step)
  return at < 0 ? 'controleer' : (path[at - 1] ?? null)
}

/** After changing an answer from the check: a question that this brought up, or the check again. */
export function afterChange(step: StepName, answers: Answers, tree: Tree): StepName {
  const following = questions[step].next(answers, tree)
  if (following === 'geheim') return following
  const isBroughtUp = following !== null && isDeciding(following) && questionsMet(answers, tree).at(-1)?.answer === null
  return isBroughtUp ? following : isAllSaid(answers) && isConfirmed(answers) ? 'controleer' : 'herkend'
}

/** The first required question without an answer, or null when the report can be sent. */
export function firstOpen(answers: Answers, tree: Tree): StepName | null {
  const isAnswered = (step: StepName) =>
    step === 'herkend'
      ? isAllSaid(answers) && isConfirmed(answers)
      : questions[step].fields.slice(0, 1).every((field) => answers[field] !== undefined)
  return pathOf(answers, tree).find((step) => questions[step].isRequired && !isAnswered(step)) ?? null
}

/** Where to go on after a lost connection: the page after the last one that was answered, and never past a required one. */
export function resumeAt(answers: Answers, tree: Tree): StepName {
  const path = pathOf(answers, tree)
  const isAnswered = (step: StepName) => questions[step].fields.some((field) => answers[field] !== undefined)
  const open = path.indexOf(firstOpen(answers, tree) ?? 'controleer')
  return path[Math.min(path.findLastIndex(isAnswered) + 1, open)] ?? 'controleer'
}

/** Where somebody comes to who filled in this page: the next; from fields that were added to what the story tells, where they left the way. */
export function following(step: StepName, answers: Answers, tree: Tree): StepName {
  const isAside = step === 'gegevens' && !pathOf(answers, tree).includes(step)
  return (isAside ? questions.herkend : questions[step]).next(answers, tree) ?? 'controleer'
}

/** Every combination of answers that decides which page follows; for the property test. */
export const deciding = {
  now: moments,
  victim: victims,
  situation: ['FF-100', unknownSituation],
  money: ['yes', 'no'],
} as const
