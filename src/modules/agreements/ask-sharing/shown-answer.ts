// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import type { SharingAnswer } from '../decide-sharing/sharing-answer.ts'
import { sayQuestion } from '../sharing-question/question-summary.ts'
import { dataText, outcomeText } from '../sharing-question/sharing-question.text.ts'
import type { ConditionName, Outcome } from '../sharing-rule/decide.ts'
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
  /** What comes near where no rule knows the case, and the questions of which another answer makes it count. */
  near: { rule: ShownRule; differs: StepName[] }[]
  /** Where experts are asked this very question, and where is what others asked. */
  askHref: string
  readHref: string
  /** Kinds of data because of which the answer is no, when others would be allowed. */
  because: string[]
  given: { name: StepName; answer: string | string[]; changeHref: string }[]
  /** In words. */
  day: string
}

/** The question of the page that each condition of a rule is about. */
const stepOf: Record<ConditionName, StepName> = {
  senderKind: 'van',
  receiverKind: 'aan',
  subjectRole: 'over',
  dataCategory: 'gegevens',
  isCriminalData: 'strafbaar',
  purpose: 'doel',
  mode: 'wijze',
  evidenceLevel: 'zekerheid',
  hasConsent: 'toestemming',
  legalBasis: 'grondslag',
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
    near: answer.near.map(({ rule, unmet }) => ({
      rule: shownRule(rule, language),
      differs: unmet.map((name) => stepOf[name]),
    })),
    askHref: `${addressIn(language, '/werkbank/vraagbaak/nieuw')}${addressOf(answers)}`,
    readHref: addressIn(language, '/vraagbaak'),
    because: isPartly ? refused.map((category) => translate(dataText, language)(category)) : [],
    given: stepsFor(answers).map((name) => ({
      name,
      answer: said[name],
      changeHref: `${self}${addressOf(answers, { stap: name, datum: day })}`,
    })),
    day: inWords(question.at, language) ?? question.at,
  }
}
