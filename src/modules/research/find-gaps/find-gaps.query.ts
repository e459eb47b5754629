// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listConcepts, listFraudForms } from '#modules/taxonomy'
import { listStudies } from '../list-studies/list-studies.query.ts'
import { ancestorsOf } from './form-tree.ts'
import { coverage, type FormGaps, type GapRow, gapsOf } from './gaps.ts'

export interface GapView {
  /** Rows of the table: the main forms, and the kinds of the one that is unfolded. */
  rows: (GapRow & { label: string; level: number })[]
  gaps: (FormGaps & { label: string })[]
  /** The main form whose kinds are shown; null: none. */
  unfolded: string | null
}

/** Which forms and populations are studied and which are not; gaps are those of the main forms. */
export async function findGaps(ctx: Context, asked: string): Promise<GapView> {
  const [studies, concepts, forms] = await Promise.all([listStudies(ctx), listConcepts(ctx, 'FF'), listFraudForms(ctx)])
  const ancestors = ancestorsOf(concepts)
  const main = forms.filter(({ level }) => level === 1)
  const unfolded = main.find(({ id }) => id === asked)?.id ?? null
  const shown = forms.filter(
    ({ id, level }) => level === 1 || (unfolded !== null && ancestors.get(id)?.includes(unfolded)),
  )
  const named = new Map(forms.map(({ id, label, level }) => [id, { label: label[ctx.language], level }]))
  const withName = <Row extends { form: string }>(row: Row) => ({
    ...row,
    label: named.get(row.form)?.label ?? row.form,
    level: named.get(row.form)?.level ?? 1,
  })
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  return {
    rows: coverage(studies, ids(shown), ancestors).map(withName),
    gaps: gapsOf(coverage(studies, ids(main), ancestors), ctx.now().getUTCFullYear()).map(withName),
    unfolded,
  }
}
