// SPDX-License-Identifier: EUPL-1.2
import type { CellSystem, Sum } from '#modules/statistics'
import { type Answers, isAsked, type Question, type Questionnaire } from '../questionnaire/questionnaire.ts'

export interface CountedCell {
  question: string
  category: string
}

export interface Counted extends CellSystem {
  /** What each cell of the tables is. */
  about: ReadonlyMap<string, CountedCell>
}

/** The cell of how many answered. */
export const everybody = 'all'

/** A table: everybody is in exactly one of its categories. An option of several is a table by itself: yes, no, or not asked. */
interface Counting {
  question: string
  /** Name of the cell, and the category under which it is published; null: it is not, and only makes the sum whole. */
  categories: { name: string; category: string | null }[]
  categoryOf(answers: Answers): string
}

const notAsked = 'not-asked'
const skipped = 'skipped'

/**
 * Everything that is published of a round, with all that its counts have to do with each other: every table adds up to everybody, and who
 * is not asked a question is who answered the earlier one otherwise. Somebody who knows the questions knows all of these, so they are
 * protected together. No two questions are crossed: of some hundred answers nearly every cell would have to be hidden.
 */
export function countAnswers({ parts }: Questionnaire, sheets: readonly Answers[]): Counted {
  const questions = parts.flatMap((part) => part.questions)
  const cells = new Map<string, number>([[everybody, sheets.length]])
  const about = new Map<string, CountedCell>()
  const tables = questions.flatMap((question) => countingsOf(question, sheets))
  const sums: Sum[] = []
  for (const { question, categories, categoryOf } of tables) {
    for (const { name, category } of categories) {
      cells.set(name, sheets.filter((answers) => categoryOf(answers) === name).length)
      if (category !== null) about.set(name, { question, category })
    }
    sums.push({ total: everybody, parts: categories.map(({ name }) => name) })
  }
  sums.push(...questions.flatMap((question) => sumOfCondition(question, questions, tables)))
  return { cells, about, sums }
}

function countingsOf(question: Question, sheets: readonly Answers[]): Counting[] {
  const { id, kind, when } = question
  const rest = when ? [{ name: `${id}|${notAsked}`, category: notAsked }] : []
  if (kind === 'text') return []
  if (kind === 'several')
    return (question.options ?? []).map(({ value }) => ({
      question: id,
      categories: [
        { name: `${id}.${value}|yes`, category: value },
        { name: `${id}.${value}|no`, category: null },
        ...rest,
      ],
      categoryOf(answers) {
        if (!isAsked(question, answers)) return `${id}|${notAsked}`
        const given = answers[id]
        return `${id}.${value}|${Array.isArray(given) && given.includes(value) ? 'yes' : 'no'}`
      },
    }))
  const named = (category: string) => ({ name: `${id}|${category}`, category })
  // Nobody can pass over a required question, and everybody knows that.
  const unanswered = question.required ? [] : [named(skipped)]
  return [
    {
      question: id,
      categories: [...valuesOf(question, sheets).map(named), ...unanswered, ...rest],
      categoryOf(answers) {
        if (!isAsked(question, answers)) return `${id}|${notAsked}`
        const given = answers[id]
        return `${id}|${given === undefined ? skipped : valueOf(question, given as string | number)}`
      },
    },
  ]
}

/** All categories of a question that has one answer. */
function valuesOf({ id, kind, options = [], bands = [] }: Question, sheets: readonly Answers[]): string[] {
  if (kind === 'choice') return options.map(({ value }) => value)
  if (kind === 'date') return [...new Set(sheets.flatMap((answers) => yearOf(answers[id])))].sort()
  return [0, ...bands].map((_, at) => `band-${at}`)
}

function valueOf({ kind, bands = [] }: Question, given: string | number): string {
  if (kind === 'choice') return String(given)
  if (kind === 'date') return String(given).slice(0, 4)
  return `band-${bands.filter((from) => Number(given) >= from).length}`
}

function yearOf(given: Answers[string] | undefined): string[] {
  return typeof given === 'string' ? [given.slice(0, 4)] : []
}

/** Who is not asked this question is exactly who was not asked the earlier one, or answered it otherwise. */
function sumOfCondition(
  { id, kind, when }: Question,
  questions: readonly Question[],
  tables: readonly Counting[],
): Sum[] {
  if (!when || kind === 'text') return []
  const earlier = questions.find((question) => question.id === when.question)
  if (!earlier) return []
  // Of several, the schema lets a condition name one answer only: the others can be given beside it.
  const wanted = when.is.map((value) =>
    earlier.kind === 'several' ? `${earlier.id}.${value}|yes` : `${earlier.id}|${value}`,
  )
  const table = tables.find(({ categories }) => categories.some(({ name }) => wanted.includes(name)))
  if (!table) return []
  const others = table.categories.map(({ name }) => name).filter((name) => !wanted.includes(name))
  return [{ total: `${id}|${notAsked}`, parts: others }]
}
