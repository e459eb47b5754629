// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { submitReports } from '#modules/reports'
import { dutchDay, formatIban, receiptCodeOf } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { asked, packetOf, payee, payer, recallOf } from '../recall/recall.fixture.ts'
import { selectOfOrigins } from '../recall/recall.store.ts'
import { transaction } from '#foundation/access'

const test = await testContext({ demo: true })
const site = await testSite(test)

const desk = asActor('person', 'politie-demo', ['recovery:follow', 'statistics:read'])
const own = asActor('person', 'deltabank-demo', ['recovery:answer', 'recovery:follow'])
const other = asActor('person', 'polderbank-demo', ['recovery:answer', 'recovery:follow'])
const { get, post } = visitorOf(() => site)
const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''

describe('whoever reported', () => {
  it('calls the bank first, asks with the code, and sees what both banks do', async () => {
    const [from, to] = [payer(), payee()]
    const code = receiptCodeOf(new Uint8Array(12).fill(9))
    const [report] = await submitReports(
      test.visitor,
      [
        {
          narrative: 'GEHEIM',
          occurredOn: dutchDay(test.ctx.now()),
          lossInCents: 125_050,
          identifiers: [{ kind: 'iban', value: to, role: 'paid-to' }],
          own: [{ kind: 'iban', value: from }],
        },
      ],
      { origin: 'web', receiptCode: code, contact: { name: 'Verzonnen Melder', email: '', phone: '' } },
    )
    const stranger = plainBrowser(site)
    expect((await stranger.post('/mijn-melding/terughalen', { intent: 'ask' })).status).toBe(303)
    const browser = plainBrowser(site)
    await browser.post('/mijn-melding', { code })
    expect(await browser.see('/mijn-melding')).toContain('Bel nu uw bank')
    const page = '/mijn-melding/terughalen'
    const shown = textOf(await browser.see(page))
    expect(shown).toMatch(/Bel nu uw bank.*Deltabank \(demo\): \+44 7700 900501 .*verzonnen.*Nagekeken op/)
    const html = await browser.see(page)
    for (const value of [formatIban(from), formatIban(to), '1.250,50']) expect(html).toContain(`value="${value}"`)

    expect(html).toMatch(new RegExp(`<option value="${dutchDay(test.ctx.now())}" selected="">`))
    expect(shown).toContain('Wat u al vertelde, staat er al.')

    const wrong = await browser.post(page, { intent: 'ask', amount: 'veel', from: 'NL00', to: formatIban(to) })
    expect(wrong.status).toBe(422)
    for (const field of ['amount', 'day', 'hour', 'from', 'consent'])
      expect(wrong.html).toContain(`href="#ask-${field}"`)
    expect(wrong.html).toContain('value="veel"')

    const now = test.ctx.now()
    const hour = String(
      Number(
        new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Amsterdam' }).format(
          now,
        ),
      ),
    )
    const fields = { intent: 'ask', amount: '1.250,50', day: dutchDay(now), hour, from, to, consent: 'yes' }
    expect((await browser.post(page, fields)).status).toBe(303)
    const sent = textOf(await browser.see(page))
    expect(sent).toContain('Uw bank: Deltabank (demo)')
    expect(sent).toContain('Bank van de ander: Polderbank (demo)')
    expect(sent).toContain('Ligt klaar. De bank heeft het nog niet gelezen.')
    expect(sent).not.toContain('bevestigd')
    const [recall] = await transaction(test.ctx, (tx) => selectOfOrigins(tx, 'report', [report?.reportId ?? '']))
    const sending = recall?.packets[0]?.id ?? ''
    const bankPage = `/werkbank/terughaalverzoeken/${sending}`
    const read = await get(bankPage, own)
    expect(textOf(read.body)).toContain(formatIban(from))
    expect(read.body).not.toMatch(/GEHEIM|Verzonnen Melder/)
    expect(textOf(await browser.see(page))).toContain('De bank heeft het gelezen.')
    expect(textOf(await browser.see('/mijn-melding'))).toContain('Uw geld terughalen: nog niet bekend')

    const withdrawn = await browser.post(page, { intent: 'withdraw', id: recall?.id ?? '' })
    expect(withdrawn.status).toBe(303)
    expect(textOf(await browser.see(page))).toContain('Door u ingetrokken.')
    expect((await stranger.post(page, { intent: 'withdraw', id: recall?.id ?? '' })).status).toBe(303)
  })
})

describe('a bank', () => {
  it('says on the page what it does; another bank sees and says nothing of it', async () => {
    const id = await asked(test)
    const packet = await packetOf(test, id, 'sending')
    const page = `/werkbank/terughaalverzoeken/${packet.id}`
    expect((await get(page, other)).statusCode).toBe(404)
    expect((await post(page, { answer: 'confirm', version: '1' }, other)).statusCode).toBe(404)
    const shown = await get(page, own)
    const version = versionIn(shown.body)
    const empty = await post(page, { version, reference: 'D-9' }, own)
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('href="#answer-answer"')
    expect(empty.body).toContain('value="D-9"')
    const named = await post(page, { version, answer: 'confirm', reference: payer() }, own)
    expect(named.statusCode).toBe(422)
    expect((await post(page, { version, answer: 'confirm', reference: 'D-9' }, own)).statusCode).toBe(303)
    expect((await post(page, { version, answer: 'deny' }, own)).statusCode).toBe(409)
    const receiving = `/werkbank/terughaalverzoeken/${(await packetOf(test, id, 'receiving')).id}`
    const confirmed = await get(receiving, other)
    expect(textOf(confirmed.body)).toContain('De bank van de betaler heeft bevestigd')
    const part = { version: versionIn(confirmed.body), answer: 'part', returned: '400,00' }
    expect((await post(receiving, part, other)).statusCode).toBe(303)
    expect(textOf((await get(`/werkbank/terughalen/${id}`, desk)).body)).toContain('deels terug: € 400')
  })

  it('answers by the API, and reads there what it is asked and whether it is confirmed', async () => {
    const id = await asked(test)
    const machine = asActor('machine', 'polderbank-demo', ['recovery:answer'])
    const receiving = (await packetOf(test, id, 'receiving')).id
    const list = (await get('/v1/recall-requests', machine)).json()
    const found = list.requests.find((one: { id: string }) => one.id === receiving)
    expect(found).toMatchObject({ side: 'receiving', isConfirmed: false, status: 'received', origin: null })
    const say = (headers: Record<string, string>, packet: string, body: object) =>
      site.inject({ method: 'POST', url: `/v1/recall-requests/${packet}/answers`, headers, payload: body })
    expect((await say(machine, receiving, { answer: 'freeze' })).statusCode).toBe(409)
    expect((await say(machine, receiving, { answer: 'acknowledge' })).statusCode).toBe(200)
    const sending = (await packetOf(test, id, 'sending')).id
    // Nobody answers for another bank.
    expect((await say(machine, sending, { answer: 'confirm' })).statusCode).toBe(404)
    const payers = asActor('machine', 'deltabank-demo', ['recovery:answer'])
    expect((await say(payers, sending, { answer: 'confirm' })).statusCode).toBe(200)
    const done = await say(machine, receiving, { answer: 'recall', reference: 'P-3' })
    expect(done.json()).toMatchObject({ status: 'recalled', isConfirmed: true, payment: null, ownReference: 'P-3' })
  })
})

describe('the desk of the organisation that received the report', () => {
  it('sees what waits, releases it and stops it; another organisation cannot', async () => {
    const marks = [`plek ${test.ctx.newId()}`]
    for (let n = 0; n < 3; n++) await asked(test, {}, { marks })
    const id = await asked(test, {}, { marks })
    const page = `/werkbank/terughalen/${id}`
    const list = textOf((await get('/werkbank/terughalen', desk)).body)
    expect(list).toContain('Wacht')
    for (const [path, who] of [
      [page, other],
      [page, own],
    ] as const) {
      expect((await get(path, who)).statusCode).toBe(404)
      expect((await post(path, { intent: 'release', version: '1' }, who)).statusCode).toBe(404)
      expect((await post(path, { intent: 'stop', version: '1' }, who)).statusCode).toBe(404)
    }
    const shown = await get(page, desk)
    expect(textOf(shown.body)).toContain('Er kwamen er veel van dezelfde plek.')
    const version = versionIn(shown.body)
    expect((await post(page, { intent: 'release', version }, desk)).statusCode).toBe(303)
    expect((await post(page, { intent: 'stop', version }, desk)).statusCode).toBe(409)
    const again = versionIn((await get(page, desk)).body)
    expect((await post(page, { intent: 'stop', version: again }, desk)).statusCode).toBe(303)
    expect((await recallOf(test, id)).endedAt).not.toBeNull()
  })

  it('sees figures without anybody in them', async () => {
    const figures = textOf((await get('/werkbank/terughalen/cijfers', desk)).body)
    expect(figures).toMatch(/Er zijn \d+ betalingen teruggevraagd/)
    expect(figures).toContain('minder dan vijf, of weg te rekenen')
  })

  it('has rows that nobody else sees', async () => {
    const id = await asked(test)
    const seenBy = (organisationId: string) =>
      transaction(test.as(organisationId, 'recovery:follow', 'recovery:answer'), async (tx) =>
        (await selectOfOrigins(tx, 'report', [(await recallOf(test, id)).originId])).map(({ packets, payment }) => [
          packets.length,
          payment !== null,
        ]),
      )
    expect(await seenBy('politie-demo')).toEqual([[2, true]])
    for (const one of ['deltabank-demo', 'polderbank-demo', 'koopplein-demo']) expect(await seenBy(one)).toEqual([])
  })
})
