// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { approved, clearSignal, published, warningPeople, written } from '../warning/warning.fixture.ts'
import { proposeWarning } from '../propose-warning/propose-warning.command.ts'
import { type GoingRound, newestAndLargest } from './going-round.ts'

const test = await testContext()
const people = await warningPeople(test)
const site = await testSite(test)
const get = (url: string) => site.inject({ url })
const list = async (query = '') => (await get(`/wat-gaat-er-rond${query}`)).body

const without = {
  'drawing-kind': '',
  ...Object.fromEntries(
    ['nl', 'en'].flatMap((one) => ['sender', 'text', 'clues'].map((field) => [`${one}-drawn-${field}`, ''])),
  ),
}

describe('what goes round', () => {
  let code: string
  beforeAll(async () => {
    code = await published(test, people, 'surge:around', { 'nl-title': 'Sms over een pakket', provinces: ['PV26'] })
    await clearSignal(test, people, 'surge:alone')
  })

  it('lists warnings and signals for everybody in one list, each once', async () => {
    const body = await list()
    expect(body.match(/<article/g)).toHaveLength(2)
    expect(body).toContain('Sms over een pakket')
    // The signal of the warning has this title too: only the other one is told.
    expect(body.match(/<h3[^>]*>Bericht van een kind met een nieuw nummer/g)).toHaveLength(1)
  })

  it('draws each message, and says in words what is drawn', async () => {
    const body = await list()
    expect(body).toMatch(
      /role="img" aria-label="Sms\. Afzender: PakketDienst\. “Uw pakket kon niet worden bezorgd\. Betaal vandaag € 1,95 via link”/,
    )
    expect(body).toContain('Kenmerk 2, bij “vandaag € 1,95”: Klein bedrag, grote haast.')
    // Of a signal nobody drew one: its channel, and what was seen of its words.
    expect(body).toContain('aria-label="Chatbericht. Afzender: Onbekend. “Hoi mam, dit is mijn nieuwe nummer.”')
  })

  it('says how often only from released figures', async () => {
    expect(textOf(await list())).toContain('Hoe vaak dit gebeurt, is niet te zeggen.')
  })

  it('is chosen by place, form and the way a message comes', async () => {
    const holds = async (query: string) => {
      const body = await list(query)
      return [body.includes('Sms over een pakket'), body.includes('een kind met een nieuw nummer')]
    }
    expect(await holds('?provincie=PV26')).toEqual([true, true])
    expect(await holds('?provincie=PV29')).toEqual([false, true])
    expect(await holds('?vorm=FF-300')).toEqual([true, true])
    expect(await holds('?vorm=FF-110')).toEqual([false, false])
    expect(await holds('?soort=sms')).toEqual([true, false])
    expect(textOf(await list('?vorm=FF-110'))).toContain('Dat betekent niet dat er geen oplichting is.')
    const mistyped = await list('?gemeente=Zwole')
    expect(mistyped).toContain('href="/wat-gaat-er-rond?gemeente=Zwolle"')
    expect(textOf(mistyped)).toContain('Bedoelt u Zwolle?')
  })

  it('can be shared without script: the whole address, and a mail', async () => {
    const body = await list()
    expect(body).toMatch(new RegExp(`<code>https?://[^<]*/waarschuwingen/${code}</code>`))
    expect(body).toContain('href="mailto:?subject=Sms%20over%20een%20pakket')
  })

  it('is where the two lists stood, with what was chosen', async () => {
    for (const [from, to] of [
      ['/waarschuwingen?provincie=PV26', '/wat-gaat-er-rond?provincie=PV26'],
      ['/en/waarschuwingen?stand=eerder', '/en/wat-gaat-er-rond?stand=eerder'],
      ['/signalen', '/wat-gaat-er-rond'],
    ] as const) {
      const answer = await get(from)
      expect([from, answer.statusCode, answer.headers.location]).toEqual([from, 308, to])
    }
  })

  it('stands on the page of its form too, and no other', async () => {
    const page = await get('/wat-gaat-er-rond/FF-300')
    const text = textOf(page.body)
    for (const part of [
      'Hoe gaat het?',
      'Hoe ziet u het?',
      'Wat doet u?',
      'Hoe vaak gebeurt het?',
      'Wat wordt eraan gedaan?',
    ])
      expect(text).toContain(part)
    expect(page.body).toContain('Sms. Afzender: PakketDienst.')
    expect((await get('/wat-gaat-er-rond/FF-110')).body).not.toContain('PakketDienst')
    expect((await get('/en/wat-gaat-er-rond/FF-300')).statusCode).toBe(200)
    for (const none of ['FF-000', 'CH-030', 'geen'])
      expect((await get(`/wat-gaat-er-rond/${none}`)).statusCode).toBe(404)
  })

  it('has a page for every form of the taxonomy', async () => {
    const { listFraudForms } = await import('#modules/taxonomy')
    for (const { id } of await listFraudForms(test.visitor)) {
      const { statusCode } = await get(`/wat-gaat-er-rond/${id}`)
      expect([id, statusCode]).toEqual([id, 200])
    }
  })
})

describe('the drawing of a warning', () => {
  const propose = async (key: string, over: Record<string, string>) =>
    proposeWarning(people.writer, await clearSignal(test, people, key), { ...written, ...over })

  it('may be left out', async () => {
    const code = await approved(people, await propose('surge:bare', without))
    const body = (await get(`/waarschuwingen/${code}`)).body
    expect(body).not.toContain('PakketDienst')
    expect(body).toContain('aria-label="Chatbericht. Afzender: Onbekend.')
  })

  it.each([
    ['words that do not stand in it', { 'nl-drawn-clues': 'gratis = Niets is gratis.' }, 'nl-drawn-clues'],
    ['a clue that says nothing', { 'nl-drawn-clues': 'PakketDienst =' }, 'nl-drawn-clues'],
    ['a number', { 'nl-drawn-text': 'Bel 06 12345678' }, 'nl-drawn-text'],
    ['a web address', { 'nl-drawn-text': 'Kijk op pakket-bezorgd.example' }, 'nl-drawn-text'],
    ['words without a kind', { 'drawing-kind': '' }, 'drawing-kind'],
    ['a kind without words', { ...without, 'drawing-kind': 'sms' }, 'nl-drawn-text'],
  ])('is refused with %s', async (what, over, field) => {
    await expect(propose(`surge:${what}`, over)).rejects.toMatchObject({
      fields: expect.arrayContaining([expect.objectContaining({ field })]),
    })
  })
})

it('the newest week comes first, in it what is reported most, and what has no figure after that', () => {
  const one = (id: string, week: string, now: number | null, changedAt = week) =>
    ({ id, week, changedAt, often: now === null ? null : { now } }) as unknown as GoingRound
  const sorted = [
    one('old', '2026-11-16', 900),
    one('none', '2026-11-23', null),
    one('few', '2026-11-23', 10),
    one('many', '2026-11-23', 200),
    one('many, later', '2026-11-23', 200, '2026-11-25'),
  ].toSorted(newestAndLargest)
  expect(sorted.map(({ id }) => id)).toEqual(['many, later', 'many', 'few', 'none', 'old'])
})
