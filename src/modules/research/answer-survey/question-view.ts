// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language } from '#foundation/text'
import { type CalendarDate, formatCalendarDate, formatMoney } from '#values'
import { type Answers, askedOf, type Question, type Questionnaire } from '../questionnaire/questionnaire.ts'

/** A question in the language of the reader, with what was filled in. */
export interface QuestionView {
  id: string
  kind: Question['kind']
  words: string
  more: string | undefined
  options: { value: string; text: string }[]
  isRequired: boolean
  given: string[]
}

export function viewOfQuestion(question: Question, given: string[], language: Language): QuestionView {
  return {
    id: question.id,
    kind: question.kind,
    words: question.words[language],
    more: question.more?.[language],
    options: (question.options ?? []).map(({ value, words }) => ({ value, text: words[language] })),
    isRequired: question.required ?? false,
    given,
  }
}

/** Everything that was asked and what was said, part by part, to look at once more. */
export function reviewOf(questionnaire: Questionnaire, answers: Answers, language: Language) {
  return questionnaire.parts.flatMap((part, at) =>
    askedOf(part, answers).map((question) => ({
      at,
      term: question.words[language],
      answer: wordsOfAnswer(question, answers[question.id], language),
    })),
  )
}

function wordsOfAnswer(
  { kind, options = [] }: Question,
  answer: Answers[string] | undefined,
  language: Language,
): string {
  if (answer === undefined) return ''
  const named = (value: string) => options.find((option) => option.value === value)?.words[language] ?? value
  if (kind === 'choice' || kind === 'several')
    return [answer]
      .flat()
      .map((value) => named(String(value)))
      .join(', ')
  if (kind === 'amount') return formatMoney(Number(answer) * 100, language)
  if (kind === 'number') return formatNumber(Number(answer), language)
  return kind === 'date' ? formatCalendarDate(String(answer) as CalendarDate, language) : String(answer)
}
