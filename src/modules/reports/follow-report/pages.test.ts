// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { type PlainBrowser, plainBrowser } from '../../../../tests/plain-browser.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { askReporter } from '../ask-reporter/ask-reporter.command.ts'
import { decideReport } from '../decide-report/decide-report.command.ts'
import { markDuplicate } from '../decide-report/mark-duplicate.command.ts'
import { demoPhone } from '#values'
import { openIntake } from '../receive-reports/intake.fixture.ts'

const test = await testContext()
const site = await testSite(test)
const intake = openIntake(test)

const officer = () => test.as('politie-demo', 'reports:read', 'reports:confirm')
const filed = () => intake.file(() => ({ narrative: 'Ik betaalde en kreeg niets.', identifiers: [] }))
const own = '/mijn-melding'
/** The browser of a reporter who gave the code. */
async function opened(code: string): Promise<PlainBrowser> {
  const browser = plainBrowser(site)
  await browser.post(own, { code })
  return browser
}

describe('the page of the reporter', () => {
  it('asks, keeps what was typed when something is wrong, and shows what was answered', async () => {
    const { id, code } = await filed()
    const questionId = await askReporter(officer(), { reportId: id, question: 'Hoe heette de <verkoper>?' })
    const browser = await opened(code)
    const asked = await browser.see(own)
    expect(asked).toContain('Wij hebben een vraag voor u')
    expect(asked).toContain('Hoe heette de &lt;verkoper&gt;?')
    expect(asked).toContain('nooit een pincode')
    const name = `answer-${questionId}`
    const long = await browser.post(own, { intent: 'answer', questionId, [name]: `Jan ${'x'.repeat(5_000)}` })
    expect(long.status).toBe(422)
    expect(long.html).toContain(`href="#${name}"`)
    expect(long.html).toContain('Jan xxx')
    const sent = await browser.post(own, { intent: 'answer', questionId, [name]: 'Jan de Verzonnene' })
    expect(sent.status).toBe(303)
    const done = await browser.see(own)
    expect(done).toContain('Wat u heeft geantwoord')
    expect(done).toContain('Jan de Verzonnene')
    expect(done).not.toContain('Wij hebben een vraag voor u')
    const again = await browser.post(own, { intent: 'answer', questionId, [name]: 'Nog eens' })
    expect(again.status).toBe(422)
    expect(again.html).toContain('Deze vraag is al beantwoord')
  })

  it('says later too where a criminal complaint is made', async () => {
    const { code } = await filed()
    expect(await (await opened(code)).see(own)).toMatch(/geen aangifte.*href="https:\/\/www\.politie\.nl\/aangifte/s)
  })

  it('takes no answer from who did not give the code', async () => {
    const { id } = await filed()
    const questionId = await askReporter(officer(), { reportId: id, question: 'Hoe heette de verkoper?' })
    const browser = plainBrowser(site)
    const sent = await browser.post(own, { intent: 'answer', questionId, [`answer-${questionId}`]: 'Ik weet het' })
    expect([sent.status, sent.to]).toEqual([303, '/mijn-melding'])
    expect(await browser.see(own)).not.toContain('verkoper')
  })

  it('says that it helps to warn others only when something in it can', async () => {
    const page = async (role: 'contact' | 'display') => {
      const identifiers = [{ kind: 'phone' as const, value: demoPhone(7), role }]
      const { id, code } = await intake.file(() => ({ narrative: 'Ik werd gebeld.', identifiers }))
      await decideReport(officer(), { reportId: id, step: 'confirm', seenStatus: 'received' })
      return (await opened(code)).see(own)
    }
    expect(await page('contact')).toContain('Zij telt mee bij het waarschuwen van anderen')
    expect(await page('display')).toContain('Zij telt mee in de cijfers')
  })

  it('says what it means when a report was joined with an earlier one', async () => {
    const [first, again] = [await filed(), await filed()]
    await markDuplicate(officer(), { reportId: again.id, of: first.id, reason: 'U meldde dit gisteren ook.' })
    const body = await (await opened(again.code)).see(own)
    expect(body).toContain('Wij hebben deze melding samengevoegd met een eerdere over hetzelfde.')
    expect(body).toContain('U meldde dit gisteren ook.')
    expect(body).not.toContain(first.id)
  })
})

describe('the answers that wait to be read', () => {
  it('lead to their report, for who may read reports', async () => {
    const { id, code } = await filed()
    const questionId = await askReporter(officer(), { reportId: id, question: 'Hoe heette de verkoper?' })
    const browser = await opened(code)
    await browser.post(own, { intent: 'answer', questionId, [`answer-${questionId}`]: 'Een antwoord.' })
    const police = asActor('person', 'politie-demo', ['reports:read'])
    const list = await site.inject({ url: '/werkbank/antwoorden', headers: police })
    expect(list.body).toContain(`/werkbank/meldingen/${id}`)
    expect(list.body).not.toContain('Een antwoord.')
    const bank = asActor('person', 'deltabank-demo', ['reports:read'])
    expect((await site.inject({ url: '/werkbank/antwoorden', headers: bank })).body).toContain('Geen nieuwe antwoorden')
  })
})

/** A browser with a fresh draft. */
async function begun(): Promise<PlainBrowser> {
  const browser = plainBrowser(site)
  await browser.post('/melden', {})
  return browser
}

describe('the form', () => {
  it('answers what it cannot accept with an address, where it shows what was typed and what is wrong', async () => {
    const { see, post } = await begun()
    const wrong = { name: 'Verzonnen Melder', email: 'geen adres', wantsHelp: 'yes' }
    const refused = await post('/melden/uzelf?wijzig', wrong)
    expect([refused.status, refused.to]).toEqual([303, '/melden/uzelf?wijzig'])
    for (let time = 0; time < 2; time++) {
      const shown = await see('/melden/uzelf?wijzig')
      for (const typed of [
        'href="#email"',
        'value="Verzonnen Melder"',
        'value="geen adres"',
        'Wilt u dat iemand contact',
      ])
        expect(shown).toContain(typed)
    }
    expect(await see('/melden/verhaal'), 'another page').not.toContain('href="#email"')
    const right = await post('/melden/uzelf', { email: 'melder@post.example', wantsHelp: 'yes' })
    expect(right.to).toBe('/melden/controleer')
    const again = await see('/melden/uzelf')
    expect(again).toContain('melder@post.example')
    expect(again).not.toContain('href="#email"')
    expect(again).not.toContain('geen adres')
  })

  it('says who calls and what they never ask, and asks for a way to be reached', async () => {
    const { see, post } = await begun()
    expect(await see('/melden/uzelf')).toMatch(/medewerker van [^.]+ dat u contact wilt.*nooit om een pincode/)
    await post('/melden/uzelf', { wantsHelp: 'yes' })
    expect(await see('/melden/uzelf')).toContain('Vul hierboven uw telefoonnummer of e-mailadres in.')
    await post('/melden/uzelf', { wantsHelp: 'yes', email: 'melder@post.example' })
    await post('/melden/nu', { now: 'no' })
    await post('/melden/wat', { situation: 'unknown' })
    await post('/melden/wie', { victim: 'self' })
    await post('/melden/geld', { money: 'no' })
    const check = await see('/melden/controleer')
    expect(check).toContain('Wilt u dat iemand contact met u opneemt?')
    expect(check).toContain('Ja, neem contact met mij op')
  })

  it('leaves nothing telling in the history of the browser', async () => {
    const { see } = await begun()
    const titles = []
    for (const url of ['/melden', '/melden/nu', '/melden/wat', '/melden/bijlagen']) {
      titles.push(/<title>([^<]*)<\/title>/.exec(await see(url))?.[1] ?? '')
    }
    expect(titles[0], 'on which nobody has said anything').toBe('Online fraude melden · dijkwacht')
    for (const title of titles.slice(1)) expect(title).toMatch(/^Vraag \d+(?: van \d+)? · dijkwacht$/)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('nor does the page behind the code', async () => {
    const { code } = await filed()
    const { see } = await opened(code)
    for (const url of ['/mijn-melding', '/mijn-melding/intrekken', '/mijn-melding/contactgegevens-wissen']) {
      expect(/<title>([^<]*)<\/title>/.exec(await see(url))?.[1]).toMatch(
        /^(?:Stand van zaken|Weet u het zeker\?) · dijkwacht$/,
      )
    }
  })
})
