// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { helpdeskPeople, idOf, knowOrganisations, sharing } from '../question/question.fixture.ts'
import { joinExperts } from '../triage-question/triage-question.command.ts'

let expertId = ''

const test = await testContext()
await knowOrganisations(test)
const site = await testSite(test)
const { second } = helpdeskPeople(test)
await joinExperts(second, { intent: 'experts', knows: 'Wpg' })
expertId = idOf(second)

const bank = asActor('person', 'deltabank-demo', ['helpdesk:ask'])
const shop = asActor('person', 'koopplein-demo', ['helpdesk:ask'])
const expert = asActor('person', 'om-demo', ['helpdesk:ask', 'helpdesk:answer'])
const get = (url: string, headers: Record<string, string> = expert) => site.inject({ url, headers })
const post = (url: string, fields: Record<string, string | string[]>, headers: Record<string, string> = expert) =>
  site.as(headers).post(url, fields)
const version = (html: string) => /name="sequence" value="(\d+)"/.exec(html)?.[1] ?? ''
const ask = async (title = 'Mag dit?') => {
  const made = await post('/werkbank/vraagbaak/nieuw', { title, text: 'Deltabank wil iets delen.' }, bank)
  const own = made.headers.location ?? ''
  return { own, desk: own.replace('/vraagbaak/', '/vraagbaak/behandelen/') }
}
const act = async (page: string, intent: string, fields: Record<string, string | string[]> = {}) =>
  post(page, { intent, sequence: version((await get(page)).body), ...fields })

describe('the pages of the helpdesk, without script', () => {
  it('lead a question to an answer, and refuse the second pair of eyes to the one who wrote it', async () => {
    const { own, desk } = await ask()
    expect(textOf((await get('/werkbank/vraagbaak', bank)).body)).toContain('nog 10 werkdagen')
    expect((await get(own, shop)).statusCode).toBe(404)
    const early = await act(desk, 'triage', { expert: '', urgency: 'soon' })
    expect(early.statusCode).toBe(422)
    expect(early.body).toContain('href="#triage-expert"')
    expect((await act(desk, 'triage', { expert: expertId, urgency: 'soon', isSharing: 'yes' })).statusCode).toBe(303)
    const wrong = await act(desk, 'propose', { ...sharing, answer: 'Ja, dit mag.', purpose: '', dataCategories: [] })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Ja, dit mag.')
    expect(wrong.body).toContain('href="#propose-purpose"')
    expect(wrong.body).toMatch(/href="#propose-dataCategories"/)
    expect(wrong.body).toContain('id="propose-dataCategories"')
    expect((await act(desk, 'propose', { ...sharing, answer: 'Ja, dit mag.' })).statusCode).toBe(303)
    expect(textOf((await get(own, bank)).body)).toContain('Er is nog geen antwoord')
    expect(textOf((await get(desk)).body)).toContain('Iemand anders moet dit beoordelen')
    expect((await post(desk, { intent: 'approve', sequence: '3' })).statusCode).toBe(409)
  })

  it('show a conflict, and keep what was typed', async () => {
    const { desk } = await ask()
    const seen = version((await get(desk)).body)
    const form = { expert: expertId, urgency: 'today', isSharing: 'no' }
    await post(desk, { intent: 'triage', sequence: seen, ...form })
    const second = await post(desk, { intent: 'propose', sequence: seen, answer: 'Mijn lange antwoord.' })
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Mijn lange antwoord.')
    expect(textOf(second.body)).toContain('Nu: Een expert werkt eraan. Laatste wijziging door Test Persoon')
  })

  it('are there for who may: experts see all, a partner its own, a visitor what is public', async () => {
    const { desk } = await ask('Een vraag met een zebra?')
    expect((await get(desk, bank)).statusCode).toBe(403)
    expect((await get('/werkbank/vraagbaak/behandelen', bank)).statusCode).toBe(403)
    expect(textOf((await get('/werkbank/vraagbaak/behandelen')).body)).toContain('zebra')
    for (const url of ['/vraagbaak', '/en/vraagbaak']) {
      const answer = await get(url, {})
      expect(answer.statusCode).toBe(200)
      expect(answer.body).not.toContain('zebra')
      expect(answer.body).not.toMatch(/<script/)
    }
    expect((await get('/werkbank/vraagbaak/geen-nummer', bank)).statusCode).toBe(404)
    expect((await get('/werkbank/vraagbaak/behandelen/geen-nummer')).statusCode).toBe(404)
  })

  it('search by a form that is posted: the words are in no address', async () => {
    const found = await post('/vraagbaak', { words: 'olifant' }, {})
    expect(found.statusCode).toBe(200)
    expect(textOf(found.body)).toContain('Geen antwoorden gevonden')
    expect(found.body).toContain('value="olifant"')
    expect((await post('/vraagbaak', { words: '' }, {})).statusCode).toBe(200)
  })
})
