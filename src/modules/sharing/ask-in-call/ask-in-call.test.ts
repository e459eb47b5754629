// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { basisOf } from '#modules/agreements'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { agreementInForce } from '../disclose/agreement-in-force.fixture.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

const numberTag = 'abcdef0123456789abcdef0123456789'
const ask = (payload: object = { numberTag, riskBand: 'high' }, language = 'nl') =>
  site.inject({
    method: 'POST',
    url: '/v1/in-call-questions',
    payload,
    headers: { ...asActor('machine', 'deltabank-demo', ['checks:ask']), 'accept-language': language },
  })

it('is off and says that there is no legal basis yet, in both languages', async () => {
  const answer = await ask()
  expect(answer.statusCode).toBe(403)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.json()).toMatchObject({
    type: 'urn:dijkwacht:problem:sharing.in-call.no-legal-basis',
    title: expect.stringContaining('Er is nog geen grondslag'),
  })
  expect((await ask(undefined, 'en')).json().title).toContain('There is no legal basis yet')
  const { missing, isOpen } = await basisOf(test.visitor, 'in-call-signal')
  expect([isOpen, missing]).toEqual([false, expect.stringContaining('Niet vertellen of iemand nu belt')])
})

it('writes down that it was asked, and never about which number', async () => {
  const lines = await sql<{ detail: object }>`select detail from foundation.audit
    where action = 'sharing.in-call-asked'`.execute(test.ctx.db.kysely)
  expect(lines.rows.at(-1)?.detail).toEqual({ riskBand: 'high', hasBasis: false })
  const dump = await sql`select to_jsonb(a) from foundation.audit a`.execute(test.ctx.db.kysely)
  expect(JSON.stringify(dump.rows)).not.toContain(numberTag)
})

it('takes nothing but a tag', async () => {
  const answer = await ask({ numberTag: '+31612345678', riskBand: 'high' })
  expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([400, '/numberTag'])
})

it('stays off under an agreement as long as no jurist adopted a rule, also where drafts count', async () => {
  await agreementInForce(test, {
    exchange: 'in-call-signal',
    senderId: 'zeewind-telecom-demo',
    receiverIds: ['deltabank-demo'],
    dataCategories: ['traffic-data'],
    purposes: ['prevent-payment'],
  })
  expect((await ask()).statusCode).toBe(403)
  // The law changes: a new version of the rule allows it, first as a draft, then as a jurist adopts it.
  const change = async (query: string) => {
    await test.ctx.db.pool.query(query)
    await test.ctx.db.pool.query('update agreements.revision set number = gen_random_uuid()')
  }
  await change(`with old as (update agreements.rule set status = 'replaced' where id = 'tw-traffic-data' returning *)
    insert into agreements.rule (id, version, law, status, content, content_hash, made_at)
    select id, 2, law, 'draft', jsonb_set(content, '{outcome}', '"allowed"'), 'x', now() from old`)
  expect((await basisOf(test.visitor, 'in-call-signal')).isOpen).toBe(true)
  expect((await ask()).statusCode).toBe(403)
  await change(`update agreements.rule set status = 'adopted', adopted_by = 'jurist', adopted_at = now()
    where id = 'tw-traffic-data' and version = 2`)
  expect((await ask()).json()).toMatchObject({
    status: 409,
    title: expect.stringContaining('nog geen telefoonbedrijf'),
  })
})
