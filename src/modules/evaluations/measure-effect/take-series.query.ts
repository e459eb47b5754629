// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { listReleases, releasedFigures } from '#modules/statistics'
import { listConcepts } from '#modules/taxonomy'
import { dutchDay } from '#values'
import { evaluationMessages } from '../evaluation/evaluation.text.ts'

/** Reports of a form in each week, from the newest release, as the table that one would paste. What is hidden stays empty. */
export async function takeSeries(ctx: Context, form: string): Promise<string> {
  const to = dutchDay(ctx.now())
  const asked = { table: 'week', span: 'week', from: '2000-01-01', to } as const
  const figures = (await releasedFigures(ctx, asked)).filter((one) => one.form === form && one.value === '*')
  if (figures.length === 0) throw new Refusal(evaluationMessages.noReleases, { status: 409 })
  return ['periode;aantal', ...figures.map(({ period, reports }) => `${period};${reports ?? ''}`)].join('\n')
}

/** Forms to choose from, when anything was released. */
export async function formsToTake(ctx: Context): Promise<{ value: string; text: string }[]> {
  const { items } = await listReleases(ctx, { limit: 1 })
  if (items.length === 0) return []
  const concepts = await listConcepts(ctx, 'FF')
  return concepts.map(({ id, label }) => ({ value: id, text: label[ctx.language] }))
}
