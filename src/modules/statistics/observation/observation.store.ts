// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { Earlier, Observation, ObservationSet, StoredObservation } from './observation.ts'
import type { ObservationTables } from './observation.tables.ts'

export interface ObservationsWanted {
  source?: string | undefined
  indicator?: string | undefined
  form?: string | undefined
  /** Any of these forms. */
  forms?: readonly string[] | undefined
  population?: string | undefined
  place?: string | undefined
  period?: string | undefined
}

const fields = sql`o.id, o.source, o.indicator, o.form, o.population, o.place, o.breakdown, o.definition, o.unit, o.period, o.value,
  o.low, o.high, o.precision, o.is_provisional as "isProvisional", o.series_break as "seriesBreak", o.url,
  o.source_kind as "sourceKind", o.retrieved_on::text as "retrievedOn", o.licence, o.remark, o.withdrawn, o.earlier`

/** Our own country first, then by source, newest first. Without the window of a numbered list, so that the first of many are found quickly. */
const inOrder = sql`order by o.place <> 'NL', o.source, o.period desc, o.indicator, coalesce(o.form, ''), o.population, o.place,
  o.breakdown, o.definition, o.id`

function where(wanted: ObservationsWanted) {
  const is = (column: string, value: string | undefined) =>
    value === undefined ? sql`true` : sql`${sql.ref(column)} = ${value}`
  return sql`${is('source', wanted.source)} and ${is('indicator', wanted.indicator)} and ${is('form', wanted.form)}
    and ${is('population', wanted.population)} and ${is('place', wanted.place)} and ${is('period', wanted.period)}
    and ${wanted.forms === undefined ? sql`true` : sql`form = any(${[...wanted.forms]}::text[])`}`
}

export async function selectObservations(
  tx: Tx,
  wanted: ObservationsWanted,
  part: { limit: number; offset?: number; after?: string | undefined },
): Promise<StoredObservation[]> {
  const from = part.after === undefined ? sql`true` : await after(tx, part.after)
  const found = await sql<StoredObservation>`select ${fields} from statistics.observation o
    where ${where(wanted)} and ${from} ${inOrder} limit ${part.limit} offset ${part.offset ?? 0}`.execute(tx)
  return found.rows
}

/** The newest of each source, so that one that publishes much takes no place of another. */
export async function selectNewestOfSources(
  tx: Tx,
  wanted: ObservationsWanted,
  most: number,
): Promise<StoredObservation[]> {
  const found =
    await sql<StoredObservation>`with sources as (select distinct source from statistics.observation where ${where(wanted)})
    select ${fields} from sources cross join lateral (select * from statistics.observation
      where ${where(wanted)} and source = sources.source order by period desc, id limit ${most}) o ${inOrder}`.execute(
      tx,
    )
  return found.rows
}

/** What comes after this observation in our order; from the beginning when there is none. */
async function after(tx: Tx, id: string) {
  const found = await sql<Observation>`select ${fields} from statistics.observation o where id = ${id}`.execute(tx)
  const [last] = found.rows
  if (!last) return sql`true`
  const { place, source, period, indicator, form, population, breakdown, definition } = last
  const sameSource = sql`(o.place <> 'NL') = ${place !== 'NL'} and o.source = ${source}`
  return sql`((o.place <> 'NL', o.source) > (${place !== 'NL'}, ${source}) or ${sameSource} and (o.period < ${period}
    or o.period = ${period} and (o.indicator, coalesce(o.form, ''), o.population, o.place, o.breakdown, o.definition, o.id)
      > (${indicator}, ${form ?? ''}, ${population}, ${place}, ${breakdown}, ${definition}, ${id}::uuid)))`
}

export async function countObservations(tx: Tx, wanted: ObservationsWanted): Promise<number> {
  const found = await sql<{ count: number }>`select count(*)::int as count from statistics.observation
    where ${where(wanted)}`.execute(tx)
  return found.rows[0]?.count ?? 0
}

/** Everything of these sources that is counted in these ways, in no order: what a file is compared with. */
export async function selectToCompare(
  tx: Tx,
  sources: readonly string[],
  definitions: readonly string[],
): Promise<StoredObservation[]> {
  const found = await sql<StoredObservation>`select ${fields} from statistics.observation o
    where source = any(${[...sources]}::text[]) and definition = any(${[...definitions]}::text[])`.execute(tx)
  return found.rows
}

/** A series by its newest figure, with the period that it begins with. */
export type CountSeries = StoredObservation & { first: string }

/** Series of counts about our own country with two figures or more that stand, those with most first. */
export async function selectCountSeries(tx: Tx): Promise<CountSeries[]> {
  const found = await sql<CountSeries>`with sound as (
      select id, period, count(*) over series as n, first_value(period) over series as first, row_number() over newest as rank
      from statistics.observation
      where place = 'NL' and unit = 'count' and withdrawn = '' and source_kind <> 'doubtful'
      window series as (partition by source, indicator, form, population, breakdown, definition, regexp_replace(period, '[0-9]', '', 'g'),
          length(period) order by period rows between unbounded preceding and unbounded following),
        newest as (partition by source, indicator, form, population, breakdown, definition, regexp_replace(period, '[0-9]', '', 'g'),
          length(period) order by period desc))
    select ${fields}, sound.first from sound join statistics.observation o using (id)
    where sound.rank = 1 and sound.n > 1 order by sound.n desc, o.source, o.indicator, o.id limit 200`.execute(tx)
  return found.rows
}

/** These observations, and everything that shares their question: all but definition and period. */
export async function selectWithQuestions(tx: Tx, ids: readonly string[]): Promise<StoredObservation[]> {
  const found = await sql<StoredObservation>`select ${fields} from statistics.observation o
    where exists (select from statistics.observation w where w.id = any(${[...ids]}::uuid[])
      and w.source = o.source and w.indicator = o.indicator and w.form is not distinct from o.form
      and w.population = o.population and w.place = o.place and w.breakdown = o.breakdown and w.unit = o.unit)`.execute(
    tx,
  )
  return found.rows
}

/** Who published figures that we have, our own country first, with how many. */
export async function selectSources(tx: Tx): Promise<{ source: string; count: number }[]> {
  const found = await sql<{
    source: string
    count: number
  }>`select source, count(*)::int as count from statistics.observation
    group by source order by bool_or(place = 'NL') desc, source`.execute(tx)
  return found.rows
}

/** Our own country first. */
export async function selectBySourceAndLicence(tx: Tx): Promise<ObservationSet[]> {
  const found = await sql<ObservationSet>`
    select source, licence, count(*)::int as count, min(left(period, 4)) as "firstYear", max(left(period, 4)) as "lastYear",
      (max(changed_at) at time zone 'Europe/Amsterdam')::date::text as "changedOn"
    from statistics.observation group by source, licence
    order by bool_or(place = 'NL') desc, source, licence`.execute(tx)
  return found.rows
}

/** Everything of one source under one licence, in the order of their numbers, from the one after `after`. */
export async function selectAfter(
  tx: Tx,
  wanted: { source: string; licence: string },
  after: string | undefined,
  limit: number,
): Promise<StoredObservation[]> {
  const found = await sql<StoredObservation>`select ${fields} from statistics.observation o
    where source = ${wanted.source} and licence = ${wanted.licence} and ${after === undefined ? sql`true` : sql`id > ${after}::uuid`}
    order by id limit ${limit}`.execute(tx)
  return found.rows
}

/** Rows of one statement: each has 24 values, and a statement takes 65,535. */
const atOnce = 1_000

export async function insertObservations(
  tx: Tx,
  observations: readonly (Observation & { id: string })[],
  at: Date,
): Promise<void> {
  for (let from = 0; from < observations.length; from += atOnce)
    await tablesOf<ObservationTables>(tx)
      .insertInto('statistics.observation')
      .values(observations.slice(from, from + atOnce).map((each) => rowOf(each, [], at)))
      .execute()
}

export async function updateObservation(
  tx: Tx,
  { id, earlier, ...observation }: Observation & { id: string; earlier: Earlier[] },
  at: Date,
): Promise<void> {
  await tablesOf<ObservationTables>(tx)
    .updateTable('statistics.observation')
    .set(rowOf({ ...observation, id }, earlier, at))
    .where('id', '=', id)
    .execute()
}

/** One process at a time changes figures, so that what is compared is what is there. */
export async function lockObservations(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('statistics.observation'))`.execute(tx)
}

function rowOf(observation: Observation & { id: string }, earlier: Earlier[], at: Date) {
  const { isProvisional, seriesBreak, sourceKind, retrievedOn, ...same } = observation
  return {
    ...same,
    is_provisional: isProvisional,
    series_break: seriesBreak,
    source_kind: sourceKind,
    retrieved_on: retrievedOn,
    earlier: sql<Earlier[]>`${JSON.stringify(earlier)}::jsonb`,
    changed_at: at,
  }
}
