// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { form } from '../intervention/intervention.fixture.ts'

const test = await testContext({ demo: true })
test.setNow(new Date('2026-11-28T11:00:00Z'))
const site = await testSite(test)

const maker = asActor('person', 'ministerie-demo', ['interventions:keep'])
const judge = asActor('person', 'gemeente-demo', ['interventions:keep'], '0190a000-0000-7000-8000-00000000000b')
const banker = asActor('person', 'deltabank-demo', ['interventions:answer'])
const get = (url: string, headers: Record<string, string> = {}) => site.inject({ url, headers })
const post = (url: string, fields: Record<string, string | string[]>, headers: Record<string, string>) =>
  site.as(headers).post(url, fields)
const text = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ')

describe('the register for everybody', () => {
  it('can be chosen from by form, kind, standing and party', async () => {
    const all = text((await get('/interventies')).body)
    expect(all).toContain('Naamcontrole bij overboeken')
    expect(all).not.toContain('Bel 159')
    const pilots = text((await get('/interventies?stand=pilot&partij=SIDN')).body)
    expect(pilots).toContain('Nepwinkel direct van het net')
    expect(pilots).toContain('1 interventie')
    expect(text((await get('/interventies?soort=initiative&vorm=FF-400')).body)).toContain('Laat je niet interneppen')
    expect(text((await get('/interventies?soort=pilot&stand=idea')).body)).toContain('Geen interventies gevonden')
    expect(text((await get('/en/interventies')).body)).toContain('Name check on transfers')
  })

  it('says of a figure whose it is, what it is of and when, and of a pilot without a plan that there is none', async () => {
    const bank = text((await get('/interventies/gesprek-controleren-in-bankapp')).body)
    expect(bank).toMatch(/43% minder slachtoffers.*klanten van ING.*2024.*Gemeld door wie het uitvoert/)
    expect(bank).toContain('Wij hebben ze niet nagerekend')
    const pilot = text((await get('/interventies/cybercasher')).body)
    expect(pilot).toContain('Wij vonden geen plan om te meten of deze pilot werkt')
    const invented = text((await get('/interventies/een-kwartier-wachten-na-een-vreemd-telefoontje-verzonnen')).body)
    expect(invented).toMatch(
      /Hoe wordt bekeken of het werkt\?.*26 weken.*Rotterdam, Utrecht|Rotterdam, Utrecht.*26 weken/,
    )
    expect((await get('/interventies/bestaat-niet')).statusCode).toBe(404)
  })

  it('tells what other countries do, with the lesson and whether it could be done here', async () => {
    const page = (await get('/interventies/buitenland')).body
    expect(new Set(page.match(/\/interventies\/[a-z0-9-]+(?=")/g)).size).toBeGreaterThanOrEqual(16)
    expect(text(page)).toContain('Thailand')
    expect(text(page)).toContain('snel bevriezen zonder weg terug')
    const thai = text((await get('/interventies/thailand-aoc-1441')).body)
    expect(thai).toMatch(/Kan dit in Nederland\?.*Hoe verschilt het recht\?.*onze lezing/)
    expect(text((await get('/en/interventies/buitenland')).body)).toContain('one short number to your own bank')
  })

  it('is given to programs: JSON, CSV and a feed', async () => {
    const { interventions } = (await get('/v1/interventions?country=SG')).json()
    expect(interventions.map((one: { code: string }) => one.code)).toContain('singapore-scamshield')
    expect(JSON.stringify(interventions)).not.toContain('agreement')
    expect((await get('/v1/interventions/belgie-baps')).json()).toMatchObject({ country: 'BE', evidence: 'E1' })
    expect((await get('/v1/interventions/niets')).statusCode).toBe(404)
    const csv = (await get('/v1/interventions.csv')).body
    expect(csv.split('\r\n').length).toBeGreaterThan(45)
    const feed = (await get('/interventies/nieuw.atom')).body
    expect(feed).toContain('Koffieochtend over digitale fraude (verzonnen)')
  })
})

describe('the register for who keeps it', () => {
  it('a proposal is made by one, judged by another, and then stands on the public page', async () => {
    const made = await post('/werkbank/interventies/nieuw', { ...form, title: 'Bel terug' }, maker)
    expect(made.statusCode).toBe(303)
    const at = String(made.headers.location)
    expect(at).toContain('/werkbank/interventies/voorstel/')
    expect(text((await get(at, maker)).body)).toContain('Iemand anders moet dit beoordelen')
    expect((await post(at, { intent: 'approve' }, maker)).statusCode).toBe(409)
    expect((await get('/interventies/bel-terug')).statusCode).toBe(404)
    expect(text((await get('/werkbank/interventies', judge)).body)).toContain('Bel terug')
    const refused = await post(at, { intent: 'decline' }, judge)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('href="#decline-because"')
    expect((await post(at, { intent: 'approve' }, judge)).statusCode).toBe(303)
    expect(text((await get('/interventies/bel-terug')).body)).toContain('Wie iets vreemds ziet')
    const desk = '/werkbank/interventies/bel-terug'
    const change = await post(desk, { ...form, title: 'Bel terug', how: 'Anders gezegd.', version: '1' }, judge)
    expect(change.statusCode).toBe(303)
    const shown = text((await get(String(change.headers.location), maker)).body)
    expect(shown).toMatch(/Wie iets vreemds ziet.*Anders gezegd/)
    expect(text((await get(desk, maker)).body)).toContain('Er wacht al een voorstel')
  })

  it('keeps everything that was typed when something is wrong, and says what', async () => {
    const bad = { ...form, title: 'Nog een', owner: '', startsOn: '5-2026', endsOn: '4-2026', 'claim1-text': 'minder' }
    const answer = await post('/werkbank/interventies/nieuw', bad, maker)
    expect(answer.statusCode).toBe(422)
    for (const field of ['owner', 'claim1-period']) expect(answer.body).toContain(`href="#propose-${field}"`)
    expect(answer.body).toContain('value="Nog een"')
    expect(answer.body).toContain('value="minder"')
    expect((await post('/werkbank/interventies/nieuw', form, banker)).statusCode).toBe(403)
  })
})

describe('how strong the evidence is', () => {
  const claim = {
    'claim1-sort': 'effect',
    'claim1-text': '80% minder slachtoffers',
    'claim1-of': 'klanten van de bank',
    'claim1-period': '2026',
    'claim1-by': 'runs-it',
    'claim1-source': '1',
  }
  const propose = (fields: object) => post('/werkbank/interventies/nieuw', { ...form, ...fields }, maker)
  const live = { status: 'live', startsOn: '1-2-2026', ...claim }
  const colleague = asActor('person', 'ministerie-demo', ['interventions:keep'], '0190a000-0000-7000-8000-00000000000c')

  /** What everybody reads of it once it is approved. */
  async function shown(fields: Record<string, string>, who = judge): Promise<string> {
    const made = await propose(fields)
    expect(made.statusCode).toBe(303)
    const page = made.headers.location ?? ''
    const done = await post(page, { intent: 'approve' }, who)
    expect(done.statusCode, text(done.body)).toBe(303)
    const code = /href="\/interventies\/([^"/]+)"/.exec((await get(page, judge)).body)?.[1] ?? ''
    return text((await get(`/interventies/${code}`)).body)
  }

  it('follows from the source and who measured: nobody types it, and nobody of the own organisation says E3', async () => {
    const typed = { ...live, evidence: 'E4' }
    expect(await shown({ ...typed, title: 'Eigen woord' })).toContain('Bewijs E0: niemand doet het nog, of')
    const read = { ...typed, 'source1-url': 'https://cijfers.example/rapport' }
    expect(await shown({ ...read, title: 'Eigen opgave' })).toContain('Bewijs E2: iemand meldt een effect')
    const outsider = { ...read, 'claim1-by': 'official' }
    const idea = { ...outsider, title: 'Nog een idee', status: 'idea' }
    expect(await shown(idea)).toContain('Bewijs E2: iemand meldt een effect')
    const made = await propose({ ...outsider, title: 'Met bron' })
    const refused = await post(made.headers.location ?? '', { intent: 'approve' }, colleague)
    expect([refused.statusCode, text(refused.body)]).toEqual([409, expect.stringContaining('een andere organisatie')])
    expect((await post(made.headers.location ?? '', { intent: 'approve' }, judge)).statusCode).toBe(303)
    expect(await shown({ ...outsider, title: 'Nog een met bron' })).toContain(
      'Bewijs E3: een overheid of een buitenstaander',
    )
  })
})

describe('mail about what is new', () => {
  it('is not promised where no mail is sent, and its links do nothing for whoever made them up', async () => {
    const follow = '/werkbank/interventies/volgen'
    expect(text((await get(follow, banker)).body)).toContain('Deze installatie verstuurt geen mail')
    const asked = await post(follow, { intent: 'mail', mail: 'weekly', address: 'a@b.example' }, banker)
    expect(asked.statusCode).toBe(409)
    expect((await post('/interventies/afmelden/geen-token', {}, {})).statusCode).toBe(404)
    const unknown = await post('/interventies/bevestigen', { code: 'ABCDE-12' }, {})
    expect([unknown.statusCode, unknown.body.includes('value="ABCDE-12"')]).toEqual([422, true])
  })
})

describe('what partners do', () => {
  it('is filled in by each for itself, and shows who could do it too', async () => {
    const own = '/werkbank/interventies/eigen-rij'
    const page = (await get(own, banker)).body
    expect(text(page)).toContain('De rij van deltabank-demo')
    const no = { 'p-verdachte-toestellen': 'refuses', 'r-verdachte-toestellen': '' }
    const refused = await post(own, no, banker)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('href="#own-r-verdachte-toestellen"')
    const said = { ...no, 'r-verdachte-toestellen': 'Wij wachten op de toets.' }
    expect((await post(own, said, banker)).statusCode).toBe(303)
    const matrix = text((await get('/werkbank/interventies/partners', banker)).body)
    expect(matrix).toContain('Deltabank (demo) doet dit niet: Wij wachten op de toets.')
    expect(matrix).toMatch(/Kunnen dit ook: [^.]*Polderbank/)
    expect((await get('/werkbank/interventies/partners', maker)).statusCode).toBe(403)
    expect(text((await get('/interventies/verdachte-toestellen')).body)).not.toContain('Wij wachten op de toets')
  })
})
