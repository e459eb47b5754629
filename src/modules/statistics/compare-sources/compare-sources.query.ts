// SPDX-License-Identifier: EUPL-1.2
import { capitalised } from '#foundation/text'
import type { Context } from '#foundation/access'
import { listFraudForms } from '#modules/taxonomy'
import { type FigureRow, rowOf } from '../draw-trend/figure-row.ts'
import { findQuestions, isWhole, type Question } from '../draw-trend/questions.query.ts'
import { timeOf } from '../draw-trend/trend-lines.ts'
import { isSound, type StoredObservation } from '../observation/observation.ts'
import { type CountingWay, countingWays, wayOf } from './counting-way.ts'

export interface Comparison {
  form: { id: string; label: string }
  /** Ways of counting in the order in which a case passes them; only those of which there are figures. */
  ways: { way: CountingWay; sources: string[]; rows: FigureRow[] }[]
  sourceCount: number
}

/** The newest figure of every question about one main form and its kinds, by how it was counted. `asked`: a form; the best covered one when it is none. */
export async function compareSources(
  ctx: Context,
  asked: string,
): Promise<{ comparison: Comparison | null; choices: { value: string; text: string }[] }> {
  const forms = await listFraudForms(ctx)
  const parentOf = new Map(forms.map(({ id, parent }) => [id, parent]))
  const mainOf = (id: string): string => {
    const parent = parentOf.get(id)
    return parent ? mainOf(parent) : id
  }
  const questions = (await findQuestions(ctx, { forms: forms.map(({ id }) => id) })).flatMap(newestOf)
  const byForm = Map.groupBy(questions, ({ newest }) => mainOf(newest.form ?? ''))
  const sourcesOf = (id: string) => new Set((byForm.get(id) ?? []).map(({ newest }) => newest.source)).size
  const main = forms.filter(({ level, id }) => level === 1 && byForm.has(id))
  const best = main.toSorted((a, b) => sourcesOf(b.id) - sourcesOf(a.id))[0]
  const chosen = main.find(({ id }) => id === mainOf(asked)) ?? best
  const choices = main.map(({ id, label }) => ({ value: id, text: capitalised(label[ctx.language]) }))
  if (!chosen) return { comparison: null, choices }
  const figures = byForm.get(chosen.id) ?? []
  const ways = countingWays.flatMap((way) => {
    const ofWay = figures.filter(({ newest }) => wayOf(newest) === way)
    if (ofWay.length === 0) return []
    const sources = [...new Set(ofWay.map(({ newest }) => newest.source))]
    return [{ way, sources, rows: ofWay.map(({ newest, form }) => rowOf(newest, form, ctx.language)) }]
  })
  const label = capitalised(chosen.label[ctx.language])
  return { comparison: { form: { id: chosen.id, label }, ways, sourceCount: sourcesOf(chosen.id) }, choices }
}

function newestOf({ form, observations }: Question): { form: string | null; newest: StoredObservation }[] {
  const [newest] = observations.filter((each) => isSound(each) && isWhole(each)).sort((a, b) => timeOf(b) - timeOf(a))
  return newest ? [{ form, newest }] : []
}
