// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { countReportsByForm } from '#modules/reports'
import { listFraudForms } from '#modules/taxonomy'
import { translate } from '#foundation/text'
import { begin } from '../draw-trend/trend-view.ts'
import { text } from './show-figures.text.ts'
import { countsToShow } from './suppress-small.ts'

export interface OwnCounts {
  forms: { label: string; count: number | null }[]
  /** null: not to be shown, because it would give a hidden number away. */
  total: number | null
  isEmpty: boolean
}

const notSorted = 'not-sorted'

/** Reports at Dijkwacht per main form of fraud, largest first, small numbers hidden. */
export async function countOwnReports(ctx: Context): Promise<OwnCounts> {
  const [forms, counted] = await Promise.all([listFraudForms(ctx), countReportsByForm(ctx)])
  const counts = new Map(counted.map(({ fraudForm, count }) => [fraudForm ?? notSorted, count]))
  const { cells, total } = countsToShow([...forms, { id: notSorted, parent: null }], counts)
  const labelOf = new Map(forms.map((form) => [form.id, form.label[ctx.language]]))
  labelOf.set(notSorted, translate(text, ctx.language)('notSorted'))
  return {
    forms: cells
      .map(({ id, count }) => ({ label: begin(labelOf.get(id) ?? id), count }))
      .sort((a, b) => (b.count ?? 0) - (a.count ?? 0)),
    total,
    isEmpty: [...counts.values()].every((count) => count === 0),
  }
}
