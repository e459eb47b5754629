// SPDX-License-Identifier: EUPL-1.2
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { modules } from '../../src/app/modules.ts'
import { axeOn } from './axe.ts'
import { journey } from './journey.ts'
import { signInAs } from './sign-in.ts'

/** What axe cannot decide by itself, and why we judge it right. */
const explained: Record<string, string> = {
  'color-contrast': 'text inside an SVG picture or over a drawn bar: ink on paper, computed in src/ui/theme.test.tsx',
}

/** A way out, and feeds for programs. */
const noPage = new Set([
  'snel-weg',
  'meldpunten/factsheet.pdf',
  'kennis/atom',
  'signalen/atom.xml',
  'waarschuwingen/atom.xml',
  'waarschuwingen/feed.json',
  'def/taxonomie',
  'cijfers/publicaties.atom',
  'cijfers/publicaties.ics',
  'barrieres/matrix.csv',
  'interventies/nieuw.atom',
  'geld-terug/naam-opvragen/agenda.ics',
  'campagnes/agenda.ics',
  'bijeenkomsten/agenda.ics',
  'werkbank/actiepunten/lijst.pdf',
  'actieplan/acties.csv',
  'actieplan/acties.csv-metadata.json',
  'bijeenkomsten/agenda.ics',
  'werkbank/voortgang/acties.pdf',
  'werkbank/actiepunten/lijst.pdf',
  'hulp/plan/stappen.html',
  'hulp/plan/stappen.ics',
  'hulp/plan/stappen.json',
  'werkbank/opvolging/aanleveren/voorbeeld.csv',
  // Begins from a signal.
  'werkbank/waarschuwingen/nieuw',
])
const pages = modules
  .flatMap((module) => module.pages ?? [])
  // Addresses with '*' give data, or lead on.
  .filter(({ path }) => !/[:*]/.test(path) && !noPage.has(path))
/** Pages of one thing: the first of each kind that a page we look at links to. */
const kinds = modules
  .flatMap((module) => module.pages ?? [])
  .filter(({ path }) => path.includes(':') && !/\*|\.\w+$/.test(path))
  .map(({ path, allow }) => ({ path, allow, is: new RegExp(`^/${path.replaceAll(/:[^/]+/g, '[^/]+')}$`) }))
const ofMany = new Set(modules.flatMap((module) => (module.pages ?? []).map(({ path }) => `/${path}`)))
/** Only a form or a program leads there; and a mail to whatever has a token. */
const unlinked = ['melden/:step', 'hulp/brieven/:brief/bestand', 'open-data/:document']
/** Together they may open nearly every page of the workbench. */
const people = [
  'Fatima Benali',
  'Milan de Wit',
  'Saskia Vroom',
  'Emre Yıldız',
  'Sharmila Ramdin',
  'Anh Nguyen',
  'Leila Farahani',
]
/** Who drafts, who signs and who stopped: each sees other forms on the pages of an agreement. */
const signers = ['Sharmila Ramdin', 'Wietse Hoekstra', 'Rachida el Amrani']
const agreementLists = ['/werkbank/afspraken', '/werkbank/afspraken?stand=suspended'] as const
/** Pages that only an address with more in it shows. */
const deeper = {
  open: [
    '/cijfers?vorm=FF-400',
    '/barrieres/FF-400',
    '/barrieres/matrix?vorm=FF-100&partij=bank',
    '/barrieres/dekking?leemte=signal-not-judged&vorm=FF-400',
    '/barrieres/boek?q=geldezel',
    '/hulp/taal/ar',
    '/interventies/belgie-baps',
    '/meldpunten/fraudehelpdesk',
    '/meldpunten/deltabank-demo',
    '/meldpunten?wat=FF-400&voor=bedrijf&wanneer=poging',
    '/interventies/een-kwartier-wachten-na-een-vreemd-telefoontje-verzonnen',
    '/cijfers/bron/cbs',
    '/cijfers/bron/voorbeeldbureau-demo',
    '/cijfers/beeld/wat-stijgt',
    '/cijfers/beeld/per-week?vorm=FF-400&weken=52',
    '/cijfers/beeld/vormen?organisatie=deltabank-demo',
    '/mag-ik-dit-delen?van=bank&over=victim&stap=gegevens',
    '/mag-ik-dit-delen?van=bank&beantwoord=aan',
    '/mag-ik-dit-delen?van=bank&aan=bank&over=victim&gegevens=name&strafbaar=no&doel=help-victim&wijze=incidental&toestemming=yes&grondslag=unknown',
    '/mag-ik-dit-delen/regels?wet=wpg&pagina=1',
    '/begrippen/FF-300',
    '/begrippen/zoeken?q=hoi+mam',
    '/begrippen/zoeken?q=xyzzyqq',
    '/begrippen/vertaaltabel?van=cbs-ovic',
    '/begrippen/vertaaltabel/FF-300?een=cbs-ovic+Phishing&ander=fraudehelpdesk+hulpvraagfraude',
  ],
  workbench: [
    '/werkbank/deelregels/wpg-20-decision',
    '/werkbank/deelregels/wpg-20-decision/wijzig',
    '/werkbank/deelregels/nieuw/wijzig',
  ],
}

const sideways = 'document.documentElement.scrollWidth - innerWidth'

journey('every page', (program) => {
  /** The addresses of ours to which it links; null when this person may not open it. */
  async function look(context: BrowserContext, path: string): Promise<string[] | null> {
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    const answer = await page.goto(program.url + path).catch((fault: Error) => fault)
    const isFile = answer instanceof Error && answer.message.includes('Download is starting')
    if (isFile || (!(answer instanceof Error) && answer?.status() === 403)) {
      await page.close()
      return isFile ? [] : null
    }
    if (answer instanceof Error) throw answer
    expect(answer?.status(), path).toBe(200)
    const found = await axeOn(page).analyze()
    const said = (list: typeof found.violations) =>
      list.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html.slice(0, 160)}`)
    expect(said(found.violations)).toEqual([])
    expect(said(found.incomplete.filter(({ id }) => !explained[id]))).toEqual([])
    expect(await page.evaluate(sideways), `${path} scrolls sideways`).toBeLessThanOrEqual(0)
    expect(await page.title(), path).not.toBe('')
    expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1)
    expect(complaints, path).toEqual([])
    const links = await page.locator('main a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    await page.close()
    return links.filter((link) => link !== null)
  }

  /** Looks at each page and at one of every kind that those link to; gives the pages that this person may not open. */
  async function walk(context: BrowserContext, paths: readonly string[], seen: Set<string>): Promise<string[]> {
    const closed: string[] = []
    const known = new Set(paths)
    const next = [...paths]
    for (let path = next.shift(); path !== undefined; path = next.shift()) {
      const links = await look(context, path)
      if (!links) {
        if (paths.includes(path)) closed.push(path)
        continue
      }
      const kind = kindOf(path)
      if (kind) seen.add(kind)
      for (const link of links) {
        const of = kindOf(link)
        if (!of || seen.has(of) || known.has(link) || next.some((one) => kindOf(one) === of)) continue
        known.add(link)
        next.push(link)
      }
    }
    return closed
  }

  function kindOf(link: string): string | undefined {
    const [pathname = ''] = link.split(/[?#]/)
    if (ofMany.has(pathname) || /\.\w+$/.test(pathname)) return undefined
    return kinds.find(({ is }) => is.test(pathname))?.path
  }

  async function staysWhole(context: BrowserContext, path: string): Promise<void> {
    const page = await context.newPage()
    expect((await page.goto(program.url + path))?.status(), path).toBe(200)
    expect(await page.evaluate(sideways), `${path} scrolls sideways`).toBeLessThanOrEqual(0)
    await page.close()
  }

  async function linksOf(page: Page, list: string): Promise<string[]> {
    await page.goto(program.url + list)
    const found = await page.locator(`main a[href^="${list.split('?')[0]}/"]`).all()
    const links = await Promise.all(found.slice(0, 2).map((link) => link.getAttribute('href')))
    return links.filter((link) => link !== null)
  }

  test('on a narrow screen the menu opens over the page by a button, without script', async () => {
    const context = await program.browser.newContext({
      viewport: { width: 320, height: 800 },
      javaScriptEnabled: false,
    })
    const page = await context.newPage()
    await signInAs(page, program.url, 'Fatima Benali')
    await page.goto(`${program.url}/werkbank/schild`)
    const menu = page.getByRole('navigation', { name: 'Menu' })
    expect(await menu.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu Schild' }).click()
    await menu.getByRole('link', { name: 'Beschermde lijst' }).click()
    await page.getByRole('heading', { level: 1, name: 'Beschermde lijst' }).waitFor()
    expect(await menu.isVisible()).toBe(false)
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await menu.isVisible()).toBe(true)
    await context.close()
  })

  // A colour is the same at every width and a width in every colour: twice is enough.
  for (const [width, colorScheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    test(`public pages, ${width} px, ${colorScheme}`, { timeout: 900_000 }, async () => {
      const context = await program.browser.newContext({ viewport: { width, height: 900 }, colorScheme })
      const open = pages
        .filter(({ allow }) => allow === 'anyone')
        .map(({ path }) => `/${path}`)
        .concat(deeper.open)
      expect(open.length).toBeGreaterThan(8)
      const seen = new Set<string>()
      await walk(context, open, seen)
      const unseen = kinds.filter(({ path, allow }) => allow === 'anyone' && !seen.has(path)).map(({ path }) => path)
      expect(unseen.filter((path) => !path.endsWith(':token'))).toEqual(unlinked)
      // The same page in other words, which matter where they hardly fit.
      if (width === 320) for (const path of open) await staysWhole(context, `/en${path === '/' ? '' : path}`)
      await context.close()
    })

    test(`workbench pages, ${width} px, ${colorScheme}`, { timeout: 900_000 }, async () => {
      const closed = pages.filter(({ allow }) => allow !== 'anyone').map(({ path }) => `/${path}`)
      let left = [...closed, ...deeper.workbench]
      const seen = new Set<string>()
      // Each page as the first sees it who may; on a desk the others come first.
      for (const name of width === 320 ? people : people.toReversed()) {
        const context = await program.browser.newContext({ viewport: { width, height: 900 }, colorScheme })
        const page = await context.newPage()
        await signInAs(page, program.url, name)
        left = await walk(context, left, seen)
        await context.close()
      }
      expect(seen.size).toBeGreaterThan(kinds.filter(({ allow }) => allow !== 'anyone').length / 2)
      // What none of them may open is looked at in a journey of its own.
      expect(left.length).toBeLessThan(3)
    })
  }

  test('agreements, for those who draft, sign and stop', { timeout: 300_000 }, async () => {
    for (const [index, name] of signers.entries()) {
      const context = await program.browser.newContext({ viewport: { width: index === 1 ? 320 : 1280, height: 900 } })
      const page = await context.newPage()
      await signInAs(page, program.url, name)
      const rows = [...(await linksOf(page, agreementLists[0])), ...(await linksOf(page, agreementLists[1]))]
      expect(rows.length).toBeGreaterThan(1)
      for (const path of new Set([agreementLists[0], '/werkbank/afspraken/nieuw', ...rows])) await look(context, path)
      await context.close()
    }
  })

  test('form and check reach a phone in under 30 kB, font included; the private check takes 20 more for its script and 2 for its words', async () => {
    for (const { path, most } of [
      { path: '/melden', most: 30_000 },
      { path: '/controleren', most: 52_000 },
    ]) {
      const context = await program.browser.newContext({ viewport: { width: 320, height: 640 } })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Network.enable')
      let bytes = 0
      session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
      await page.goto(program.url + path, { waitUntil: 'networkidle' })
      expect(bytes, path).toBeGreaterThan(5_000)
      expect(bytes, path).toBeLessThan(most)
      await context.close()
    }
  })

  test('public pages carry no script', async () => {
    for (const { path } of pages.filter(({ script, allow }) => !script && allow === 'anyone')) {
      const body = await (await fetch(`${program.url}/${path}`)).text()
      expect(body, path).not.toMatch(/<script/i)
    }
  })
})
