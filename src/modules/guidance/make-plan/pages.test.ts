// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { type PlainBrowser, plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite } from '../../../../tests/site.ts'
import { paths } from './addresses.ts'

const test = await testContext()
const site = await testSite(test)

/** Fills in the questions one after the other, as they come; a question that is not named is passed by. */
async function answer(browser: PlainBrowser, given: Record<string, string | string[]>) {
  let page = await browser.see(paths.questions)
  for (let asked = 0; asked < 10; asked++) {
    const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    const fields: Record<string, string | string[]> = {}
    for (const [, name = '', value = ''] of hidden) fields[name] = [fields[name] ?? [], value].flat()
    const question = String(fields.asked)
    if (given[question] !== undefined) fields[question] = given[question]
    const sent = await browser.post(paths.questions, fields)
    if (sent.status === 303) return browser.see(paths.steps)
    page = sent.html
  }
  throw new Error('more than nine questions')
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
  const { html } = await browser.post(paths.questions, { what: 'geldezel' })
  expect(html).toContain('name="what" value="geldezel"')
  const next = await browser.post(paths.questions, { what: 'geldezel', asked: 'now' })
  expect(next.html).toContain('Laat het geld staan waar het staat')
  // How many questions come is not known yet, so none is promised.
  expect(next.html).not.toMatch(/nog hoogstens \d|Vraag \d van/)
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
    const second = await browser.post(paths.questions, { asked: 'now', now: ['despair', 'calling'] })
    expect(second.html).toContain('Doe dit eerst')
    expect(second.html).toContain('Bel 113, of chat op 113.nl')
    expect(second.html).toContain('Wat lijkt er het meest op?')
  })

  it('before it is asked whether a ghost invoice was paid, nobody reads not to pay', async () => {
    const browser = plainBrowser(site)
    const page = await browser.post(paths.questions, { asked: 'case', now: 'geen', what: 'factuur', case: 'ghost' })
    expect(page.html).toContain('Voor wie vult u dit in?')
    expect(page.html).not.toMatch(/betaal niet/i)
    const unpaid = { now: 'geen', what: 'factuur', case: 'ghost', who: 'adult', paid: 'geen' }
    expect((await browser.post(paths.questions, { asked: 'paid', ...unpaid })).html).toMatch(/betaal niet/i)
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
    const odd = await browser.post(paths.questions, {
      asked: '__proto__',
      now: '<script>',
      what: ['dating', 'factuur'],
    })
    expect(odd.html).not.toContain('<script>alert')
    const page = await answer(browser, calledByBank)
    await browser.post(paths.steps, { code: codeIn(page), toggle: 'no-such-step' })
    expect(codeIn(await browser.see(paths.steps))).toBe(codeIn(page))
  })
})
