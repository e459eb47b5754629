// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submitReports } from '#modules/reports'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { askReporter } from '../ask-reporter/ask-reporter.command.ts'
import { markDuplicate } from '../decide-report/mark-duplicate.command.ts'
import { receiptCodeOf } from '../report/receipt-code.ts'

let test: TestContext
let site: FastifyInstance
beforeAll(async () => {
  test = await testContext()
  site = await testSite(test)
})
afterAll(async () => {
  await site.close()
  await test.close()
})

const officer = () => test.as('politie-demo', 'reports:read', 'reports:confirm')
let number = 0
async function filed() {
  number++
  const code = receiptCodeOf(Buffer.alloc(12, number))
  const input = { narrative: 'Ik betaalde en kreeg niets.', identifiers: [] }
  const [receipt] = await submitReports(test.visitor, [input], { origin: 'web', receiptCode: code })
  return { id: receipt?.reportId ?? '', code }
}
const post = (entries: Record<string, string>, cookie = '', url = '/mijn-melding') =>
  site.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(entries).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'http://localhost',
      host: 'localhost',
      cookie,
    },
  })
/** The page of a report as its reporter sees it after giving the code. */
async function opened(code: string) {
  const entered = await post({ code })
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
  return { cookie, page: async () => (await site.inject({ url: '/mijn-melding', headers: { cookie } })).body }
}

describe('the page of the reporter', () => {
  it('asks, keeps what was typed when something is wrong, and shows what was answered', async () => {
    const { id, code } = await filed()
    const questionId = await askReporter(officer(), { reportId: id, question: 'Hoe heette de <verkoper>?' })
    const { cookie, page } = await opened(code)
    const asked = await page()
    expect(asked).toContain('Wij hebben een vraag voor u')
    expect(asked).toContain('Hoe heette de &lt;verkoper&gt;?')
    expect(asked).toContain('nooit een pincode')
    const name = `answer-${questionId}`
    const long = await post({ intent: 'answer', questionId, [name]: `Jan ${'x'.repeat(5_000)}` }, cookie)
    expect(long.statusCode).toBe(422)
    expect(long.body).toContain(`href="#${name}"`)
    expect(long.body).toContain('Jan xxx')
    const sent = await post({ intent: 'answer', questionId, [name]: 'Jan de Verzonnene' }, cookie)
    expect(sent.statusCode).toBe(303)
    const done = await page()
    expect(done).toContain('Wat u heeft geantwoord')
    expect(done).toContain('Jan de Verzonnene')
    expect(done).not.toContain('Wij hebben een vraag voor u')
    const again = await post({ intent: 'answer', questionId, [name]: 'Nog eens' }, cookie)
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('Deze vraag is al beantwoord')
  })

  it('takes no answer from who did not give the code', async () => {
    const { id } = await filed()
    const questionId = await askReporter(officer(), { reportId: id, question: 'Hoe heette de verkoper?' })
    const sent = await post({ intent: 'answer', questionId, [`answer-${questionId}`]: 'Ik weet het' })
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/mijn-melding'])
    expect((await site.inject({ url: '/mijn-melding' })).body).not.toContain('verkoper')
  })

  it('says what it means when a report was joined with an earlier one', async () => {
    const [first, again] = [await filed(), await filed()]
    await markDuplicate(officer(), { reportId: again.id, of: first.id, reason: 'U meldde dit gisteren ook.' })
    const body = await (await opened(again.code)).page()
    expect(body).toContain('We hebben deze melding samengevoegd met een eerdere over hetzelfde.')
    expect(body).toContain('U meldde dit gisteren ook.')
    expect(body).not.toContain(first.id)
  })
})

describe('the answers that wait to be read', () => {
  it('lead to their report, for who may read reports', async () => {
    const { id, code } = await filed()
    const questionId = await askReporter(officer(), { reportId: id, question: 'Hoe heette de verkoper?' })
    const { cookie } = await opened(code)
    await post({ intent: 'answer', questionId, [`answer-${questionId}`]: 'Een antwoord.' }, cookie)
    const police = asActor('person', 'politie-demo', ['reports:read'])
    const list = await site.inject({ url: '/werkbank/antwoorden', headers: police })
    expect(list.body).toContain(`/werkbank/meldingen/${id}`)
    expect(list.body).not.toContain('Een antwoord.')
    const bank = asActor('person', 'deltabank-demo', ['reports:read'])
    expect((await site.inject({ url: '/werkbank/antwoorden', headers: bank })).body).toContain('Geen nieuwe antwoorden')
  })
})

/** A browser with a fresh draft. */
async function begun() {
  const entered = await post({}, '', '/melden')
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
  const get = async (url: string) => (await site.inject({ url, headers: { cookie } })).body
  return { cookie, get, fill: (url: string, entries: Record<string, string>) => post(entries, cookie, url) }
}

describe('the form', () => {
  it('answers what it cannot accept with an address, where it shows what was typed and what is wrong', async () => {
    const { get, fill } = await begun()
    const wrong = { name: 'Verzonnen Melder', email: 'geen adres', wantsHelp: 'yes' }
    const refused = await fill('/melden/uzelf?wijzig', wrong)
    expect([refused.statusCode, refused.headers.location]).toEqual([303, '/melden/uzelf?wijzig'])
    for (let time = 0; time < 2; time++) {
      const shown = await get('/melden/uzelf?wijzig')
      for (const typed of [
        'href="#email"',
        'value="Verzonnen Melder"',
        'value="geen adres"',
        'Wilt u dat iemand contact',
      ])
        expect(shown).toContain(typed)
    }
    expect(await get('/melden/verhaal'), 'another page').not.toContain('href="#email"')
    const right = await fill('/melden/uzelf', { email: 'melder@post.example', wantsHelp: 'yes' })
    expect(right.headers.location).toBe('/melden/controleer')
    const again = await get('/melden/uzelf')
    expect(again).toContain('melder@post.example')
    expect(again).not.toContain('href="#email"')
    expect(again).not.toContain('geen adres')
  })

  it('says who calls and what they never ask, and asks for a way to be reached', async () => {
    const { get, fill } = await begun()
    expect(await get('/melden/uzelf')).toMatch(/medewerker van [^.]+ dat u contact wilt.*nooit om een pincode/)
    await fill('/melden/uzelf', { wantsHelp: 'yes' })
    expect(await get('/melden/uzelf')).toContain('Vul hierboven uw telefoonnummer of e-mailadres in.')
    await fill('/melden/uzelf', { wantsHelp: 'yes', email: 'melder@post.example' })
    await fill('/melden/nu', { now: 'no' })
    await fill('/melden/wat', { situation: 'unknown' })
    await fill('/melden/wie', { victim: 'self' })
    await fill('/melden/geld', { money: 'no' })
    const check = await get('/melden/controleer')
    expect(check).toContain('Wilt u dat iemand contact met u opneemt?')
    expect(check).toContain('Ja, neem contact met mij op')
  })

  it('leaves nothing telling in the history of the browser', async () => {
    const { cookie } = await begun()
    const titles = []
    for (const url of ['/melden', '/melden/nu', '/melden/wat', '/melden/bijlagen']) {
      const { body } = await site.inject({ url, headers: { cookie } })
      titles.push(/<title>([^<]*)<\/title>/.exec(body)?.[1] ?? '')
    }
    expect(titles[0]).toBe('dijkwacht')
    for (const title of titles.slice(1)) expect(title).toMatch(/^Stap \d+ van \d+ · dijkwacht$/)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('nor does the page behind the code', async () => {
    const { code } = await filed()
    const { cookie } = await opened(code)
    for (const url of ['/mijn-melding', '/mijn-melding/intrekken', '/mijn-melding/contactgegevens-wissen']) {
      const { body } = await site.inject({ url, headers: { cookie } })
      expect(/<title>([^<]*)<\/title>/.exec(body)?.[1]).toMatch(/^(?:Stand van zaken|Weet u het zeker\?) · dijkwacht$/)
    }
  })
})
