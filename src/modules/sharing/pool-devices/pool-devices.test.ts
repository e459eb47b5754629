// SPDX-License-Identifier: EUPL-1.2
import { currentEpoch } from '@dijkwacht/check-client'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { applyRetention, sql } from '#foundation/db'
import { decideAgreement } from '#modules/agreements'
import { visibleTokens } from '#modules/sharing'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { deviceRetention } from './device.tables.ts'
import type { DeviceRole } from './device.ts'
import { giveFeedback } from './give-feedback.command.ts'
import { isoWeekOf } from './iso-week.ts'
import { bank, emptyPool, pilotOfDemo, police, shop, tokenOf } from './pool-devices.fixture.ts'
import { poolIncidents } from './pool-incidents.command.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
const pilotId = await pilotOfDemo(test)
beforeEach(() => emptyPool(test))

const epoch = () => currentEpoch('device', test.ctx.now()).epoch
const incident = (device: number, over: Record<string, unknown> = {}) => ({
  token: tokenOf(device),
  epoch: epoch(),
  scheme: { name: 'proef', version: '1' },
  form: 'FF-112',
  role: 'attacker',
  evidence: 'verified-report',
  week: isoWeekOf(test.ctx.now()),
  ...over,
})
const post = (organisation: string, path: string, payload: object, headers: Record<string, string> = {}) =>
  site.inject({
    method: 'POST',
    url: `/v1/devices/${path}`,
    payload,
    headers: { ...asActor('machine', organisation, ['devices:pool']), ...headers },
  })
const pool = (organisation: string, items: object[], headers = {}) =>
  post(organisation, 'incidents', { items }, headers)
const tell = async (organisation: string, device: number, role: DeviceRole = 'attacker') => {
  const answer = await pool(organisation, [incident(device, { role })])
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json().items[0]
}
const say = async (organisation: string, device: number, verdict: string) =>
  post(organisation, 'feedback', { token: tokenOf(device), epoch: epoch(), verdict })
const seenBy = (receiverId: string, at = test.ctx.now()) =>
  transaction(test.ctx, (tx) => visibleTokens(test.ctx, tx, { epoch: epoch(), at, receiverId }))
const change = (query: string) => test.ctx.db.pool.query(query)

describe('a device in the pool', () => {
  it('is visible to participants once two of them saw it, and gone at once when one takes it back', async () => {
    const { id } = await tell(bank, 1)
    expect(await seenBy(shop)).toEqual([])
    await tell(shop, 1)
    expect([await seenBy(shop), await seenBy(bank)]).toEqual([[tokenOf(1)], [tokenOf(1)]])
    expect((await post(shop, `incidents/${id}/_withdraw`, {})).statusCode).toBe(404)
    expect((await post(bank, `incidents/${id}/_withdraw`, {})).statusCode).toBe(200)
    expect(await seenBy(shop)).toEqual([])
    expect((await post(bank, `incidents/${id}/_withdraw`, {})).statusCode).toBe(404)
  })

  it('is visible to nobody outside the pilot, and does not go on into the next epoch', async () => {
    for (const who of [bank, shop]) await tell(who, 2)
    expect(await seenBy('polderbank-demo')).toEqual([])
    const next = await transaction(test.ctx, (tx) =>
      visibleTokens(test.ctx, tx, { epoch: epoch() + 1, at: test.ctx.now(), receiverId: bank }),
    )
    expect(next).toEqual([])
  })

  it('that the police confirm is visible with one incident', async () => {
    await tell(bank, 3)
    expect((await say(police, 3, 'confirmed')).statusCode).toBe(200)
    expect(await seenBy(shop)).toEqual([tokenOf(3)])
    expect((await say(shop, 3, 'shared-device')).statusCode).toBe(200)
    expect(await seenBy(shop)).toEqual([])
  })

  it('of a victim whose screen was taken over is hidden by one participant', async () => {
    for (const who of [bank, shop]) await tell(who, 4)
    await tell(shop, 4, 'victim')
    expect(await seenBy(bank)).toEqual([])
  })

  it('expires as asked, after 90 days at most, and never after the pilot', async () => {
    const far = await pool(bank, [incident(5, { expiresOn: '2099-01-01' }), incident(6)])
    const [cut, plain] = far.json().items
    const end = (await change(`select ends_at from pilots.pilot where id = '${pilotId}'`)).rows[0].ends_at
    expect([cut.expiresAt, plain.expiresAt]).toEqual([end.toISOString(), end.toISOString()])
    const past = await pool(bank, [incident(7, { expiresOn: '2026-01-01' })])
    expect(past.json().items[0]).toMatchObject({ outcome: 'not-pooled', why: 'sharing.incident.expired' })
  })

  it('counts once, however often it is told, and an answer that was lost comes again', async () => {
    const headers = { 'idempotency-key': 'toestellen-0001' }
    const first = await pool(bank, [incident(8), incident(8)], headers)
    expect(first.json().items.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['pooled', 'known'])
    expect((await pool(bank, [incident(8), incident(8)], headers)).json()).toEqual(first.json())
    const again = await pool(bank, [incident(8)])
    expect(again.json().items[0]).toMatchObject({ outcome: 'known', id: first.json().items[0].id })
    const { rows } = await change(`select sample_count from pilots.pilot where id = '${pilotId}'`)
    expect(rows).toEqual([{ sample_count: 1 }])
  })

  it('counts once when the same is told twice at the same moment, and both answers name the one that is kept', async () => {
    const items = Array.from({ length: 120 }, (_, place) => incident(100 + place))
    const both = await Promise.all([pool(bank, items), pool(bank, items)])
    const [one, other] = both.map((answer) => answer.json().items.map(({ id }: { id: string }) => id))
    expect(one).toEqual(other)
    const { rows } = await change(`select p.sample_count, (select count(*)::int from sharing.device_incident) as kept
      from pilots.pilot p where id = '${pilotId}'`)
    expect(rows).toEqual([{ sample_count: 120, kept: 120 }])
  })

  it('is refused one by one: a replayed token, one that is to come, a week that is not there yet, an unknown form', async () => {
    const answer = await pool(bank, [
      incident(9, { epoch: epoch() - 2 }),
      incident(9, { epoch: epoch() + 1 }),
      incident(9, { week: '2999-W01' }),
      incident(9, { form: 'FF-999' }),
      incident(9, { evidence: 'unverified-report' }),
      incident(9),
    ])
    expect(answer.json().items.map(({ why }: { why: string }) => why)).toEqual([
      'sharing.incident.old-epoch',
      'sharing.incident.future-epoch',
      'sharing.incident.wrong-week',
      'sharing.incident.unknown-form',
      'sharing.why.no-rule-known',
      null,
    ])
    expect(answer.json().items[4].detail).toContain('Geen deelregel kent dit geval')
  })
})

describe('without a pilot nothing goes', () => {
  const problem = async (organisation: string, language = 'nl') =>
    (await pool(organisation, [incident(20)], { 'accept-language': language })).json()

  it('who takes no part hears that, and nothing else', async () => {
    expect(await problem('polderbank-demo')).toMatchObject({
      status: 403,
      type: 'urn:dijkwacht:problem:sharing.pilot.not-participant',
      title: expect.stringContaining('uw organisatie doet er niet aan mee'),
    })
    for (const [path, body] of [
      ['feedback', { token: tokenOf(1), epoch: epoch(), verdict: 'false' }],
      ['hits', { token: tokenOf(1), epoch: epoch(), action: 'delay' }],
    ] as const)
      expect((await post('polderbank-demo', path, body)).statusCode).toBe(403)
  })

  it('it stops at its end date, without a job that says so, and names that in English too', async () => {
    for (const who of [bank, shop]) await tell(who, 21)
    await change(`update pilots.pilot set ends_at = '${test.ctx.now().toISOString()}' where id = '${pilotId}'`)
    expect(await problem(bank, 'en')).toMatchObject({
      status: 409,
      type: 'urn:dijkwacht:problem:sharing.pilot.ended',
      title: 'The pilot ended on its end date. Nothing more was shared.',
    })
    expect(await seenBy(bank)).toEqual([])
    expect((await say(bank, 21, 'false')).statusCode).toBe(409)
    // Taking back asks nobody.
    const [own] = (await change(`select id from sharing.device_incident where organisation_id = '${bank}'`)).rows
    expect((await post(bank, `incidents/${own.id}/_withdraw`, {})).statusCode).toBe(200)
  })

  it('it stops when the pilot is stopped', async () => {
    for (const who of [bank, shop]) await tell(who, 22)
    await change(`update pilots.pilot set status = 'stopped', stopped_at = now() where id = '${pilotId}'`)
    expect(await problem(shop)).toMatchObject({ status: 409, type: 'urn:dijkwacht:problem:sharing.pilot.stopped' })
    expect(await seenBy(shop)).toEqual([])
  })

  it('it needs the rules as well: in production a draft permits nothing', async () => {
    const production: Context = {
      ...test.machine(bank, 'devices:pool'),
      settings: { ...test.ctx.settings, isProduction: true },
    }
    await expect(poolIncidents(production, [incident(23) as never])).rejects.toMatchObject({
      code: 'sharing.why.rules-not-established',
      status: 403,
    })
    const word = giveFeedback(
      { ...production, actor: test.machine(police).actor },
      { token: tokenOf(23), epoch: epoch(), verdict: 'confirmed' },
    )
    await expect(word).rejects.toMatchObject({ code: 'sharing.why.rules-not-established' })
  })

  it('in the middle of a batch: what went is told as gone, the rest as not', async () => {
    const end = new Date(Date.now() + 60_000)
    await sql`update pilots.pilot set ends_at = ${end} where id = ${pilotId}`.execute(test.ctx.db.kysely)
    // A clock that passes the end when it was looked at so often.
    const clock = (most: number) => {
      const ctx: Context = { ...test.machine(bank, 'devices:pool') }
      const looks = { count: 0 }
      ctx.now = () => (looks.count++ < most ? new Date(end.getTime() - 1000) : end)
      return { ctx, looks }
    }
    const told = (from: number, length: number) => Array.from({ length }, (_, place) => incident(from + place) as never)
    const one = clock(1e6)
    await poolIncidents(one.ctx, told(1000, 100))
    await emptyPool(test)
    await sql`update pilots.pilot set ends_at = ${end} where id = ${pilotId}`.execute(test.ctx.db.kysely)
    // Without the last look, for the line in the record.
    const outcomes = await poolIncidents(clock(one.looks.count - 1).ctx, told(2000, 250))
    expect(outcomes.filter(({ outcome }) => outcome === 'pooled')).toHaveLength(100)
    expect(outcomes.slice(100).every((one) => 'why' in one && one.why === 'sharing.pilot.ended')).toBe(true)
    const { rows } = await change('select count(*)::int as n from sharing.device_incident')
    expect(rows).toEqual([{ n: 100 }])
  })

  it('a pilot that fills up takes what there is room for', async () => {
    await change(`update pilots.pilot set sample_cap = 3 where id = '${pilotId}'`)
    const answer = await pool(
      bank,
      [30, 31, 32, 33, 34].map((device) => incident(device)),
    )
    const items = answer.json().items
    expect(items.map(({ outcome }: { outcome: string }) => outcome).join(' ')).toBe(
      'pooled pooled pooled not-pooled not-pooled',
    )
    expect(items[4].why).toBe('sharing.pilot.full')
    expect((await pool(shop, [incident(30)])).json()).toMatchObject({ status: 409 })
  })
})

describe('what happens after a hit', () => {
  const hit = (over: object) => post(bank, 'hits', { token: tokenOf(1), epoch: epoch(), action: 'delay', ...over })

  it('is a delay, an extra step or nothing; a refusal is no choice, and the answer says why', async () => {
    for (const action of ['delay', 'extra-step', 'none']) expect((await hit({ action })).statusCode).toBe(201)
    const refused = await hit({ action: 'refuse' })
    expect(refused.statusCode).toBe(400)
    expect(refused.json().errors[0]).toMatchObject({
      pointer: '/action',
      code: 'sharing.devices.never-refuse',
      detail: expect.stringContaining('Weiger niemand op een treffer'),
    })
  })

  it('is on record without the device', async () => {
    await hit({ isControlSample: true, prevented: '100-999' })
    const line = (await listAudit(test.ctx, pilotId)).at(-1)
    expect(line).toMatchObject({ action: 'sharing.device-hit-recorded', detail: { action: 'delay', isControl: true } })
    const { rows } = await change(`select * from foundation.audit where action like 'sharing.device%'`)
    expect(rows.length).toBeGreaterThan(10)
    expect(JSON.stringify(rows)).not.toContain(tokenOf(1))
  })

  it('can be judged later, when the epoch of its token is over', async () => {
    const told = { token: tokenOf(1), epoch: epoch() - 3, verdict: 'false' }
    expect((await post(bank, 'feedback', told)).statusCode).toBe(200)
    expect((await post(bank, 'feedback', { ...told, epoch: epoch() + 1 })).statusCode).toBe(409)
  })
})

describe('rows', () => {
  it('are seen by their own organisation only', async () => {
    for (const who of [bank, shop]) await tell(who, 40)
    await say(shop, 40, 'confirmed')
    for (const table of ['device_incident', 'device_feedback']) {
      const query = sql<{ who: string }>`select organisation_id as who from ${sql.table(`sharing.${table}`)}`
      const seen = await transaction(test.machine(bank), (tx) => query.execute(tx))
      expect(seen.rows.filter(({ who }) => who !== bank)).toEqual([])
    }
    const attempt = transaction(test.machine(bank), (tx) =>
      sql`insert into sharing.device_feedback values (${pilotId}, 1, ${tokenOf(1)}, ${shop}, 'false', false, now())`.execute(
        tx,
      ),
    )
    await expect(attempt).rejects.toThrow('row-level security')
  })

  it('go some weeks after they counted for the last time', async () => {
    await tell(bank, 41)
    await applyRetention(test.ctx.db, deviceRetention, new Date(Date.now() + 133 * 86_400_000))
    expect((await change('select count(*)::int as n from sharing.device_incident')).rows).toEqual([{ n: 1 }])
    await applyRetention(test.ctx.db, deviceRetention, new Date(Date.now() + 135 * 86_400_000))
    expect((await change('select count(*)::int as n from sharing.device_incident')).rows).toEqual([{ n: 0 }])
  })
})

// Last, because an agreement does not come back by itself.
it('one that suspends the permit stops what it told and what it hears, at once', async () => {
  for (const who of [bank, shop]) await tell(who, 50)
  await tell(bank, 51)
  await say(police, 51, 'confirmed')
  expect(await seenBy(shop)).toEqual([tokenOf(50), tokenOf(51)])
  const { rows } = await change(`select id from agreements.agreement where title like 'Vergunning verdachte%'`)
  const agreementId = rows[0].id
  const signer = test.as(shop, 'agreements:sign', 'agreements:read')
  await decideAgreement(signer, { agreementId, step: 'suspend', reason: 'Wij zoeken iets uit.' })
  expect(await seenBy(shop)).toEqual([])
  // What is told of a victim reaches nobody, so it asks no agreement: it can always be told.
  const both = (await pool(bank, [incident(52), incident(53, { role: 'victim' })])).json().items
  expect(both.map(({ why }: { why: string }) => why)).toEqual(['sharing.why.suspended', null])
  expect((await pool(bank, [incident(52)])).json()).toMatchObject({
    status: 409,
    type: 'urn:dijkwacht:problem:sharing.why.suspended',
  })
})
