// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { slugOf } from '#foundation/text'
import { findQuestions, isWhole, type Question } from '../draw-trend/questions.query.ts'
import { drawnOf, readSlug, type SeriesView, seriesViewOf, slugFor } from '../draw-trend/series-view.ts'
import { listSources } from '../list-observations/list-observations.query.ts'
import type { StoredObservation } from '../observation/observation.ts'
import { type FormsChart, formsChart, formsSlug } from '../show-figures/find-charts.query.ts'

export type Series =
  | { kind: 'question'; view: SeriesView; figures: StoredObservation[] }
  | { kind: 'forms'; chart: FormsChart; figures: StoredObservation[] }

/** What is drawn under this name, with its figures; null: nothing. */
export async function findSeries(ctx: Context, slug: string): Promise<Series | null> {
  if (slug === formsSlug) {
    const found = formsChart(await findQuestions(ctx, { source: 'CBS', indicator: 'victims_share' }), ctx.language)
    return found && { kind: 'forms', ...found }
  }
  const { source, others } = readSlug(slug)
  const sources = await listSources(ctx)
  const known = sources.find((each) => slugOf(each.source) === source)
  if (!known) return null
  for (const { form, observations } of await findQuestions(ctx, { source: known.source })) {
    const figures = wholeOf(observations)
    const [first] = figures
    if (!first || slugFor(first, others) !== slug) continue
    const view = seriesViewOf(figures, { form, others, language: ctx.language })
    return view && { kind: 'question', view, figures: drawnOf(figures, others) }
  }
  return null
}

const wholeOf = (observations: Question['observations']) => observations.filter(isWhole)
