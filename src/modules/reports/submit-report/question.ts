// SPDX-License-Identifier: EUPL-1.2
import type { Tree } from '#modules/taxonomy'
import { type DecidingStep, decidingSteps, moments, unknownSituation, victims } from './answers.ts'
import { isUrgent, mayStillCome, questionsMet } from './deciding-answers.ts'
import type { FormPage } from './form-page.ts'
import { isConfirmed } from './known-answers.ts'
import { deciding as decidingPage, type SituationAnswers, situation } from './question-form.ts'
import { type IdentifierAnswers, identifiers } from './question-identifiers.ts'
import { type MoneyAnswers, money } from './question-money.ts'
import { type NowAnswers, now } from './question-now.ts'
import { type ReporterAnswers, reporter } from './question-reporter.ts'
import { secret, story, type StoryAnswers } from './question-story.ts'
import { type ToldAnswers, told } from './question-told.ts'
import { type VictimAnswers, victim } from './question-victim.ts'
import { type WhenAnswers, when } from './question-when.ts'
import { questionText } from './question.text.ts'
import { translate } from '#foundation/text'
import { isAllSaid } from './recognised.ts'

/** What comes of what is happening now: nothing is asked. */
const first: FormPage = { fields: [], isRequired: false, isMet: isUrgent }
const attachments: FormPage = {
  fields: [],
  isRequired: false,
  says: (_answers, offered, language) => [
    { term: translate(questionText, language)('bijlagen'), answer: offered.attachments.join(', ') },
  ],
}
const check: FormPage = { fields: [], isRequired: false }

/** What somebody answered so far, each page its own part. Only what was understood, or what they chose to keep as it is, is in here. */
export type Answers = NowAnswers &
  SituationAnswers &
  VictimAnswers &
  WhenAnswers &
  MoneyAnswers &
  IdentifierAnswers &
  StoryAnswers &
  ToldAnswers &
  ReporterAnswers

/**
 * Every page of the form, by the last part of its address (it names the question, never an answer), in the order in which they are met. The story comes
 * first: what it tells is confirmed on one page and not asked again. Nobody meets more than twelve questions before the check, and what the story brings up.
 */
const pages = {
  nu: now,
  eerst: first,
  verhaal: story,
  geheim: secret,
  herkend: told,
  wat: situation,
  'vraag-1': decidingPage('vraag-1'),
  'vraag-2': decidingPage('vraag-2'),
  'vraag-3': decidingPage('vraag-3'),
  wie: victim,
  wanneer: when,
  geld: money,
  gegevens: identifiers,
  bijlagen: attachments,
  uzelf: reporter,
  controleer: check,
} satisfies Record<string, FormPage>

export type StepName = keyof typeof pages
export const questions: Record<StepName, FormPage> = pages
export const steps = Object.keys(pages) as StepName[]

export function isDeciding(step: StepName): step is DecidingStep {
  return (decidingSteps as readonly string[]).includes(step)
}

export function isStep(text: string): text is StepName {
  return Object.hasOwn(pages, text)
}

/** The pages that somebody with these answers meets, from first to last. */
export function pathOf(answers: Answers, tree: Tree): StepName[] {
  return steps.filter((step) => questions[step].isMet?.(answers, tree) ?? true)
}

/** The page that comes after this one, also after one that is only reached by "change". */
function pageAfter(step: StepName, answers: Answers, tree: Tree): StepName {
  return pathOf(answers, tree).find((each) => steps.indexOf(each) > steps.indexOf(step)) ?? 'controleer'
}

/** How far somebody is. `isAbout`: answers decide how many more come, so `of` is the most that it can be, and is said so. */
export interface Place {
  step: number
  of: number
  isAbout: boolean
}

/**
 * Null on a page that asks nothing or that is only reached by "change". A number without "about" never changes again; the most that
 * can come never grows, also when what the story told is confirmed on a page of its own: that asks less elsewhere.
 */
export function progressOf(step: StepName, answers: Answers, tree: Tree): Place | null {
  const asking = pathOf(answers, tree).filter((each) => !['eerst', 'geheim', 'controleer'].includes(each))
  const at = asking.findIndex((each) => each === (step === 'geheim' ? 'verhaal' : step))
  // Once past the deciding questions, also those that were skipped, everything that comes is known.
  const isPast = steps.indexOf(step) >= steps.indexOf('wie')
  // Whoever is in haste is not asked "when" anyway: a page that confirms how it began comes on top.
  const isOnTop = isUrgent(answers) && steps.indexOf(step) < steps.indexOf('herkend') && answers.told === undefined
  const more = (isPast ? 0 : mayStillCome(answers, tree)) + (isOnTop ? 1 : 0)
  const isAbout =
    steps.indexOf(step) < steps.indexOf('wat') || (!isPast && (more > 0 || answers.situation === undefined))
  return at < 0 ? null : { step: at + 1, of: asking.length + more, isAbout }
}

/** The page before this one on the path; null on the first. A page that is only reached by "change" leads back to the check. */
export function stepBefore(step: StepName, answers: Answers, tree: Tree): StepName | null {
  const path = pathOf(answers, tree)
  const at = path.indexOf(step)
  return at < 0 ? 'controleer' : (path[at - 1] ?? null)
}

/** After changing an answer from the check: a question that this brought up, or the check again. */
export function afterChange(step: StepName, answers: Answers, tree: Tree): StepName {
  const following = pageAfter(step, answers, tree)
  if (following === 'geheim') return following
  const isBroughtUp = isDeciding(following) && questionsMet(answers, tree).at(-1)?.answer === null
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
  return pageAfter(isAside ? 'herkend' : step, answers, tree)
}

/** Every combination of answers that decides which page follows; for the property test. */
export const deciding = {
  now: moments,
  victim: victims,
  situation: ['FF-100', unknownSituation],
  money: ['yes', 'no'],
} as const
