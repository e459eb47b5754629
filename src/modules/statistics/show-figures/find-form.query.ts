// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listFraudForms } from '#modules/taxonomy'
import { findQuestions, isWhole } from '../draw-trend/questions.query.ts'
import { type FigureRow, rowOf } from '../draw-trend/figure-row.ts'
import { begin, type TrendView, trendViewOf } from '../draw-trend/trend-view.ts'
import type { StoredObservation } from '../observation/observation.ts'

export interface FormFigures {
  id: string
  label: string
  definition: string
  trends: TrendView[]
  /** Figures that no line can be drawn of, newest first. */
  singles: FigureRow[]
}

/** Forms that one can choose: those of the plan and "other", with their kinds, in their order. */
export async function formChoices(ctx: Context): Promise<{ value: string; text: string }[]> {
  const forms = await listFraudForms(ctx, { level: 2 })
  return forms.map(({ id, label, level }) => ({ value: id, text: `${level > 1 ? '– ' : ''}${label[ctx.language]}` }))
}

/** Everything that others published about one form and its kinds in the Netherlands; null: no such form. */
export async function findForm(ctx: Context, id: string): Promise<FormFigures | null> {
  const forms = await listFraudForms(ctx)
  const form = forms.find((each) => each.id === id)
  if (!form) return null
  const kinds = new Set([id])
  for (const each of forms) if (each.parent && kinds.has(each.parent)) kinds.add(each.id)
  const questions = (await findQuestions(ctx, { forms: [...kinds] })).map(({ form, observations }) => ({
    form,
    observations: observations.filter(isWhole),
  }))
  const trends: TrendView[] = []
  const singles: { observation: StoredObservation; form: string | null }[] = []
  for (const { form, observations } of questions) {
    const trend = trendViewOf(observations, form, ctx.language)
    if (trend) trends.push(trend)
    else
      singles.push(
        ...observations.filter(({ withdrawn }) => withdrawn === '').map((observation) => ({ observation, form })),
      )
  }
  singles.sort((a, b) => b.observation.period.localeCompare(a.observation.period))
  return {
    id,
    label: begin(form.label[ctx.language]),
    definition: form.definition[ctx.language],
    trends,
    singles: singles.map(({ observation, form }) => rowOf(observation, form, ctx.language)),
  }
}
