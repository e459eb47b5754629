// SPDX-License-Identifier: EUPL-1.2
import { isShortened, mendDate, mendIdentifier, withoutWrapping } from '#modules/reports'
import { recogniseIdentifier } from '#values'
import type { RowProblem } from '../batch/batch.ts'
import type { ComplaintForm, FormField } from '../forms/form.ts'
import { readWhen } from '../list-payments/payment-time.ts'
import type { Answers } from '../write-complaint/typed-answers.ts'
import { questionsOf } from './columns.query.ts'
import { batchMessages } from './read-batch.text.ts'

export interface ReadRow {
  answers: Answers
  problems: RowProblem[]
  /** Cells in which what a spreadsheet had done was undone. */
  mended: number
}

interface Rules {
  demoBankAllowed: boolean
  language: 'nl' | 'en'
}

/**
 * The cells of one row as answers to the questions of this form, typed as a person would have typed them. What a spreadsheet had done to an
 * account, a phone number or a day is undone where only one thing can have stood there; nothing else is changed.
 */
export function readRow(
  form: ComplaintForm,
  cells: readonly string[],
  columns: readonly string[],
  rules: Rules,
): ReadRow {
  const read: ReadRow = { answers: {}, problems: [], mended: 0 }
  for (const field of questionsOf(form)) {
    const texts = columns.flatMap((name, at) => (name === field.name ? withoutWrapping(cells[at]?.trim() ?? '') : []))
    const filled = texts.filter((text) => text !== '')
    if (filled.length > 0) read.answers[field.name] = answerOf(field, filled, rules, read)
  }
  return read
}

function answerOf(field: FormField, texts: string[], rules: Rules, read: ReadRow): string | string[] {
  const { kind, name } = field
  if (kind === 'lines' || kind === 'account') return identifiersIn(field, texts, rules, read).join('\n')
  if (kind === 'choice' || kind === 'several') return chosenIn(field, texts, rules, read)
  const text = texts.join('\n')
  if (kind === 'date') return dayIn(text, read)
  if (kind === 'moment') return readWhen(text) ? text : (mendDate(text) ?? text)
  // What a formula worked out has more decimals than its cell shows; three can be thousands, so those are asked about.
  if (kind === 'money' && /^\d+[.,]\d{4,}$/.test(text)) return Number(text.replace(',', '.')).toFixed(2)
  if (name === 'contactPhone') return mended(text, (tried) => recogniseIdentifier(tried, rules), rules, read)
  if (name === 'ownReference' && isShortened(text)) read.problems.push(shortened(name, text))
  return text
}

function dayIn(text: string, read: ReadRow): string {
  // A day with the time behind it: only the day is asked.
  const day = text.replace(/(?<=\d)(?:T|,?\s+)\d{1,2}:\d{2}.*$/, '')
  const undone = mendDate(day)
  if (undone !== null) read.mended++
  return undone ?? day
}

function identifiersIn({ name }: FormField, texts: string[], rules: Rules, read: ReadRow): string[] {
  const values = texts.flatMap((text) => text.split(/[|\n]/)).map((text) => withoutWrapping(text.trim()))
  return values
    .filter((text) => text !== '')
    .map((text) => {
      const value = mended(text, (tried) => recogniseIdentifier(tried, rules), rules, read)
      if (isShortened(value)) read.problems.push(shortened(name, value))
      return value
    })
}

function mended(text: string, parse: Parameters<typeof mendIdentifier>[1], rules: Rules, read: ReadRow): string {
  const undone = mendIdentifier(text, parse, rules)
  if (undone !== null) read.mended++
  return undone ?? text
}

const [yes, no] = [/^(?:ja|j|yes|y|true|waar|1)$/i, /^(?:nee|n|no|false|onwaar|0)$/i]

/** The values of the answers that stand there by their value, or in words of either language. */
function chosenIn(field: FormField, texts: string[], { language }: Rules, read: ReadRow): string | string[] {
  const { name, kind, options = [] } = field
  const said = kind === 'several' ? texts.flatMap((text) => text.split(/[|\n;]/)) : texts
  const values = said.flatMap((each) => {
    const text = each.trim().toLowerCase()
    if (text === '') return []
    const found = options.find(
      ({ value, label }) =>
        [value, label.nl, label.en].some((word) => word.toLowerCase() === text) ||
        (value === 'yes' && yes.test(text)) ||
        (value === 'no' && no.test(text)),
    )
    if (found) return [found.value]
    const known = options.map(({ label }) => label[language]).join(', ')
    read.problems.push({
      field: name,
      code: batchMessages.notOneOfThese,
      values: { text: each.trim().slice(0, 60), options: known },
    })
    return []
  })
  return kind === 'several' ? values : (values[0] ?? '')
}

function shortened(field: string, text: string): RowProblem {
  return { field, code: batchMessages.numberShortened, values: { text } }
}
