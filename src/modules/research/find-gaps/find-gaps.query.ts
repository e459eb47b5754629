// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listConcepts, listFraudForms } from '#modules/taxonomy'
import { listStudies } from '../list-studies/list-studies.query.ts'
import { ancestorsOf } from './form-tree.ts'
import { coverage, type FormGaps, type GapRow, gapsOf } from './gaps.ts'

export interface GapView {
  /** What the table holds: the main forms, or one of them with its kinds. */
  rows: (GapRow & { label: string })[]
  gaps: (FormGaps & { label: string })[]
  main: { form: string; label: string }[]
  /** The main form whose kinds are shown; null: all main forms. */
  chosen: string | null
}

/** Which forms and populations are studied and which are not; gaps are those of the main forms. */
export async function findGaps(ctx: Context, asked: string): Promise<GapView> {
  const [studies, concepts, forms] = await Promise.all([
    listStudies(ctx),
    listConcepts(ctx, 'FF'),
    listFraudForms(ctx, { level: 2 }),
  ])
  const ancestors = ancestorsOf(concepts)
  const main = forms.filter(({ level }) => level === 1)
  const chosen = main.find(({ id }) => id === asked)?.id ?? null
  const shown = chosen === null ? main : forms.filter(({ id, parent }) => id === chosen || parent === chosen)
  const labels = new Map(forms.map(({ id, label }) => [id, label[ctx.language]]))
  const named = <Row extends { form: string }>(row: Row) => ({ ...row, label: labels.get(row.form) ?? row.form })
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  return {
    rows: coverage(studies, ids(shown), ancestors).map(named),
    gaps: gapsOf(coverage(studies, ids(main), ancestors), ctx.now().getUTCFullYear()).map(named),
    main: main.map(({ id }) => named({ form: id })),
    chosen,
  }
}
