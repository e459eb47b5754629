// SPDX-License-Identifier: EUPL-1.2
// The second lock by itself: whatever a query forgets, a transaction in the name of one organisation gets no row of another.
import { describe, expect, test } from 'vitest'
import { inTransaction, type RowSubject, sql } from '#foundation/db'
import { knownPermissions } from '../../src/modules/partners/organisation/permission.ts'
import { roles } from '../../src/modules/partners/organisation/role.ts'
import { testContext } from '../context.ts'
import { testSite } from '../site.ts'
import { neighbourOf, organisations, personOf, secrets } from './organisations.ts'
import { filledElsewhere, hasNoOwn, isPublic, isPublicRow, isUnlocked, unlocked } from './row-policies.ts'
import { decideBeforehand, fileAndRecall, keepAnswers, warnAbout } from './row-security-fixtures.ts'
import { fillTen } from './ten-organisations.ts'

/** Every id that belongs to exactly one organisation, and whose it is. */
const ownerOf = new Map<string, string>()

const rowsOf = async (query: string, values: unknown[] = []) => (await program.ctx.db.pool.query(query, values)).rows

async function everyTable(): Promise<{ name: string; isLocked: boolean }[]> {
  return rowsOf(`select c.oid::regclass::text as name, c.relrowsecurity as "isLocked"
    from pg_class c join pg_namespace s on s.oid = c.relnamespace
    where c.relkind in ('r', 'p') and s.nspname not in ('pg_catalog', 'information_schema') order by 1`)
}

const quoted = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g

/** As the owner of the tables: ids in rows that name an organisation. An id that several have, such as the shared account, is nobody's. */
async function ownedIds(): Promise<Map<string, string>> {
  const owners = new Map<string, Set<string>>()
  for (const name of lockedTables()) {
    for (const { row } of await rowsOf(`select to_jsonb(t) as row from ${name} t`)) {
      const owner = row.controller_organisation_id ?? row.organisation_id
      if (!organisations.includes(owner)) continue
      for (const id of JSON.stringify(row).match(quoted) ?? [])
        owners.set(id, (owners.get(id) ?? new Set<string>()).add(owner))
    }
  }
  const alone = [...owners].filter(([, of]) => of.size === 1)
  return new Map(alone.map(([id, of]) => [id, [...of][0] ?? '']))
}

/** What somebody gets of each table without any condition, but for single rows that are published. Nothing of one that they have no grant for. */
async function seenBy(subject: RowSubject, names: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  return inTransaction(program.ctx.db, subject, async (tx) => {
    const granted = await sql<{ name: string }>`select name from unnest(${names}::text[]) name
      where has_table_privilege(name, 'select')`.execute(tx)
    const rows = granted.rows.map(({ name }) => `select '${name}' as name, to_jsonb(t) as row from ${name} t`)
    const found = await sql<{
      name: string
      row: Record<string, unknown>
    }>`${sql.raw(rows.join(' union all '))}`.execute(tx)
    const seen = new Map(names.map((name) => [name, [] as string[]]))
    for (const { name, row } of found.rows) if (!isPublicRow[name]?.is(row)) seen.get(name)?.push(JSON.stringify(row))
    return seen
  })
}

const somebodyOf = (organisation: string, kind: 'person' | 'machine' = 'person'): RowSubject => ({
  kind,
  id: personOf(organisation),
  organisationId: organisation,
  // Whatever they may: it is never of another organisation.
  permissions: new Set(knownPermissions),
})

/** Whatever in this row is of somebody else: the name of an organisation, an id, a word. */
function strangeIn(row: string, organisation: string): string[] {
  const named = organisations.filter((one) => one !== organisation && row.includes(`"${one}"`))
  const ids = (row.match(quoted) ?? []).filter((id) => (ownerOf.get(id) ?? organisation) !== organisation)
  const words = secrets.flatMap((other) =>
    other.organisation === organisation ? [] : other.words.filter((word) => row.includes(word)),
  )
  return [...named, ...ids, ...words]
}

const lockedTables = () =>
  tables.filter(({ name, isLocked }) => isLocked && !(name in isPublic)).map(({ name }) => name)

const everywhere = ['reports:read', 'cases:read', 'cases:work', 'data-requests:answer', 'disclosures:oversee']
const readsReports = [...everywhere, 'reports:file', 'reports:confirm']
const readsSightings = [...everywhere, 'reports:file', 'identifiers:publish']
const readsCases = everywhere
const works = [...readsReports, 'reports:watch', 'casework:hold']
const files = ['complaints:prepare']
const handles = ['complaints:handle', 'complaints:take-over']
const readsComplaints = [...files, ...handles, 'outcomes:supply', 'data-requests:answer']
const follows = ['recovery:follow', 'data-requests:answer']
/** Tables with stories and numbers of victims, and who of an organisation reads the own rows. */
const readBy: Record<string, readonly string[]> = {
  'reports.report': readsReports,
  'reports.contact': readsReports,
  'reports.step': readsReports,
  'reports.question': readsReports,
  'reports.attachment': readsReports,
  'reports.attachment_content': readsReports,
  'identifiers.sighting': readsSightings,
  'identifiers.identifier': readsSightings,
  'reports.upload': ['reports:file'],
  'casework.note': works,
  'casework.task': works,
  'cases.report': readsCases,
  'cases.portion': readsCases,
  'cases.decision': readsCases,
  'complaints.complaint': readsComplaints,
  'complaints.version': readsComplaints,
  'complaints.step': readsComplaints,
  'complaints.take_over': [...files, ...handles],
  'complaints.silence': [...files, ...handles],
  'complaints.file': files,
  'complaints.answer_file': files,
  'complaints.mandate': [...files, 'data-requests:answer'],
  'complaints.batch': [...files, 'data-requests:answer'],
  'complaints.batch_row': files,
  'complaints.webhook': files,
  'complaints.delivery': files,
  'recovery.recall': follows,
  'recovery.payment': follows,
  'recovery.packet': [...follows, 'recovery:answer'],
  'shield.message': ['shield:report'],
  'sharing.open_call': ['calls:open'],
  'sharing.call_count': ['calls:open'],
}
/** The same for changing the own rows; nobody but the program where it is not said. */
const changedBy: Record<string, readonly string[]> = {
  'sharing.open_call': ['calls:open'],
  'sharing.call_count': ['calls:open'],
  'reports.report': readsReports,
  'reports.contact': readsReports,
  'reports.step': readsReports,
  'reports.question': readsReports,
  'reports.attachment': readsReports,
  'reports.upload': ['reports:file'],
  'casework.note': works,
  'casework.task': works,
  'complaints.complaint': [...files, ...handles],
  'complaints.version': [...files, ...handles],
  'complaints.step': [...files, ...handles],
  'complaints.take_over': [...files, ...handles],
  'complaints.silence': [...files, ...handles],
  'complaints.file': files,
  'complaints.answer_file': files,
  'complaints.batch': files,
  'complaints.batch_row': files,
  'complaints.webhook': files,
  'recovery.packet': ['recovery:answer'],
}

/** Which of these tables somebody changes with a statement that looks at no row, so that no policy for reading stands in the way. */
async function changedWith(subject: RowSubject, names: readonly string[]): Promise<string[]> {
  const changed: string[] = []
  for (const name of names) {
    const [column] = await rowsOf(
      `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum = 1`,
      [name],
    )
    const value = name === 'recovery.packet' ? "status = 'received'" : `${column.name} = default`
    const tried = inTransaction(program.ctx.db, subject, async (tx) => {
      const { numAffectedRows } = await sql`update ${sql.raw(name)} set ${sql.raw(value)}`.execute(tx)
      throw numAffectedRows
    })
    const why = await tried.catch((error: unknown) => error)
    // A row that it reached, and that a check then refused, was reached.
    if (why !== 0n) changed.push(name)
  }
  return changed
}

const program = await testContext({ demo: false })
const site = await testSite(program)
await fillTen(program, site)
await keepAnswers(site)
await warnAbout(program)
await decideBeforehand(program)
await fileAndRecall(program)
const tables = await everyTable()
for (const [id, owner] of await ownedIds()) ownerOf.set(id, owner)

describe('every table is locked or says why not', () => {
  test('none is forgotten, none is left over', () => {
    expect(tables.length).toBeGreaterThan(45)
    expect(unlocked(tables)).toEqual([])
    for (const name of [...Object.keys(isPublic), ...hasNoOwn])
      expect(tables, name).toContainEqual({ name, isLocked: true })
    for (const name of Object.keys(isUnlocked).filter((one) => one !== 'jobs.*'))
      expect(tables, name).toContainEqual({ name, isLocked: false })
  })

  test('a new table without a lock is found (planted)', async () => {
    await rowsOf('create table casework.planted (organisation_id text not null)')
    expect(unlocked(await everyTable())).toEqual([
      expect.stringContaining('casework.planted has no row-level security'),
    ])
    await rowsOf('drop table casework.planted')
  })

  test('queues hold ids and no words', async () => {
    const said = (await rowsOf('select data::text as data, output::text as output from jobs.job')).map((row) =>
      JSON.stringify(row),
    )
    expect(said.length).toBeGreaterThan(50)
    const told = secrets.flatMap(({ words }) => words.filter((word) => said.some((one) => one.includes(word))))
    expect(told).toEqual([])
  })
})

describe('without any condition nobody gets a row of another organisation', () => {
  for (const organisation of organisations) {
    test(organisation, async () => {
      for (const kind of ['person', 'machine'] as const)
        for (const [name, rows] of await seenBy(somebodyOf(organisation, kind), lockedTables()))
          for (const row of rows) expect(strangeIn(row, organisation), `${name}: ${row.slice(0, 300)}`).toEqual([])
      const kept = await seenBy(somebodyOf(organisation, 'machine'), ['foundation.idempotency'])
      expect(kept.get('foundation.idempotency')).toHaveLength(1)
    })
  }

  test.each(Object.entries(roles))(
    'nor does a colleague without the permission of it: %s',
    async (role, permissions) => {
      const [organisation] = organisations
      const somebody = { ...somebodyOf(organisation), permissions: new Set<string>(permissions) }
      const seen = await seenBy(somebody, Object.keys(readBy))
      const found = Object.fromEntries([...seen].map(([name, rows]) => [name, rows.length > 0]))
      const may = (needed: readonly string[]) => permissions.some((one) => needed.includes(one))
      expect(found, role).toEqual(
        Object.fromEntries(Object.entries(readBy).map(([name, needed]) => [name, may(needed)])),
      )
    },
  )

  test.each(Object.entries(roles))('and changes only what it is for: %s', async (role, permissions) => {
    const [organisation] = organisations
    const somebody = { ...somebodyOf(organisation), permissions: new Set<string>(permissions) }
    const may = Object.keys(readBy).filter((name) => permissions.some((one) => changedBy[name]?.includes(one)))
    expect(await changedWith(somebody, Object.keys(readBy)), role).toEqual(may)
  })

  test('and nobody at all gets no row, but what is published', async () => {
    for (const subject of [
      { kind: 'anyone', id: null, organisationId: null },
      { kind: 'person', id: null, organisationId: 'bestaat-niet' },
    ])
      for (const [name, rows] of await seenBy(subject, lockedTables()))
        expect(rows, `${subject.kind} in ${name}`).toEqual([])
  })

  test('the test looks at rows: each has some of ten organisations, and everybody sees the own ones', async () => {
    const empty: string[] = []
    const seen = new Map<string, ReadonlyMap<string, string[]>>()
    for (const organisation of organisations)
      seen.set(organisation, await seenBy(somebodyOf(organisation), lockedTables()))
    for (const name of lockedTables()) {
      const [all] = await rowsOf(`select count(*) as n from ${name}`)
      if (all.n === 0 && (name.split('.')[0] ?? '') in filledElsewhere) continue
      if (all.n === 0) empty.push(name)
      else if (!hasNoOwn.includes(name))
        for (const organisation of organisations)
          expect(seen.get(organisation)?.get(name)?.length, `${organisation} in ${name}`).toBeGreaterThan(0)
    }
    // Filled by sealing, by a hold, by the start of the program with its keys, by an objection that was right, by sign-in, by a feed of more than a day, by a key that the operator makes, by word of a dossier, by the keeper of a reporting point, and by an organisation that asks to join.
    expect(empty).toEqual([
      'foundation.audit_mark',
      'foundation.audit_seal',
      'foundation.hold',
      'foundation.kept_key',
      'foundation.key',
      'foundation.session',
      'foundation.verification_key',
      'identifiers.guard',
      'identifiers.kept',
      'identifiers.waiting_decision',
      'partners.application',
      'partners.application_letter',
      'partners.feed_key',
      'partners.invitation',
      'partners.point_contact',
      'partners.point_letter',
      'reports.feed_day',
      'reports.notice',
      'statistics.frozen_week',
    ])
  })

  test('what is published is seen by others, and only that', async () => {
    const seen = await inTransaction(program.ctx.db, somebodyOf(organisations[1]), async (tx) =>
      sql<{ organisation: string; status: string }>`select organisation_id as organisation, status
        from identifiers.listing where organisation_id <> ${organisations[1]}`.execute(tx),
    )
    expect(seen.rows).toEqual([{ organisation: organisations[0], status: 'active' }])
  })

  test('a planted policy that lets everybody see is found', async () => {
    await rowsOf('create policy planted on casework.note for select to dijkwacht_app using (true)')
    const [organisation] = organisations
    const seen = await seenBy(somebodyOf(organisation), ['casework.note'])
    const strange = (seen.get('casework.note') ?? []).flatMap((row) => strangeIn(row, organisation))
    await rowsOf('drop policy planted on casework.note')
    expect(strange).toContain(neighbourOf(organisation))
  })

  test('nor can anybody change or remove them', async () => {
    const before = await rowsOf(
      'select count(*) as n, md5(string_agg(n::text, null order by id)) as digest from casework.note n',
    )
    for (const name of lockedTables()) {
      const attempt = inTransaction(
        program.ctx.db,
        { kind: 'person', id: null, organisationId: 'bestaat-niet' },
        (tx) => sql`delete from ${sql.raw(name)}`.execute(tx),
      )
      const removed = await attempt.then(
        ({ numAffectedRows }) => Number(numAffectedRows ?? 0),
        () => 0,
      )
      expect(removed, name).toBe(0)
    }
    expect(
      await rowsOf('select count(*) as n, md5(string_agg(n::text, null order by id)) as digest from casework.note n'),
    ).toEqual(before)
  })
})
