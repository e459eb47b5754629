// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { type Cell, type CountedReport, dimensions, type Tabulation, tabulations } from './tabulation.ts'

/** One batch at a time is counted: what was read of a report still holds when its row is written. */
export async function lockCounting(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('statistics.count-reports'))`.execute(tx)
}

export async function selectCounted(tx: Tx, reportIds: readonly string[]): Promise<CountedReport[]> {
  const found = await sql<CountedReport>`select report_id as "reportId", day, organisation_id as "organisationId", form,
      main_form as "mainForm", channel, pretext, impersonated, means, victim, municipality, region, kinds,
      loss_in_cents as "lossInCents"
    from statistics.counted_report where report_id = any(${[...reportIds]}::uuid[])`.execute(tx)
  return found.rows
}

export async function upsertCounted(tx: Tx, rows: readonly CountedReport[]): Promise<void> {
  if (rows.length === 0) return
  const of = <Key extends keyof CountedReport>(key: Key) => rows.map((row) => row[key])
  await sql`insert into statistics.counted_report (report_id, day, organisation_id, form, main_form, channel, pretext,
      impersonated, means, victim, municipality, region, kinds, loss_in_cents)
    select id, day, organisation, form, main_form, channel, pretext, impersonated, means, victim, municipality, region,
      string_to_array(kinds, ' '), loss
    from unnest(${of('reportId')}::uuid[], ${of('day')}::date[], ${of('organisationId')}::text[], ${of('form')}::text[],
      ${of('mainForm')}::text[], ${of('channel')}::text[], ${of('pretext')}::text[], ${of('impersonated')}::text[],
      ${of('means')}::text[], ${of('victim')}::text[], ${of('municipality')}::text[], ${of('region')}::text[],
      ${of('kinds').map((kinds) => kinds.join(' '))}::text[], ${of('lossInCents')}::bigint[])
      as given (id, day, organisation, form, main_form, channel, pretext, impersonated, means, victim, municipality,
        region, kinds, loss)
    order by id
    on conflict (report_id) do update set day = excluded.day, organisation_id = excluded.organisation_id,
      form = excluded.form, main_form = excluded.main_form, channel = excluded.channel, pretext = excluded.pretext,
      impersonated = excluded.impersonated, means = excluded.means, victim = excluded.victim,
      municipality = excluded.municipality, region = excluded.region, kinds = excluded.kinds,
      loss_in_cents = excluded.loss_in_cents`.execute(tx)
}

export async function deleteCounted(tx: Tx, reportIds: readonly string[]): Promise<void> {
  if (reportIds.length === 0) return
  await sql`delete from statistics.counted_report where report_id = any(${[...reportIds]}::uuid[])`.execute(tx)
}

/** Rows of reports that exist no more, or of which nothing was heard: in order, after this one. */
export async function selectCountedIds(tx: Tx, after: string, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select report_id as id from statistics.counted_report
    where report_id > ${after}::uuid order by report_id limit ${limit}`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** Adds to cells, and removes those that come to nothing. Only while counting is locked (`lockCounting`). */
export async function changeTally(tx: Tx, changes: readonly Cell[]): Promise<void> {
  if (changes.length === 0) return
  const known = await sql`update statistics.tally t set reports = t.reports + given.reports,
      with_loss = t.with_loss + given.with_loss, loss_in_cents = t.loss_in_cents + given.loss
    from ${given(changes)} where ${isGiven}`.execute(tx)
  if (Number(known.numAffectedRows) < changes.length)
    await sql`insert into statistics.tally select * from ${given(changes)}
      where not exists (select from statistics.tally t where ${isGiven}) order by 1, 2, 3, 4, 5`.execute(tx)
  const less = changes.filter(({ reports }) => reports < 0)
  if (less.length > 0)
    await sql`delete from statistics.tally t using ${given(less)} where ${isGiven} and t.reports = 0`.execute(tx)
}

function given(cells: readonly Cell[]) {
  const of = <Key extends keyof Cell>(key: Key) => cells.map((cell) => cell[key])
  return sql`unnest(${of('tabulation')}::text[], ${of('organisationId')}::text[], ${of('period')}::date[],
    ${of('first')}::text[], ${of('second')}::text[], ${of('reports')}::int[], ${of('withLoss')}::int[],
    ${of('lossInCents')}::bigint[]) as given (tabulation, organisation, period, first, second, reports, with_loss, loss)`
}

const isGiven = sql`t.tabulation = given.tabulation and t.organisation_id = given.organisation
  and t.period = given.period and t.first = given.first and t.second = given.second`

/** The cells of a tabulation as they follow from the rows of `statistics.counted_report`: what `changesBetween` says, in SQL. */
function recountedCells(name: string, { period, by }: Tabulation) {
  const [first, second] = by.map(columnOf)
  const start = sql`date_trunc(${sql.lit(period)}, day)::date`
  const cell = sql.join([start, first, ...(second ? [second] : [])])
  const many = (by as readonly string[]).includes('kind') ? sql`cross join unnest(kinds) as kind` : sql``
  return sql`select ${sql.lit(name)}, coalesce(organisation_id, ''), ${start}, ${first}, ${second ?? sql`''`},
      count(*)::int, count(*) filter (where loss_in_cents > 0)::int, coalesce(sum(loss_in_cents), 0)::bigint
    from statistics.counted_report ${many}
    group by grouping sets ((${cell}), (${cell}, organisation_id))`
}

function columnOf(dimension: Tabulation['by'][number]) {
  return sql.ref(dimension === 'kind' ? 'kind' : dimensions[dimension])
}

/** Puts the recounted cells in the place of what is there, and says how many were otherwise. Locks the whole. */
export async function replaceTally(tx: Tx): Promise<{ cells: number; changed: number }> {
  // A whole recount of millions takes longer than a request may.
  await sql`set local statement_timeout = '30min'`.execute(tx)
  await sql`create temporary table recounted (like statistics.tally) on commit drop`.execute(tx)
  for (const [name, tabulation] of Object.entries(tabulations))
    await sql`insert into recounted ${recountedCells(name, tabulation)}`.execute(tx)
  const differing = await sql<{ cells: number; changed: number }>`select (select count(*) from recounted) as cells,
    (select count(*) from (
      (table recounted except all table statistics.tally) union all (table statistics.tally except all table recounted)
    ) d) as changed`.execute(tx)
  const { cells = 0, changed = 0 } = differing.rows[0] ?? {}
  if (changed > 0) {
    await sql`delete from statistics.tally`.execute(tx)
    await sql`insert into statistics.tally select * from recounted order by 1, 2, 3, 4, 5`.execute(tx)
  }
  await sql`drop table recounted`.execute(tx)
  return { cells, changed }
}
