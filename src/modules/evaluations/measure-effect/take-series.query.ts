// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { Refusal, webMessages } from '#foundation/web'
import { followSeries, listCountSeries, listReleases, releasedFigures } from '#modules/statistics'
import { labelOf, listConcepts } from '#modules/taxonomy'
import { dutchDay } from '#values'
import { evaluationMessages } from '../evaluation/evaluation.text.ts'
import type { PublishedSeries } from './published-series.ts'
import { ownSeries, takeText } from './take-series.text.ts'

const own = 'own:'
const official = 'official:'

/** What can be measured with without pasting: our own reports by form, and series of counts that others published. */
export async function seriesToTake(ctx: Context): Promise<{ value: string; text: string }[]> {
  const [{ items }, published] = await Promise.all([listReleases(ctx, { limit: 1 }), listCountSeries(ctx)])
  const forms = items.length === 0 ? [] : await listConcepts(ctx, 'FF')
  const t = translate(takeText, ctx.language)
  return [
    ...forms.map(({ id, label }) => ({ value: own + id, text: t('own', { form: label[ctx.language] }) })),
    ...published.map(({ id, text }) => ({ value: official + id, text })),
  ]
}

/** One of these. Refuses one that is not there. `field`: of the form in which it was chosen. */
export async function takeSeries(ctx: Context, choice: string, field: string): Promise<PublishedSeries> {
  if (choice.startsWith(own)) return ownReports(ctx, choice.slice(own.length), field)
  const found = choice.startsWith(official) ? await followSeries(ctx, choice.slice(official.length)) : null
  if (!found) throw new Refusal(webMessages.invalidInput, { fields: [{ field, code: webMessages.choose }] })
  const { title, source, address, countedAs, points, breaks } = found
  return { source: { title, source, address, countedAs, readOn: dutchDay(ctx.now()) }, points, breaks }
}

/** Reports of a form in each week, by the newest release. What is hidden stays empty. */
async function ownReports(ctx: Context, form: string, field: string): Promise<PublishedSeries> {
  const to = dutchDay(ctx.now())
  const asked = { table: 'week', span: 'week', from: '2000-01-01', to } as const
  const figures = (await releasedFigures(ctx, asked)).filter((one) => one.form === form && one.value === '*')
  if (figures.length === 0)
    throw new Refusal(webMessages.invalidInput, { fields: [{ field, code: evaluationMessages.noReleases }] })
  const [nl, en] = await Promise.all([labelOf(ctx, form, 'nl'), labelOf(ctx, form, 'en')])
  return {
    source: { ...ownSeries(nl, en), source: 'dijkwacht', address: '/cijfers/publicaties', readOn: to },
    points: figures.map(({ period, reports }) => ({ period, value: reports, isProvisional: false })),
    breaks: [],
  }
}
