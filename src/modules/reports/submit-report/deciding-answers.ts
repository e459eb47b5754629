// SPDX-License-Identifier: EUPL-1.2
import {
  askedQuestions,
  type DecidingAnswers,
  type DecidingQuestion,
  dontKnow,
  mostQuestions,
  type Tree,
} from '#modules/taxonomy'
import { type Answers, decidingSteps, unknownSituation } from './answers.ts'

/** It happens now, or the money has just left: advice comes first, and how and when need no asking. */
export function isUrgent({ now }: Answers): boolean {
  return now !== undefined && now !== 'no'
}

/** The fraud form that the reporter chose, or null. */
export function chosenForm({ situation }: Answers): string | null {
  return situation === undefined || situation === unknownSituation ? null : situation
}

/**
 * The deciding questions that somebody with these answers meets, in order; the last one perhaps without an answer. None
 * before the situation is known, and one only for somebody to whom it happens now: the rest can wait.
 */
export function questionsMet(answers: Answers, tree: Tree): { question: DecidingQuestion; answer: string | null }[] {
  if (answers.situation === undefined) return []
  const { situation = answers.situation, settled: told = [] } = answers.told ?? {}
  const settled = situation === answers.situation ? told : []
  // What the story answers is passed by without an answer: nobody gave one.
  const known = Object.fromEntries(settled.map((question) => [question, dontKnow]))
  return askedQuestions(knownForm(answers, tree), { ...known, ...given(answers) }, tree, mostMet(answers)).filter(
    ({ question }) => !settled.includes(question.id),
  )
}

/** The chosen form, or what the story tells of it when that is more precise: what is known already is not asked. */
function knownForm(answers: Answers, tree: Tree): string | null {
  const [chosen, told] = [chosenForm(answers), answers.told?.form]
  return chosen !== null && told !== undefined && isBelow(told, chosen, tree) ? told : chosen
}

function isBelow(form: string, ancestor: string, tree: Tree): boolean {
  return (tree.get(form)?.broader ?? []).some((parent) => parent === ancestor || isBelow(parent, ancestor, tree))
}

/** Something was sold, or is likely to have been: the other party is a buyer, and no money went anywhere. */
export function isSale(answers: Answers): boolean {
  return answers.situation === 'FF-120' || decidingSteps.some((step) => answers[step] === 'other-form=sale')
}

/** How many deciding questions may come after those that are met already. */
export function mayStillCome(answers: Answers, tree: Tree): number {
  const met = questionsMet(answers, tree)
  const isSettled = answers.situation !== undefined && met.at(-1)?.answer !== null
  return isSettled ? 0 : mostMet(answers) - met.length
}

function mostMet(answers: Answers): number {
  return isUrgent(answers) ? 1 : mostQuestions
}

/** Question → answer of those that were met and answered: this goes with the report. */
export function decidingAnswersOf(answers: Answers, tree: Tree): DecidingAnswers {
  return Object.fromEntries(
    questionsMet(answers, tree).flatMap(({ question, answer }) => (answer === null ? [] : [[question.id, answer]])),
  )
}

/** As it is kept in the draft: 'spoken=yes'. */
export function keptAnswer(questionId: string, answer: string): string {
  return `${questionId}=${answer}`
}

/** Everything that was ever answered, also what is no longer asked. */
function given(answers: Answers): DecidingAnswers {
  return Object.fromEntries(decidingSteps.flatMap((step) => (answers[step] ? [answers[step].split('=', 2)] : [])))
}
