// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asActor, textOf } from '../../../../tests/site.ts'
import { messageForm } from '../agree-message/messages.fixture.ts'
import { bank, desk, messages, ministry, openAdvisers, town } from '../plan-campaign/advisers.fixture.ts'
import { campaignForm } from '../plan-campaign/campaigns.fixture.ts'

let program: Awaited<ReturnType<typeof openAdvisers>>
beforeAll(async () => {
  program = await openAdvisers()
})
afterAll(() => program?.close())
const get: typeof program.get = (...asked) => program.get(...asked)
const post: typeof program.post = (...sent) => program.post(...sent)

describe('messages', () => {
  it('are proposed, kept when wrong, agreed by another organisation, used and recalled', async () => {
    const wrong = await post(
      `${messages}/nieuw`,
      { ...messageForm, sentence: 'Uw geld wordt door ons teruggestuurd.' },
      bank,
    )
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#propose-sentence"')
    expect(wrong.body).toContain('Uw geld wordt door ons teruggestuurd.')
    const made = await post(`${messages}/nieuw`, { ...messageForm, form: 'FF-500', audience: 'young' }, bank)
    expect(made.statusCode).toBe(303)
    const page = String(made.headers.location)
    expect((await post(page, { intent: 'sign', number: '1' }, bank)).statusCode).toBe(409)
    expect((await post(page, { intent: 'sign', number: '1' }, {})).statusCode).toBe(303)
    expect(textOf((await get('/kernboodschappen?doelgroep=young')).body)).not.toContain(messageForm.sentence)
    expect((await post(page, { intent: 'sign', number: '1' }, ministry)).statusCode).toBe(303)
    expect(textOf((await get('/kernboodschappen?doelgroep=young')).body)).toContain(messageForm.sentence)
    expect((await get('/en/kernboodschappen?doelgroep=young')).body).toContain(messageForm.sentenceEn)
    expect((await post(page, { intent: 'declare', kind: 'page', title: 'Jongerenpagina' }, town)).statusCode).toBe(303)
    expect((await post(page, { intent: 'declare', kind: 'page', title: '' }, town)).statusCode).toBe(422)
    expect((await post(page, { intent: 'recall', number: '1' }, bank)).statusCode).toBe(422)
    expect((await post(page, { intent: 'recall', number: '1', because: 'Verzonnen reden.' }, bank)).statusCode).toBe(
      303,
    )
    expect(textOf((await get(messages, town)).body)).toContain('Jongerenpagina')
    const open = textOf((await get('/kernboodschappen?doelgroep=young')).body)
    expect(open).toContain('Deze boodschap geldt niet meer')
    expect(open).toContain('hier staat nog een oude versie')
    const [, use = ''] = /id="use-([^"]+)"/.exec((await get(page, town)).body) ?? []
    expect((await post(page, { intent: `answer-${use}`, answer: 'stays' }, town)).statusCode).toBe(422)
    expect((await post(page, { intent: `answer-${use}`, answer: 'gone' }, town)).statusCode).toBe(303)
    expect(textOf((await get(messages, town)).body)).not.toContain('Jongerenpagina')
    expect((await post(page, { intent: 'onbekend' }, town)).statusCode).toBe(400)
  })

  it('and campaigns are closed for who is no adviser', async () => {
    const clerk = asActor('person', 'ministerie', ['reports:read'])
    for (const page of [messages, `${messages}/nieuw`, desk, `${desk}/nieuw`, `${desk}/botsingen`])
      expect((await get(page, clerk)).statusCode, page).toBe(403)
    expect((await post(`${desk}/nieuw`, campaignForm, clerk)).statusCode).toBe(403)
    const unknown = '0190a000-0000-7000-8000-0000000000ff'
    expect((await post(`${desk}/${unknown}`, { intent: 'propose' }, bank)).statusCode).toBe(404)
    expect((await get(`${desk}/${unknown}/wijzigen`, bank)).statusCode).toBe(404)
    expect((await post(`${messages}/${unknown}`, { intent: 'sign', number: '1' }, bank)).statusCode).toBe(404)
    expect((await post(`${desk}/botsingen`, { intent: 'agree', key: 'niets' }, bank)).statusCode).toBe(404)
  })
})

describe('the digest', () => {
  it('is not promised where no mail is sent, and its links do nothing for whoever made them up', async () => {
    const follow = '/werkbank/campagnes/volgen'
    expect(textOf((await get(follow, bank)).body)).toContain('Deze installatie verstuurt geen mail')
    expect((await post(follow, { intent: 'mail', address: 'a@b.example' }, bank)).statusCode).toBe(409)
    expect((await post('/campagnes/afmelden/geen-token', {}, {})).statusCode).toBe(404)
    expect((await post('/campagnes/bevestigen', { code: 'ABCDE-12' }, {})).statusCode).toBe(422)
  })
})

describe('what clashes', () => {
  it('is shown with both sentences, kept with a reason and agreed to by another', async () => {
    const page = await get(`${desk}/botsingen`, town)
    expect(textOf(page.body)).toMatch(/Controleer een verkoper.*Klik nooit op een link in een bericht/)
    expect(textOf(page.body)).toMatch(
      /Wat eerder botste.*7 oktober 2024.*Digitale Weerbaarheid \(2024\).*Laat je niet interneppen \(2024\)/,
    )
    const [, key = ''] = /name="key" value="(stance [^"]+)"/.exec(page.body) ?? []
    expect((await post(`${desk}/botsingen`, { intent: 'keep-1', key, reason: '' }, town)).statusCode).toBe(422)
    expect(
      (await post(`${desk}/botsingen`, { intent: 'keep-1', key, reason: 'Verzonnen reden.' }, town)).statusCode,
    ).toBe(303)
    expect((await post(`${desk}/botsingen`, { intent: 'agree', key }, town)).statusCode).toBe(403)
    expect((await post(`${desk}/botsingen`, { intent: 'agree', key }, bank)).statusCode).toBe(303)
    expect(textOf((await get(`${desk}/botsingen`, town)).body)).toContain('Naam van polderbank is het daarmee eens')
  })
})
