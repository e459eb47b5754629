// SPDX-License-Identifier: EUPL-1.2
import { guessField } from '#modules/reports'
import type { ComplaintForm, FormField } from '../forms/form.ts'
import { sectionsOf } from '../forms/sections.ts'
import { one, type TypedAnswers } from '../write-complaint/typed-answers.ts'
import type { RowProblem } from '../batch/batch.ts'
import { batchMessages } from './read-batch.text.ts'

/** What columns of reports are called, for the question here that asks the same. */
const asInReports: Readonly<Record<string, string>> = {
  partnerReference: 'ownReference',
  occurredOn: 'from',
  contactChannel: 'channel',
  loss: 'loss',
  narrative: 'narrative',
  paidTo: 'paidTo',
  contact: 'contact',
  site: 'site',
  seller: 'seller',
  display: 'display',
}

/** Different in every case: no answer to these can hold for all rows. */
const ownOfRow = ['from', 'loss']

export function questionsOf(form: ComplaintForm): readonly FormField[] {
  return sectionsOf(form).flatMap(({ fields }) => fields)
}

/** The questions that can be answered once for all rows. */
export function sharedQuestions(form: ComplaintForm): readonly FormField[] {
  return questionsOf(form).filter(({ name, isRequired }) => isRequired && !ownOfRow.includes(name))
}

/** The question that a column of this name probably answers; null when the name says nothing to us. */
export function guessQuestion(form: ComplaintForm, column: string): string | null {
  const asked = plain(column)
  if (asked === '') return null
  const questions = questionsOf(form)
  const named = questions.find(
    ({ name, label }) => plain(name) === asked || plain(label.nl) === asked || plain(label.en) === asked,
  )
  const likeReports = asInReports[guessField(column) ?? ''] ?? null
  return named?.name ?? likeReports
}

/** A question for every column, '' for what is left out; a question that takes one answer is proposed once. */
export function proposeColumns(form: ComplaintForm, headers: readonly string[]): string[] {
  const taken = new Set<string>()
  return headers.map((header) => {
    const found = guessQuestion(form, header) ?? ''
    if (found === '' || (taken.has(found) && !takesMany(form, found))) return ''
    taken.add(found)
    return found
  })
}

/** What is wrong with the choice as a whole. `field`: 'column-2', or 'shared-victim'. */
export function problemsOfColumns(
  form: ComplaintForm,
  columns: readonly string[],
  shared: TypedAnswers,
  language: 'nl' | 'en',
): RowProblem[] {
  const questions = questionsOf(form)
  const titleOf = (name: string) => questions.find((question) => question.name === name)?.label[language] ?? name
  const twice = columns.flatMap((name, at) =>
    name !== '' && columns.indexOf(name) !== at && !takesMany(form, name)
      ? [{ field: `column-${at}`, code: batchMessages.columnTwice, values: { question: titleOf(name) } }]
      : [],
  )
  const missing = questions
    .filter(({ name, isRequired }) => isRequired && !columns.includes(name) && one(shared, name) === '')
    .map(({ name }) => ({
      field: ownOfRow.includes(name) ? 'column-0' : `shared-${name}`,
      code: batchMessages.noColumnFor,
      values: { question: titleOf(name) },
    }))
  return [...twice, ...missing]
}

/** Numbers and addresses one beside the other, parts of a story one below the other. */
function takesMany(form: ComplaintForm, name: string): boolean {
  const kind = questionsOf(form).find((question) => question.name === name)?.kind
  return kind === 'lines' || kind === 'text' || kind === 'several'
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
}
