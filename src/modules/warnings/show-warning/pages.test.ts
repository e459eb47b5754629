// SPDX-License-Identifier: EUPL-1.2
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { parseDocument } from 'htmlparser2'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { faultsOfAtom, jsonFeedShape } from '../give-feed/feed.fixture.ts'
import { approved, clearSignal, published, warningPeople, written } from '../warning/warning.fixture.ts'

const embed = 'inzet.localhost'

const test = await testContext({ settings: { EMBED_ORIGIN: `http://${embed}:3000` } })
const people = await warningPeople(test)
const site = await testSite(test)

function headersOf({ actor }: Context): Record<string, string> {
  return actor.kind === 'person' ? asActor('person', actor.organisationId, [...actor.permissions], actor.id) : {}
}
const get = (url: string, who?: Context, headers: Record<string, string> = {}) =>
  site.inject({ url, headers: { ...(who && headersOf(who)), ...headers } })
const post = (url: string, fields: Record<string, string | string[]>, who: Context) =>
  site.as(headersOf(who)).post(url, fields)
const fields = written as Record<string, string | string[]>

describe('from a signal to everybody', () => {
  it('takes one form and a second pair of eyes, and loses nothing that was typed', async () => {
    const signal = await clearSignal(test, people, 'surge:pages')
    const form = await get(`/werkbank/waarschuwingen/nieuw?signaal=${signal}`, people.writer)
    expect(textOf(form.body)).toContain('Bericht van een kind met een nieuw nummer')
    expect(form.body).toContain('Het nummer is nieuw.')
    const wrong = await post(
      `/werkbank/waarschuwingen/nieuw?signaal=${signal}`,
      { ...fields, intent: 'publish', 'nl-act': 'Bel NL65 DYKW 0002 3010 01.' },
      people.writer,
    )
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#publish-nl-act"')
    expect(wrong.body).toContain('Bel NL65 DYKW 0002 3010 01.</textarea>')
    const unknown = await post(`/werkbank/waarschuwingen/nieuw?signaal=${signal}`, { intent: 'iets' }, people.writer)
    expect(unknown.statusCode).toBe(400)
    const made = await post(
      `/werkbank/waarschuwingen/nieuw?signaal=${signal}`,
      { ...fields, intent: 'publish' },
      people.writer,
    )
    expect(made.statusCode).toBe(303)
    const id = String(made.headers.location).split('/').at(-1) ?? ''
    expect(textOf((await get(`/werkbank/waarschuwingen/voorstel/${id}`, people.writer)).body)).toContain(
      'Iemand anders moet dit beoordelen',
    )
    // Who reads what we say now, but writes and approves nothing, finds no proposal.
    expect((await get(`/werkbank/waarschuwingen/voorstel/${id}`, people.reader)).statusCode).toBe(404)
    const seen = await get(`/werkbank/waarschuwingen/voorstel/${id}`, people.second)
    for (const text of ['Open de link niet.', 'Do not open the link.', 'Een pakketdienst vraagt nooit'])
      expect(textOf(seen.body)).toContain(text)
    const digest = /name="sequence" value="(\w+)"/.exec(seen.body)?.[1] ?? ''
    const bad = await post(`/werkbank/waarschuwingen/voorstel/${id}`, { intent: 'iets' }, people.second)
    expect(bad.statusCode).toBe(400)
    expect((await get('/wat-gaat-er-rond')).body).not.toContain('Nep-sms')
    const done = await post(
      `/werkbank/waarschuwingen/voorstel/${id}`,
      { intent: 'approve', sequence: digest },
      people.second,
    )
    expect(done.headers.location).toBe('/werkbank/waarschuwingen/nep-sms-over-een-pakket')
    expect((await get('/wat-gaat-er-rond')).body).toContain('Nep-sms over een pakket')
    expect((await get('/en/wat-gaat-er-rond')).body).toContain('Fake text message about a parcel')
  })

  it('is refused in words for a signal that is not for everybody, and to who may not', async () => {
    const { confirmed } = await import('../../signals/signal/signal.fixture.ts')
    const green = await confirmed(test, people.officer, 'surge:pages-green', { tlp: 'green' })
    expect(textOf((await get(`/werkbank/waarschuwingen/nieuw?signaal=${green}`, people.writer)).body)).toContain(
      'TLP:CLEAR',
    )
    expect((await get('/werkbank/waarschuwingen/nieuw?signaal=geen', people.writer)).statusCode).toBe(404)
    expect((await get('/werkbank/waarschuwingen/nieuw', people.reader)).statusCode).toBe(403)
    expect((await get('/werkbank/waarschuwingen')).statusCode).toBe(303)
  })
})

describe('a warning for one municipality', () => {
  beforeAll(async () => {
    await published(test, people, 'surge:town', { municipalities: 'Amersfoort', 'nl-title': 'Nepkoerier in de stad' })
  })
  const holds = async (path: string) => (await get(path)).body.includes('Nepkoerier in de stad')

  it('is for who asks for that municipality, for its province or for everything, and for nobody elsewhere', async () => {
    for (const path of [
      '/wat-gaat-er-rond',
      '/waarschuwingen/atom.xml',
      '/waarschuwingen/feed.json',
      '/waarschuwingen/venster',
    ]) {
      const found = async (query: string) => holds(`${path}${query}`)
      expect([path, await found(''), await found('?gemeente=Amersfoort'), await found('?gemeente=GM0307')]).toEqual([
        path,
        true,
        true,
        true,
      ])
      expect([path, await found('?provincie=PV26')]).toEqual([path, true])
      expect([path, await found('?gemeente=Soest'), await found('?provincie=PV29')]).toEqual([path, false, false])
    }
    expect(textOf((await get('/wat-gaat-er-rond')).body)).toContain('gemeente Amersfoort')
    expect(textOf((await get('/wat-gaat-er-rond?gemeente=Atlantis')).body)).toContain(
      'Wij kennen geen gemeente “Atlantis”',
    )
    expect((await get('/waarschuwingen/op-uw-site?gemeente=Amersfoort')).body).toContain('venster?gemeente=GM0307')
  })
})

describe('a warning that holds', () => {
  let code: string
  let sheet: string
  beforeAll(async () => {
    code = await published(test, people, 'surge:holds', { provinces: ['PV26'], 'nl-title': 'Nepagent aan de deur' })
    sheet = `/werkbank/waarschuwingen/${code}`
  })

  it('is on a page of its own with a picture that says in words what is in it', async () => {
    const page = await get(`/waarschuwingen/${code}`)
    expect(textOf(page.body)).toContain('Open de link niet.')
    expect(page.body).toMatch(/<img[^>]*alt="Waarschuwing: Nepagent aan de deur\. Wat doet u nu\? Open de link niet\./)
    expect(page.body).not.toContain('<script')
    expect((await get('/waarschuwingen/geen-waarschuwing')).statusCode).toBe(404)
  })

  it('is chosen by form and province', async () => {
    const shown = async (query: string) =>
      (await get(`/wat-gaat-er-rond${query}`)).body.includes('Nepagent aan de deur')
    expect(await shown('?provincie=PV26')).toBe(true)
    expect(await shown('?provincie=PV29')).toBe(false)
    expect(await shown('?vorm=FF-300')).toBe(true)
    expect(await shown('?vorm=FF-110')).toBe(false)
    expect(await shown('?provincie=overal&vorm=<x>')).toBe(true)
    expect(await shown('?stand=eerder')).toBe(false)
    expect((await get('/wat-gaat-er-rond?pagina=9')).statusCode).toBe(200)
  })

  it('is drawn in four sizes, as SVG and as PNG of exactly that size', async () => {
    for (const [format, width, height] of [
      ['square', 1080, 1080],
      ['story', 1080, 1920],
      ['link', 1200, 630],
      ['screen', 1920, 1080],
    ] as const) {
      const svg = await get(`/waarschuwingen/${code}/beeld/${format}.svg`)
      expect(svg.headers['content-type']).toContain('image/svg+xml')
      expect(svg.headers['content-security-policy']).toContain('sandbox')
      // It brings its letters along, and may use them.
      expect(svg.body.match(/@font-face/g)).toHaveLength(2)
      expect(svg.headers['content-security-policy']).toContain('font-src data:')
      expect(svg.body).toContain('aria-label="Waarschuwing: Nepagent aan de deur.')
      const png = (await get(`/waarschuwingen/${code}/beeld/${format}.png`)).rawPayload
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height])
    }
    expect((await get(`/waarschuwingen/${code}/beeld/reus.svg`)).statusCode).toBe(404)
    expect((await get(`/waarschuwingen/geen/beeld/link.svg`)).statusCode).toBe(404)
  })

  it('has a sheet for who is asked about it, as page and as tagged PDF', async () => {
    const page = await get(sheet, people.reader)
    for (const text of ['Voor de pers', 'Een pakketdienst vraagt nooit', 'Laat de beller nu ophangen', 'Nog niemand.'])
      expect(textOf(page.body)).toContain(text)
    expect(page.body).not.toContain('value="withdraw"')
    const pdf = await get(`${sheet}/blad.pdf`, people.reader)
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.rawPayload.toString('latin1')).toContain('/StructTreeRoot')
    expect((await get(`${sheet}/blad.pdf`)).statusCode).toBe(303)
  })

  it('is given in Atom and JSON Feed, by province too, whole and valid', async () => {
    const atom = await get('/waarschuwingen/atom.xml?provincie=PV26')
    expect(faultsOfAtom(parseDocument(atom.body, { xmlMode: true }))).toEqual([])
    expect(atom.body).toContain('Nepagent aan de deur')
    // A feed reader finds it by the address of the page.
    expect((await get('/wat-gaat-er-rond?provincie=PV26')).body).toMatch(
      /<link rel="alternate" type="application\/atom\+xml"[^>]*href="\/waarschuwingen\/atom\.xml\?provincie=PV26"/,
    )
    expect((await get('/waarschuwingen/atom.xml?provincie=PV29')).body).not.toContain('Nepagent')
    const answer = await get('/en/waarschuwingen/feed.json')
    expect(answer.headers['content-type']).toContain('application/feed+json')
    const feed = JSON.parse(answer.body)
    const ajv = new Ajv({ allErrors: true })
    formats.default(ajv)
    const isValid = ajv.compile(jsonFeedShape)
    expect(isValid(feed), JSON.stringify(isValid.errors)).toBe(true)
    expect(feed.items.map(({ title }: { title: string }) => title)).toContain('Fake text message about a parcel')
    expect(isValid({ ...feed, version: 'https://jsonfeed.org/version/1' })).toBe(false)
    expect(isValid({ ...feed, items: [{ ...feed.items[0], id: undefined }] })).toBe(false)
  })

  it('may be framed by anybody on the origin for that alone, without cookie, script or form', async () => {
    const framed = await get('/waarschuwingen/venster', undefined, { host: embed, cookie: 'a=b' })
    expect(framed.statusCode).toBe(200)
    const policy = String(framed.headers['content-security-policy'])
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toContain('sandbox allow-popups')
    expect(policy).toContain("form-action 'none'")
    expect(framed.headers['set-cookie']).toBeUndefined()
    expect(framed.body).not.toMatch(/<script|<form/)
    expect(framed.body).toContain('Nepagent aan de deur')
    expect((await get(`/waarschuwingen/${code}`, undefined, { host: embed })).statusCode).toBe(404)
    expect((await get('/waarschuwingen/per-mail', undefined, { host: embed })).statusCode).toBe(404)
    const own = String((await get('/waarschuwingen/venster')).headers['content-security-policy'])
    expect(own).toContain("frame-ancestors 'none'")
    const place = await get('/waarschuwingen/op-uw-site?provincie=PV26')
    expect(place.body).toContain(`http://${embed}:3000/waarschuwingen/venster?provincie=PV26`)
    expect(place.body).toContain('sandbox=&quot;allow-popups')
  })

  it('is corrected, extended and withdrawn where everybody sees it', async () => {
    expect((await post(sheet, { intent: 'iets' }, people.writer)).statusCode).toBe(400)
    expect((await post(sheet, { intent: 'extend', endsOn: '1-1-2030', because: '' }, people.writer)).statusCode).toBe(
      422,
    )
    expect((await post(`${sheet}/verbeteren`, { intent: 'iets' }, people.writer)).statusCode).toBe(400)
    const old = { ...fields, intent: 'correct', edition: '9', because: 'Anders.' }
    expect((await post(`${sheet}/verbeteren`, old, people.writer)).statusCode).toBe(409)
    const right = {
      ...old,
      edition: '1',
      'nl-title': 'Nepagent aan de telefoon',
      'nl-act': 'Hang op.',
      provinces: 'PV26',
    }
    const made = await post(`${sheet}/verbeteren`, right, people.writer)
    await approved(people, String(made.headers.location).split('/').at(-1) ?? '')
    const page = (await get(`/waarschuwingen/${code}`)).body
    expect(textOf(page)).toContain('Wat er anders is: Anders.')
    expect(page).toContain('<del>Nepagent aan de deur</del>')
    expect((await get('/waarschuwingen/atom.xml')).body).toContain('Verbeterd: Nepagent aan de telefoon')
    const gone = await post(sheet, { intent: 'withdraw', because: 'Het klopte niet.' }, people.writer)
    expect(gone.statusCode).toBe(303)
    expect(textOf((await get(`/waarschuwingen/${code}`)).body)).not.toContain('Het klopte niet.')
    const asked = String(gone.headers.location)
    expect(textOf((await get(asked, people.second)).body)).toContain('Dit trekt u in als u goedkeurt')
    await approved(people, asked.split('/').at(-1) ?? '')
    const after = (await get(`/waarschuwingen/${code}`)).body
    expect(textOf(after)).toContain('Reden: Het klopte niet.')
    expect(after).toContain('<del>Hang op.</del>')
    expect((await get('/wat-gaat-er-rond')).body).not.toContain('Nepagent')
    expect((await get('/wat-gaat-er-rond?stand=eerder')).body).toContain('Nepagent')
    expect((await get('/waarschuwingen/feed.json')).body).toContain('Ingetrokken: Nepagent')
    expect((await get(`/waarschuwingen/${code}/beeld/link.svg`)).statusCode).toBe(404)
    expect((await get('/waarschuwingen/venster', undefined, { host: embed })).body).not.toContain('Nepagent')
  })
})
