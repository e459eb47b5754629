// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn, formatDate, translate } from '#foundation/text'
import type { SeriesView } from './series-view.ts'
import { trendText } from './trend.text.ts'

export interface Along {
  /** Files of exactly what is drawn. */
  files: { csv: string; svg: string }
  /** What one may copy, with source, address and day. */
  quote: string
}

/** Files and quotation of a series. `page`: where it is shown. */
export function alongOf(ctx: Context, series: SeriesView, page: string): Along {
  const newest = series.bars
    ? { period: series.bars.at(-1)?.label ?? '', value: series.bars.at(-1)?.text ?? '' }
    : (series.rows.at(-1) ?? { period: '', value: '' })
  return {
    files: filesOf(ctx, series.slug),
    quote: translate(trendText, ctx.language)('quoted', {
      title: series.title,
      period: newest.period,
      value: newest.value,
      sources: series.sources.map(({ name }) => name).join('; '),
      ...takenFrom(ctx, page),
    }),
  }
}

/** The whole address of a page of ours and the day of today. */
export function takenFrom(ctx: Context, page: string) {
  return { address: `${ctx.settings.baseUrl}${page}`, day: formatDate(ctx.now(), ctx.language) }
}

export function filesOf({ language }: Context, slug: string): Along['files'] {
  const file = addressIn(language, `/cijfers/reeks/${slug}`)
  return { csv: `${file}.csv`, svg: `${file}.svg` }
}
