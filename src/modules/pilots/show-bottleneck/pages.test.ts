// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { knowOrganisations, told } from '../pilot/pilot.fixture.ts'

const test = await testContext()
await knowOrganisations(test)
const site = await testSite(test)

const police = asActor('person', 'politie-demo', ['pilots:work', 'pilots:sign'])
const bank = asActor('person', 'deltabank-demo', ['pilots:work', 'pilots:sign'])
const shop = asActor('person', 'koopplein-demo', ['pilots:work', 'pilots:sign'])
const get = async (url: string, headers: Record<string, string> = police) => site.inject({ url, headers })
const post = (url: string, fields: Record<string, string>, headers: Record<string, string> = police) =>
  site.as(headers).post(url, fields)
const version = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''

describe('the pages of the working group, without script', () => {
  it('lead a bottleneck to a running pilot and a public result', async () => {
    const made = await post('/werkbank/knelpunten/nieuw', told)
    expect(made.statusCode).toBe(303)
    const page = made.headers.location ?? ''
    const act = async (intent: string, fields: Record<string, string>, headers = police) => {
      const seen = version((await get(page, headers)).body)
      const done = await post(
        page,
        { intent, version: seen, takenOn: '1-2-2026', evidence: 'Verslag', ...fields },
        headers,
      )
      expect(done.statusCode, `${intent}: ${textOf(done.body).slice(0, 900)}`).toBe(303)
    }
    const scores = { harm: '4', reach: '4', room: '2', ready: '3', version: '0' }
    expect(textOf((await get(page)).body)).toContain('Cijfers van minstens twee organisaties.')
    await act('score', scores)
    await act('score', scores, bank)
    await act('dissent', { dissent: 'Dit gaat ons te ver.' }, shop)
    await act('step-prioritise', { question: 'Mag dit?' })
    await act('step-direct', { direction: 'Zo.', cases: 'Daar.' })
    await act('step-advise', { adviser: 'Bureau', advice: 'conditions', summary: 'Kan.' })
    await act('step-consult', { asked: 'Mag dit?', answered: 'Ja.', position: 'no-objection' })
    const shown = textOf((await get(page)).body)
    expect(shown).toContain('Dit gaat ons te ver.')
    expect(shown).toContain('Koopplein (demo)')
    expect(shown).toContain('Toezichthouder , hier staat het nu')
    const terms = { name: 'Toestellen', summary: 'Wij proberen iets.', dpiaReference: 'DPIA 1', dpiaOn: '1-2-2026' }
    const prepared = await post(`${page}/pilot`, {
      ...terms,
      legalBasis: 'Artikel 6 AVG.',
      endsOn: '31-12-2099',
      sampleCap: '1.000',
    })
    const pilot = prepared.headers.location ?? ''
    for (const organisation of ['deltabank-demo', 'koopplein-demo'])
      expect((await post(pilot, { intent: 'invite', organisation })).statusCode).toBe(303)
    const early = await post(pilot, { intent: 'start' })
    expect(early.statusCode).toBe(409)
    expect(textOf(early.body)).toContain('Er ontbreekt: handtekening van elke deelnemer.')
    for (const member of [bank, shop]) {
      const seen = version((await get(pilot, member)).body)
      expect((await post(pilot, { intent: 'sign', version: seen }, member)).statusCode).toBe(303)
    }
    expect((await get('/pilots', {})).body).not.toContain('Toestellen')
    expect((await post(pilot, { intent: 'start' })).statusCode).toBe(303)
    const open = textOf((await get('/pilots', {})).body)
    expect(open).toContain('Er loopt nu 1 proef')
    expect(open).toContain('Deltabank (demo), Koopplein (demo)')
    expect(open).toContain('0 van hoogstens 1.000')
    expect(open).not.toContain('Test Persoon')
    expect(textOf((await get('/en/pilots', {})).body)).toContain('1 trial is running now')
  })

  it('keep what was filled in, and say all that is wrong at once', async () => {
    const answer = await post('/werkbank/knelpunten/nieuw', { ...told, metOn: 'gisteren', law: '' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('value="gisteren"')
    expect(answer.body).toContain(told.casuistry)
    expect(answer.body).toContain('href="#report-metOn"')
    expect(answer.body).toContain('href="#report-law"')
  })

  it('show a conflict with both texts, and lose neither', async () => {
    const page = (await post('/werkbank/knelpunten/nieuw', told)).headers.location ?? ''
    const seen = version((await get(page)).body)
    await post(page, { ...told, intent: 'change', version: seen, law: 'Eerste tekst.' }, bank)
    const second = await post(page, { ...told, intent: 'change', version: seen, law: 'Tweede tekst.' })
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Eerste tekst.')
    expect(second.body).toMatch(/<textarea[^>]*id="change-law"[^>]*>Tweede tekst\./)
    const again = { ...told, intent: 'change', version: version(second.body), law: 'Tweede tekst.' }
    expect((await post(page, again)).statusCode).toBe(303)
    const stale = await post(page, { intent: 'step-stop', version: seen, reason: 'Klaar ermee.', takenOn: '1-2-2026' })
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('Klaar ermee.')
  })

  it('are not there for who is not in the working group', async () => {
    const other = asActor('person', 'deltabank-demo', ['reports:read'])
    for (const url of ['/werkbank/knelpunten', '/werkbank/pilots', '/werkbank/knelpunten/nieuw'])
      expect((await get(url, other)).statusCode).toBe(403)
    expect((await get('/werkbank/knelpunten/0190a000-0000-7000-8000-000000000001')).statusCode).toBe(404)
    expect((await get('/werkbank/knelpunten/geen-nummer')).statusCode).toBe(404)
    expect((await get('/werkbank/pilots/geen-nummer')).statusCode).toBe(404)
  })

  it('filter by step and go page by page', async () => {
    for (let n = 0; n < 26; n++) await post('/werkbank/knelpunten/nieuw', { ...told, title: `Nummer ${n}` })
    const first = await get('/werkbank/knelpunten?stap=reported')
    expect(first.body).toContain('pagina=2')
    expect(textOf((await get('/werkbank/knelpunten?stap=reported&pagina=2')).body)).toContain('Nummer 0')
    expect(textOf((await get('/werkbank/knelpunten?stap=practice')).body)).toContain('Hier staat nu niets')
  })
})
