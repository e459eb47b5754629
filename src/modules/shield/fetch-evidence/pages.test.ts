// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { hear, hearName } from '../receive-names/hear.fixture.ts'

let id: string

const test = await testContext({ settings: { SHIELD_FETCH_EVIDENCE: '1' } })
const site = await testSite(test)
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
id = await hearName(test.ctx, 'https://deltabank-pas.example/aanvraag')

const police = asActor('person', 'politie-demo', ['shield:judge'])
const bank = asActor('person', 'deltabank-demo', ['shield:judge'])
const post = (address: string, headers = police) =>
  site.as(headers).post(`/werkbank/schild/bewijs/${id}`, { intent: 'bewijs', address })
const waiting = async () => {
  const { rows } = await test.ctx.db.pool.query(
    "select count(*)::int as n from shield.fetched_page where status = 'asked'",
  )
  return rows[0].n as number
}

it('stands on the page of a name, and works without script', async () => {
  const shown = await site.inject({ url: `/werkbank/schild/${id}`, headers: police })
  expect(shown.body).toContain('Haal bewijs op')
  expect(shown.body).toContain('https://deltabank-pas.example/aanvraag')
  const refused = await post('https://elders.example/')
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Kies een van de adressen')
  expect(refused.body).toContain('href="#bewijs-address"')
  expect((await post('https://deltabank-pas.example/', bank)).statusCode).toBe(403)
  expect((await site.inject({ url: `/werkbank/schild/bewijs/${id}`, headers: bank })).statusCode).toBe(403)
  expect(await waiting()).toBe(0)
  const sent = await post('https://deltabank-pas.example/aanvraag')
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `/werkbank/schild/${id}#bewijs`])
  expect(await waiting()).toBe(1)
  const now = await site.inject({ url: `/werkbank/schild/${id}`, headers: police })
  expect(now.body).toContain('wordt opgehaald')
  expect(now.body).not.toContain('Haal bewijs op')
  const again = await post('https://deltabank-pas.example/aanvraag')
  expect(again.statusCode).toBe(409)
  expect(again.body).toContain('wordt al opgehaald')
})

it('stands on the page of a takedown too, and goes back there', async () => {
  const text = 'http://192.0.2.7/deltabank/inloggen'
  await hear(test.ctx, text)
  const { rows } = await test.ctx.db.pool.query('select id from shield.takedown')
  id = rows[0].id
  const page = `/werkbank/schild/weghalen/${id}`
  expect((await site.inject({ url: page, headers: police })).body).toContain('Haal bewijs op')
  const sent = await post(text)
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `${page}#bewijs`])
  expect((await site.inject({ url: page, headers: police })).body).toContain('wordt opgehaald')
})
