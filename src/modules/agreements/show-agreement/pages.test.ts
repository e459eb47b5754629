// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { danglingReferences } from '../../../ui/dangling-references.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

const all = ['agreements:read', 'agreements:draft', 'agreements:sign'] as const
const id = (last: string) => `0190a000-0000-7000-8000-0000000000${last}`
const drafter = asActor('person', 'politie-demo', all, id('01'))
const police = asActor('person', 'politie-demo', all, id('02'))
const bank = asActor('person', 'deltabank-demo', all, id('03'))
const bankToo = asActor('person', 'deltabank-demo', all, id('04'))
const reader = asActor('person', 'deltabank-demo', ['agreements:read'], id('05'))
const third = asActor('person', 'om-demo', all, id('06'))

type Headers = Record<string, string>
const get = (url: string, headers: Headers = {}) => site.inject({ url, headers })
const post = (url: string, entries: [string, string][], headers: Headers) => site.as(headers).post(url, entries)

const list = '/werkbank/afspraken'
const typed: [string, string][] = [
  ['kind', 'pilot'],
  ['title', 'Proef met een unieke titel'],
  ['reference', 'Geheime kast 17'],
  ['sends', 'politie-demo'],
  ['receives', 'deltabank-demo'],
  ['receives', 'politie-demo'],
  ['exchanges', 'claim-letter'],
  ['dataCategories', 'name'],
  ['purposes', 'recover-money'],
  ['startsOn-day', '1'],
  ['startsOn-month', 'januari'],
  ['startsOn-year', '2026'],
  ['endsOn-day', '1'],
  ['endsOn-month', '1'],
  ['endsOn-year', '2030'],
  ['sampleCap', '1.500'],
  ['dpiaReference', 'DPIA-9'],
  ['dpiaReviewOn-day', '1'],
  ['dpiaReviewOn-month', '6'],
  ['dpiaReviewOn-year', '2029'],
]
const without = (name: string) => typed.filter(([key]) => key !== name && !key.startsWith(`${name}-`))

async function draft(title = 'Proef met een unieke titel'): Promise<string> {
  const answer = await post(`${list}/nieuw`, [...without('title'), ['title', title]], drafter)
  expect(answer.statusCode, answer.body.slice(0, 500)).toBe(303)
  return String(answer.headers.location)
}
const does = (address: string, intent: string, headers: Headers, more: [string, string][] = []) =>
  post(address, [['intent', intent], ...more], headers)

describe('the form of a draft', () => {
  it('says what is wrong beside each field and keeps everything else', async () => {
    const wrong: [string, string][] = [
      ...without('endsOn'),
      ['endsOn-day', '31'],
      ['endsOn-month', '2'],
      ['endsOn-year', '2027'],
    ]
    const answer = await post(
      `${list}/nieuw`,
      wrong.filter(([key]) => key !== 'kind'),
      drafter,
    )
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Kies wat voor afspraak dit is.')
    expect(answer.body).toContain('Vul een bestaande dag in')
    expect(answer.body).toContain('value="Proef met een unieke titel"')
    expect(answer.body).toContain('value="1.500"')
    expect(answer.body).toMatch(
      /name="receives"[^>]*checked=""[^>]*value="deltabank-demo"|value="deltabank-demo"[^>]*checked=""/,
    )
    expect(danglingReferences(answer.body)).toEqual([])
  })

  it('refuses more than five years, only itself as receiver, and others without itself', async () => {
    const far = await post(
      `${list}/nieuw`,
      [...without('endsOn'), ['endsOn-day', '2'], ['endsOn-month', '1'], ['endsOn-year', '2031']],
      drafter,
    )
    expect(far.body).toContain('ten hoogste vijf jaar')
    const alone = await post(`${list}/nieuw`, [...without('receives'), ['receives', 'politie-demo']], drafter)
    expect(alone.body).toContain('Kies minstens één andere organisatie die krijgt.')
    const others: [string, string][] = [
      ...without('sends').filter(([key]) => key !== 'receives'),
      ['sends', 'deltabank-demo'],
      ['receives', 'koopplein-demo'],
    ]
    expect((await post(`${list}/nieuw`, others, drafter)).body).toContain(
      'Uw eigen organisatie moet een van de partijen zijn.',
    )
  })

  it('keeps what the second of two people typed, and tells them about the first', async () => {
    const address = await draft()
    const change = (title: string, headers: Headers) =>
      post(`${address}/wijzig`, [...without('title'), ['title', title], ['version', '1']], headers)
    expect((await change('De tekst van de eerste', drafter)).statusCode).toBe(303)
    const second = await change('De tekst van de tweede', police)
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Iemand anders veranderde dit concept.')
    expect(second.body).toContain('value="De tekst van de tweede"')
    expect(second.body).toMatch(/name="version" value="2"/)
    expect((await get(`${address}/wijzig`, bank)).statusCode).toBe(404)
  })
})

describe('the page of an agreement', () => {
  it('leads from draft to active, suspended and active again, with two people where that is needed', async () => {
    const address = await draft()
    expect((await get(address, bank)).body).toContain('Onderteken namens Deltabank (demo)')
    expect((await get(address, reader)).body).toContain('U kunt hier nu niets doen.')
    expect((await does(address, 'sign', reader, [['version', '1']])).statusCode).toBe(403)
    await does(address, 'sign', bank, [['version', '1']])
    const early = await does(address, 'activate', bank)
    expect(early.statusCode).toBe(409)
    expect(early.body).toContain('Nog niet alle partijen hebben deze tekst ondertekend.')
    expect(danglingReferences(early.body)).toEqual([])
    await does(address, 'sign', police, [['version', '1']])
    expect((await does(address, 'activate', drafter)).body).toContain('Een ander moet het bevestigen.')
    expect((await does(address, 'activate', police)).statusCode).toBe(303)
    expect((await get(address, reader)).body).toContain('Geldig')

    const mute = await does(address, 'suspend', bank)
    expect(mute.statusCode).toBe(422)
    expect(mute.body).toContain('Schrijf op waarom')
    expect((await does(address, 'suspend', bank, [['reason', 'Er ging iets mis.']])).statusCode).toBe(303)
    const dpia: [string, string][] = [
      ['dpiaReference', 'DPIA-10'],
      ['dpiaReviewOn-day', '1'],
      ['dpiaReviewOn-month', '7'],
      ['dpiaReviewOn-year', '2029'],
    ]
    expect((await does(address, 'ask-resume', police, dpia)).statusCode).toBe(303)
    const asked = await get(address, bankToo)
    expect(asked.body).toContain('DPIA-10')
    const at = /name="asked" value="([^"]+)"/.exec(asked.body)?.[1] ?? ''
    expect((await does(address, 'resume', police, [['asked', at]])).statusCode).toBe(409)
    expect((await does(address, 'resume', bankToo, [['asked', '2020-01-01T00:00:00.000Z']])).statusCode).toBe(409)
    expect((await does(address, 'resume', bankToo, [['asked', at]])).statusCode).toBe(303)
    expect((await get(address, bank)).body).toContain('Hervat, door een tweede persoon')
  })

  it('is not there for a third organisation, nor is what it would change', async () => {
    const address = await draft()
    for (const url of [address, `${address}/wijzig`, `${list}/nieuw?vervangt=${address.split('/').at(-1)}`])
      expect((await get(url, third)).statusCode, url).toBe(404)
    expect((await does(address, 'drop', third, [['reason', 'Weg ermee.']])).statusCode).toBe(404)
    expect((await get(list, third)).body).not.toContain('unieke titel')
    expect((await get(`${list}/onzin`, police)).statusCode).toBe(404)
    expect((await does(address, 'onzin', police)).statusCode).toBe(400)
  })

  it('offers a new version of what is active, filled in', async () => {
    const listed = await get(`${list}?stand=active`, police)
    const address = /\/werkbank\/afspraken\/[\da-f-]{36}/.exec(listed.body)?.[0] ?? ''
    const next = `${list}/nieuw?vervangt=${address.split('/').at(-1)}`
    expect((await get(address, drafter)).body).toContain(next)
    const page = await get(next, drafter)
    expect(page.body).toContain('Nieuwe versie van een afspraak')
    expect(page.body).toMatch(/value="[^"]+\(demo\)"/)
  })
})

describe('the list', () => {
  it('shows what waits for a signature first, and what runs out', async () => {
    const page = await get(list, police)
    expect(page.body).toContain('op een handtekening van uw organisatie')
    expect(page.body.indexOf('Wacht op uw handtekening')).toBeLessThan(page.body.indexOf('<span>Geldig</span>'))
    expect((await get(`${list}?stand=binnenkort`, bank)).body).toContain('Proef geld terughalen tussen banken')
    expect((await get(`${list}?stand=onzin&pagina=-3`, bank)).statusCode).toBe(200)
    expect((await get(`/en${list}?stand=ondertekenen`, police)).body).toContain('Waits for your signature')
  })
})

describe('the public list', () => {
  it('shows what everybody may know, and never a draft, a paper, a person or a reason', async () => {
    await draft('Proef die nog niemand tekende')
    for (const url of ['/afspraken', '/en/afspraken']) {
      const { body, statusCode } = await get(url)
      expect(statusCode).toBe(200)
      expect(body).toContain('Convenant samen kijken naar meldingen (demo)')
      expect(body).toContain('Koopplein (demo)')
      for (const secret of [
        'nog niemand tekende',
        'herhaalde oplichting',
        'DEMO-',
        'DPIA',
        'Geheime kast',
        'Rachida',
        'Wietse',
        'meekeek',
        'toestellen bleken',
      ])
        expect(body, secret).not.toContain(secret)
    }
    expect((await get('/afspraken')).body).toContain('Ligt stil')
  })
})
