// SPDX-License-Identifier: EUPL-1.2
// The pages without JavaScript, and the API, as somebody who asks, a privacy officer and a partner's system use them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoIban, demoPhone, formatIban, receiptCodeOf } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { asActor, type TestSite, testSite } from '../../../../tests/site.ts'
import { agreementInForce } from '../../sharing/disclose/agreement-in-force.fixture.ts'
import { readInbox } from '../../sharing/inbox/read-inbox.command.ts'
import {
  askedAndShown,
  askedByForm,
  keptSource,
  followed,
  requestContext,
  withSources,
} from '../request/request.fixture.ts'
import { gaveOut } from '../../partners/find-issuer/issuer.fixture.ts'

let test: TestContext
let site: TestSite
const kept = keptSource('test.report', 'uw melding', 'reports.receive-report')
const hidden = keptSource('test.hold', 'een aanhouding', 'redress.hold-effects')
beforeAll(async () => {
  test = await requestContext()
  site = await testSite({ ...test, ctx: withSources(test.ctx, kept, hidden) })
  await agreementInForce(test, {
    exchange: 'code-to-holder',
    senderId: 'politie-demo',
    receiverIds: ['deltabank-demo'],
    purposes: ['answer-data-subject'],
  })
  const bank = demoIban(1).slice(0, 2) + demoIban(1).slice(4, 8)
  await gaveOut(test, 'deltabank-demo', bank)
})
afterAll(async () => {
  await site.close()
  await test.close()
})

const officerOf = (organisation: string) => asActor('person', organisation, ['data-requests:answer'])
const bank = officerOf('deltabank-demo')
const get = (url: string, headers = bank) => site.inject({ url, headers })
const post = (url: string, entries: Record<string, string>, headers = bank) => site.as(headers).post(url, entries)
const taskOf = async (code: string, organisation: string) =>
  (await followed(test.visitor, code)).tasks.get(organisation)?.id ?? ''

describe('whoever asks', () => {
  it('is told everything that is missing at once, and nothing that was typed is lost', async () => {
    const browser = plainBrowser(site)
    expect([(await browser.get('/privacy')).to, (await browser.get('/en/privacy')).to]).toEqual([
      '/uw-gegevens',
      '/en/uw-gegevens',
    ])
    const bon = /name="bon" value="([\w-]+)"/.exec(await browser.see('/uw-gegevens'))?.[1] ?? ''
    const wrong = await browser.post('/uw-gegevens', { bon, gegeven1: 'zomaar', email: 'geen', telefoon: '1' })
    expect(wrong.status).toBe(422)
    for (const words of [
      'Kies wat u wilt',
      'Wij herkennen dit niet',
      'e-mailadres klopt niet',
      'telefoonnummer klopt niet',
    ])
      expect(wrong.html).toContain(words)
    expect(wrong.html).toContain('value="zomaar"')
    const slip = await browser.post('/uw-gegevens', { bon, email: 'naam@gmial.com' })
    expect(slip.html).toContain('naam@gmail.com')
    const none = await browser.post('/uw-gegevens', { bon, recht: 'rectification' })
    for (const words of ['Vul in waarmee wij u kunnen vinden', 'wat er niet klopt']) expect(none.html).toContain(words)
    const code = await browser.post('/uw-gegevens', { bon, recht: 'access', meldcode: 'ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ' })
    expect([code.status, code.html.includes('Wij kennen deze code van een melding niet')]).toEqual([422, true])
  })

  it('gets one receipt for one form, and the same answer to every code of nobody', async () => {
    const browser = plainBrowser(site)
    const bon = /name="bon" value="([\w-]+)"/.exec(await browser.see('/uw-gegevens'))?.[1] ?? ''
    const fields = { bon, recht: 'access', gegeven1: formatIban(demoIban(881_001)) }
    const receipts = new Set<string>()
    for (const _ of [1, 2]) {
      const { status, to } = await browser.post('/uw-gegevens', fields)
      expect([status, to]).toEqual([303, '/uw-gegevens/ontvangen'])
      receipts.add(/[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(await browser.see(to))?.[0] ?? '')
    }
    expect(receipts.size).toBe(1)
    const answers = new Set<string>()
    const ofNobody = [254, 255].map((byte) => receiptCodeOf(new Uint8Array(12).fill(byte)))
    for (const code of [...ofNobody, "' or 1=1"]) {
      const { status, html } = await plainBrowser(site).post('/uw-gegevens/volgen', { code })
      expect(status).toBe(422)
      answers.add(html.replace(/value="[^"]*"/g, ''))
    }
    // What has not the form of a code is told so.
    expect(answers.size).toBe(2)
  })

  it('is told nothing before proof, and what is missing for an e-mail address and a phone without a partner', async () => {
    const key = { kind: 'email' as const, canonical: 'iemand@post.example' }
    kept.keep({ key: { kind: key.kind, value: key.canonical }, organisationId: 'deltabank-demo' })
    const { browser, code } = await askedByForm(site, key, { gegeven2: demoPhone(78) })
    const page = await browser.see('/uw-gegevens/volgen')
    for (const words of [
      'Laat eerst zien dat het van u is',
      'Hiervoor hebben wij hier nog geen manier',
      'Niemand kan dus zien',
    ])
      expect(page).toContain(words)
    expect((await browser.get('/uw-gegevens/antwoord?van=deltabank-demo')).status).toBe(303)
    const phone = (await followed(test.visitor, code)).keyIds[1] ?? ''
    const sent = await browser.post('/uw-gegevens/volgen', { intent: 'send', gegeven: phone })
    expect([sent.status, sent.html.includes('doet nog niet mee')]).toEqual([422, true])
    expect((await get('/werkbank/verzoeken')).body).not.toContain((await taskOf(code, 'deltabank-demo')).slice(-6))
  })

  it('with an e-mail address only reads at once where to show who they are', async () => {
    const { browser } = await askedByForm(site, { kind: 'email', canonical: 'alleen@post.example' })
    const receipt = await browser.see('/uw-gegevens/ontvangen')
    expect(receipt).toContain('kunt u hier niet laten zien dat het van u is')
    expect(receipt).not.toContain('Laat zien dat de rekening, het nummer of de site van u is')
    expect(await browser.see('/uw-gegevens')).toContain('Heeft u alleen een e-mailadres?')
    const { browser: other } = await askedByForm(site, { kind: 'iban', canonical: demoIban(881_009) })
    expect(await other.see('/uw-gegevens/ontvangen')).toContain('Laat nu zien dat wat u invulde van u is')
  })

  it('shows an account by a code of the bank, reads the answer and keeps it as a file', async () => {
    const key = { kind: 'iban' as const, canonical: demoIban(881_002) }
    const content = [{ name: 'verhaal', value: 'Ik betaalde voor een fiets.' }]
    kept.keep({ key: { kind: 'iban', value: key.canonical }, organisationId: 'deltabank-demo', content })
    const { browser, code } = await askedByForm(site, key)
    const gegeven = (await followed(test.visitor, code)).keyIds[0] ?? ''
    const sent = await browser.post('/uw-gegevens/volgen', { intent: 'send', gegeven })
    expect([sent.status, sent.to]).toEqual([303, '/uw-gegevens/volgen#bewijs'])
    const inbox = await readInbox(test.machine('deltabank-demo', 'disclosures:receive'), { after: 0, limit: 500 })
    const given = /\d{4} \d{4}/.exec(String(inbox.at(-1)?.payload?.narrative))?.[0] ?? ''
    const field = `houdercode-${gegeven}`
    const wrong = await browser.post('/uw-gegevens/volgen', { intent: 'give', gegeven, [field]: '0000 0001' })
    expect([wrong.status, wrong.html.includes('Deze code klopt niet')]).toEqual([422, true])
    const right = await browser.post('/uw-gegevens/volgen', { intent: 'give', gegeven, [field]: given })
    expect(right.status).toBe(303)
    expect(await browser.see('/uw-gegevens/volgen')).toContain('De organisaties zoeken')

    const task = await taskOf(code, 'deltabank-demo')
    expect((await get('/werkbank/verzoeken')).body).toContain(task.slice(-6))
    expect((await post(`/werkbank/verzoeken/${task}`, { intent: 'answer' })).statusCode).toBe(303)
    const page = await browser.see('/uw-gegevens/antwoord?van=deltabank-demo')
    for (const words of [
      'Ik betaalde voor een fiets.',
      'Wat niemand u kan vertellen',
      'zegt deze organisatie niet of er meldingen zijn',
    ])
      expect(page).toContain(words)
    const file = JSON.parse(await browser.see('/uw-gegevens/bestand?van=deltabank-demo'))
    expect(file).toMatchObject({
      format: 'dijkwacht-data-request-answer',
      given: [{ title: 'uw melding', items: [{ content }] }],
    })
    const other = plainBrowser(site)
    expect((await other.get('/uw-gegevens/bestand?van=deltabank-demo')).to).toBe('/uw-gegevens/volgen')
    expect((await browser.post('/uw-gegevens/volgen', { intent: 'close' })).status).toBe(303)
    expect(await browser.see('/uw-gegevens/volgen')).toContain('Vul de code in')
  })
})

describe('a privacy officer', () => {
  const key = { kind: 'iban' as const, canonical: demoIban(881_003) }
  const about = { kind: 'iban', value: key.canonical }
  let task = ''
  let item = ''
  beforeAll(async () => {
    item = kept.keep({
      key: about,
      organisationId: 'deltabank-demo',
      content: [{ name: 'verhaal', value: 'Eigen verhaal.' }],
    })
    kept.keep({
      key: about,
      organisationId: 'deltabank-demo',
      side: 'stated',
      content: [{ name: 'x', value: 'Van een ander.' }],
    })
    hidden.keep({ key: about, organisationId: 'deltabank-demo', content: [{ name: 'x', value: 'Geheim.' }] })
    const { code } = await askedAndShown(test.visitor, key, { right: 'erasure' })
    task = await taskOf(code, 'deltabank-demo')
  })

  it('sees what was found, marked by who said it and whether it is public; nobody else does', async () => {
    const page = (await get(`/werkbank/verzoeken/${task}`)).body
    for (const words of ['Eigen verhaal.', 'Van een ander.', 'Geheim.', 'Niet openbaar', 'Zeiden anderen over hem'])
      expect(page).toContain(words)
    expect(page).toContain(`/werkbank/ergens/${item}`)
    for (const other of [officerOf('zeewind-telecom-demo'), officerOf('politie-demo')]) {
      expect((await get(`/werkbank/verzoeken/${task}`, other)).statusCode).toBe(404)
      for (const intent of ['decide', 'extend', 'hand', 'answer', 'neutral'])
        expect(
          (await post(`/werkbank/verzoeken/${task}`, { intent, uitkomst: 'erase', langer: 'many' }, other)).statusCode,
        ).toBe(404)
    }
    expect((await get(`/werkbank/verzoeken/${task}`, asActor('person', 'deltabank-demo', []))).statusCode).toBe(403)
  })

  it('decides, takes more time and answers; what is missing is said beside its field', async () => {
    const address = `/werkbank/verzoeken/${task}`
    expect((await post(address, { intent: 'bestaat-niet' })).statusCode).toBe(400)
    const early = await post(address, { intent: 'answer', uitleg: 'Wij hebben alles gewist.' })
    expect([early.statusCode, early.body.includes('Beslis eerst')]).toEqual([422, true])
    expect(early.body).toContain('Wij hebben alles gewist.')
    expect((await post(address, { intent: 'extend' })).statusCode).toBe(422)
    expect((await post(address, { intent: 'extend', langer: 'complex' })).statusCode).toBe(303)
    expect((await post(address, { intent: 'extend', langer: 'complex' })).statusCode).toBe(409)
    const decide = { intent: 'decide', bron: 'test.report', gegeven: item }
    expect((await post(address, decide)).statusCode).toBe(422)
    expect((await post(address, { ...decide, uitkomst: 'erase' })).statusCode).toBe(303)
    expect((await get(address)).body).not.toContain('Eigen verhaal.')
    expect((await post(address, { intent: 'answer' })).statusCode).toBe(422)
    expect((await post(address, { intent: 'answer', uitleg: 'Wij hebben alles gewist.' })).statusCode).toBe(303)
    expect((await get(address)).body).toContain('Uw organisatie heeft geantwoord')
    expect((await get(address)).body).not.toContain('Van een ander.')
  })
})

describe("a partner's system", () => {
  const machine = (organisation: string) => asActor('machine', organisation, ['data-requests:answer'])
  it('reads its requests and answers them once; those of another do not exist', async () => {
    const { code } = await askedAndShown(test.visitor, { kind: 'iban', canonical: demoIban(881_004) })
    const id = await taskOf(code, 'zeewind-telecom-demo')
    const page = async (after = '') =>
      (await site.inject({ url: `/v1/data-requests?limit=1${after}`, headers: machine('zeewind-telecom-demo') })).json()
    const seen: string[] = []
    for (let next = ''; ; ) {
      const { requests, next: more } = await page(next)
      seen.push(...requests.map((one: { id: string }) => one.id))
      if (!more) break
      next = `&after=${more}`
    }
    expect(seen).toContain(id)
    expect(new Set(seen).size).toBe(seen.length)
    const send = (organisation: string, headers = {}) =>
      site.inject({
        method: 'POST',
        url: `/v1/data-requests/${id}/answers`,
        headers: { ...machine(organisation), ...headers },
        payload: { kind: 'full', data: [{ name: 'abonnement', value: 'sinds 2019' }] },
      })
    expect((await send('deltabank-demo')).statusCode).toBe(404)
    const once = { 'idempotency-key': 'antwoord-881004' }
    expect((await send('zeewind-telecom-demo', once)).json()).toEqual({ status: 'answered' })
    expect((await send('zeewind-telecom-demo', once)).json()).toEqual({ status: 'answered' })
    expect((await send('zeewind-telecom-demo')).statusCode).toBe(409)
  })
})
