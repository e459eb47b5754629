// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { NetworkKind } from './asker.ts'
import { hitBits, missBits } from './allowance.ts'

export type AskerKind = NetworkKind | 'client' | 'private'

export interface Asker {
  /** A digest. */
  name: Buffer
  kind: AskerKind
  organisationId: string | null
}

export interface AskerRow extends Asker {
  begunAt: Date
  asked: number
  /** Bits that are set. */
  hits: number
  misses: number
  refused: number
}

const columns = sql`name, kind, organisation_id as "organisationId", begun_at as "begunAt", asked, refused,
  bit_count(hits)::int as hits, bit_count(misses)::int as misses`

export async function selectAskers(tx: Tx, names: readonly Buffer[], day: string): Promise<AskerRow[]> {
  const found = await sql<AskerRow>`select ${columns} from sharing.asker
    where day = ${day}::date and name = any(${[...names]}::bytea[])`.execute(tx)
  return found.rows
}

/** Adds one question to each of these; always in one order, so that two programs never wait for each other. */
export async function addAsked(
  tx: Tx,
  askers: readonly Asker[],
  of: { day: string; at: Date; asked: number; hits: readonly number[]; misses: readonly number[] },
): Promise<void> {
  const inOrder = askers.toSorted((a, b) => Buffer.compare(a.name, b.name))
  await sql`insert into sharing.asker as a (name, day, kind, organisation_id, begun_at, seen_at, asked, hits, misses)
    select name, ${of.day}::date, kind, organisation, ${of.at}, ${of.at}, ${of.asked}, ${bitsOf(of.hits, hitBits)}::bit(${sql.raw(String(hitBits))}),
      ${bitsOf(of.misses, missBits)}::bit(${sql.raw(String(missBits))})
    from unnest(${inOrder.map(({ name }) => name)}::bytea[], ${inOrder.map(({ kind }) => kind)}::text[],
      ${inOrder.map(({ organisationId }) => organisationId)}::text[]) as given (name, kind, organisation)
    on conflict (name, day) do update set seen_at = excluded.seen_at, asked = a.asked + excluded.asked,
      hits = a.hits | excluded.hits, misses = a.misses | excluded.misses`.execute(tx)
}

export async function addRefused(tx: Tx, names: readonly Buffer[], day: string): Promise<void> {
  await sql`update sharing.asker set refused = refused + 1
    where day = ${day}::date and name = any(${[...names]}::bytea[])`.execute(tx)
}

function bitsOf(places: readonly number[], length: number): string {
  const bits = Array.from({ length }, () => '0')
  for (const place of places) bits[place] = '1'
  return bits.join('')
}

/** Everybody who asks as an enumerator does: refused, or very many different ones without a hit. Those with the most first. */
export async function selectSuspects(tx: Tx, day: string, misses: number, limit: number): Promise<AskerRow[]> {
  const found = await sql<AskerRow>`select ${columns} from sharing.asker
    where day = ${day}::date and kind <> 'wide' and (refused > 0
      or bit_count(misses) >= ${Math.ceil(misses)} and bit_count(hits) * 50 < bit_count(misses))
    order by refused desc, bit_count(misses) desc, name limit ${limit}`.execute(tx)
  return found.rows
}

export async function deleteBefore(tx: Tx, day: string): Promise<void> {
  await sql`delete from sharing.asker where day < ${day}::date`.execute(tx)
  await sql`delete from sharing.asked_hour where hour < ${day}::date - 30`.execute(tx)
}

/** Bits and numbers of this day, over all networks. */
export async function selectDay(tx: Tx, day: string) {
  const found = await sql<{ bits: number; networks: number; refused: number }>`select bit_count(misses)::int as bits,
      count(*)::int as networks, sum(refused)::int as refused
    from sharing.asker where day = ${day}::date and kind = 'network' group by 1`.execute(tx)
  return found.rows
}

export interface AskedHour {
  hour: Date
  dayMisses: number
  hourMisses: number
  networks: number
  refused: number
  isTight: boolean
}

const hourColumns = sql`hour, day_misses as "dayMisses", hour_misses as "hourMisses", networks, refused, is_tight as "isTight"`

/** The newest first. */
export async function selectHours(tx: Tx, since: Date): Promise<AskedHour[]> {
  const found = await sql<AskedHour>`select ${hourColumns} from sharing.asked_hour where hour >= ${since}
    order by hour desc`.execute(tx)
  return found.rows
}

export async function keepHour(tx: Tx, row: AskedHour): Promise<void> {
  await sql`insert into sharing.asked_hour (hour, day_misses, hour_misses, networks, refused, is_tight)
    values (${row.hour}, ${row.dayMisses}, ${row.hourMisses}, ${row.networks}, ${row.refused}, ${row.isTight})
    on conflict (hour) do update set day_misses = excluded.day_misses, hour_misses = excluded.hour_misses,
      networks = excluded.networks, refused = excluded.refused, is_tight = excluded.is_tight`.execute(tx)
}

/** Questions a day that were agreed with this organisation; null: nothing was. */
export async function selectOpenQuota(tx: Tx, organisationId: string): Promise<number | null> {
  const found = await sql<{ most: number }>`select per_epoch as most from sharing.quota
    where organisation_id = ${organisationId} and namespace = 'open' and purpose = 'open'`.execute(tx)
  return found.rows[0]?.most ?? null
}
