// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { exchanges } from '../exchange/exchanges.data.ts'
import { addressOf, answersOf } from '../ask-sharing/question-steps.ts'
import { proposeChange } from './propose-change.command.ts'
import { type Entries, entriesOfRule } from './read-change.ts'
import { findRule, listDesk } from './rule-desk.query.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

const expert = asActor('person', 'ministerie-demo', ['agreements:propose'])
const jurist = asActor('person', 'om-demo', ['agreements:propose', 'agreements:adopt'])
const desk = '/werkbank/deelregels'
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

const get = async (url: string, headers = expert) => site.inject({ url, headers })
const post = (url: string, entries: Entries, headers = expert) => site.as(headers).post(url, entries)
const formOf = async (id: string): Promise<Entries> => {
  const rule = (await findRule(test.ctx, id))?.versions[0]
  if (!rule) throw new Error(id)
  return { ...entriesOfRule(rule.content), version: String(rule.version) }
}

describe('the desk of the expert team', () => {
  it('shows what waits and all rules, filtered; nobody without the permission gets in', async () => {
    const said = textOf((await get(desk)).body)
    expect(said).toContain('3 voorstellen wachten')
    expect(said).toMatch(/\d\d regels/)
    expect(textOf((await get(`${desk}?wet=wgs`)).body)).toContain('1 regel')
    expect((await get(desk, asActor('person', 'om-demo', ['reports:read']))).statusCode).toBe(403)
    expect((await get(`${desk}/bestaat-niet`)).statusCode).toBe(404)
    expect((await get(`${desk}/voorstellen/geen-nummer`)).statusCode).toBe(404)
  })

  it('shows the difference of a proposal and the examples it breaks, and offers no approval then', async () => {
    const { open } = await listDesk(test.ctx)
    const breaking = open.find((each) => each.ruleId === 'avg-6-report-to-police')
    const said = textOf((await get(`${desk}/voorstellen/${breaking?.id}`)).body)
    expect(said).toContain('Komt erbij: Dit mag onder voorwaarden')
    expect(said).toMatch(/2 van de \d+ voorbeelden komen anders uit/)
    expect(said).not.toContain('Keur goed')
    const fine = open.find((each) => each.ruleId === 'wpg-public-warning')
    const page = `${desk}/voorstellen/${fine?.id}`
    expect(textOf((await get(page)).body)).toMatch(/Alle \d+ voorbeelden komen uit zoals ze horen/)
    expect((await post(page, { intent: 'decline' })).statusCode).toBe(422)
    expect((await post(page, { intent: 'approve' })).statusCode).toBe(303)
    expect((await post(page, { intent: 'approve' })).statusCode).toBe(409)
    expect(textOf((await get(`${desk}/wpg-public-warning`)).body)).toContain('Naima Chaouch')
  })
})

describe('proposing', () => {
  it('changes a rule by form, with a new example made of the address of a question, and the public page reads it after approval', async () => {
    const id = 'wgs-not-this-partnership'
    const asked = addressOf(answersOf({ ...exchanges.blocklist.question, legalBasis: 'wgs-partnership' }))
    const form = {
      ...(await formOf(id)),
      responsible: 'Expertteam',
      caseLink: `https://dijkwacht.example/mag-ik-dit-delen${asked}`,
      caseStory: 'De politie geeft internetproviders een lijst op grond van de Wgs.',
      caseExpect: 'forbidden',
      reason: 'Een voorbeeld erbij',
    }
    const made = await post(`${desk}/${id}/wijzig`, form)
    expect(made.statusCode, textOf(made.body).slice(0, 600)).toBe(303)
    const proposal = String(made.headers.location)
    const said = textOf((await get(proposal)).body)
    expect(said).toContain('Komt erbij: Expertteam')
    expect(said).toContain('internetproviders een lijst op grond van de Wgs')
    expect(said).toMatch(/Alle \d+ voorbeelden/)
    expect(said).toContain('Iemand anders moet dit beoordelen')
    expect((await post(proposal, { intent: 'approve' })).statusCode).toBe(409)
    expect((await post(proposal, { intent: 'take-back' })).statusCode).toBe(303)
  })

  it('keeps everything when something is wrong', async () => {
    const id = 'sv-161-complaint'
    const form = { ...(await formOf(id)), titleNl: 'Aangifte doen kan altijd', articles: 'alleen een naam', reason: '' }
    const wrong = await post(`${desk}/${id}/wijzig`, form)
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Aangifte doen kan altijd')
    expect(wrong.body).toContain('alleen een naam')
    expect(textOf(wrong.body)).toContain('wet | artikel | adres van de bron')
    const link = await post(`${desk}/${id}/wijzig`, {
      ...(await formOf(id)),
      caseLink: 'zomaar',
      caseStory: 'Iets',
      reason: 'omdat',
    })
    expect(textOf(link.body)).toContain('Plak het adres van een vraag')
  })

  it('says everything that is missing at once, in words of people, and knows the rules that an example names', async () => {
    const empty = await post(`${desk}/nieuw/wijzig`, {})
    expect(empty.statusCode).toBe(422)
    const said = textOf(empty.body)
    for (const words of [
      'Gebruik kleine letters',
      'Maak een keuze',
      'Noem minstens één wetsartikel',
      'Geef minstens één voorbeeld',
      'Schrijf op waarom',
    ])
      expect(said, words).toContain(words)
    expect(said).not.toMatch(/Ongeldig|patroon|allowed|verwacht één/)
    const id = 'sv-161-complaint'
    const both = await post(`${desk}/${id}/wijzig`, { ...(await formOf(id)), articles: 'alleen een naam', reason: '' })
    expect(textOf(both.body)).toMatch(/wet \| artikel \| adres van de bron.*Schrijf op waarom/)
    const asked = addressOf(answersOf({ ...exchanges.blocklist.question, legalBasis: 'wgs-partnership' }))
    const example = {
      caseLink: asked,
      caseStory: 'De politie geeft providers een lijst.',
      reason: 'Een voorbeeld erbij',
    }
    const wild = await post(`${desk}/${id}/wijzig`, { ...(await formOf(id)), ...example, caseBecause: 'verzonnen' })
    expect(textOf(wild.body)).toContain('Kies wat het antwoord op dit voorbeeld moet zijn')
    const named = { ...example, caseExpect: 'forbidden', caseBecause: 'verzonnen' }
    const unknown = await post(`${desk}/${id}/wijzig`, { ...(await formOf(id)), ...named })
    expect(unknown.statusCode).toBe(422)
    expect(textOf(unknown.body)).toContain('Er is geen regel met de naam “verzonnen”')
  })

  it('shows a conflict with the difference when somebody else changed the rule meanwhile', async () => {
    const id = 'avg-15-reporter-hidden'
    const before = await formOf(id)
    const other = test.as('meldpunt-demo', 'agreements:propose')
    const rule = (await findRule(test.ctx, id))?.versions[0]
    if (!rule) throw new Error(id)
    const content = { ...rule.content, responsible: 'Iemand anders' }
    const proposal = await proposeChange(other, { ruleId: id, law: rule.law, baseVersion: 1, content, reason: 'eerst' })
    expect((await post(`${desk}/voorstellen/${proposal}`, { intent: 'approve' })).statusCode).toBe(303)
    const late = await post(`${desk}/${id}/wijzig`, { ...before, titleNl: 'Mijn titel', reason: 'ook iets' })
    expect(late.statusCode).toBe(409)
    const said = textOf(late.body)
    expect(said).toContain('nu geldt versie 2')
    expect(said).toContain('+ Mijn titel')
    expect(said).toContain('− Iemand anders')
    expect(late.body).toContain('value="Mijn titel"')
  })

  it('takes a new rule, and never a name that exists', async () => {
    expect((await get(`${desk}/nieuw/wijzig`)).statusCode).toBe(200)
    const form = { ...(await formOf('uavg-46-bsn')), law: 'uavg', reason: 'Nieuwe regel' }
    const fresh = {
      ...form,
      id: 'uavg-46-nieuw',
      keepCase: [],
      caseStory: 'Een meldpunt geeft een BSN aan een bedrijf.',
      caseExpect: 'forbidden',
      caseLink: `x${addressOf(answersOf({ ...exchanges['device-pool'].question, dataCategories: ['bsn'] }))}`,
    }
    const taken = await post(`${desk}/nieuw/wijzig`, { ...fresh, id: 'uavg-46-bsn', caseBecause: 'uavg-46-bsn' })
    expect(textOf(taken.body)).toContain('Er is al een regel met deze naam')
    const made = await post(`${desk}/nieuw/wijzig`, fresh)
    expect(made.statusCode, textOf(made.body).slice(0, 500)).toBe(303)
    expect(textOf((await get(String(made.headers.location), jurist)).body)).toMatch(/Alle \d+ voorbeelden/)
  })
})

describe('a jurist', () => {
  it('adopts a rule by name, which the public page says at once, and takes that back', async () => {
    const page = `${desk}/tw-traffic-data`
    expect(textOf((await get(page)).body)).not.toContain('Stel vast')
    expect(textOf((await get(page, jurist)).body)).toContain('Stel vast')
    expect((await post(page, { intent: 'adopt', sequence: '1', because: ' ' }, jurist)).statusCode).toBe(422)
    expect((await post(page, { intent: 'adopt', sequence: '1', because: 'Gelezen' }, expert)).statusCode).toBe(403)
    expect((await post(page, { intent: 'adopt', sequence: '1', because: 'Gelezen' }, jurist)).statusCode).toBe(303)
    const open = textOf((await site.inject('/mag-ik-dit-delen/regels?stand=adopted')).body)
    expect(open).toContain('1 regel')
    expect(open).toContain('Vastgesteld door Test Persoon, om-demo')
    expect((await post(page, { intent: 'take-back', sequence: '1', because: 'Toch niet' }, jurist)).statusCode).toBe(
      303,
    )
    const proposed = await post(
      page,
      { intent: 'withdraw', sequence: '1', law: 'telecom', reason: 'Wet veranderd' },
      jurist,
    )
    expect(String(proposed.headers.location)).toContain('/voorstellen/')
  })
})
