// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import { formatMoney } from '#values'
import type { Question, Questionnaire } from '../questionnaire/questionnaire.ts'
import { restText } from './results.text.ts'
import { restCategories, type SurveyResults } from './results.ts'

export interface QuestionTable {
  question: string
  words: string
  /** More answers could be given: the counts do not add up to all. */
  isSeveral: boolean
  rows: { category: string; label: string; count: number | null }[]
}

export interface ResultsView {
  answered: number | null
  tables: QuestionTable[]
  hidden: number
}

/** Published results in the words of the questionnaire. */
export function resultsView(
  { parts }: Questionnaire,
  { answered, cells }: SurveyResults,
  language: Language,
): ResultsView {
  const tables = parts
    .flatMap((part) => part.questions)
    .map((question) => {
      const countOf = new Map(
        cells.filter((cell) => cell.question === question.id).map(({ category, count }) => [category, count]),
      )
      const rows = inOrder([...countOf.keys()]).map((category) => ({
        category,
        label: labelOf(question, category, language),
        count: countOf.get(category) ?? null,
      }))
      return { question: question.id, words: question.words[language], isSeveral: question.kind === 'several', rows }
    })
  return {
    answered,
    tables: tables.filter(({ rows }) => rows.length > 0),
    hidden: cells.filter(({ count }) => count === null).length,
  }
}

/** Who said nothing or was not asked stands last. */
function inOrder(categories: readonly string[]): string[] {
  const rest = restCategories.filter((each) => categories.includes(each))
  return [...categories.filter((each) => !(restCategories as readonly string[]).includes(each)), ...rest]
}

export function labelOf(question: Question, category: string, language: Language): string {
  if (category === 'not-asked' || category === 'skipped') return restText[language][category]
  const option = question.options?.find(({ value }) => value === category)
  if (option) return option.words[language]
  const band = /^band-(\d+)$/.exec(category)
  return band ? bandLabel(question, Number(band[1]), language) : category
}

function bandLabel({ kind, bands = [] }: Question, at: number, language: Language): string {
  const said = restText[language]
  const written = (value: number) => (kind === 'amount' ? formatMoney(value * 100, language) : String(value))
  const from = bands[at - 1]
  const next = bands[at]
  if (from === undefined) return next === undefined ? '' : `${said.under} ${written(next)}`
  if (next === undefined) return `${written(from)} ${said.orMore}`
  if (kind === 'number') return next - 1 === from ? written(from) : `${from} ${said.upTo} ${next - 1}`
  return `${written(from)} ${said.until} ${written(next)}`
}
