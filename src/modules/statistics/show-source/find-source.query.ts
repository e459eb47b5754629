// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { labelOf } from '#modules/taxonomy'
import { formatCalendarDate, type CalendarDate } from '#values'
import { slugOf, translate } from '#foundation/text'
import { type FigureRow, rowOf } from '../draw-trend/figure-row.ts'
import { listDeliveries } from '../list-deliveries/list-deliveries.query.ts'
import { findObservationsPage, listSources } from '../list-observations/list-observations.query.ts'
import { definitionOf, isAmount, placeOf, remarkOf, valueOf } from '../observation/observation-words.text.ts'
import type { StoredObservation } from '../observation/observation.ts'
import { trendText } from '../draw-trend/trend.text.ts'

const pageSize = 12

/** The source with this name in its address; null: nobody of whom we have or expect figures. */
export async function findSource(ctx: Context, slug: string): Promise<string | null> {
  const [sources, deliveries] = await Promise.all([listSources(ctx), listDeliveries(ctx)])
  const names = [...sources, ...deliveries].map(({ source }) => source)
  return names.find((source) => slugOf(source) === slug) ?? null
}

/** One page of everything that this source published, withdrawn and doubtful figures with their mark. */
export async function findRows(ctx: Context, source: string, page: number) {
  const { items, ...found } = await findObservationsPage(ctx, { source }, page, pageSize)
  const definitions = [...Map.groupBy(items, ({ definition }) => definition)].map(([id, group]) =>
    definitionOf(id, ctx.language, group.find(({ unit }) => isAmount(unit))?.unit),
  )
  const rows = await Promise.all(
    items.map(async (item): Promise<FigureRow> => {
      const form = item.form && (await labelOf(ctx, item.form, ctx.language))
      const row = rowOf(item, form, ctx.language)
      const where = item.place === 'NL' ? '' : ` (${placeOf(item.place, ctx.language)})`
      return { ...row, what: row.what + where, notes: notesOf(item, ctx), isWithdrawn: item.withdrawn !== '' }
    }),
  )
  return { ...found, rows, definitions }
}

function notesOf(item: StoredObservation, { language }: Context): string[] {
  const t = translate(trendText, language)
  const corrections = item.earlier.map((earlier) =>
    t('corrected', {
      day: formatCalendarDate(earlier.replacedOn as CalendarDate, language),
      value: valueOf({ ...earlier, unit: item.unit }, language),
    }),
  )
  return [
    ...(item.withdrawn ? [t('withdrawn', { because: item.withdrawn })] : []),
    ...corrections,
    ...(item.seriesBreak ? [remarkOf(item.seriesBreak, language)] : []),
    ...(item.remark ? [remarkOf(item.remark, language)] : []),
  ]
}
