// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { appointAuthority } from '../../shield/appoint-authority/appoint-authority.command.ts'
import { receiveMessage } from '../../messages/receive-message/receive-message.command.ts'
import { hear } from '../../shield/receive-names/hear.fixture.ts'
import { understandReceived } from '../../messages/understand-received/understand-received.command.ts'

const test = await testContext()
const site = await testSite(test)
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
await hear(test.ctx, 'http://192.0.2.7/deltabank/inloggen', { brand: 'Deltabank' })
const { rows } = await test.ctx.db.pool.query('select id from shield.takedown')
const page = `/werkbank/schild/weghalen/${rows[0].id}`

const police = asActor('person', 'politie-demo', ['shield:judge'])
const bank = asActor('person', 'deltabank-demo', ['shield:judge'])
const post = (entries: Record<string, string>, headers = police) =>
  site.as(headers).post(page, { intent: 'step', version: '1', ...entries })

it('says what is wrong and keeps what was typed', async () => {
  const refused = await post({ step: 'draft', note: 'x' })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('in een paar woorden')
})

it('is nobody’s but the authority’s, not even to read', async () => {
  expect((await site.inject({ url: page, headers: bank })).statusCode).toBe(404)
  expect((await post({ step: 'draft', note: 'Nagemaakt.' }, bank)).statusCode).toBe(403)
  expect((await site.inject({ url: `${page}/xarf`, headers: bank })).statusCode).toBe(404)
})

it('leads to the messages that wait for it, which are read as text and gone after the judgement', async () => {
  const text = 'Uw pas verloopt: http://192.0.2.7/deltabank/inloggen'
  const input = { kind: 'text', text } as const
  const { messageId } = await receiveMessage(test.visitor, 'text', { input, envelope: null })
  await understandReceived(test.ctx, messageId)
  const href = `/werkbank/schild/berichten/${messageId}`
  expect((await site.inject({ url: page, headers: police })).body).toContain(`href="${href}"`)
  const read = await site.inject({ url: href, headers: police })
  expect(read.body).toContain('Uw pas verloopt')
  expect(read.body).toContain('wacht op oordeel')
  expect(read.body).not.toContain('Klaar met dit bericht</button>')
  expect((await post({ step: 'clear', note: 'Niets mis mee.' })).statusCode).toBe(303)
  expect((await site.inject({ url: page, headers: police })).body).not.toContain(`href="${href}"`)
  expect((await site.inject({ url: href, headers: police })).body).not.toContain('Uw pas verloopt')
  expect((await post({ step: 'reopen', note: 'Toch nog eens.', version: '2' })).statusCode).toBe(303)
})

it('makes a notice with a machine form, without script', async () => {
  expect((await site.inject({ url: page, headers: police })).body).not.toContain('/xarf"')
  expect((await post({ step: 'draft', note: 'Nagemaakt.', version: '3' })).statusCode).toBe(303)
  expect((await site.inject({ url: page, headers: police })).body).toContain('/xarf"')
  const file = await site.inject({ url: `${page}/xarf`, headers: police })
  expect(file.json()).toMatchObject({ type: 'phishing', url: 'http://192.0.2.7/deltabank/inloggen' })
  const late = await post({ step: 'clear', note: 'Toch niet.' })
  expect(late.statusCode).toBe(409)
  expect(late.body).toContain('Toch niet.')
})
