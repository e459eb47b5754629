// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listInterventions } from '#modules/interventions'
import { labelOf } from '#modules/taxonomy'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { requestsOfBarriers } from '../count-requests/requests-of-barriers.query.ts'
import { askMeasure } from '../ask-measure/ask-measure.command.ts'
import { choiceOf } from '../ask-measure/choice.ts'
import { readOrigin } from '../ask-measure/origin.query.ts'
import { askedToFreeze, asker, caseAbout } from '../request/request.fixture.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

const asks = ['measures:ask', 'cases:read', 'cases:work', 'reports:read', 'statistics:read'] as const
const police = asActor('person', 'politie-demo', asks)
const bank = asActor('person', 'deltabank-demo', ['measures:answer', 'measures:ask'])
const other = asActor('person', 'polderbank-demo', ['measures:answer', 'measures:ask', 'cases:read'])
const { get, post } = visitorOf(() => site, police)
const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
let number = 7_810_000
const iban = () => demoIban(++number)

describe('the pages of measures, without script', () => {
  it('ask for several at once: each a request of its own, and the case tells of each', async () => {
    const value = iban()
    const [report] = await caseAbout(test, { kind: 'iban', value })
    const page = `/werkbank/maatregelen/vragen?zaak=${report}`
    const offered = [...(await get(page)).body.matchAll(/name="choice"[^>]*value="([^"]+)"/g)].map(
      ([, one = '']) => one,
    )
    const [first = '', second = ''] = offered
    expect(second).not.toBe('')
    expect(textOf((await get(`/werkbank/zaken/${report}`)).body)).not.toContain('Wat er met deze zaak is gedaan')
    const asked = await post(page, { choice: [first, second], note: 'Graag snel.' })
    expect([asked.statusCode, asked.headers.location]).toEqual([303, `${page}#gevraagd`])
    const told = textOf((await get(`/werkbank/zaken/${report}`)).body)
    expect(
      told
        .split('Wat er met deze zaak is gedaan')[1]
        ?.split('Wat u met deze zaak')[0]
        ?.match(/: Gevraagd/g),
    ).toHaveLength(2)
    // Sent again with a third, only the third is new.
    expect((await post(page, { choice: [first, second] })).statusCode).toBe(409)
    if (offered[2]) expect((await post(page, { choice: [first, offered[2]] })).statusCode).toBe(303)
  })

  it('lead from a case to a request, its answer and back', async () => {
    const value = iban()
    const [report] = await caseAbout(test, { kind: 'iban', value })
    const page = `/werkbank/maatregelen/vragen?zaak=${report}`
    const shown = await get(page)
    expect(textOf(shown.body)).toContain(formatIban(value))
    expect(textOf(shown.body)).toMatch(
      /Bevriezen: Deltabank \(demo\) Past bij de stap “[^”]+” en bij B-0\d+ .*?\. Bewijs dat dit werkt: [a-z]/,
    )
    const choice = /value="(freeze [^"]+)"/.exec(shown.body)?.[1] ?? ''
    const empty = await post(page, { note: 'Graag snel.' })
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('href="#ask-choice"')
    expect(empty.body).toContain('Graag snel.</textarea>')
    const named = await post(page, { choice, note: `Zie ${value}` })
    expect(named.statusCode).toBe(422)
    const asked = await post(page, { choice, note: 'Graag snel.' })
    expect(asked.statusCode).toBe(303)
    const own = asked.headers.location ?? ''
    const id = own.split('/').at(-1) ?? ''
    expect(textOf((await get(own)).body)).toContain(formatIban(value))
    expect(textOf((await get(page)).body)).toContain('Al gevraagd')

    const desk = textOf((await get('/werkbank/maatregelen', bank)).body)
    expect(desk).toContain(formatIban(value))
    const theirs = `/werkbank/maatregelen/${id}`
    const read = await get(theirs, bank)
    expect(textOf(read.body)).toContain('Politie (demo) vraagt u het geld op deze rekening vast te houden.')
    expect(textOf(read.body)).toMatch(/Vorm van fraude (?!Een vorm)\S/)
    const version = versionIn(read.body)
    const wrong = await post(theirs, { intent: 'confirm', outcome: 'done', words: 'Geen haast', version }, bank)
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#confirm-reference"')
    expect(wrong.body).toContain('Geen haast</textarea>')
    const done = { intent: 'confirm', outcome: 'done', reference: 'DB-77', version }
    expect((await post(theirs, done, bank)).statusCode).toBe(303)
    const over = textOf((await get(theirs, bank)).body)
    expect(over).toContain('DB-77')
    expect(over).toContain(formatIban(value))

    const back = await get(own)
    expect(textOf(back.body)).toContain('Van kracht')
    expect((await post(own, { intent: 'withdraw', version: versionIn(back.body) })).statusCode).toBe(303)
    // Which account to free stands there until they freed it.
    const toLift = await get(theirs, bank)
    expect(textOf(toLift.body)).toContain(`Hef de maatregel op voor ${formatIban(value)}`)
    expect((await post(theirs, { intent: 'lift', version: versionIn(toLift.body) }, bank)).statusCode).toBe(303)
    const lifted = textOf((await get(theirs, bank)).body)
    expect(lifted).toContain('onder DB-77')
    expect(lifted).not.toContain(formatIban(value))
    expect(textOf((await get('/werkbank/maatregelen/cijfers')).body)).toContain('Hoe wij tellen')
  })

  it('say which form of fraud a measure is about, when it is about nobody', async () => {
    const [report] = await caseAbout(test, { kind: 'iban', value: iban(), fraudForm: 'FF-410' })
    const from = { case: report }
    const { proposals } = await readOrigin(asker(test), from)
    const general = proposals.find((one) => one.identifierId === null && one.partnerId === 'deltabank-demo')
    if (!general) throw new Error('nothing can be asked about the form')
    const id = await askMeasure(asker(test), from, { choice: choiceOf(general) })
    const label = (await labelOf(test.ctx, 'FF-400', 'nl')).toLowerCase()
    const page = `/werkbank/maatregelen/${id}`
    for (const html of [await get(page, bank), await get('/werkbank/maatregelen', bank)])
      expect(textOf(html.body).toLowerCase()).toContain(label)
    expect(textOf((await get(page, bank)).body)).toContain('Vorm van fraude: ')
    expect(textOf((await get(`/werkbank/maatregelen/gevraagd/${id}`)).body).toLowerCase()).toContain(label)
    // Once it works, the message is gone, and the page says it still.
    const version = versionIn((await get(page, bank)).body)
    const done = { intent: 'confirm', outcome: 'done', reference: 'C-1', version }
    expect((await post(page, done, bank)).statusCode).toBe(303)
    const over = textOf((await get(page, bank)).body)
    expect(over.toLowerCase()).toContain(label)
    expect(over).toContain('Een vorm van fraude. Er staat niemand in.')
  })

  it('are found from the measure in the register whose barrier was asked for, and only from that', async () => {
    const asked = await requestsOfBarriers({ ...test.visitor, actor: test.ctx.actor })
    const all = await listInterventions(test.visitor)
    const was = all.find(({ barriers }) => barriers.some((barrier) => asked.has(barrier)))
    const wasNot = all.find(({ barriers }) => !barriers.some((barrier) => asked.has(barrier)))
    const link = 'href="/werkbank/maatregelen/cijfers"'
    expect((await get(`/interventies/${was?.code}`)).body).toContain(link)
    expect((await get(`/interventies/${wasNot?.code}`)).body).not.toContain(link)
    expect((await get(`/interventies/${was?.code}`, {})).body).not.toContain(link)
  })

  it('show another organisation nothing, not even that a request is there', async () => {
    const [report] = await caseAbout(test, { kind: 'iban', value: iban() })
    const id = await askedToFreeze(test, report)
    for (const url of [`/werkbank/maatregelen/${id}`, `/werkbank/maatregelen/gevraagd/${id}`]) {
      expect((await get(url, other)).statusCode).toBe(404)
      const answer = { intent: url.includes('gevraagd') ? 'withdraw' : 'understand', version: '1' }
      expect((await post(url, answer, other)).statusCode).toBe(404)
    }
    // Who asked does not answer, and who was asked does not recall.
    expect(
      (await post(`/werkbank/maatregelen/gevraagd/${id}`, { intent: 'withdraw', version: '1' }, bank)).statusCode,
    ).toBe(404)
    expect((await get(`/werkbank/maatregelen/vragen?zaak=${report}`, other)).statusCode).toBe(404)
    const asked = await post(`/werkbank/maatregelen/vragen?zaak=${report}`, { choice: 'x' }, other)
    expect(asked.statusCode).toBe(404)
    const seen = await get(`/werkbank/maatregelen/gevraagd/${id}`)
    expect(textOf(seen.body)).toContain('Gevraagd')
  })

  it('say that somebody was first, and keep what was typed', async () => {
    const [report] = await caseAbout(test, { kind: 'iban', value: iban() })
    const theirs = `/werkbank/maatregelen/${await askedToFreeze(test, report)}`
    const version = versionIn((await get(theirs, bank)).body)
    expect((await post(theirs, { intent: 'understand', version }, bank)).statusCode).toBe(303)
    const late = await post(theirs, { intent: 'promise', words: 'Wij bellen haar.', version }, bank)
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('Wij bellen haar.</textarea>')
  })
})

describe('the API for who is asked', () => {
  const machine = asActor('machine', 'deltabank-demo', ['measures:answer'])
  const answer = (id: string, body: object, headers = machine) =>
    site.inject({ method: 'POST', url: `/v1/measure-requests/${id}/answers`, payload: body, headers })

  it('gives what was asked and takes an answer, as often as it is said', async () => {
    const value = iban()
    const [report] = await caseAbout(test, { kind: 'iban', value })
    const id = await askedToFreeze(test, report)
    const { requests } = (await site.inject({ url: '/v1/measure-requests', headers: machine })).json()
    const found = requests.find((one: { id: string }) => one.id === id)
    expect(found).toMatchObject({ status: 'received', measure: 'freeze', identifiers: [{ kind: 'iban', value }] })
    const refusal = { answer: 'refuse', refusal: 'own-check', words: 'De houder is zelf opgelicht.' }
    for (const _ of [1, 2]) {
      const said = await answer(id, refusal)
      expect(said.statusCode).toBe(200)
      expect(said.json()).toMatchObject({ status: 'refused', outcome: 'refused', identifiers: [{ value }] })
    }
    expect((await answer(id, { answer: 'confirm', reference: 'x' })).statusCode).toBe(409)
    expect((await answer(id, { answer: 'confirm', reference: '' })).statusCode).toBe(400)
    const stranger = asActor('machine', 'polderbank-demo', ['measures:answer'])
    expect((await answer(id, { answer: 'understand' }, stranger)).statusCode).toBe(404)
    expect(textOf((await get(`/werkbank/maatregelen/gevraagd/${id}`)).body)).toContain('De houder is zelf opgelicht.')
  })
})
