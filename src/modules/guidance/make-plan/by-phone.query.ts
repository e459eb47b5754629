// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import { adviceFor } from '../show-first-advice/situations.text.ts'
import { type Answers, completed, type Question, questions, severalOf } from './answers.ts'
import { codeOf, planIn } from './plan-code.ts'
import { avoidIn, stepsOf } from './plan-view.query.ts'
import { optionsOf, questionWords } from './question.text.ts'
import { readAnswers } from './read-answers.ts'
import type { ShownStep } from './shown-plan.ts'

export interface PhoneQuestion {
  id: Question
  title: string
  isSeveral: boolean
  options: { value: string; text: string }[]
}

/** All questions of the triage at once, for who has somebody on the phone. */
export function phoneQuestions(language: Language): PhoneQuestion[] {
  return questions.map((id) => ({
    id,
    title: questionWords[language][id].title,
    isSeveral: (severalOf as readonly Question[]).includes(id),
    options: optionsOf(id, language),
  }))
}

export interface PhoneAdvice {
  answers: Answers
  /** Holds the answers, and nothing about who somebody is. */
  code: string
  steps: ShownStep[]
  avoid: readonly string[]
  situation: string
  /** Fraud form of the taxonomy. */
  form: string
  audience: 'resident' | 'business'
}

/** The plan for what a call-taker ticked: the same rules and words as on /hulp/plan. */
export function adviseByPhone(
  language: Language,
  entries: Readonly<Record<string, string | readonly string[]>>,
): PhoneAdvice {
  return adviceOf(language, readAnswers(entries))
}

/** The same from the code of a plan; null when it holds none. */
export function adviceInCode(language: Language, code: string): PhoneAdvice | null {
  const plan = planIn(code)
  return plan && adviceOf(language, plan.answers)
}

function adviceOf(language: Language, answers: Answers): PhoneAdvice {
  const plan = { answers, done: [] }
  const situation = answers.what?.[0] ?? 'iets-anders'
  const advice = adviceFor(situation) ?? adviceFor('iets-anders')
  const isBusiness = answers.who?.some((who) => who === 'company' || who === 'entrepreneur')
  return {
    answers,
    code: codeOf(plan),
    steps: stepsOf({ language }, plan),
    avoid: avoidIn(plan, language),
    situation,
    form: advice?.form ?? 'FF-000',
    audience: isBusiness ? 'business' : (advice?.audience ?? 'resident'),
  }
}

/** What was chosen with one question, in words. */
export function saidWith(language: Language, { answers }: Pick<PhoneAdvice, 'answers'>, question: Question): string {
  const words: Partial<Record<string, string>> = questionWords[language][question].options
  return (completed(answers)[question] ?? []).map((choice) => words[choice] ?? choice).join('; ')
}
