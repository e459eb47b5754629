// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { planFor } from '../../../../tests/plan-in-browser.ts'
import { testSite } from '../../../../tests/site.ts'
import { payee, payer } from '../recall/recall.fixture.ts'

const test = await testContext({ demo: true })
await test.settle()
const site = await testSite(test)
const page = '/hulp/geld-terugvragen'

const tokenIn = (html: string) => /name="token" value="([^"]+)"/.exec(html)?.[1] ?? ''
const chosen = (html: string, name: string) =>
  /<option value="([^"]+)" selected/.exec(
    new RegExp(`<select[^>]*name="${name}".*?</select>`, 's').exec(html)?.[0] ?? '',
  )?.[1]

describe('asking the banks before reporting', () => {
  it('takes one screen from the plan: day and hour stand there, and what is typed is the report too', async () => {
    const browser = plainBrowser(site)
    await planFor(browser, { now: 'just-paid', what: 'gekocht-niet-geleverd', who: 'adult', paid: 'ideal' })
    expect(await browser.see('/hulp/plan/stappen')).toContain(`href="${page}"`)
    // Where a plan on paper leads.
    expect((await browser.get('/hulp/plan/terughalen')).to).toBe(page)
    const form = await browser.see(page)
    const [day, hour] = [chosen(form, 'day'), chosen(form, 'hour')]
    expect(day).toBeTruthy()
    expect(hour).toBeTruthy()
    const to = payee()
    const fields = {
      intent: 'ask',
      token: tokenIn(form),
      amount: '640',
      day: day ?? '',
      hour: hour ?? '',
      from: payer(),
      to,
      consent: 'yes',
    }
    expect((await browser.post(page, fields)).status).toBe(303)
    const asked = await browser.see(page)
    expect(asked).toContain('De banken zijn gevraagd')
    expect(asked).toMatch(/[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/)
    expect(asked).not.toContain('In het aangifteloket staat')
    expect(await browser.see('/mijn-melding/terughalen')).toContain('€ 640')
    // A second click asks once.
    const again = plainBrowser(site)
    expect((await again.post(page, fields)).status).toBe(303)
    expect((await again.see('/mijn-melding/terughalen')).match(/Uw verzoek/g)?.length).toBe(1)
  })

  it('knows the account that was checked, and leaves nothing to report again', async () => {
    const browser = plainBrowser(site)
    const to = payee()
    const answer = await browser.post('/controleren', {
      vraag: `Betaal € 1.850 op ${to} of kijk op https://nepwinkel.example`,
    })
    const [, form = ''] = /class="dw-answer__carryLater">(.*?)<\/form>/s.exec(answer.html) ?? []
    const [, mee = ''] = /name="mee" value="([^"]*)"/.exec(form) ?? []
    expect(mee.replaceAll(' ', '')).toContain(to)
    expect(form).toContain('Wat u controleerde, gaat mee')
    expect((await browser.post('/hulp/plan', { intent: 'carry', mee, naar: '/hulp/plan' })).to).toBe('/hulp/plan')
    await planFor(browser, { now: 'just-paid', what: 'gekocht-niet-geleverd', who: 'adult', paid: 'ideal' })
    const form2 = await browser.see(page)
    expect(/name="to"[^>]*value="([^"]*)"/.exec(form2)?.[1]?.replaceAll(' ', '')).toBe(to)
    expect(/name="amount"[^>]*value="([^"]*)"/.exec(form2)?.[1]).toBe('1.850')
    const moment = { day: chosen(form2, 'day') ?? '', hour: chosen(form2, 'hour') ?? '' }
    const fields = { intent: 'ask', token: tokenIn(form2), amount: '55', from: payer(), to, consent: 'yes', ...moment }
    expect((await browser.post(page, fields)).status).toBe(303)
    expect(await browser.see(page)).toContain('name="done" value="report-here"')
    await browser.post('/hulp/plan/stappen', { intent: 'tick', done: ['ask-recall', 'report-here'] })
    const [steps] = /<main.*<\/main>/s.exec(await browser.see('/hulp/plan/stappen')) ?? []
    expect(steps).not.toContain('href="/melden"')
    expect(steps).toContain('Meld het hier, ook zonder uw naam')
  })

  it('says what is wrong with everything still there, and files nothing when no bank can be asked', async () => {
    const browser = plainBrowser(site)
    const form = await browser.see(page)
    const wrong = await browser.post(page, { intent: 'ask', token: tokenIn(form), amount: '640', from: 'NL00', to: '' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="640"')
    const days = [...form.matchAll(/<option value="(\d{4}-\d\d-\d\d)"/g)].map(([, day]) => day ?? '')
    const fields = {
      intent: 'ask',
      token: tokenIn(form),
      amount: '640',
      day: days[1] ?? '',
      hour: '12',
      consent: 'yes',
    }
    const abroad = await browser.post(page, { ...fields, from: 'DE89370400440532013000', to: payee() })
    expect(abroad.status).toBe(422)
    expect(abroad.html).toContain('U kunt het wel hier melden')
    expect(await browser.see(page)).not.toContain('De banken zijn gevraagd')
  })

  it('takes along to a report what it could ask no bank, with the number of the own bank', async () => {
    const browser = plainBrowser(site)
    const form = await browser.see(page)
    const days = [...form.matchAll(/<option value="(\d{4}-\d\d-\d\d)"/g)].map(([, day]) => day ?? '')
    const to = payee()
    const fields = {
      intent: 'ask',
      token: tokenIn(form),
      amount: '640',
      day: days[1] ?? '',
      hour: '12',
      consent: 'yes',
    }
    const refused = await browser.post(page, { ...fields, from: 'NL91ABNA0417164300', to })
    expect(refused.status).toBe(422)
    expect(refused.html).toMatch(/href="\/hulp\/bel-uw-bank\?bank=ABN[^"]*"/)
    await browser.post('/melden', { intent: 'begin', now: 'no' })
    const kept = await browser.see('/hulp/brieven/terughalen')
    expect(kept).toMatch(/value="640(,00)?"/)
    expect(kept.replaceAll(' ', '')).toContain(`value="${to}"`)
    // What is wrong stands in the order of the form.
    const empty = await browser.post(page, { intent: 'ask', token: tokenIn(form) })
    const [summary = ''] = /id="fouten".*?<\/ul>/s.exec(empty.html) ?? []
    expect([...summary.matchAll(/href="#ask-(\w+)"/g)].map(([, field]) => field)).toEqual([
      'amount',
      'day',
      'hour',
      'from',
      'to',
      'consent',
    ])
  })

  it('offers a company the complaint desk', async () => {
    const browser = plainBrowser(site)
    await planFor(browser, { now: 'just-paid', what: 'factuur', case: 'order', who: 'entrepreneur', paid: 'transfer' })
    const form = await browser.see(page)
    const fields = { intent: 'ask', token: tokenIn(form), amount: '14200', from: payer(), to: payee(), consent: 'yes' }
    const moment = { day: chosen(form, 'day') ?? '', hour: chosen(form, 'hour') ?? '' }
    expect((await browser.post(page, { ...fields, ...moment })).status).toBe(303)
    const asked = await browser.see(page)
    expect(asked).toContain('In het aangifteloket staat deze betaling al ingevuld')
  })
})
