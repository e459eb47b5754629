// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { WarningContent, WarningStatus } from './warning.ts'

export interface Warning {
  id: string
  code: string
  signalId: string
  form: string | null
  reaches: string[]
  /** Provinces and municipalities (`places.ts`); none is the whole country. */
  provinces: string[]
  organisationId: string
  status: WarningStatus
  edition: number
  publishedAt: Date
  changedAt: Date
  /** Calendar day: the last on which it holds. */
  endsOn: string
  endedAt: Date | null
  withdrawnBecause: string | null
  news: number
  /** Of the edition that holds. */
  content: WarningContent
  /** Why the edition that holds is another than the first; '' when it is the first. */
  because: string
}

const columns = sql`w.id, w.code, w.signal_id as "signalId", w.form, w.reaches, w.provinces, w.organisation_id as "organisationId",
  w.status, w.edition, w.published_at as "publishedAt", w.changed_at as "changedAt", w.ends_on::text as "endsOn", w.ended_at as "endedAt",
  w.withdrawn_because as "withdrawnBecause", w.news, e.content, e.because`
const from = sql`from warnings.warning w join warnings.edition e on e.warning_id = w.id and e.number = w.edition`

export async function selectWarning(tx: Tx, code: string): Promise<Warning | null> {
  const found = await sql<Warning>`select ${columns} ${from} where w.code = ${code}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectById(tx: Tx, id: string, lock = false): Promise<Warning | null> {
  const found = await sql<Warning>`select ${columns} ${from} where w.id = ${id}
    ${lock ? sql`for update of w` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectOfSignal(tx: Tx, signalId: string): Promise<{ code: string } | null> {
  const found = await sql<{ code: string }>`select code from warnings.warning
    where signal_id = ${signalId} and status = 'published'`.execute(tx)
  return found.rows[0] ?? null
}

export interface Wanted {
  /** In force today, or over. */
  stand: 'now' | 'over'
  form: string
  /** Those that a warning may name to be shown; none: all warnings. */
  places: readonly string[]
  today: string
}

/** 'now' and past its last day is over, also before the job said so. Newest first. */
function chosen({ stand, form, places, today }: Wanted) {
  const holds = sql`w.status = 'published' and w.ends_on >= ${today}::date`
  return sql`where (${stand === 'now' ? holds : sql`not (${holds})`})
    and (${form} = '' or ${form} = any(w.reaches))
    and ${isThere(places)}`
}

function isThere(places: readonly string[]) {
  return places.length === 0 ? sql`true` : sql`(cardinality(w.provinces) = 0 or w.provinces && ${[...places]}::text[])`
}

export async function selectWarnings(tx: Tx, wanted: Wanted, limit: number, offset = 0): Promise<Warning[]> {
  const found = await sql<Warning>`select ${columns} ${from} ${chosen(wanted)}
    order by w.changed_at desc, w.id desc limit ${limit} offset ${offset}`.execute(tx)
  return found.rows
}

export async function countWarnings(tx: Tx, wanted: Wanted): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n ${from} ${chosen(wanted)}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** For a feed: what holds, and what was over since; what changed last first. */
export async function selectForFeed(
  tx: Tx,
  wanted: Omit<Wanted, 'stand'>,
  since: Date,
  limit: number,
): Promise<Warning[]> {
  const { form, places } = wanted
  const found = await sql<Warning>`select ${columns} ${from}
    where (w.status = 'published' or w.ended_at > ${since}) and (${form} = '' or ${form} = any(w.reaches))
      and ${isThere(places)}
    order by w.changed_at desc, w.id desc limit ${limit}`.execute(tx)
  return found.rows
}

export interface Edition {
  number: number
  content: WarningContent
  because: string
  publishedAt: Date
}

/** Every text that was published, the last first. */
export async function selectEditions(tx: Tx, warningId: string): Promise<Edition[]> {
  const found = await sql<Edition>`select number, content, because, published_at as "publishedAt" from warnings.edition
    where warning_id = ${warningId} order by number desc limit 50`.execute(tx)
  return found.rows
}

/** Those whose last day went by. */
export async function selectPast(tx: Tx, today: string): Promise<Warning[]> {
  const found = await sql<Warning>`select ${columns} ${from} where w.status = 'published' and w.ends_on < ${today}::date
    order by w.id limit 500`.execute(tx)
  return found.rows
}

export type NewWarning = Omit<Warning, 'endedAt' | 'withdrawnBecause' | 'news' | 'changedAt' | 'edition' | 'because'>

/** Before its first edition; false when the address is taken. */
export async function insertWarning(tx: Tx, row: NewWarning): Promise<boolean> {
  const made =
    await sql`insert into warnings.warning (id, code, signal_id, form, reaches, provinces, organisation_id, status, edition,
      published_at, changed_at, ends_on)
    values (${row.id}, ${row.code}, ${row.signalId}, ${row.form}, ${row.reaches}::text[], ${row.provinces}::text[], ${row.organisationId},
      'published', 1, ${row.publishedAt}, ${row.publishedAt}, ${row.endsOn}) on conflict (code) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function insertEdition(
  tx: Tx,
  {
    warningId,
    number,
    content,
    because,
    at,
    proposalId,
  }: Omit<Edition, 'publishedAt'> & { warningId: string; at: Date; proposalId: string },
): Promise<void> {
  await sql`insert into warnings.edition (warning_id, number, content, because, published_at, proposal_id)
    values (${warningId}, ${number}, ${JSON.stringify(content)}::jsonb, ${because}, ${at}, ${proposalId})`.execute(tx)
}

/** Columns by their name in the table; counts as news. */
export async function updateWarning(tx: Tx, id: string, change: Record<string, unknown>): Promise<void> {
  const set = Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  await sql`update warnings.warning set ${sql.join(set)}, news = news + 1 where id = ${id}`.execute(tx)
}
