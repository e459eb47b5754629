// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { findConfirmed, listSignals } from '#modules/signals'
import { type Day, daysLater, releasedFigures } from '#modules/statistics'
import { findCurrentEdition } from '#modules/taxonomy'
import { daysAfter, dutchDay } from '#values'
import { selectCampaigns } from '../campaign/campaign.store.ts'
import { withBroader } from '../message/broader-forms.ts'
import { adviserTransaction } from '../message/who.query.ts'
import { seasons } from './seasons.data.ts'
import { daysAhead, suggestMoments } from './suggest-moments.ts'

/** Where a campaign is needed and none is planned, with the reason, drawn from signals, released figures and earlier years. */
export async function listSuggestions(ctx: Context) {
  const today = dutchDay(ctx.now())
  const { byId } = await findCurrentEdition(ctx)
  const to = daysAfter(today, daysAhead)
  const planned = await adviserTransaction(ctx, (tx) => selectCampaigns(tx, { from: today, to }))
  const covered = new Set<string>()
  for (const { forms, status } of planned) if (status !== 'cancelled') forms.forEach((form) => covered.add(form))
  // A campaign on a form is also one on its kinds.
  for (const [id] of byId) if (withBroader(id, byId).some((one) => covered.has(one))) covered.add(id)
  const [signals, figures] = [await confirmedSignals(ctx), await newestFigures(ctx)]
  return suggestMoments({ today, seasons, signals, figures, covered }).map(({ form, because }) => ({
    form,
    formName: byId.get(form)?.label[ctx.language] ?? form,
    because,
  }))
}

/** Those that this person may read; none when they may not. */
async function confirmedSignals(ctx: Context) {
  if (!mayDo(ctx.actor, 'signals:read')) return []
  const { rows } = await listSignals(ctx, { shelf: 'now', page: 1 })
  return Promise.all(
    rows.map(async ({ id, title, reports }) => ({
      id,
      title,
      reports: reports ?? 0,
      form: (await findConfirmed(ctx, id))?.form ?? null,
    })),
  )
}

/** Reports by form in the two newest periods of four weeks that were released. */
async function newestFigures(ctx: Context) {
  const today = dutchDay(ctx.now()) as Day
  const asked = { table: 'form', span: 'four-weeks', from: daysLater(today, -120), to: today } as const
  const figures = await releasedFigures(ctx, asked)
  const periods = [...new Set(figures.map(({ period }) => period))].toSorted()
  const [before, after] = periods.slice(-2)
  if (!before || !after) return []
  const count = (form: string, period: string) =>
    figures.find((one) => one.form === form && one.period === period && one.value === '*')?.reports ?? 0
  const forms = [...new Set(figures.map(({ form }) => form))].filter((form) => /^[A-Z]{2}-\d{3}$/.test(form))
  return forms.map((form) => ({ form, before: count(form, before), after: count(form, after), from: after }))
}
