// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { inLanguage, statusOrder } from '../draw-journey/journey-view.ts'
import { journeyOf, type ReadModel } from '../show-journeys/show-journey.query.ts'
import { formMatrix, type MatrixAsked, type MatrixRow, searchOf, stepMatrix } from './matrix.ts'

export interface MatrixView {
  asked: MatrixAsked & { form: string }
  /** null: all forms beside each other. */
  form: { code: string; label: string } | null
  /** Of what the columns are: a step with its number, or a form. */
  columns: { id: string; text: string; href: string }[]
  rows: (MatrixRow & { label: string })[]
}

/** The matrix that an address asks for. What it cannot choose is as if it were not asked. */
export function matrixView(
  ctx: Pick<Context, 'language'>,
  { edition }: ReadModel,
  search: URLSearchParams,
): MatrixView {
  const { language } = ctx
  const journey = journeyOf(edition, search.get('vorm') ?? '')
  const status = statusOrder.find((one) => one === search.get('stand')) ?? ''
  const party = edition.parties.find(({ id }) => id === search.get('partij'))?.id ?? ''
  const asked: MatrixAsked & { form: string } = { form: journey?.form ?? '', status, party }
  const label = (id: string) => {
    const known = edition.parties.find((each) => each.id === id)
    return known ? inLanguage(known.label, language) : id
  }
  const named = (rows: MatrixRow[]) => rows.map((row) => ({ ...row, label: label(row.party) }))
  if (!journey)
    return {
      asked,
      form: null,
      columns: edition.journeys.map((each) => ({
        id: each.form,
        text: inLanguage(each.label, language),
        href: searchOf({ ...asked, form: each.form }),
      })),
      rows: named(formMatrix(edition, asked)),
    }
  const { steps, rows } = stepMatrix(edition, journey, asked)
  return {
    asked,
    form: { code: journey.form, label: inLanguage(journey.label, language) },
    columns: steps.map((step, index) => ({
      id: step.id,
      text: `${index + 1}. ${inLanguage(step.label, language)}`,
      href: '',
    })),
    rows: named(rows),
  }
}
