// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { transaction } from '#foundation/access'
import { openSecrets, publicKeyOf } from '#foundation/secrets'
import { testContext } from '../../../tests/context.ts'
import { recordAudit, sealAudit, sealingPurpose, signDestruction, type Verdict, verifyAudit } from './index.ts'
import { hashOfSeal, type Seal } from './seal.ts'
import { rounds } from '../../../tests/property.ts'

const pool = () => program.ctx.db.pool

const program = await testContext()
// Whoever owns the database takes the triggers away before he changes anything.
await pool().query(
  'alter table foundation.audit disable trigger all; alter table foundation.audit_seal disable trigger all',
)
for (let batch = 0; batch < 6; batch++) {
  const officer = { ...program.as('politie-demo'), traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` }
  await transaction(officer, (tx) =>
    recordAudit(
      officer,
      tx,
      Array.from({ length: 10 }, (_, place) => ({
        action: 'tests.thing-seen',
        subjectKind: 'thing',
        subjectId: program.ctx.newId(),
        purpose: 'test',
        legalBasis: 'concept',
        detail: { place, isOdd: place % 2 === 1 },
        ...(place === 3 && { subjects: [program.ctx.newId(), program.ctx.newId()] }),
      })),
    ),
  )
}
await sealAudit(program.ctx, 20_000, 15)

/** Tampers, looks, and puts everything back as it was. */
async function after(
  tamper: string | ((query: (text: string, values?: unknown[]) => Promise<{ rows: never[] }>) => Promise<void>),
  options: Parameters<typeof verifyAudit>[1] = {},
): Promise<Verdict> {
  const kept = ['audit', 'audit_seal']
  for (const table of kept)
    await pool().query(`create table foundation.kept_${table} as select * from foundation.${table}`)
  try {
    const query = (text: string, values?: unknown[]) => pool().query(text, values) as Promise<{ rows: never[] }>
    await (typeof tamper === 'string' ? query(tamper) : tamper(query))
    return await verifyAudit(program.ctx, options)
  } finally {
    for (const table of kept) {
      await pool().query(`delete from foundation.${table}`)
      const overriding = table === 'audit' ? 'overriding system value' : ''
      await pool().query(
        `insert into foundation.${table} ${overriding} select * from foundation.kept_${table}; drop table foundation.kept_${table}`,
      )
    }
  }
}

const ids = async () =>
  (await pool().query("select id from foundation.audit where action = 'tests.thing-seen' order by id")).rows.map(
    ({ id }) => id as number,
  )
const kinds = (verdict: Verdict) => verdict.findings.map(({ kind }) => kind)

test('untouched, nothing is found', async () => {
  expect(await after('select 1')).toMatchObject({ findings: [], unsealed: 0 })
})

const columns: Record<string, string> = {
  at: "at + interval '1 microsecond'",
  actor_kind: "actor_kind || 'x'",
  actor_id: 'null',
  organisation_id: "'deltabank-demo'",
  action: "'tests.thing-sees'",
  subject_kind: "''",
  subject_id: "subject_id || ' '",
  purpose: 'purpose || legal_basis',
  legal_basis: 'null',
  detail: 'detail || \'{"place": 99}\'',
  subjects: "array['00000000-0000-7000-8000-000000000000'::uuid]",
  traceparent: 'null',
}

test('whatever column of whatever line is changed: that line is named, and no other', async () => {
  const all = await pool().query(
    "select column_name as name from information_schema.columns where table_schema = 'foundation' and table_name = 'audit' and column_name <> 'id'",
  )
  expect(all.rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(columns).toSorted())
  const lines = await ids()
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...lines),
      fc.subarray(Object.keys(columns), { minLength: 1 }),
      async (id, changed) => {
        const sets = changed.map((column) => `${column} = ${columns[column]}`).join(', ')
        const { findings } = await after(`update foundation.audit set ${sets} where id = ${id}`)
        expect(findings).toEqual([expect.objectContaining({ kind: 'line-changed', id })])
      },
    ),
    rounds(25),
  )
  // Each column by itself, so that none is left to chance.
  for (const [column, to] of Object.entries(columns)) {
    const { findings } = await after(`update foundation.audit set ${column} = ${to} where id = ${lines[20]}`)
    expect(findings, column).toEqual([expect.objectContaining({ kind: 'line-changed', id: lines[20] })])
  }
})

test('text that moves from one field to the next is another line', async () => {
  const [id] = await ids()
  const { findings } = await after(
    `update foundation.audit set purpose = 'testcon', legal_basis = 'cept' where id = ${id}`,
  )
  expect(findings).toMatchObject([{ kind: 'line-changed', id }])
})

test('a line that is gone is named with its time, two that changed places are both named', async () => {
  const lines = await ids()
  const at = (await pool().query('select at from foundation.audit where id = $1', [lines[7]])).rows[0].at
  expect((await after(`delete from foundation.audit where id = ${lines[7]}`)).findings).toEqual([
    { kind: 'line-missing', seal: expect.any(Number), id: lines[7], at },
  ])
  const swapped = await after(
    `update foundation.audit a set subject_id = b.subject_id, detail = b.detail from foundation.audit b
      where (a.id = ${lines[10]} and b.id = ${lines[31]}) or (a.id = ${lines[31]} and b.id = ${lines[10]})`,
  )
  expect(swapped.findings).toMatchObject([
    { kind: 'line-changed', id: lines[10] },
    { kind: 'line-changed', id: lines[31] },
  ])
})

const insertAs = (id: string) => `insert into foundation.audit (id, at, actor_kind, action, subject_kind, subject_id)
  overriding system value values (${id}, now(), 'system', 'tests.slipped-in', 'thing', 'x')`

test('a line with an old number was slipped in later: in a gap, at the place of another, or before the first', async () => {
  const lines = await ids()
  const [id = 0] = lines.slice(12)
  const replaced = await after(async (query) => {
    await query(`delete from foundation.audit where id = ${id}`)
    await query(insertAs(String(id)))
  })
  expect(replaced.findings).toMatchObject([{ kind: 'line-changed', id, action: 'tests.slipped-in' }])
  // A number that was drawn and rolled back is a gap, and a chance.
  await pool().query("select nextval('foundation.audit_id_seq')")
  const gap = (await pool().query('select last_value as id from foundation.audit_id_seq')).rows[0].id as number
  await transaction(program.ctx, (tx) =>
    recordAudit(program.ctx, tx, { action: 'tests.thing-done', subjectKind: 'thing', subjectId: 'x' }),
  )
  await sealAudit(program.ctx)
  expect((await after(insertAs(String(gap)))).findings).toMatchObject([{ kind: 'line-added', id: gap }])
  expect((await after(insertAs('-5'))).findings).toMatchObject([{ kind: 'line-added', id: -5 }])
})

test('a seal that is gone, changed, or signed by somebody else', async () => {
  expect((await after('delete from foundation.audit_seal where number = 2')).findings).toContainEqual({
    kind: 'seals-missing',
    from: 2,
    to: 2,
  })
  expect(kinds(await after('update foundation.audit_seal set rows = rows + 1 where number = 2'))).toEqual([
    'seal-changed',
  ])
  expect(
    kinds(await after("update foundation.audit_seal set signed_at = signed_at + interval '1 hour' where number = 3")),
  ).toEqual(['seal-changed'])
  expect(
    kinds(await after("update foundation.audit_seal set signature = decode(repeat('00', 64), 'hex') where number = 2")),
  ).toEqual(['seal-not-signed'])
})

/** Makes a seal over what stands in the table now, as a thief of the code would, with a key of his own. */
async function resign(
  query: (text: string, values?: unknown[]) => Promise<{ rows: never[] }>,
  from: number,
  keyId?: string,
) {
  const key = openSecrets(randomBytes(32).toString('base64')).signingKey(sealingPurpose)
  const found = (await query(
    `select number, after_id as "afterId", last_id as "lastId", rows, entries, previous, signed_at as "signedAt",
      key_id as "keyId", hash, signature from foundation.audit_seal where number >= ${from} order by number`,
  )) as unknown as { rows: Seal[] }
  let previous = found.rows[0]?.previous
  for (const seal of found.rows) {
    const next = { ...seal, previous: previous ?? seal.previous, keyId: keyId ?? key.id }
    const hash = hashOfSeal(next)
    await query(
      'update foundation.audit_seal set previous = $2, key_id = $3, hash = $4, signature = $5 where number = $1',
      [seal.number, next.previous, next.keyId, hash, key.sign(hash)],
    )
    previous = hash
  }
  return key
}

test('a chain that somebody made anew with another key is not ours, whatever name he gives his key', async () => {
  const count = (await pool().query('select count(*) as n from foundation.audit_seal')).rows[0].n as number
  const own = program.ctx.secrets.signingKey(sealingPurpose)
  const stolen = await after(async (query) => void (await resign(query, 1)))
  expect(kinds(stolen)).toEqual(Array.from({ length: count }, () => 'seal-of-another-key'))
  const named = await after(async (query) => void (await resign(query, 1, own.id)))
  expect(kinds(named)).toEqual(Array.from({ length: count }, () => 'seal-not-signed'))
  const secrets = openSecrets(randomBytes(32).toString('base64'))
  expect(kinds(await verifyAudit({ ...program.ctx, secrets }))).toContain('seal-of-another-key')
  const trusted = [publicKeyOf(own.base64)]
  expect((await verifyAudit({ ...program.ctx, secrets }, { trusted })).findings).toEqual([])
})

test('a cut tail looks whole, and only somebody who kept the hash of a later seal can tell', async () => {
  const { newest } = await verifyAudit(program.ctx)
  const cut = async (query: (text: string) => Promise<unknown>) => {
    await query(
      `delete from foundation.audit where id > (select after_id from foundation.audit_seal order by number desc limit 1)`,
    )
    await query('delete from foundation.audit_seal where number = (select max(number) from foundation.audit_seal)')
  }
  expect((await after(cut)).findings).toEqual([])
  expect((await after(cut, { since: [newest ?? ''] })).findings).toEqual([{ kind: 'witness-gone', hash: newest }])
  expect((await verifyAudit(program.ctx, { since: [newest ?? ''] })).findings).toEqual([])
})

test('lines that wait longer than ten minutes for a seal are told, younger ones only counted', async () => {
  const add = (ago: string) => `insert into foundation.audit (at, actor_kind, action, subject_kind, subject_id)
    values (now() - interval '${ago}', 'system', 'x.y', 'x', 'x')`
  const { findings, unsealed } = await after(`${add('9 minutes')}; ${add('11 minutes')}`)
  expect(findings).toMatchObject([{ kind: 'unsealed-too-long', lines: 1 }])
  expect(unsealed).toBe(2)
})

/** A certificate as retention writes it; `signed` by the program, or by nobody. */
function certificate(rows: number, before: string, at: string, isOurs = true): string {
  const signed = isOurs
    ? signDestruction(program.ctx.secrets.signingKey(sealingPurpose), { table: 'foundation.audit', rows, before, at })
    : { keyId: 'x', signature: 'x' }
  return `insert into foundation.audit (at, actor_kind, action, subject_kind, subject_id, detail) values (now(), 'system',
    'foundation.rows-destroyed', 'table', 'foundation.audit', '${JSON.stringify({ rows, before, signedAt: at, ...signed })}')`
}
const inYears = (years: number) => new Date(Date.now() + years * 366 * 86_400_000).toISOString()

test('what retention signed to have removed is no finding, unless more is missing or it was too young', async () => {
  const lines = await ids()
  const remove = `delete from foundation.audit where id in (${lines[1]}, ${lines[2]})`
  // No certificate covers what is younger than seven years.
  expect(kinds(await after(`${remove}; ${certificate(2, inYears(900), inYears(0))}`))).toEqual([
    'line-missing',
    'line-missing',
  ])
  const later = certificate(2, inYears(1), inYears(8))
  expect(await after(`${remove}; ${later}`)).toMatchObject({ findings: [], destroyed: 2 })
  const fewer = certificate(1, inYears(1), inYears(8))
  expect((await after(`${remove}; ${fewer}`)).findings).toEqual([
    { kind: 'more-missing-than-destroyed', missing: 2, destroyed: 1 },
  ])
  // The same certificate twice removed nothing twice.
  expect(kinds(await after(`${remove}; ${fewer}; ${fewer}`))).toEqual(['more-missing-than-destroyed'])
})

test('whoever owns the database cannot certify: a forged certificate hides nothing and is told', async () => {
  const lines = await ids()
  const remove = `delete from foundation.audit where id in (${lines[1]}, ${lines[2]})`
  const forged = certificate(2, inYears(1), inYears(8), false).replace('now()', "now() + interval '8 years'")
  expect(kinds(await after(`${remove}; ${forged}`))).toEqual(['certificate-not-signed', 'line-missing', 'line-missing'])
  const changed = certificate(2, inYears(1), inYears(8)).replace('"rows":2', '"rows":3')
  expect(kinds(await after(`${remove}; ${changed}`))).toContain('certificate-not-signed')
})

test('a line that says that it is of later than its seal is told', async () => {
  const query = `insert into foundation.audit (at, actor_kind, action, subject_kind, subject_id)
    values (now() + interval '7 years 1 day', 'system', 'x.y', 'x', 'x')`
  const { findings } = await after(async (run) => {
    await run(query)
    await sealAudit(program.ctx, 20_000)
  })
  expect(findings).toMatchObject([{ kind: 'line-from-later', action: 'x.y' }])
})
