// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { showSignal } from '../show-signal/show-signal.query.ts'
import { card, confirmed, type People, proposed, signalPeople } from '../signal/signal.fixture.ts'

const test = await testContext()
const people = await signalPeople(test)
const site = await testSite(test)

const as = (who: keyof People) => {
  const { actor } = people[who]
  return asActor('person', actor.organisationId, [...actor.permissions], actor.id)
}
const get = async (url: string, headers: Record<string, string> = as('officer')) => site.inject({ url, headers })
const post = (
  url: string,
  fields: Record<string, string | string[]>,
  headers: Record<string, string> = as('officer'),
) => site.as(headers).post(url, fields)
const changes = (html: string) => /name="changes" value="(\d+)"/.exec(html)?.[1] ?? ''

describe('the pages of signals, without script', () => {
  it('lead from what an analyst noticed to the public page', async () => {
    const written = { ...card, form: 'FF-310', firstSeen: '24-11-2026', confidence: 'high', tlp: 'clear' }
    const wrong = await post('/werkbank/signalen/nieuw', { ...written, lure: 'Kijk op https://bank-inlog.example' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#write-lure"')
    expect(wrong.body).toContain('bank-inlog.example</textarea>')
    expect(textOf(wrong.body)).toContain('Schrijf het verhaal zonder rekening, nummer of adres')
    const made = await post('/werkbank/signalen/nieuw', written)
    expect(made.statusCode).toBe(303)
    const page = made.headers.location ?? ''
    expect((await get('/wat-gaat-er-rond', {})).body).not.toContain(card.title)
    const shown = await get(page)
    expect(textOf(shown.body)).toContain('Te beoordelen')
    const answer = await post(page, { ...written, intent: 'confirm', changes: changes(shown.body) })
    expect(answer.statusCode).toBe(303)
    const open = await get('/wat-gaat-er-rond', {})
    expect(textOf(open.body)).toContain('Hieraan ziet u het Het nummer is nieuw.')
    expect((await get('/signalen/atom.xml', {})).headers['content-type']).toContain('application/atom+xml')
  })

  it('show why it is a signal, and a dismissal with its reason', async () => {
    const id = await proposed(test, 'surge:dismiss')
    const page = `/werkbank/signalen/${id}`
    const shown = await get(page)
    expect(textOf(shown.body)).toContain('kwamen 31 meldingen binnen. Verwacht waren er 9,5; boven 20')
    expect((await post(page, { intent: 'dismiss', changes: '1' })).statusCode).toBe(422)
    expect((await post(page, { intent: 'dismiss', dismissal: 'source', changes: '1' })).statusCode).toBe(303)
    expect(textOf((await get(page)).body)).toContain('Een bron ging meer of anders aanleveren')
    expect(textOf((await get('/werkbank/signalen')).body)).toContain('van de voorstellen afgewezen')
  })

  it('say that somebody was first, and keep what was typed', async () => {
    const id = await proposed(test, 'surge:twice')
    const page = `/werkbank/signalen/${id}`
    expect((await post(page, { ...card, intent: 'confirm', changes: '1' }, as('officer'))).statusCode).toBe(303)
    const second = await post(page, { ...card, title: 'Mijn titel', intent: 'revise', changes: '1' }, as('officer'))
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('value="Mijn titel"')
  })

  it('let somebody follow, and make a feed whose address is shown once', async () => {
    const page = '/werkbank/signalen/volgen'
    expect((await post(page, { intent: 'follow', subject: 'sector:banks' }, as('seller'))).statusCode).toBe(303)
    expect((await post(page, { intent: 'follow', subject: 'sector:niets' }, as('seller'))).statusCode).toBe(404)
    expect(textOf((await get(page, as('seller'))).body)).toContain('Sector: Banken en betalen')
    const made = await post(page, { intent: 'feed' }, as('seller'))
    const [, password = ''] = [...made.body.matchAll(/<code[^>]*>([^<]+)</g)].map(([, shown = '']) => shown)
    const holding = (sent: string) => ({
      authorization: `Basic ${Buffer.from(`dijkwacht:${sent}`).toString('base64')}`,
    })
    expect((await get('/signalen/atom', holding(password))).statusCode).toBe(200)
    for (const wrong of [{}, holding(''), holding(`${password}x`)]) {
      const { statusCode, headers } = await get('/signalen/atom', wrong)
      expect([statusCode, headers['www-authenticate']]).toEqual([401, 'Basic realm="dijkwacht"'])
    }
    expect((await get(`/signalen/atom/${password}`, {})).statusCode).toBe(404)
    expect((await get(page, as('seller'))).body).not.toContain(password)
    expect((await post(page, { intent: 'no-feed' }, as('seller'))).statusCode).toBe(303)
    expect((await get('/signalen/atom', holding(password))).statusCode).toBe(401)
    expect((await post(page, { intent: 'mail', mail: 'daily', address: 'x' }, as('seller'))).statusCode).toBe(409)
    expect((await post(page, { intent: 'unfollow', subject: 'sector:banks' }, as('seller'))).statusCode).toBe(303)
  })

  it('refuse everything to somebody of another organisation', async () => {
    const id = await confirmed(test, people.officer, 'surge:amber', {
      tlp: 'amber',
      toOrganisations: ['deltabank-demo'],
    })
    const before = await showSignal(people.officer, id)
    for (const intent of ['confirm', 'revise', 'dismiss', 'join', 'withdraw']) {
      const fields = { ...card, intent, changes: '2', because: 'x', dismissal: 'chance', into: id }
      const of = async (who: keyof People) => (await post(`/werkbank/signalen/${id}`, fields, as(who))).statusCode
      expect(await of('keeper'), intent).toBe(404)
      expect(await of('banker'), intent).toBe(403)
      expect(await of('seller'), intent).toBe(403)
    }
    expect(await showSignal(people.officer, id)).toEqual(before)
    expect((await post('/signalen/afmelden/geen-token', {}, {})).statusCode).toBe(404)
    const unknown = await post('/signalen/bevestigen', { code: 'ABCDE-12' }, {})
    expect([unknown.statusCode, unknown.body.includes('value="ABCDE-12"')]).toEqual([422, true])
    expect((await post('/werkbank/signalen/nieuw', card, as('seller'))).statusCode).toBe(403)
    for (const url of ['/werkbank/signalen/volgen', '/werkbank/signalen'])
      expect((await get(url, asActor('person', 'koopplein-demo', ['checks:ask']))).statusCode).toBe(403)
  })
})
