// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { exchanges } from '../exchange/exchanges.data.ts'
import { addressOf, answersOf, stepNames } from './question-steps.ts'

const test = await testContext()
const site = await testSite(test)

const page = '/mag-ik-dit-delen'
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

/** Presses the button of the form that is shown, with this answer, as a browser without script would. */
function sent(html: string, answer: Record<string, string>): string {
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value],
  )
  return `${page}?${new URLSearchParams([...hidden, ...Object.entries(answer)])}`
}

describe('the page "Mag ik dit delen?"', () => {
  it('asks question after question and answers in one sentence, with article, conditions and a question for counsel', async () => {
    const browser = plainBrowser(site)
    let html = await browser.see(page)
    expect(textOf(html)).toContain('Wie wil iets delen?')
    const answers = {
      van: 'bank',
      aan: 'police',
      over: 'suspect',
      gegevens: 'account-number',
      strafbaar: 'yes',
      doel: 'investigate',
      wijze: 'incidental',
      zekerheid: 'verified-report',
      grondslag: 'unknown',
    }
    for (const [name, value] of Object.entries(answers)) {
      expect(html, name).toContain(`name="${name}"`)
      html = await browser.see(sent(html, { [name]: value }))
    }
    const said = textOf(html)
    expect(said).toContain('Dit is nog niet vastgesteld.')
    expect(said).toContain('Waarschijnlijk: dit mag onder voorwaarden.')
    expect(said).toContain('UAVG, artikel 33 lid 2 onder b')
    expect(said).toContain('Deel alleen wat de ander voor dit doel nodig heeft')
    expect(said).toContain('Vraag voor de jurist')
    expect(said).toContain('Dit is geen juridisch advies.')
    expect(said).toContain('Proefregels.')
    expect(html).toContain('href="https://wetten.overheid.nl/BWBR0040940"')
    // Changing one answer keeps the others.
    const change = /href="([^"]*stap=aan[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const again = await browser.see(sent(await browser.see(change), { aan: 'marketplace' }))
    expect(textOf(again)).toContain('Marktplaats of platform')
  })

  it('says of what no rule knows that nobody established it, whom to ask, and what comes near', async () => {
    const asked =
      '?van=bank&aan=police&over=victim&gegevens=narrative&strafbaar=no&doel=investigate&wijze=incidental&zekerheid=unverified-report&grondslag=unknown&toestemming=no'
    const html = await plainBrowser(site).see(page + asked)
    const said = textOf(html)
    expect(said).toContain('Dit is nog niet vastgesteld.')
    expect(said).toContain('Wij kennen geen regel voor dit geval')
    expect(said).not.toMatch(/Dit mag niet|Waarschijnlijk/)
    expect(said).toMatch(
      /Regels die in de buurt komen.*Het eigen verhaal van een slachtoffer.*Vindt die persoon het goed/,
    )
    expect(said).not.toContain('buitenlandse autoriteit')
    const desk = /href="([^"]*vraagbaak\/nieuw[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const expert = asActor('person', 'deltabank-demo', ['helpdesk:ask'])
    const form = await site.inject({ url: desk, headers: expert })
    expect(form.statusCode).toBe(200)
    expect(form.body).toContain('value="Mag dit? Bank deelt met Politie"')
    expect(textOf(form.body)).toMatch(/Waarvoor\? Opsporen en vervolgen.*De deelregels kennen dit geval niet/)
  })

  it('says that nothing was chosen and keeps the rest', async () => {
    const browser = plainBrowser(site)
    const html = await browser.see(`${page}?van=bank&beantwoord=aan`)
    expect(textOf(html)).toContain('Kies een antwoord')
    expect(html).toContain('<input type="hidden" name="van" value="bank"/>')
  })

  it('refuses "fraude" as a purpose, kindly, and never shows what was typed', async () => {
    const html = await plainBrowser(site).see(`${page}?van=bank&aan=police&doel=fraude-met-Jansen`)
    expect(textOf(html)).toContain('Alleen “fraude” zegt te weinig')
    expect(html).not.toContain('Jansen')
  })

  it('answers for another day: a law that was not there yet does not count', async () => {
    const browser = plainBrowser(site)
    const asked = addressOf(answersOf({ ...exchanges['partner-check-bank'].question, legalBasis: 'wgs-partnership' }))
    expect(textOf(await browser.see(page + asked))).toContain('De Wgs geldt niet voor dit samenwerkingsverband')
    const before = textOf(await browser.see(`${page}${asked}&datum-day=28&datum-month=2&datum-year=2025`))
    expect(before).not.toContain('De Wgs geldt niet')
    expect(before).toContain('28 februari 2025')
    expect(textOf(await browser.see(`${page}${asked}&datum=2025-02-31`))).toContain('Deze dag bestaat niet')
  })

  it('shows our own exchanges with their answer now, and the real refusals, in both languages', async () => {
    const said = textOf(await plainBrowser(site).see(page))
    for (const { title } of Object.values(exchanges)) expect(said).toContain(title.nl)
    expect(said).toContain('VODIOM, 2021')
    expect(textOf(await plainBrowser(site, '/en').see(page))).toContain('What does Dijkwacht do itself?')
    for (const name of stepNames) {
      const html = await plainBrowser(site, '/en').see(
        `${page}?stap=${name}&over=${name === 'toestemming' ? 'victim' : 'suspect'}`,
      )
      expect(html, name).toContain(`name="${name}"`)
    }
  })
})

describe('the page with all rules', () => {
  it('shows them in pages, filtered by law, outcome and standing', async () => {
    const browser = plainBrowser(site)
    const first = await browser.see(`${page}/regels`)
    expect(textOf(first)).toContain('49 regels')
    expect(textOf(first)).toContain('Pagina 1 van 5')
    const wpg = textOf(await browser.see(`${page}/regels?wet=wpg&uitkomst=forbidden`))
    expect(wpg).toContain('2 regels')
    expect(wpg).toContain('De politie deelt niet steeds opnieuw zonder besluit')
    expect(textOf(await browser.see(`${page}/regels?stand=adopted`))).toContain('Geen regels gevonden')
    expect((await browser.get(`${page}/regels?pagina=999&wet=<b>`)).status).toBe(200)
  })
})
