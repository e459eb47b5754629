// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { TabulationName } from '../tally/tabulation.ts'
import type { Span } from './scope.ts'

/** '' is all organisations together. */
export interface Wanted extends Span {
  tabulation: TabulationName
  organisationId: string
}

export interface Counted {
  reports: number
  withLoss: number
  lossInCents: number
}

const sums = sql`sum(reports)::int as reports, sum(with_loss)::int as "withLoss", sum(loss_in_cents)::bigint as "lossInCents"`
const wantedRows = ({ tabulation, organisationId, from, to }: Wanted) =>
  sql`from statistics.tally where tabulation = ${tabulation} and organisation_id = ${organisationId}
    and period between ${from}::date and ${to}::date`

/** Over the whole span, by both dimensions. */
export async function selectCells(tx: Tx, wanted: Wanted): Promise<(Counted & { first: string; second: string })[]> {
  const found = await sql<
    Counted & { first: string; second: string }
  >`select first, second, ${sums} ${wantedRows(wanted)}
    group by first, second order by first, second`.execute(tx)
  return found.rows
}

/** Over the whole span, by the first dimension; `second`: only of this value of the second. */
export async function selectFirst(
  tx: Tx,
  wanted: Wanted,
  second: string | undefined,
): Promise<{ first: string; reports: number }[]> {
  const only = second === undefined ? sql`` : sql`and second = ${second}`
  const found = await sql<{ first: string; reports: number }>`select first, sum(reports)::int as reports
    ${wantedRows(wanted)} ${only} group by first`.execute(tx)
  return found.rows
}

/** For each period in the span, by the first dimension. */
export async function selectSeries(tx: Tx, wanted: Wanted): Promise<(Counted & { period: string; first: string })[]> {
  const found = await sql<
    Counted & { period: string; first: string }
  >`select period, first, ${sums} ${wantedRows(wanted)}
    group by period, first order by period, first`.execute(tx)
  return found.rows
}

/** Over the whole span, by organisation and the first dimension; those of all together are left out. */
export async function selectBySource(
  tx: Tx,
  { tabulation, from, to }: Omit<Wanted, 'organisationId'>,
): Promise<(Counted & { organisationId: string; first: string })[]> {
  // Organisations one by one through the index: the same as asking for all but '', without reading that largest part.
  const found = await sql<
    Counted & { organisationId: string; first: string }
  >`select organisation_id as "organisationId",
      first, ${sums} from statistics.tally where tabulation = ${tabulation} and organisation_id > ''
      and period between ${from}::date and ${to}::date
    group by organisation_id, first order by organisation_id, first`.execute(tx)
  return found.rows
}
