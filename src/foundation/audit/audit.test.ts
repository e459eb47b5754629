// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { testContext } from '../../../tests/context.ts'
import { everyAudit, listAudit, recordAudit } from './index.ts'

const program = await testContext()

test('who, what, why and on which ground can be read back by the program', async () => {
  const officer = program.as('politie-demo')
  const subjectId = officer.newId()
  await transaction(officer, (tx) =>
    recordAudit(officer, tx, {
      action: 'reports.report-seen',
      subjectKind: 'report',
      subjectId,
      purpose: 'triage',
      legalBasis: 'concept',
    }),
  )
  const [line] = await listAudit(program.ctx, subjectId)
  expect(line).toMatchObject({
    action: 'reports.report-seen',
    purpose: 'triage',
    legalBasis: 'concept',
    organisationId: 'politie-demo',
    actorKind: 'person',
  })
})

test('nobody but the program reads the record, and nobody changes it', async () => {
  const officer = program.as('politie-demo')
  const seen = await transaction(officer, (tx) => sql`select * from foundation.audit`.execute(tx))
  expect(seen.rows).toEqual([])
  await expect(
    transaction(officer, (tx) => sql`update foundation.audit set action = 'x'`.execute(tx)),
  ).rejects.toThrow()
  await expect(program.ctx.db.pool.query("update foundation.audit set action = 'x'")).rejects.toThrow(
    'only ever added to',
  )
})

test('whoever stood in a list is told of it, however long the list was, and nobody else is', async () => {
  const officer = program.as('politie-demo')
  const ids = Array.from({ length: 2_500 }, () => program.ctx.newId())
  const list = { action: 'reports.reports-listed', subjectKind: 'organisation', subjectId: 'politie-demo' }
  await transaction(officer, (tx) =>
    recordAudit(officer, tx, [
      { ...list, purpose: 'kort', subjects: ids.slice(0, 50) },
      { ...list, purpose: 'lang', subjects: ids, detail: { filter: 'x' } },
      { ...list, purpose: 'leeg', subjects: [] },
      { action: 'reports.report-seen', subjectKind: 'report', subjectId: ids[0] ?? '' },
    ]),
  )
  const told = async (id = '') =>
    (await listAudit(program.ctx, id)).map(({ purpose, inListOf, actorId }) => [purpose, inListOf, actorId !== null])
  expect(await told(ids[0])).toEqual([
    ['kort', 50, true],
    ['lang', 2_500, true],
    [null, null, true],
  ])
  expect(await told(ids[2_400])).toEqual([['lang', 2_500, true]])
  expect(await told(program.ctx.newId())).toEqual([])
  expect((await listAudit(program.ctx, 'politie-demo')).every(({ inListOf }) => inListOf === null)).toBe(true)
  const sizes = await program.ctx.db.pool.query(
    "select cardinality(subjects) as n from foundation.audit where purpose in ('lang', 'leeg') order by id",
  )
  expect(sizes.rows.map(({ n }) => n)).toEqual([1_000, 1_000, 500, null])
  const inPages = []
  for await (const line of everyAudit(program.ctx, ids[0] ?? '', 1)) inPages.push(line)
  expect(inPages).toEqual(await listAudit(program.ctx, ids[0] ?? ''))
  expect(await listAudit(program.ctx, ids[0] ?? '', { limit: 1, after: inPages[0]?.id ?? 0 })).toEqual([inPages[1]])
  await expect(
    transaction(officer, (tx) => sql`select foundation.lists_with(${ids[0]}, 0, 10)`.execute(tx)),
  ).rejects.toThrow('insufficient_privilege')
})

test('lists are found by the index, and a line without a list costs it nothing', async () => {
  await program.ctx.db.pool.query(`insert into foundation.audit (at, actor_kind, action, subject_kind, subject_id, subjects)
    select now(), 'person', 'x.listed', 'x', 'x', case when n % 2 = 0 then array[gen_random_uuid(), gen_random_uuid()] end
    from generate_series(1, 20000) n`)
  await program.ctx.db.pool.query('analyze foundation.audit')
  const plan = await program.ctx.db.pool.query(
    'explain select a.id from foundation.audit a where a.subjects @> array[$1::uuid] offset 0',
    [program.ctx.newId()],
  )
  expect(plan.rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('audit_of_lists')
})

test('a change whose line cannot be written does not happen', async () => {
  const id = program.ctx.newId()
  await expect(
    transaction(program.ctx, async (tx) => {
      await sql`insert into foundation.idempotency (caller, key, request_hash) values ('t', ${id}, '')`.execute(tx)
      await recordAudit(program.ctx, tx, { action: null as never, subjectKind: 'x', subjectId: id })
    }),
  ).rejects.toThrow()
  const left = await program.ctx.db.pool.query('select 1 from foundation.idempotency where key = $1', [id])
  expect(left.rowCount).toBe(0)
})
