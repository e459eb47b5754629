// SPDX-License-Identifier: EUPL-1.2
// Whoever ran the version before has rows: the migrations of deeds with two people find them, lose none, and leave none in a state that nobody knows.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Database, migrate, openDatabase } from '#foundation/db'
import { map } from '../../src/modules/map.ts'

/** From this number on, in every module. */
const since = 186
const isLater = (name: string) => Number(/\/(\d{4})-[^/]+\.migration\.sql$/.exec(name)?.[1] ?? 0) >= since
const database = `test_${randomUUID().replaceAll('-', '')}`
let db: Database
let later: string[] = []

beforeAll(async () => {
  const admin = new pg.Client({ ...inject('database'), database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${database}`)
  await admin.end()
  db = openDatabase({ ...inject('database'), database }, 2)
  // What comes later is said to be there already, and forgotten again.
  const { rows } = await openAll()
  later = rows.map(({ name }) => name).filter((name) => name.startsWith('modules/') && isLater(name))
  await db.pool.query('create schema foundation')
  await db.pool.query(
    'create table foundation.migration (name text primary key, applied_at timestamptz not null default now())',
  )
  await db.pool.query('insert into foundation.migration (name) select unnest($1::text[])', [later])
  await migrate(db, map)
  await db.pool.query('delete from foundation.migration where name = any($1)', [later])
}, 120_000)
afterAll(() => db.close())

/** The names of all migrations, from a database that has them. */
async function openAll() {
  const whole = new pg.Client({ ...inject('database'), database: 'dijkwacht_template' })
  await whole.connect()
  try {
    return await whole.query<{ name: string }>('select name from foundation.migration')
  } finally {
    await whole.end()
  }
}

const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** As the version before wrote them; what they refer to elsewhere is left out. */
const rows = `
  set session_replication_role = replica;
  insert into partners.organisation (id, name, kind, is_publishing) values ('politie', 'Politie', 'police', true);
  insert into partners.person (id, issuer, subject, name, organisation_id, roles) values
    ('${id(1)}', 'i', 'een', 'Een', 'politie', '{administrator}'), ('${id(2)}', 'i', 'twee', 'Twee', 'politie', '{publisher,analyst}');
  insert into campaigns.campaign (id, code, status, owner_id, content, starts_on, ends_on, made_at, changed_at, approved_at)
    select ('0190a000-0000-7000-8000-00000000010' || n)::uuid, 'c' || n, status, 'politie', '{}', '2026-01-01', '2026-02-01', now(), now(),
      case status when 'approved' then now() end
    from unnest(array['draft', 'proposed', 'approved']) with ordinality as s (status, n);
  insert into campaigns.use (id, message_id, number, kind, title, organisation_id, campaign_id, answered, declared_at)
    select gen_random_uuid(), gen_random_uuid(), 1, 'campaign', code, 'politie', id, 0, now() from campaigns.campaign;
  insert into barriers.change (id, kind, item_id, content, reason, status, proposed_by, proposed_name, proposed_at, decided_by,
      decided_name, decided_at, decision_reason, edition)
    select gen_random_uuid(), 'barrier', 'B-' || n, '{}', 'Omdat', status, '${id(1)}', 'Een', now(),
      case status when 'open' then null when 'withdrawn' then '${id(1)}' else '${id(2)}' end, case status when 'open' then null else 'Twee' end,
      case status when 'open' then null else now() end, case status when 'refused' then 'Nee, toch niet' end,
      case status when 'published' then 2 end
    from unnest(array['open', 'accepted', 'refused', 'withdrawn', 'published']) with ordinality as s (status, n);
  insert into agreements.proposal (id, rule_id, kind, law, base_version, reason, status, proposed_by, proposed_by_name, proposed_at,
      decided_by, decided_by_name, decided_at, decision_reason)
    select gen_random_uuid(), 'regel-' || n, 'withdraw', 'avg', 1, 'Omdat', status, '${id(1)}', 'Een', now(),
      case status when 'open' then null when 'withdrawn' then '${id(1)}' else '${id(2)}' end, case status when 'open' then null else 'Twee' end,
      case status when 'open' then null else now() end, case status when 'declined' then 'Nee, toch niet' end
    from unnest(array['open', 'approved', 'declined', 'withdrawn']) with ordinality as s (status, n);
  insert into interventions.proposal (id, code, base_version, status, content, why, state, proposed_by, organisation_id, proposed_at,
      decided_by, decided_at, because)
    select gen_random_uuid(), 'i-' || n, 0, 'idea', '{}', 'Omdat', state, '${id(1)}', 'politie', now(),
      case state when 'open' then null when 'withdrawn' then '${id(1)}' else '${id(2)}' end, case state when 'open' then null else now() end,
      case state when 'declined' then 'Nee' end
    from unnest(array['open', 'approved', 'declined', 'withdrawn']) with ordinality as s (state, n);
  insert into interventions.roll_out (id, code, decision, body, reasons, evidence, missing, state, proposed_by, organisation_id,
      proposed_at, decided_by, decided_at)
    select gen_random_uuid(), 'i-' || n, 'yes', 'Kerngroep', 'Omdat', 'Een meting', '', state, '${id(1)}', 'politie', now(),
      case state when 'waiting' then null else '${id(2)}' end, case state when 'waiting' then null else now() end
    from unnest(array['waiting', 'agreed', 'declined']) with ordinality as s (state, n);
  insert into identifiers.identifier (id, kind, canonical, first_seen_at, last_seen_at) values ('${id(3)}', 'iban', 'NL65DYKW0002301001', now(), now());
  insert into identifiers.listing (id, identifier_id, kind, canonical, organisation_id, authority_name, status, needs_review,
      verified_reports, legal_basis, reason, expires_at, proposed_at, decided_at, decided_by, decided_by_name, changed_at)
    values ('${id(4)}', '${id(3)}', 'iban', 'NL65DYKW0002301001', 'politie', 'Politie', 'active', false, 3, 'Wet', 'Omdat',
      now() + interval '90 days', now(), now(), '${id(2)}', 'Twee', now());
  insert into identifiers.evidence (id, listing_id, legal_basis, reason, ground, proof, expires_at, verified_reports, proposed_by,
      proposed_by_name, proposed_at)
    values ('${id(5)}', '${id(4)}', 'Wet', 'Omdat', 'reports', null, now() + interval '90 days', 3, '${id(1)}', 'Een', now());
  set session_replication_role = origin;`

const tables = [
  'partners.person',
  'campaigns.campaign',
  'campaigns.use',
  'barriers.change',
  'agreements.proposal',
  'interventions.proposal',
  'interventions.roll_out',
  'identifiers.listing',
  'identifiers.evidence',
]
const counts = async () =>
  Promise.all(tables.map(async (table) => (await db.pool.query(`select count(*)::int as n from ${table}`)).rows[0].n))
const statuses = async (table: string, column = 'status') =>
  (await db.pool.query(`select ${column} as status from ${table} order by 1`)).rows.map(({ status }) => status)

test('the migrations of deeds lose nothing that was open, decided or in force, and each says where it stands', async () => {
  await db.pool.query(rows)
  const before = await counts()
  expect(before).toEqual([2, 3, 3, 5, 4, 4, 3, 1, 1])
  const applied = await migrate(db, map)
  expect(applied.toSorted()).toEqual(later.toSorted())
  expect(applied.length).toBeGreaterThan(8)
  expect(await counts()).toEqual(before)
  // Nobody knows who put it forward: it is put forward again, and its place in the calendar ends.
  expect(await statuses('campaigns.campaign')).toEqual(['approved', 'draft', 'draft'])
  expect((await db.pool.query('select title from campaigns.use where ended_at is not null')).rows).toEqual([
    { title: 'c2' },
  ])
  expect(await statuses('barriers.change')).toEqual(['approved', 'declined', 'open', 'published', 'taken-back'])
  expect(await statuses('agreements.proposal')).toEqual(['approved', 'declined', 'open', 'taken-back'])
  expect(await statuses('interventions.proposal', 'state')).toEqual(['approved', 'declined', 'open', 'taken-back'])
  expect(await statuses('interventions.roll_out', 'state')).toEqual(['approved', 'declined', 'waiting'])
  // What was in force stays so, what waited waits, and people keep the roles that they had.
  expect(await statuses('identifiers.listing')).toEqual(['active'])
  expect((await db.pool.query('select asks, is_approved from identifiers.evidence')).rows).toEqual([
    { asks: 'publish', is_approved: null },
  ])
  expect(await statuses('partners.person', 'roles')).toEqual([['administrator'], ['publisher', 'analyst']])
  expect(await migrate(db, map)).toEqual([])
})

test('of what waited before, the old words are refused and the new ones are taken', async () => {
  for (const [table, column, word] of [
    ['barriers.change', 'status', 'withdrawn'],
    ['agreements.proposal', 'status', 'withdrawn'],
    ['interventions.proposal', 'state', 'withdrawn'],
  ])
    await expect(db.pool.query(`update ${table} set ${column} = '${word}' where ${column} = 'open'`)).rejects.toThrow()
  const declined = `update interventions.proposal set state = 'declined', decided_by = '${id(2)}', decided_at = now(), because = 'Nee' where state = 'open'`
  expect((await db.pool.query(declined)).rowCount).toBe(1)
})
