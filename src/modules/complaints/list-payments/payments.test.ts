// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { complaintDesk, draftOf, invoiceAnswers, ownCompany } from '../complaint/complaint.fixture.ts'

const test = await testContext()
const desk = await complaintDesk(test)
const site = await testSite(test)
const preparer = asActor('person', 'fietsen-test', ['complaints:prepare'])
const signatory = asActor('person', 'fietsen-test', ['complaints:prepare', 'complaints:sign'])
const machine = asActor('machine', 'fietsen-test', ['complaints:prepare'])
const { get, post } = visitorOf(() => site, preparer)

const nextYear = `12-11-${test.ctx.now().getUTCFullYear() + 1} 10:00`
const [from, to] = [demoIban(7_810_001), demoIban(7_810_002)]
const whole = { payment1On: '3-11-2026 10:00', payment1Amount: '4.200', payment1From: from, payment1To: to }

const wrong = [
  ['payment1On', '32-13-2026 25:61', 'complaints.wrong-moment'],
  ['payment1On', 'gisteren', 'complaints.wrong-moment'],
  ['payment1On', nextYear, 'complaints.moment-in-future'],
  ['payment1From', '+31612345678', 'complaints.not-an-account'],
  ['payment1From', 'jan@x.example', 'complaints.not-an-account'],
  ['payment1To', 'https://winkel.example', 'complaints.not-an-account'],
  ['payment1To', 'de rekening van Jan', 'values.iban.country-missing'],
] as const

const file = async (answers: Record<string, string | string[]>) => {
  const given = Object.entries(answers).flatMap(([question, said]) =>
    [said].flat().map((answer) => ({ question, answer })),
  )
  const sent = await site.inject({
    method: 'POST',
    url: '/v1/complaints',
    headers: machine,
    payload: { companyNumber: ownCompany, form: 'invoice-fraud', answers: given },
  })
  expect(sent.statusCode).toBe(201)
  return sent.json()
}

describe('what is no payment', () => {
  it.each(wrong)('%s as "%s" is said by the API: %s', async (field, text, code) => {
    const { problems } = await file(invoiceAnswers({ ...whole, [field]: text }))
    expect(problems).toMatchObject([{ question: field, code }])
  })

  it.each(wrong)('%s as "%s" is said on the page, and kept', async (field, text) => {
    const id = await draftOf(desk.preparer, { answers: invoiceAnswers() })
    const page = `/werkbank/aangifteloket/${id}/geld`
    const answer = await post(page, { loss: '4.200', ...whole, [field]: text })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#${field}"`)
    expect(answer.body).toContain(`value="${text}"`)
  })

  it('is not taken with "it really stood there like that" when it is a phone number', async () => {
    const { problems } = await file(invoiceAnswers({ ...whole, payment1From: '0612345678', asIs: 'yes' }))
    expect(problems).toMatchObject([{ question: 'payment1From', code: 'complaints.not-an-account' }])
  })

  it('leaves the row of a list out, with what to do', async () => {
    const batches = '/werkbank/aangifteloket/stapel'
    const form = new FormData()
    const first = { company: ownCompany, form: 'invoice-fraud', kind: 'complaint' }
    for (const [name, value] of Object.entries(first)) form.set(name, value)
    const rows = [
      `P-1;3-11-2026;4.200,00;${to};Een;3-11-2026 10:00;4.200,00;${from};${to};ja`,
      `P-2;3-11-2026;4.200,00;${demoIban(7_810_003)};Twee;gisteren;4.200,00;0612345678;${to};nee`,
      `P-3;3-11-2026;10,00;${demoIban(7_810_004)};Drie;3-11-2026;4.200,00;${from};${demoIban(7_810_004)};nee`,
    ]
    const csv = `Kenmerk;Datum;Schade;IBAN;Verhaal;Wanneer;Bedrag;Van;Naar;Banken\n${rows.join('\n')}\n`
    form.set('file', new Blob([csv]), 'zaken.csv')
    const sent = new Response(form)
    const type = {
      'content-type': sent.headers.get('content-type') ?? '',
      origin: 'http://localhost',
      host: 'localhost',
    }
    const payload = Buffer.from(await sent.arrayBuffer())
    const chosen = await site.inject({ method: 'POST', url: batches, payload, headers: { ...preparer, ...type } })
    const batch = String(chosen.headers.location).replace('/kolommen', '')
    const names = [
      'ownReference',
      'from',
      'loss',
      'paidTo',
      'narrative',
      'payment1On',
      'payment1Amount',
      'payment1From',
    ]
    const columns = [...names, 'payment1To', 'askBanks']
    const shared = ['contactName', 'contactMail', 'supplier', 'howChanged', 'deceived', 'trick', 'because', 'gain']
    const answers = invoiceAnswers()
    const chosenColumns = await post(`${batch}/kolommen`, {
      ...Object.fromEntries(columns.map((name, at) => [`column-${at}`, name])),
      ...Object.fromEntries([...shared, 'victim'].map((name) => [`shared-${name}`, String(answers[name])])),
    })
    expect(chosenColumns.headers.location).toBe(batch)
    const list = textOf((await get(batch, signatory)).body)
    expect(list).toContain('Dit is geen datum met tijd die wij kennen.')
    expect(list).toContain('Dit is een telefoonnummer. Vul hier een rekening in')
    expect(list).toMatch(/P-3 \(Rij\s4\)\s?:\s+De betalingen zijn samen €\s4\.200.*Bij schade staat €\s10/)
    expect(list).not.toMatch(/P-1 \(Rij\s2\)\s?:\s+De betalingen/)
  })
})

describe('what the banks would miss', () => {
  const bare = { askBanks: 'yes', payment1Amount: '4.200', payment1From: from, payment1To: to }

  it('is said at its own field, and what is wrong there is not hidden by it', async () => {
    const id = await draftOf(desk.preparer, { answers: invoiceAnswers() })
    const page = `/werkbank/aangifteloket/${id}/geld`
    const wrongDay = textOf((await post(page, { loss: '4.200', ...bare, payment1On: 'gisteren' })).body)
    expect(wrongDay).toContain('Datum en tijd van de eerste betaling: Dit is geen datum met tijd die wij kennen.')
    expect(wrongDay).not.toContain('Vul dag en tijd, bedrag en beide rekeningen in')
    const { problems } = await file(invoiceAnswers({ ...bare, payment1On: '3-11-2026', payment1To: '' }))
    expect(problems).toMatchObject([
      { question: 'payment1On', code: 'complaints.payment-gap' },
      { question: 'payment1To', code: 'complaints.payment-gap' },
    ])
    const nothing = await file(invoiceAnswers({ askBanks: 'yes' }))
    expect(nothing.problems).toMatchObject([{ question: 'payment1On', code: 'complaints.payment-not-whole' }])
  })
})

describe('what stands at the wrong question', () => {
  it('is sent to the other one', async () => {
    const answers = { paidTo: 'jan@x.example', contact: to, site: '0612345678' }
    const { problems } = await file(invoiceAnswers(answers))
    expect(problems).toMatchObject(
      Object.keys(answers).map((question) => ({ question, code: 'complaints.other-question' })),
    )
  })
})

describe('what came back', () => {
  it('is never more than what was lost', async () => {
    const answers = invoiceAnswers({ loss: '4.200', recovered: '4.200,01', insured: '5.000' })
    expect((await file(answers)).problems).toMatchObject([
      { question: 'recovered', code: 'complaints.more-than-lost' },
      { question: 'insured', code: 'complaints.more-than-lost' },
    ])
    expect((await file(invoiceAnswers({ loss: '4.200', recovered: '4.200' }))).problems).toEqual([])
  })
})

describe('payments that together are not the loss', () => {
  const differing = { ...whole, loss: '10', payment2On: '4-11-2026', payment2Amount: '61.450' }

  it('are said to whoever signs, before the signature, and refuse nothing', async () => {
    const id = await draftOf(desk.preparer, { answers: invoiceAnswers(differing) })
    const shown = textOf((await get(`/werkbank/aangifteloket/${id}`, signatory)).body)
    expect(shown).toMatch(/De betalingen zijn samen €\s65\.650.* Bij schade staat €\s10/)
    const equal = await draftOf(desk.preparer, { answers: invoiceAnswers(whole) })
    expect(textOf((await get(`/werkbank/aangifteloket/${equal}`, signatory)).body)).not.toContain('De betalingen zijn')
  })

  it('are said by the API as a remark, not as a problem', async () => {
    const { problems, remarks } = await file(invoiceAnswers(differing))
    expect(problems).toEqual([])
    expect(remarks).toMatchObject([{ code: 'complaints.payments-differ' }])
    expect((await file(invoiceAnswers(whole))).remarks).toEqual([])
  })
})
