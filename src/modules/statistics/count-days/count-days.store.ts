// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Span } from '../read-tally/scope.ts'
import { dimensions } from '../tally/tabulation.ts'
import type { DayCount, PairCount, Part, SourceDay, TogetherCount } from './counted-day.ts'

const within = ({ from, to }: Span) => sql`day between ${from}::date and ${to}::date`
const of = (organisationIds: readonly string[]) => sql`organisation_id = any(${[...organisationIds]}::text[])`

export async function selectSourceDays(tx: Tx, days: Span): Promise<SourceDay[]> {
  const found = await sql<SourceDay>`select organisation_id as "organisationId", day, count(*)::int as reports
    from statistics.counted_report where ${within(days)} group by organisation_id, day order by 1, 2`.execute(tx)
  return found.rows
}

export async function selectDayCounts(tx: Tx, days: Span, organisationIds: readonly string[]): Promise<DayCount[]> {
  const found = await sql<DayCount>`
    select case when grouping(form) = 0 then 'form' when grouping(channel) = 0 then 'channel'
        when grouping(pretext) = 0 then 'pretext' else 'region' end as facet,
      coalesce(form, channel, pretext, region) as value, day, count(*)::int as reports
    from statistics.counted_report where ${within(days)} and ${of(organisationIds)}
    group by grouping sets ((day, form), (day, channel), (day, pretext), (day, region))
    union all
    select 'kind', kind, day, count(*)::int from statistics.counted_report cross join unnest(kinds) kind
    where ${within(days)} and ${of(organisationIds)} group by kind, day`.execute(tx)
  return found.rows
}

/** Days before `apart` are one sum. */
export async function selectPairCounts(
  tx: Tx,
  days: Span,
  apart: string,
  organisationIds: readonly string[],
): Promise<PairCount[]> {
  const found = await sql<PairCount>`
    select form, case when grouping(channel) = 0 then 'channel' else 'pretext' end as facet,
      coalesce(channel, pretext) as value, late as day, count(*)::int as reports
    from (select form, channel, pretext, case when day >= ${apart}::date then day end as late
      from statistics.counted_report where ${within(days)} and ${of(organisationIds)} and form <> '') counted
    group by grouping sets ((late, form, channel), (late, form, pretext))`.execute(tx)
  return found.rows.filter(({ value }) => value !== '')
}

export async function selectTogether(
  tx: Tx,
  days: Span,
  parts: readonly Part[],
  organisationIds: readonly string[],
): Promise<TogetherCount[]> {
  const marks = parts.map(({ facet, values }, place) => {
    const wanted = sql`${[...values]}::text[]`
    const has = facet === 'kind' ? sql`kinds && ${wanted}` : sql`${sql.raw(dimensions[facet])} = any(${wanted})`
    return sql`case when ${has} then ${String(place)} end`
  })
  if (marks.length === 0) return []
  const found = await sql<{ parts: string; reports: number }>`select concat_ws(' ', ${sql.join(marks)}) as parts,
      count(*)::int as reports
    from statistics.counted_report where ${within(days)} and ${of(organisationIds)} group by 1`.execute(tx)
  return found.rows.map((row) => ({ parts: row.parts.split(' ').filter(Boolean).map(Number), reports: row.reports }))
}
