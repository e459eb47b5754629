// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { listAudit, sealAudit, verifyAudit } from '#foundation/audit'
import { asActor, testSite } from '../site.ts'
import { testContext } from '../context.ts'
import { fileInvented } from '../../src/modules/casework/list-work/invented-work.fixture.ts'
import { listDestroyed } from '../../src/app/destruction.ts'
import { modules } from '../../src/app/modules.ts'
import { foundationJobs } from '../../src/app/upkeep.ts'

const sixYears = 6 * 365 * 24
const pool = () => program.ctx.db.pool

const program = await testContext()
const site = await testSite(program)

/** What runs at night. */
async function night(): Promise<void> {
  for (const name of ['reports.expire-reports', 'reports.wipe-withdrawn', 'foundation.apply-retention'])
    await foundationJobs(modules)
      .find((job) => job.name === name)
      ?.run(program.ctx)
  await program.settle()
}
const post = (url: string, payload: object = {}, organisation = 'deltabank-demo') =>
  site.inject({
    method: 'POST',
    url,
    headers: asActor('person', organisation, ['casework:hold', 'cases:read']),
    payload,
  })
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const order = { reason: 'Er loopt een klacht bij de ombudsman.', endsOn: inDays(30) }
const rows = async (table: string, column: string, id: string) =>
  (await pool().query(`select 1 from ${table} where ${column} = $1`, [id])).rowCount
const kept = async (id = '') => ({
  report: await rows('reports.report', 'id', id),
  work: await rows('casework.work', 'report_id', id),
  sightings: await rows('identifiers.sighting', 'report_id', id),
  classified: await rows('classification.report', 'report_id', id),
})

test('what is held outlives its period with all that hangs on it, until the hold is lifted; what is not goes', async () => {
  const [held = '', free = ''] = await fileInvented(program, 'deltabank-demo', [
    { hoursAgo: sixYears, account: 1 },
    { hoursAgo: sixYears, account: 2 },
  ])
  const placed = await post('/v1/holds', { kind: 'report', id: held, ...order })
  expect(placed.statusCode, placed.body).toBe(201)
  const [holdId] = placed.json<{ holds: string[] }>().holds
  expect((await listAudit(program.ctx, held)).map(({ action }) => action)).toContain('casework.hold-placed')
  const before = await kept(held)
  expect(before).toMatchObject({ report: 1, sightings: 1 })

  await night()
  expect(await kept(held)).toEqual(before)
  expect(await kept(free)).toEqual({ report: 0, work: 0, sightings: 0, classified: 0 })

  const list = await site.inject({ url: '/v1/holds', headers: asActor('person', 'deltabank-demo', ['casework:hold']) })
  expect(list.json()).toMatchObject({ items: [{ id: holdId, subjectId: held, isInForce: true }], next: null })
  expect((await post(`/v1/holds/${holdId}/_lift`)).statusCode).toBe(200)
  expect((await post(`/v1/holds/${holdId}/_lift`)).statusCode).toBe(404)
  await night()
  expect(await kept(held)).toMatchObject({ report: 0, sightings: 0 })
})

test('a hold ends by itself after its last day', async () => {
  const [held = ''] = await fileInvented(program, 'deltabank-demo', [{ hoursAgo: sixYears }])
  await post('/v1/holds', { kind: 'report', id: held, ...order })
  await pool().query('update foundation.hold set ends_on = current_date - 1 where subject_id = $1', [held])
  await night()
  expect((await kept(held)).report).toBe(0)
})

test('a withdrawn report that is held is not wiped', async () => {
  const [held = ''] = await fileInvented(program, 'deltabank-demo', [{ narrative: 'Bewijs in een klacht.' }])
  await pool().query(
    "update reports.report set status = 'withdrawn', status_at = now() - interval '90 days' where id = $1",
    [held],
  )
  await post('/v1/holds', { kind: 'report', id: held, ...order })
  await night()
  const found = await pool().query('select narrative from reports.report where id = $1', [held])
  expect(found.rows).toEqual([{ narrative: 'Bewijs in een klacht.' }])
})

test('a case holds every own report in it', async () => {
  const ids = await fileInvented(program, 'deltabank-demo', [
    { account: 7, hoursAgo: 10 },
    { account: 7, hoursAgo: 9 },
    { account: 7, hoursAgo: 8 },
  ])
  const placed = await post('/v1/holds', { kind: 'case', id: ids[0], ...order })
  expect(placed.statusCode, placed.body).toBe(201)
  const found = await pool().query('select subject_id as id from foundation.hold where id = any($1)', [
    placed.json().holds,
  ])
  expect(found.rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
})

test('nobody holds what is of another, without a reason, or without an end; nobody sees another’s holds', async () => {
  const [own = ''] = await fileInvented(program, 'deltabank-demo', [{}])
  expect((await post('/v1/holds', { kind: 'report', id: own, ...order }, 'polderbank-demo')).statusCode).toBe(404)
  expect((await post('/v1/holds', { kind: 'listing', id: own, ...order })).statusCode).toBe(404)
  for (const wrong of [{ reason: 'kort' }, { endsOn: inDays(-1) }, { endsOn: inDays(6 * 366) }, { endsOn: '' }])
    expect((await post('/v1/holds', { kind: 'report', id: own, ...order, ...wrong })).statusCode).toBe(400)
  const other = await site.inject({
    url: '/v1/holds',
    headers: asActor('person', 'polderbank-demo', ['casework:hold']),
  })
  expect(other.json()).toEqual({ items: [], next: null })
  const without = await site.inject({
    url: '/v1/holds',
    headers: asActor('person', 'deltabank-demo', ['reports:read']),
  })
  expect(without.statusCode).toBe(403)
})

test('each night leaves a certificate for each table, sealed; a destroyed audit line is explained by it for ever', async () => {
  const old =
    "insert into foundation.audit (at, actor_kind, action, subject_kind, subject_id) values (now() - interval '8 years', 'system', $1, 'x', 'x')"
  await pool().query(old, ['access.signed-in'])
  await pool().query(old, ['access.signed-out'])
  await pool().query(
    "insert into foundation.idempotency (caller, key, request_hash, created_at) values ('c', 'k', '', now() - interval '3 days')",
  )
  await sealAudit(program.ctx)
  await night()
  const said = await listDestroyed(program.ctx)
  expect(said.find((line) => line.includes('foundation.idempotency'))).toMatch(
    /: 1 rijen vernietigd \(24 hours from created_at\), van \d{4}-\d\d-\d\d tot en met/,
  )
  expect(said.find((line) => line.includes('foundation.audit'))).toMatch(/: 2 rijen vernietigd \(7 years from at\)/)
  expect(said.some((line) => line.includes('oude rijen bewaard op verzoek'))).toBe(true)
  await sealAudit(program.ctx)
  expect(await verifyAudit(program.ctx)).toMatchObject({ findings: [], destroyed: 2 })
  // A certificate itself outlives the seven years.
  await pool().query(old, ['foundation.rows-destroyed'])
  await night()
  const certificates = await pool().query(
    "select 1 from foundation.audit where action = 'foundation.rows-destroyed' and at < now() - interval '7 years'",
  )
  expect(certificates.rowCount).toBe(1)
})
