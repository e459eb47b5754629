// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { FigureWithInterval, OfficialFigure } from './official-figure.ts'
import type { StatisticsTables } from './official-figure.tables.ts'

const columns = [
  'publisher',
  'country',
  'period',
  'indicator',
  'breakdown',
  'value',
  'unit',
  'precision',
  'source_url as sourceUrl',
  'source_kind as sourceKind',
  'remark',
] as const

export async function selectFigures(tx: Tx): Promise<(OfficialFigure & { id: string })[]> {
  return tablesOf<StatisticsTables>(tx)
    .selectFrom('statistics.official_figure')
    .select(['id', ...columns])
    .execute()
}

export async function insertFigures(
  tx: Tx,
  figures: readonly (OfficialFigure & { id: string })[],
  at: Date,
): Promise<void> {
  if (figures.length === 0) return
  await tablesOf<StatisticsTables>(tx)
    .insertInto('statistics.official_figure')
    .values(figures.map((figure) => rowOf(figure, at)))
    .execute()
}

export async function updateFigure(tx: Tx, figure: OfficialFigure & { id: string }, at: Date): Promise<void> {
  await tablesOf<StatisticsTables>(tx)
    .updateTable('statistics.official_figure')
    .set(rowOf(figure, at))
    .where('id', '=', figure.id)
    .execute()
}

/** One process at a time changes figures, so that what is compared is what is there. */
export async function lockFigures(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('statistics.official_figure'))`.execute(tx)
}

export interface FiguresWanted {
  publisher?: string | undefined
  country?: string | undefined
  indicator?: string | undefined
  period?: string | undefined
}

/** Bounds of an interval are published as rows of their own ('…, lower 95%'); here they stand beside their figure. */
export async function selectWithInterval(
  tx: Tx,
  wanted: FiguresWanted,
  part: { limit: number; offset?: number; after?: string | undefined },
): Promise<FigureWithInterval[]> {
  const found = await sql<FigureWithInterval>`
    with listed as (${listed(wanted)})
    select f.id, f.publisher, f.country, f.period, f.indicator, f.breakdown, f.value, f.unit, f.precision,
      f.source_url as "sourceUrl", f.source_kind as "sourceKind", f.remark, low.value as low, high.value as high
    from listed f
    left join statistics.official_figure low on low.breakdown = f.breakdown || ', lower 95%' and
      (low.publisher, low.country, low.period, low.indicator) = (f.publisher, f.country, f.period, f.indicator)
    left join statistics.official_figure high on high.breakdown = f.breakdown || ', upper 95%' and
      (high.publisher, high.country, high.period, high.indicator) = (f.publisher, f.country, f.period, f.indicator)
    where f.place > coalesce((select place from listed where id::text = ${part.after ?? null}), 0)
    order by f.place limit ${part.limit} offset ${part.offset ?? 0}`.execute(tx)
  return found.rows
}

export async function countListed(tx: Tx, wanted: FiguresWanted): Promise<number> {
  const found = await sql<{ count: number }>`select count(*) as count from (${listed(wanted)}) f`.execute(tx)
  return found.rows[0]?.count ?? 0
}

export async function selectPublishers(tx: Tx): Promise<string[]> {
  const found = await sql<{ publisher: string }>`select publisher from statistics.official_figure
    group by publisher order by bool_or(country = 'NL') desc, publisher`.execute(tx)
  return found.rows.map((row) => row.publisher)
}

/** Our own country first, then by publisher, newest first. */
function listed(wanted: FiguresWanted) {
  const is = (column: string, value: string | undefined) =>
    value === undefined ? sql`true` : sql`${sql.ref(column)} = ${value}`
  return sql`select *, row_number() over (order by country <> 'NL', publisher, period desc, indicator, breakdown) as place
    from statistics.official_figure
    where breakdown !~ ', (lower|upper) 95%$' and ${is('publisher', wanted.publisher)} and ${is('country', wanted.country)}
      and ${is('indicator', wanted.indicator)} and ${is('period', wanted.period)}`
}

function rowOf(figure: OfficialFigure & { id: string }, at: Date): StatisticsTables['statistics.official_figure'] {
  const {
    sourceUrl,
    sourceKind,
    id,
    publisher,
    country,
    period,
    indicator,
    breakdown,
    value,
    unit,
    precision,
    remark,
  } = figure
  return {
    id,
    publisher,
    country,
    period,
    indicator,
    breakdown,
    value,
    unit,
    precision,
    remark,
    source_url: sourceUrl,
    source_kind: sourceKind,
    imported_at: at,
  }
}
