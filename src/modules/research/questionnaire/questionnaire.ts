// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'

/** The same words in both languages. */
export type Words = Record<Language, string>

export const questionKinds = ['choice', 'several', 'number', 'amount', 'text', 'date'] as const
export type QuestionKind = (typeof questionKinds)[number]

export interface Option {
  value: string
  words: Words
}

/** Asked only of whoever gave one of these answers to a question of an earlier part. */
export interface Condition {
  question: string
  is: readonly string[]
}

export interface Question {
  id: string
  kind: QuestionKind
  words: Words
  more?: Words | undefined
  /** Of a choice or several. */
  options?: readonly Option[] | undefined
  required?: boolean | undefined
  /** Of a number or an amount: from where each band but the first begins, in whole numbers or euros. Published by band only. */
  bands?: readonly number[] | undefined
  when?: Condition | undefined
  /** The published scale that it is taken from. Left out: the question is ours and not validated, which every page with it says. */
  scale?: Scale | undefined
}

/** A validated scale whose licence lets anybody use it. */
export interface Scale {
  name: string
  source: string
}

/** What stands on one page. */
export interface Part {
  id: string
  title: Words
  questions: readonly Question[]
}

/** A version never changes once it is published: other questions are another version. */
export interface Questionnaire {
  code: string
  version: number
  title: Words
  lead: Words
  parts: readonly Part[]
}

/** By question: the value chosen, the values chosen, a whole number (euros for an amount), a text, or an ISO day. */
export type Answer = string | readonly string[] | number
export type Answers = Readonly<Record<string, Answer>>

export function isAsked({ when }: Question, answers: Answers): boolean {
  if (!when) return true
  const given = answers[when.question]
  return Array.isArray(given) ? when.is.some((value) => given.includes(value)) : when.is.includes(String(given))
}

/** The questions of a part for whoever gave these answers. */
export function askedOf(part: Part, answers: Answers): Question[] {
  return part.questions.filter((question) => isAsked(question, answers))
}

/** Places of the parts in which there is something to ask. */
export function partsFor({ parts }: Questionnaire, answers: Answers): number[] {
  return parts.flatMap((part, at) => (askedOf(part, answers).length > 0 ? [at] : []))
}

/** Without answers to what is not asked, after an earlier answer was changed. Parts in order: dropping one may drop another. */
export function onlyAsked(questionnaire: Questionnaire, answers: Answers): Answers {
  let kept: Answers = {}
  for (const part of questionnaire.parts) {
    const asked = askedOf(part, kept).flatMap(({ id }) =>
      answers[id] === undefined ? [] : [[id, answers[id]] as const],
    )
    kept = { ...kept, ...Object.fromEntries(asked) }
  }
  return kept
}

/** Required questions that are asked and have no answer, by the place of their part. */
export function firstUnanswered(questionnaire: Questionnaire, answers: Answers): number | null {
  const at = questionnaire.parts.findIndex((part) =>
    askedOf(part, answers).some(({ id, required }) => required && answers[id] === undefined),
  )
  return at === -1 ? null : at
}
