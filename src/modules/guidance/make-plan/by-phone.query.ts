// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Language } from '#foundation/text'
import { sayNumbers } from '../show-first-advice/say-numbers.query.ts'
import { adviceFor } from '../show-first-advice/situations.text.ts'
import { type Answers, completed, type Question, questions, severalOf } from './answers.ts'
import { codeOf, planIn } from './plan-code.ts'
import { avoidIn, stepsHere } from './plan-view.query.ts'
import { optionsOf, questionWords } from './question.text.ts'
import { readAnswers } from './read-answers.ts'
import type { ShownStep } from './shown-plan.ts'

export interface PhoneQuestion {
  id: Question
  title: string
  isSeveral: boolean
  options: { value: string; text: string }[]
}

/** All questions of the triage at once, for whoever has somebody on the phone. */
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
  situation: string
  /** Fraud form of the taxonomy. */
  form: string
  audience: 'resident' | 'business'
}

/** The plan for what a call-taker ticked. */
export function adviseByPhone(entries: Readonly<Record<string, string | readonly string[]>>): PhoneAdvice {
  return adviceOf(readAnswers(entries))
}

/** What a call-taker reads out: the same steps, words and numbers as on /hulp/plan. */
export async function readOutByPhone(
  ctx: Context,
  { answers }: PhoneAdvice,
): Promise<{ steps: ShownStep[]; avoid: readonly string[] }> {
  const plan = { answers, done: [] }
  return sayNumbers(ctx, { steps: await stepsHere(ctx, plan), avoid: avoidIn(plan, ctx.language) })
}

/** The same from the code of a plan; null when it holds none. */
export function adviceInCode(code: string): PhoneAdvice | null {
  const plan = planIn(code)
  return plan && adviceOf(plan.answers)
}

function adviceOf(answers: Answers): PhoneAdvice {
  const situation = answers.what?.[0] ?? 'iets-anders'
  const advice = adviceFor(situation) ?? adviceFor('iets-anders')
  const isBusiness = answers.who?.some((who) => who === 'company' || who === 'entrepreneur')
  return {
    answers,
    code: codeOf({ answers, done: [] }),
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
