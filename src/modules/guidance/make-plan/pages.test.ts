// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { type PlainBrowser, plainBrowser } from '../../../../tests/plain-browser.ts'
import { answerPlan, planFor } from '../../../../tests/plan-in-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { paths } from './addresses.ts'

const test = await testContext()
const site = await testSite(test)

/** Answers the questions as they come, and gives the steps. */
async function answer(browser: PlainBrowser, given: Record<string, string | string[]>) {
  return (await planFor(browser, given)).at(-1) ?? ''
}

const codeIn = (page: string) => /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(page)?.[0] ?? ''
const calledByBank = {
  now: ['calling', 'remote'],
  what: 'bankhelpdesk',
  who: 'adult',
  gave: 'login',
  bank: 'not-called',
}

it('whoever has to hang up finds no button to call 112, and whoever is in danger does', async () => {
  const firstOf = (page: string) => /class="dw-first-step".*?<\/section>/s.exec(page)?.[0] ?? ''
  const calling = firstOf(await answer(plainBrowser(site), { ...calledByBank, now: 'calling' }))
  expect(calling).toMatch(/hang op/i)
  expect(calling).not.toMatch(/dw-action-link[^>]*tel:112|tel:112[^>]*dw-action-link/)
  const atDoor = firstOf(await answer(plainBrowser(site), { ...calledByBank, now: 'door' }))
  expect(atDoor).toMatch(/dw-action-link[^>]*tel:112|tel:112[^>]*dw-action-link/)
})

it('whose account is used goes on from the page about it to a plan that asks no more what happened', async () => {
  const browser = plainBrowser(site)
  expect(await browser.see('/hulp/geldezel')).toMatch(/name="what" value="geldezel".*Maak uw stappenplan/s)
  expect(await answerPlan(browser, { what: 'geldezel' })).toContain('Gebeurt er nú iets?')
  const next = await answerPlan(browser, { asked: 'now' })
  expect(next).toContain('Laat het geld staan waar het staat')
  expect(next).not.toContain('Wat lijkt er het meest op?')
  // How many questions come is not known yet, so none is promised.
  expect(next).not.toMatch(/nog hoogstens \d|Vraag \d van/)
})

it('who paid nothing does not read for how long the bank may look at giving it back', async () => {
  const told = (paid: string[]) => answer(plainBrowser(site), { ...calledByBank, paid })
  expect(await told(['transfer'])).toContain('15 werkdagen')
  expect(await told([])).not.toContain('15 werkdagen')
})

describe('a source that we only read in the news', () => {
  it.each([
    ['/hulp/bankhelpdesk', 'https://www.tweedekamer.nl/kamerstukken/'],
    ['/hulp/brieven/vergoeding', 'https://www.tweedekamer.nl/kamerstukken/'],
    ['/hulp/hulpvraag', 'https://zoek.officielebekendmakingen.nl/kst-28684-638.html'],
    ['/hulp/brieven/naam', 'https://zoek.officielebekendmakingen.nl/kst-28684-638.html'],
  ])('is not called that at %s, where the minister says it himself', async (path, source) => {
    const page = await plainBrowser(site).see(path)
    expect(page).not.toContain('gelezen in een nieuwsbericht')
    expect(page).toContain(source)
  })

  it('is called that in the plan as well', async () => {
    const page = await answer(plainBrowser(site), { now: 'despair', what: 'iets-anders', who: 'adult' })
    expect(page).toContain('gelezen in een nieuwsbericht')
    expect(page).toContain('deze organisatie bevestigde het niet')
  })
})

describe('going back', () => {
  it('finds every answer where it was given: each question has an address, which holds no answer', async () => {
    const browser = plainBrowser(site)
    const first = await browser.post(paths.questions, { asked: 'now', now: 'despair' })
    const second = await browser.post(paths.questions, { asked: 'what', what: 'dating' })
    expect([first, second].map(({ status, to }) => [status, to])).toEqual([
      [303, '/hulp/plan?vraag=2'],
      [303, '/hulp/plan?vraag=3'],
    ])
    expect(await browser.see(first.to)).toMatch(/<input[^>]*checked[^>]*value="dating"/)
    expect(await browser.see(paths.questions)).toMatch(/<input[^>]*checked[^>]*value="despair"/)
    expect(await browser.see(second.to)).toContain('href="/hulp/plan?vraag=2"')
    // From the finished plan as well, and halfway to another page.
    await answer(browser, { case: 'love', who: 'adult', paid: 'transfer' })
    expect(await browser.see('/hulp/plan?vraag=5')).toMatch(/<input[^>]*checked[^>]*value="transfer"/)
  })

  it('an answer that is changed takes along what only it asked, and asks only what is new', async () => {
    const browser = plainBrowser(site)
    await answer(browser, { what: 'dating', case: 'blackmail', who: 'adult', paid: 'transfer', ago: 'longer' })
    const next = await answerPlan(browser, { asked: 'what', what: 'geldezel' })
    expect(next).toContain('name="asked" value="case"')
    expect(next).not.toMatch(/type="radio"[^>]*checked=/)
    const steps = await browser.post(paths.questions, { asked: 'case', case: 'asked' })
    expect(steps.to).toBe(paths.steps)
  })

  it('who begins again finds nothing of before, and keeps the plan that was made', async () => {
    const browser = plainBrowser(site)
    const page = await answer(browser, { what: 'dating', now: 'despair' })
    expect(textOf(page)).toContain('Begin opnieuw')
    expect(textOf(await browser.see(paths.questions))).toContain('Begin opnieuw')
    expect((await browser.post(paths.questions, { intent: 'again' })).to).toBe(paths.questions)
    expect(await browser.see(paths.questions)).not.toMatch(/<input[^>]*checked=/)
    expect(await browser.see('/hulp/plan?vraag=2')).toContain('name="asked" value="now"')
    expect(codeIn(await browser.see(paths.steps))).toBe(codeIn(page))
  })
})

describe('wiping the plan', () => {
  it.each(['/hulp/plan/stappen', '/hulp/plan', '/hulp/brieven', '/hulp/taal', '/hulp/taal/pl', '/hulp/geldezel'])(
    'is offered at %s, and goes to the address that its copy answers for',
    async (path) => {
      const browser = plainBrowser(site)
      await answer(browser, calledByBank)
      const form = /<form[^>]*action="([^"]*)"[^>]*>(?:(?!<\/form>).)*name="intent" value="wipe"/s.exec(
        await browser.see(path),
      )
      expect(form?.[1]).toBe(paths.steps)
      const wiped = await browser.post(paths.steps, { intent: 'wipe' })
      expect(wiped.status).toBe(303)
    },
  )

  it('is offered beside the questions only to a browser that holds something', async () => {
    const browser = plainBrowser(site)
    expect(await browser.see(paths.questions)).not.toContain('Wis de stappen')
    await answer(browser, calledByBank)
    expect(await browser.see(paths.questions)).toContain('Wis de stappen')
  })
})

describe('the steps of somebody who was scammed', () => {
  it('begins with what cannot wait, before anything is asked', async () => {
    const first = await plainBrowser(site).see(paths.questions)
    expect(first).toContain('Bel nu uw bank.')
    expect(first).toContain('href="tel:112"')
  })

  it('what cannot wait stands above the next question as soon as it is known', async () => {
    const browser = plainBrowser(site)
    const first = await browser.see(paths.questions)
    expect(first).toContain('Gebeurt er nú iets?')
    expect(first).not.toContain('Doe dit eerst')
    const second = await answerPlan(browser, { asked: 'now', now: ['despair', 'calling'] })
    expect(second).toContain('Doe dit eerst')
    expect(second).toContain('Bel 113, of chat op 113.nl')
    expect(second).toContain('Wat lijkt er het meest op?')
  })

  it('before it is asked whether a ghost invoice was paid, nobody reads not to pay', async () => {
    const browser = plainBrowser(site)
    const page = await answerPlan(browser, { asked: 'case', now: 'geen', what: 'factuur', case: 'ghost' })
    expect(page).toContain('Voor wie vult u dit in?')
    expect(page).not.toMatch(/betaal niet/i)
    const unpaid = { now: 'geen', what: 'factuur', case: 'ghost', who: 'adult', paid: 'geen' }
    expect(await answerPlan(browser, { asked: 'paid', ...unpaid })).toMatch(/betaal niet/i)
  })

  it('are shown in order, with a code that holds nothing else', async () => {
    const page = await answer(plainBrowser(site), calledByBank)
    expect(page).toContain('href="/hulp/verder"')
    const order = [
      'hang op',
      'zet uw computer of telefoon uit',
      'laat internetbankieren blokkeren',
      'wijzig uw wachtwoorden',
    ]
    const places = order.map((title) => page.indexOf(title))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places[0]).toBeGreaterThan(0)
    expect(codeIn(page)).not.toBe('')
    // The number of a bank is never ours to give.
    expect(page).toContain('Het nummer staat in de app van uw bank. Geen app?')
  })

  it('come back on another device, with what was done', async () => {
    const browser = plainBrowser(site)
    const page = await answer(browser, calledByBank)
    const ticked = await browser.post(paths.steps, { code: codeIn(page), toggle: 'hang-up' })
    expect(ticked.status).toBe(303)
    const code = codeIn(await browser.see(paths.steps))
    expect(code).not.toBe(codeIn(page))

    const other = plainBrowser(site)
    expect(await other.see(paths.steps)).toContain('Vul uw code in')
    const unknown = await other.post(paths.steps, { code: 'ABCDE' })
    expect(unknown.status).toBe(422)
    expect(unknown.html).toContain('Wij vinden niets bij deze code')
    expect(unknown.html).toContain('value="ABCDE"')
    expect((await other.post(paths.steps, { code: code.toLowerCase() })).status).toBe(303)
    const shown = await other.see(paths.steps)
    expect(shown).toContain('Dit heeft u gedaan')
    expect(shown.indexOf('Dit heeft u gedaan')).toBeLessThan(shown.indexOf('Hang op'))
    const undone = await other.post(paths.steps, { code, toggle: 'hang-up' })
    expect(undone.status).toBe(303)
    expect(await other.see(paths.steps)).not.toContain('Dit heeft u gedaan')
  })

  it('are gone from the device after they were wiped', async () => {
    const browser = plainBrowser(site)
    await answer(browser, calledByBank)
    expect((await browser.post(paths.steps, { intent: 'wipe' })).status).toBe(303)
    expect(await browser.see(paths.steps)).toContain('Vul uw code in')
  })

  it('are given to the own device with every word, when it asks', async () => {
    const browser = plainBrowser(site)
    expect((await browser.get(paths.copy)).status).toBe(404)
    const code = codeIn(await answer(browser, calledByBank))
    const copy = JSON.parse((await browser.get(paths.copy)).html)
    expect(copy).toMatchObject({ code, was: code, language: 'nl' })
    expect(copy.steps[0].title).toContain('hang op')
    expect(copy.until - copy.at).toBeLessThanOrEqual(8 * 86_400_000)
  })

  it('take what was ticked without internet, unless this browser has another plan by now', async () => {
    const browser = plainBrowser(site)
    const was = codeIn(await answer(browser, calledByBank))
    const other = plainBrowser(site)
    await other.post(paths.steps, { code: was, toggle: 'hang-up' })
    const code = codeIn(await other.see(paths.steps))
    expect((await browser.post(paths.steps, { intent: 'sync', code, was })).status).toBe(303)
    expect(codeIn(await browser.see(paths.steps))).toBe(code)
    await browser.post(paths.questions, { intent: 'again' })
    const fresh = codeIn(await answer(browser, { what: 'dating' }))
    await browser.post(paths.steps, { intent: 'sync', code: was, was: code })
    expect(codeIn(await browser.see(paths.steps))).toBe(fresh)
    expect((await browser.post(paths.steps, { intent: 'sync', code: 'ABCDE', was })).status).toBe(422)
  })

  it('are given as a file that needs nothing else, and as reminders', async () => {
    const browser = plainBrowser(site)
    const code = codeIn(await answer(browser, calledByBank))
    const file = await browser.see(paths.file)
    expect(file).toContain('☐ Nu meteen: hang op')
    expect(file).toContain(code)
    expect(file).not.toMatch(/<script|src=|href=/)
    const calendar = (await browser.see(paths.calendar)).replaceAll('\r\n ', '')
    expect(calendar).toContain('SUMMARY:Herinnering: doe aangifte bij de politie')
    expect(calendar).not.toContain('hang op')
  })

  it('a fraudster who makes up answers or steps gets no more than a page', async () => {
    const browser = plainBrowser(site)
    const odd = await answerPlan(browser, { asked: '__proto__', now: '<script>', what: ['dating', 'factuur'] })
    expect(odd).not.toContain('<script>alert')
    const page = await answer(browser, calledByBank)
    await browser.post(paths.steps, { code: codeIn(page), toggle: 'no-such-step' })
    expect(codeIn(await browser.see(paths.steps))).toBe(codeIn(page))
  })
})
