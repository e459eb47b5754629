// SPDX-License-Identifier: EUPL-1.2
// Nobody reads the register out: every way to ask is counted, by every program together, and who asks as an enumerator does is seen.
import { beforeEach, expect, test } from 'vitest'
import { demoIban, dutchDay } from '#values'
import {
  isAskedMuchMore,
  listSuspects,
  watchAskers,
} from '../../src/modules/sharing/count-questions/watch-askers.command.ts'
import { countSealed } from '../../src/modules/sharing/count-questions/count-questions.command.ts'
import { setQuotas } from '../../src/modules/sharing/evaluate/set-quota.command.ts'
import { giveMessage } from '../../src/modules/sharing/check-identifier/give-message.events.ts'
import { testContext } from '../context.ts'
import { asActor, testSite, textOf } from '../site.ts'

const program = await testContext({ demo: true })
const { ctx } = program
/** As in production: what is asked is limited as it is there. */
const settings = { ...ctx.settings, rateLimit: 120 }
const site = await testSite({ ...program, ctx: { ...ctx, settings } })
const other = await testSite({ ...program, ctx: { ...ctx, settings } })
const operator = { ...program.as(ctx.settings.intakeOrganisation, 'disclosures:oversee'), settings }
const listed = demoIban(2_301_001)

const rows = async (query: string) => (await ctx.db.pool.query(query)).rows
beforeEach(() => ctx.db.pool.query('delete from sharing.asker'))

let number = 100_000
const fresh = () => `+3161${(number += 1)}1`

interface From {
  address: string
  at?: typeof site
  headers?: Record<string, string>
  texts?: string[]
  purpose?: string
}

function ask({ address, at = site, headers = {}, texts, purpose }: From) {
  const items = (texts ?? Array.from({ length: 10 }, fresh)).map((text) => ({ text }))
  const payload = { items, ...(purpose && { purpose }) }
  return at.inject({ method: 'POST', url: '/v1/checks', remoteAddress: address, headers, payload })
}

/** How many different numbers are answered until one is refused. */
async function untilRefused(address: () => string, at: () => typeof site = () => site): Promise<number> {
  for (let times = 0; times < 40; times += 1)
    if ((await ask({ address: address(), at: at() })).statusCode === 429) return times * 10
  return Number.POSITIVE_INFINITY
}

test('a network that asks about ever other numbers is stopped, and two programs count together', async () => {
  let turn = 0
  const answered = await untilRefused(
    () => '192.0.2.77',
    () => ((turn += 1) % 2 ? site : other),
  )
  expect(answered).toBeGreaterThanOrEqual(50)
  expect(answered).toBeLessThan(100)
  // Somebody else, in the next network, asks as before; and so does who asks the same again and again.
  expect((await ask({ address: '198.51.100.7' })).statusCode).toBe(200)
  for (let times = 0; times < 30; times += 1)
    expect((await ask({ address: '203.0.113.9', texts: ['+31612345678'] })).statusCode).toBe(200)
})

test('a refusal says when there is room again and how to ask for more, and nothing of what was asked', async () => {
  await untilRefused(() => '192.0.2.78')
  const answers = []
  for (const text of [listed, fresh()]) answers.push(await ask({ address: '192.0.2.78', texts: [text] }))
  for (const { statusCode, headers, body } of answers) {
    expect([statusCode, body]).toEqual([429, answers[0]?.body])
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(JSON.parse(body).title).toContain(`Mail naar ${settings.contactEmail}`)
  }
  const page = await site.inject({
    method: 'POST',
    url: '/controleren',
    remoteAddress: '192.0.2.78',
    headers: { host: 'localhost', origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ vraag: listed }).toString(),
  })
  expect(page.statusCode).toBe(429)
  expect(textOf(page.body)).toContain('veel gecontroleerd dat wij niet kennen')
})

test.each([
  ['a /64, whatever address of it asks', (n: number) => `2001:db8:7:1::${n.toString(16)}`, 100],
  ['a /48, whatever /64 of it asks', (n: number) => `2001:db8:8:${n.toString(16)}::1`, 1_500],
])('whoever rents %s, asks as one', async (_, address, most) => {
  let n = 0
  let answered = 0
  for (; answered <= most + 200; answered += 10)
    if ((await ask({ address: address((n += 1)) })).statusCode === 429) break
  expect(answered).toBeLessThanOrEqual(most)
})

test('what is warned about gives a crowd room for more, and sites of the public list give none', async () => {
  await untilRefused(() => '192.0.2.80')
  const [before] = await rows(`select bit_count(misses)::int as misses from sharing.asker where kind = 'network'`)
  await ctx.db.pool.query('delete from sharing.asker')
  await ask({ address: '192.0.2.80', texts: [listed] })
  expect(await untilRefused(() => '192.0.2.80')).toBeGreaterThan(before.misses + 10)
  await ctx.db.pool.query('delete from sharing.asker')
  await ask({ address: '192.0.2.80', texts: ['fietsvoordeel-magazijn.example'] })
  expect(await untilRefused(() => '192.0.2.80')).toBeLessThan(before.misses + 20)
})

test('a partner asks what its agreement says, all its clients together, and hears how to get more', async () => {
  await setQuotas(ctx, [{ organisationId: 'zeewind-telecom-demo', namespace: 'open', purpose: 'open', perEpoch: 25 }])
  const client = (id: string) => asActor('machine', 'zeewind-telecom-demo', ['checks:ask'], id)
  const asks = (id: string) =>
    ask({ address: '192.0.2.90', headers: client(id), texts: Array.from({ length: 15 }, fresh), purpose: 'proef' })
  expect((await asks('0190a000-0000-7000-8000-0000000000a1')).statusCode).toBe(200)
  expect((await asks('0190a000-0000-7000-8000-0000000000a2')).statusCode).toBe(200)
  const refused = await asks('0190a000-0000-7000-8000-0000000000a2')
  expect(refused.statusCode).toBe(429)
  expect(refused.json().title).toContain('Laat de afspraak aanpassen')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(60)
  // Whoever watches over it there sees it, and others do not see whose it is.
  const seen = async (organisationId: string) =>
    (await listSuspects({ ...program.as(organisationId, 'disclosures:oversee'), settings })).suspects
  expect(await seen('zeewind-telecom-demo')).toMatchObject([{ kind: 'client', asked: 30 }])
  expect(await seen('deltabank-demo')).toEqual([])
})

test('the private check and forwarded messages are counted too, by every program together', async () => {
  const elements = (address: string) =>
    countSealed({ ...ctx, settings }, address, { count: 100, what: 'elements', most: 400 })
  const answers = []
  for (let times = 0; times < 5; times += 1) answers.push(await elements('192.0.2.91'))
  expect(answers).toEqual([true, true, true, true, false])
  const send = () => giveMessage({ ...program.visitor, settings }, { text: 'Kijk op een-site.example' }, '192.0.2.92')
  for (let times = 0; times < 60; times += 1) await send()
  await expect(send()).rejects.toMatchObject({ status: 429, code: 'shield.message.often-today' })
})

test('who asks as an enumerator does stands in "te doen" of who operates this, and in the log', async () => {
  await untilRefused(() => '192.0.2.93')
  await ask({ address: '192.0.2.93' })
  const { suspects } = await listSuspects(operator)
  expect(suspects).toMatchObject([{ kind: 'network', name: null }])
  const { body } = await site.inject({
    url: '/werkbank',
    headers: asActor('person', ctx.settings.intakeOrganisation, ['disclosures:oversee']),
  })
  expect(textOf(body)).toMatch(/Een netwerk: \d+ verschillende dingen, 0 keer een waarschuwing/)
  // The network is nowhere: not in the table, not on the page.
  expect(JSON.stringify(await rows('select * from sharing.asker'))).not.toContain('192.0.2')
  expect(body).not.toContain('192.0.2')
})

test('a botnet of which every address stays small is seen by what all of it asks together, and each gets less', async () => {
  const day = dutchDay(ctx.now())
  await ctx.db.pool.query(
    `insert into sharing.asker (name, day, kind, begun_at, seen_at, misses)
     select decode(md5(n::text), 'hex'), $1, 'network', now(), now(), (repeat('1', 40) || repeat('0', 4056))::bit(4096)
     from generate_series(1, 10000) as n`,
    [day],
  )
  const found = await watchAskers({ ...ctx, settings })
  expect(found).toMatchObject({ isTight: true, networks: 10_000 })
  expect((await listSuspects(operator)).tight).toMatchObject({ isTight: true })
  expect(await isAskedMuchMore(program.ctx)).toBe(true)
  program.setNow(new Date(Date.now() + 11_000))
  expect(await untilRefused(() => '192.0.2.94')).toBeLessThanOrEqual(40)
  // Who checks a message still gets an answer.
  expect((await ask({ address: '198.51.100.95', texts: [listed] })).statusCode).toBe(200)
})

test('how long an answer takes tells nobody whether something was found', async () => {
  const took = async (text: string) => {
    const began = performance.now()
    expect((await ask({ address: '198.51.100.96', texts: [text] })).statusCode).toBe(200)
    return performance.now() - began
  }
  for (const text of [listed, fresh(), listed, fresh()]) expect(await took(text)).toBeGreaterThanOrEqual(49)
})
