// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Day } from '../tally/period.ts'
import { dimensions } from '../tally/tabulation.ts'
import { publicTables } from './public-tables.ts'
import type { FiguresAsked, FrozenRow, Release, ReleasedFigure } from './release.ts'

export async function lockReleasing(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('statistics.release-figures'))`.execute(tx)
}

export async function selectLastRelease(tx: Tx): Promise<Release | null> {
  const found = await sql<Release>`select number, week, released_at as "releasedAt", policy from statistics.release
    order by number desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

/** Those with a number below `before`, the newest first. */
export async function selectReleases(tx: Tx, before: number | undefined, limit: number): Promise<Release[]> {
  const below = before === undefined ? sql`` : sql`where number < ${before}`
  const found = await sql<Release>`select number, week, released_at as "releasedAt", policy from statistics.release
    ${below} order by number desc limit ${limit}`.execute(tx)
  return found.rows
}

/** Those of these releases that added four weeks too. */
export async function selectWithFourWeeks(tx: Tx, releases: readonly number[]): Promise<ReadonlySet<number>> {
  const found = await sql<{ number: number }>`select number from unnest(${[...releases]}::int[]) as number
    where exists (select from statistics.released_figure where release = number and span = 'four-weeks')`.execute(tx)
  return new Set(found.rows.map(({ number }) => number))
}

/** What one release added: some thousands of figures at most, because its tables and their values are fixed. */
export async function selectFiguresOf(tx: Tx, release: number): Promise<ReleasedFigure[]> {
  const found = await sql<ReleasedFigure>`select span, period, table_name as "table", form, value, reports,
      loss_in_cents as "lossInCents"
    from statistics.released_figure where release = ${release}
    order by span, period, table_name, form, value`.execute(tx)
  return found.rows
}

export async function selectFirstDay(tx: Tx): Promise<Day | null> {
  const found = await sql<{ day: Day | null }>`select min(day) as day from statistics.counted_report`.execute(tx)
  return found.rows[0]?.day ?? null
}

export async function insertRelease(tx: Tx, { number, week, releasedAt, policy }: Release): Promise<void> {
  await sql`insert into statistics.release (number, week, released_at, policy)
    values (${number}, ${week}, ${releasedAt}, ${policy})`.execute(tx)
}

/** Keeps what is counted now in this week, by every public table. */
export async function freezeWeek(tx: Tx, week: Day): Promise<void> {
  const numbers = sql`count(*)::int, count(*) filter (where loss_in_cents > 0)::int,
    coalesce(sum(loss_in_cents), 0)::bigint, coalesce(max(loss_in_cents), 0)::bigint
    from statistics.counted_report`
  const inWeek = sql`where day between ${week}::date and ${week}::date + 6`
  const all = sql.lit('*')
  const parts = [
    sql`select ${week}::date, 'form', main_form, ${all}, ${numbers} ${inWeek} group by main_form`,
    sql`select ${week}::date, 'municipality', ${all}, municipality, ${numbers} ${inWeek} group by municipality`,
    sql`select ${week}::date, 'kind', ${all}, kind, ${numbers} cross join unnest(kinds) as kind ${inWeek} group by kind`,
    ...publicTables.map((table) => {
      const column = sql.ref(table === 'organisation' ? 'organisation_id' : dimensions[table])
      return sql`select ${week}::date, ${table}::text, main_form, ${column}, ${numbers} ${inWeek} group by main_form, ${column}`
    }),
  ]
  await sql`insert into statistics.frozen_week ${sql.join(parts, sql` union all `)}`.execute(tx)
}

/** Keeps what was counted elsewhere. */
export async function insertFrozen(tx: Tx, rows: readonly (FrozenRow & { week: Day })[]): Promise<void> {
  const of = <Key extends keyof (typeof rows)[number]>(key: Key) => rows.map((row) => row[key])
  await sql`insert into statistics.frozen_week
      (week, table_name, form, value, reports, with_loss, loss_in_cents, largest_in_cents)
    select * from unnest(${of('week')}::date[], ${of('table')}::text[], ${of('form')}::text[], ${of('value')}::text[],
      ${of('reports')}::int[], ${of('withLoss')}::int[], ${of('lossInCents')}::bigint[],
      ${of('largestInCents')}::bigint[])`.execute(tx)
}

/** What was kept of these weeks, of each apart. */
export async function selectFrozen(tx: Tx, weeks: readonly Day[]): Promise<(FrozenRow & { week: Day })[]> {
  const found = await sql<FrozenRow & { week: Day }>`select week, table_name as "table", form, value, reports,
      with_loss as "withLoss", loss_in_cents as "lossInCents", largest_in_cents as "largestInCents"
    from statistics.frozen_week where week = any(${[...weeks]}::date[])`.execute(tx)
  return found.rows
}

export async function countReleased(tx: Tx, weeks: readonly Day[]): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from statistics.release
    where week = any(${[...weeks]}::date[])`.execute(tx)
  return found.rows[0]?.n ?? 0
}

export async function insertFigures(tx: Tx, release: number, figures: readonly ReleasedFigure[]): Promise<void> {
  const of = <Key extends keyof ReleasedFigure>(key: Key) => figures.map((figure) => figure[key])
  await sql`insert into statistics.released_figure
      (release, span, period, table_name, form, value, reports, loss_in_cents)
    select ${release}::int, * from unnest(${of('span')}::text[], ${of('period')}::date[], ${of('table')}::text[],
      ${of('form')}::text[], ${of('value')}::text[], ${of('reports')}::int[], ${of('lossInCents')}::bigint[])`.execute(
    tx,
  )
}

export async function selectFigures(tx: Tx, asked: FiguresAsked): Promise<ReleasedFigure[]> {
  const upto = asked.release === undefined ? sql`` : sql`and release <= ${asked.release}`
  const found = await sql<ReleasedFigure>`select span, period, table_name as "table", form, value, reports,
      loss_in_cents as "lossInCents"
    from statistics.released_figure where table_name = ${asked.table} and span = ${asked.span}
      and period between ${asked.from}::date and ${asked.to}::date ${upto}
    order by period, form, value limit 20000`.execute(tx)
  return found.rows
}

/** The newest period of which reports by form were released, four weeks before one week, and with which release. */
export async function selectNewestPeriod(
  tx: Tx,
): Promise<(Pick<ReleasedFigure, 'span' | 'period'> & { release: number }) | null> {
  const found = await sql<Pick<ReleasedFigure, 'span' | 'period'> & { release: number }>`select span, period, release
    from statistics.released_figure where table_name = case span when 'week' then 'week' else 'form' end
    order by span = 'week', period desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}
