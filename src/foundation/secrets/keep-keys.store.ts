// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { WrongSettings } from '../config/index.ts'
import type { Database } from '../db/index.ts'
import { openSecrets, type Secrets } from './open-secrets.ts'
import { type KeyRing, oldestOf } from './key-ring.ts'
import { headLength, headOf, keyOf, mark } from './sealed-head.ts'

const digestRoot = ['digests', 'foundation.digests'] as const

interface KeyRow {
  number: number
  fingerprint: string
  retired: boolean
  holds_older: boolean
}

/** Holds the ring against what this database was sealed with, and opens everything. Throws a sentence when a key is missing or is another. */
export async function keepKeys({ pool }: Database, ring: KeyRing): Promise<Secrets> {
  const { rows } = await pool.query<KeyRow>(
    'select number, fingerprint, retired_at is not null as retired, holds_older from foundation.key order by number',
  )
  const wrong = rows.flatMap(({ number, fingerprint, retired }) => {
    const given = ring.find((key) => key.number === number)
    if (given && given.fingerprint !== fingerprint)
      return [
        `key ${number} is another than the one of this database: put that one back, or give this one a new number`,
      ]
    return given || retired
      ? []
      : [
          `key ${number} still opens what lies in this database: put it back, and run npm run rotate-keys before it goes`,
        ]
  })
  if (wrong.length > 0) throw new WrongSettings(wrong.map((sentence) => `  SECRET_KEYS: ${sentence}`))
  const root = await keptRoot(pool, ring)
  await pool.query(
    `insert into foundation.key (number, fingerprint) select * from unnest($1::int[], $2::text[])
      on conflict (number) do update set retired_at = null where foundation.key.retired_at is not null and excluded.number = $3`,
    [ring.map(({ number }) => number), ring.map(({ fingerprint }) => fingerprint), ring[0].number],
  )
  return openSecrets(ring, root)
}

/** What digests are made with: chance, made once; where there was a database already, the key that they were made with. */
async function keptRoot(pool: Database['pool'], ring: KeyRing): Promise<Buffer | undefined> {
  const [name, purpose] = digestRoot
  const read = async () => {
    const { rows } = await pool.query<{ sealed: Buffer }>('select sealed from foundation.kept_key where name = $1', [
      name,
    ])
    return rows[0] && Buffer.from(openSecrets(ring).open(purpose, rows[0].sealed), 'base64')
  }
  const kept = await read()
  if (kept) return kept
  const { rows } = await pool.query<{ is_older: boolean }>('select exists (select from foundation.audit) as is_older')
  const oldest = oldestOf(ring)
  const isOlder = rows[0]?.is_older ?? false
  const root = isOlder ? oldest.bytes : randomBytes(32)
  const { rowCount } = await pool.query('insert into foundation.kept_key values ($1, $2) on conflict do nothing', [
    name,
    openSecrets(ring).seal(purpose, root.toString('base64')),
  ])
  if (isOlder && rowCount === 1)
    await pool.query(
      `insert into foundation.key (number, fingerprint, holds_older) values ($1, $2, true)
        on conflict (number) do update set holds_older = true`,
      [oldest.number, oldest.fingerprint],
    )
  return read()
}

interface Column {
  table: string
  column: string
  pages: number
}

/** Pages of 8 kB of a table that are looked through in one transaction. */
const pagesAtOnce = 64

/**
 * Gives everything that was sealed under another number a new head, wherever it lies: a transaction for some pages of a table, so that nobody waits and it may be
 * stopped and begun again. Rows that the program writes meanwhile are under the new number already. `tell` hears of each column where something lay.
 */
export async function resealAll(
  database: Database,
  ring: KeyRing,
  tell: (where: string, count: number) => void = () => {},
): Promise<number> {
  let all = 0
  for (const place of await sealableColumns(database)) {
    let count = 0
    for (let page = 0; page <= place.pages; page += pagesAtOnce) count += await resealPages(database, ring, place, page)
    if (count > 0) tell(`${place.table}.${place.column}`, count)
    all += count
  }
  return all
}

async function sealableColumns({ pool }: Database): Promise<Column[]> {
  const { rows } = await pool.query<Column>(
    `select format('%I.%I', n.nspname, c.relname) as table, format('%I', a.attname) as column,
        (pg_relation_size(c.oid) / current_setting('block_size')::int)::int as pages
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where a.atttypid = 'bytea'::regtype and not a.attisdropped and c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
      order by 1, 2`,
  )
  return rows
}

async function resealPages(
  { pool }: Database,
  ring: KeyRing,
  { table, column }: Column,
  page: number,
): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<{ place: string; head: Buffer }>(
      `select ctid::text as place, substring(${column} from 1 for ${headLength}) as head from ${table}
        where ctid >= $1::text::tid and ctid < $2::text::tid and length(${column}) > ${headLength}
          and substring(${column} from 1 for 4) = $3 and substring(${column} from 5 for 2) <> $4 for update`,
      [`(${page},0)`, `(${page + pagesAtOnce},0)`, mark, headOf(ring, Buffer.alloc(32)).subarray(4, 6)],
    )
    for (const { place, head } of rows)
      await client.query(
        `update ${table} set ${column} = $2 || substring(${column} from ${headLength + 1}) where ctid = $1::text::tid`,
        [place, headOf(ring, keyOf(ring, head))],
      )
    await client.query('commit')
    return rows.length
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** Numbers that open nothing any more may go from the settings, and say so here. Returns them, and those that must stay because of what is older than the ring. */
export async function retireKeys({ pool }: Database, ring: KeyRing): Promise<{ retired: number[]; needed: number[] }> {
  const { rows } = await pool.query<{ number: number; holds_older: boolean }>(
    `update foundation.key set retired_at = case when holds_older then null else coalesce(retired_at, now()) end
      where number <> $1 returning number, holds_older`,
    [ring[0].number],
  )
  const numbersOf = (isOlder: boolean) =>
    rows
      .flatMap(({ number, holds_older }) => (holds_older === isOlder ? [number] : []))
      .sort((one, other) => one - other)
  return { retired: numbersOf(false), needed: numbersOf(true) }
}
