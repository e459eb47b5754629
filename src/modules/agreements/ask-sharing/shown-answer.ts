// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import type { SharingAnswer } from '../decide-sharing/sharing-answer.ts'
import { sayQuestion } from '../sharing-question/question-summary.ts'
import { dataText, outcomeText } from '../sharing-question/sharing-question.text.ts'
import type { Outcome } from '../sharing-rule/decide.ts'
import { inWords, type ShownRule, type ShownSafeguard, shownRule, shownSafeguards } from '../sharing-rule/shown-rule.ts'
import type { RuleOutcome } from '../sharing-rule/sharing-rule.ts'
import { addressOf, type Answers, type StepName, stepsFor } from './question-steps.ts'

/** An answer as one reader sees it. */
export interface ShownAnswer {
  outcome: Outcome
  likely: RuleOutcome
  /** 'Dit mag onder voorwaarden' */
  statement: string
  onTrial: boolean
  rules: ShownRule[]
  safeguards: ShownSafeguard[]
  /** Kinds of data because of which the answer is no, when others would be allowed. */
  because: string[]
  given: { name: StepName; answer: string | string[]; changeHref: string }[]
  /** In words. */
  day: string
}

/** What the page was asked: `self` is its address without the question, `day` the day that was asked for. */
interface Asked {
  answers: Answers
  self: string
  day: string | null
}

export function shownAnswer(answer: SharingAnswer, asked: Asked, language: Language): ShownAnswer {
  const { answers, self, day } = asked
  const { outcome, likely, question, perCategory } = answer
  const said = sayQuestion(question, language)
  const refused = perCategory.filter((each) => each.likely === 'forbidden').map(({ category }) => category)
  const isPartly = likely === 'forbidden' && refused.length < perCategory.length
  return {
    outcome,
    likely,
    statement: translate(outcomeText, language)(outcome),
    onTrial: answer.onTrial,
    rules: answer.rules.map((rule) => shownRule(rule, language)),
    safeguards: shownSafeguards(answer.safeguards, language),
    because: isPartly ? refused.map((category) => translate(dataText, language)(category)) : [],
    given: stepsFor(answers).map((name) => ({
      name,
      answer: said[name],
      changeHref: `${self}${addressOf(answers, { stap: name, datum: day })}`,
    })),
    day: inWords(question.at, language) ?? question.at,
  }
}
