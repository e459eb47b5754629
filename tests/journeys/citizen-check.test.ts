// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import type { Page, Request } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoIban, formatIban } from '#values'
import { axeOn } from './axe.ts'
import { askAgain } from './check-again.ts'
import { journeyAlone } from './journey.ts'

const listed = demoIban(2_301_001)
const unknown = demoIban(7_777_777)

/** The second key holder of this program's trial, by the address in the settings that it was started with. */
function processAt(address: string): number {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((pid) => {
      try {
        const [, main = '', settings = ''] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
        return main.endsWith('evaluator/src/main.ts') && JSON.parse(readFileSync(settings, 'utf8')).address === address
      } catch {
        return false
      }
    })
  if (!found) throw new Error('no second key holder runs')
  return Number(found)
}

journeyAlone('a citizen checks without telling us what', (program) => {
  /** A page, and everything that left the browser. */
  async function visit(path = '/controleren', options: { javaScriptEnabled?: boolean } = {}) {
    const context = await program.browser.newContext({ viewport: { width: 320, height: 640 }, ...options })
    const page = await context.newPage()
    const sent: Request[] = []
    const faults: string[] = []
    page.on('request', (request) => sent.push(request))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.text().includes('Content Security') && faults.push(message.text()))
    await page.goto(program.url + path)
    return { page, sent, faults }
  }

  async function ask(page: Page, question: string): Promise<string> {
    await askAgain(page)
    await page.getByRole('textbox').fill(question)
    await page.getByRole('button', { name: /^(Controleer|Check)$/ }).click()
    await page.getByText(/^(Dit antwoord is van|This answer is from)/).waitFor()
    return page.locator('main').innerText()
  }

  /** What was asked stands nowhere in what was sent: not in an address, not in a body, in no usual spelling. */
  function toldNothing(sent: readonly Request[], secrets: readonly string[]): void {
    const bytes = sent.map((request) =>
      [request.url(), request.postDataBuffer()?.toString('latin1') ?? '', JSON.stringify(request.headers())].join('\n'),
    )
    for (const secret of secrets)
      for (const spelling of [secret, encodeURIComponent(secret), btoa(secret), secret.replace(/\s/g, '')])
        expect(bytes.filter((text) => text.includes(spelling))).toEqual([])
  }

  test('the second key holder and we have made every tag', async () => {
    const bits = async () => {
      const { keys } = (await (await fetch(`${program.url}/v1/oprf/keys`)).json()) as {
        keys: { namespace: string; bucketBits: number | null }[]
      }
      return keys.find(({ namespace }) => namespace === 'citizen')?.bucketBits ?? null
    }
    await expect.poll(bits, { interval: 500 }).not.toBeNull()
  })

  test('a pasted sentence, each thing in it, and who warns until when', async () => {
    const { page, sent, faults } = await visit()
    await expect.poll(() => page.locator('main').innerText()).toContain('Wij zien niet wat u controleert')
    const link = 'https://onbekende-winkel.example/kassa?order=12'
    const told = await ask(page, `Maak € 20 over naar ${formatIban(listed)}, bel 0900-8844 of ga naar ${link}`)
    // One verdict, one step; then a row for each thing, the most urgent first.
    expect(told).toContain('3 gegevens erin')
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Pas op: in dit bericht staat iets waar Politie (demo) voor waarschuwt. Betaal niet.',
      'Dit valt op',
      'Wat erin staat',
    ])
    expect(await page.getByRole('button', { name: 'Ik heb al betaald' }).count()).toBe(1)
    const rows = page.locator('.dw-rows > details')
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringContaining('Politie (demo) waarschuwt hiervoor'),
      expect.stringContaining('Maar het zegt niet wie er belt.'),
      expect.stringContaining('Dat betekent niet dat u het kunt vertrouwen'),
    ])
    for (const words of ['Dit antwoord is van', 'Wij zagen niet wat u vroeg']) expect(told).toContain(words)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('waarschuwt. Betaal niet.')
    // The form does not stand there again.
    expect(await page.getByRole('textbox').count()).toBe(0)
    await rows.first().locator('summary').click()
    const opened = await rows.first().innerText()
    for (const words of ['Tot en met', 'Maak bezwaar']) expect(opened).toContain(words)
    const asked = sent.filter((request) => request.method() === 'POST')
    expect(asked).toHaveLength(2)
    for (const request of asked) {
      expect(request.url()).toMatch(/\/v1\/oprf\/citizen\/\d+\/evaluate$/)
      expect(request.postDataBuffer()?.length).toBe(8 * 32)
    }
    toldNothing(sent, [listed, formatIban(listed), '09008844', '0900-8844', link, 'onbekende-winkel'])
    expect(faults).toEqual([])

    const { violations } = await axeOn(page)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])

    // Ground and reason are asked openly, by a button that says so.
    await page.getByRole('button', { name: 'Lees alles over deze waarschuwing' }).click()
    await page.getByText('Op welke grond').waitFor()
    expect(await page.locator('main').innerText()).toContain('Wij zagen uw vraag, maar bewaren hem niet')
    expect(page.url()).not.toContain(listed.slice(0, 8))
    await page.context().close()
  })

  test('nothing known, often imitated, cannot be checked, and not understood', async () => {
    const { page, sent, faults } = await visit()
    expect(await ask(page, unknown)).toContain('Dat betekent niet dat u het kunt vertrouwen')
    expect(await ask(page, 'no-reply@politie.nl')).toContain('Typ zelf politie.nl in')
    expect(await ask(page, '112')).toContain('Bel 112')
    const shop = await ask(page, 'Ik betaalde aan adyen:DijkwachtDemo')
    expect(shop).toContain('Winkel bij een betaaldienst')
    expect(shop).toContain('DijkwachtDemo (Adyen)')
    expect(shop).toContain('Dat betekent niet dat u het kunt vertrouwen')
    expect(await ask(page, 'https://bit.ly/verzonnen')).toContain('verkorte link')
    toldNothing(sent, [unknown, 'politie.nl', 'DijkwachtDemo', 'bit.ly', 'verzonnen'])
    const before = sent.length
    const told = await ask(page, '@verzonnen <img src=x onerror=alert(1)>')
    expect(told).toContain('Dit kunnen wij niet controleren')
    expect(told).toContain('<img src=x onerror=alert(1)>')
    expect(sent).toHaveLength(before)
    // The browser can tell all that we can: there is nothing to ask openly.
    expect(await page.getByRole('button', { name: 'Zoek uitgebreid' }).count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a look-alike, the kind of a message, a typing error and a cry for help, and nothing of it leaves the browser', async () => {
    const { page, sent, faults } = await visit()
    expect(sent.filter((request) => /answer-fully|message-forms/.test(request.url()))).toEqual([])
    const lure =
      'Uw pas verloopt vandaag. Vernieuw hem op http://ing-veiligheid.example/pas anders sluiten wij uw rekening.'
    await ask(page, lure)
    // With what stands behind "What can you do?".
    const imitation = await page.locator('main').textContent()
    for (const words of [
      'dit is waarschijnlijk niet het adres van ING',
      'Het echte adres is ing.nl',
      'Dit lijkt op phishing',
    ])
      expect(imitation).toContain(words)
    const child =
      'Hoi mam, mijn telefoon is kapot. Dit is mijn nieuwe nummer. Kun je vandaag een rekening voor mij betalen?'
    await ask(page, child)
    const kind = await page.locator('main').textContent()
    for (const words of ['Dit lijkt op oplichting met een nieuw nummer', 'op het oude nummer', 'één op de 10 keer'])
      expect(kind).toContain(words)
    expect(kind).not.toMatch(/\bveilig\b/i)
    // Over two lines.
    const mistyped = formatIban(`${listed.slice(0, -1)}${(Number(listed.at(-1)) + 1) % 10}`)
    expect(await ask(page, `Maak het over naar ${mistyped.replace(/ (?=\S+$)/, '\n')} graag`)).toContain('tikfout')
    expect(await ask(page, `Graag op ${formatIban(listed).slice(2)}`)).toContain('u schreef het zonder NL')
    expect(await ask(page, 'de rabobank belt mij nu')).toContain('Hang op.')
    expect(await ask(page, 'ik ben opgelciht')).toContain('Bel nu eerst de bank')
    expect(await page.getByRole('link', { name: 'Zoek het nummer van uw bank' }).getAttribute('href')).toBe(
      '/hulp/bel-uw-bank',
    )
    const secrets = [
      'ing-veiligheid',
      'kapot',
      'Vernieuw',
      mistyped,
      listed,
      formatIban(listed).slice(2),
      'rabobank',
      'opgelciht',
    ]
    toldNothing(sent, secrets)
    expect(sent.filter((request) => request.method() === 'POST' && !request.url().includes('/v1/oprf/'))).toEqual([])
    expect(faults).toEqual([])
    const { violations } = await axeOn(page)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.context().close()
  })

  test('when the second script does not come, it is "not available", and never asked openly unasked', async () => {
    const { page, sent } = await visit()
    await page.route('**/answer-fully-*', (route) => route.abort())
    await page.getByRole('textbox').fill(unknown)
    await page.getByRole('button', { name: 'Controleer' }).click()
    await page.getByText('Onze controle werkt nu even niet').waitFor()
    expect(await page.getByRole('button', { name: 'Zoek uitgebreid' }).count()).toBe(1)
    toldNothing(sent, [unknown])
    await page.unroute('**/answer-fully-*')
    // A browser does not fetch again what failed under the same address.
    await page.reload()
    await page.route('**/message-forms.*', (route) => route.abort())
    const lure = 'Hoi mam, mijn telefoon is kapot. Dit is mijn nieuwe nummer. Kun je vandaag iets voor mij betalen?'
    expect(await ask(page, lure)).toContain('Wij konden nu niet lezen wat voor bericht dit is')
    expect(await page.getByRole('button', { name: 'Zoek uitgebreid' }).count()).toBe(1)
    await page.unroute('**/message-forms.*')
    expect(await ask(page, lure)).toContain('Dit lijkt op oplichting met een nieuw nummer')
    toldNothing(sent, ['kapot', 'telefoon'])
    await page.context().close()
  })

  test('in English', async () => {
    const { page } = await visit('/en/controleren')
    expect(await ask(page, unknown)).toContain('We did not see what you asked')
    await page.context().close()
  })

  test('who tells what happened chooses what it is most like, also without script', async () => {
    const story =
      'iemand heeft met mijn gegevens een telefoonabonnement genomen en nu krijg ik de rekening, wat moet ik doen'
    for (const javaScriptEnabled of [true, false]) {
      const { page, sent } = await visit('/controleren', { javaScriptEnabled })
      await ask(page, story)
      const choices = page.getByRole('navigation', { name: 'Wat lijkt er het meest op?' }).getByRole('link')
      expect(await choices.first().innerText()).toContain('Iemand gebruikt mijn naam, gegevens of account')
      expect(await choices.last().innerText()).toContain('Het was iets anders')
      if (javaScriptEnabled) toldNothing(sent, [story])
      await choices.first().click()
      await page.waitForURL('**/hulp/identiteit')
      await page.context().close()
    }
  })

  test('a message that somebody was sent is no story to choose from', async () => {
    const { page } = await visit()
    await ask(page, 'Beste klant, wij danken u voor uw vertrouwen en zien u graag terug in onze winkel')
    expect(await page.getByRole('navigation', { name: 'Wat lijkt er het meest op?' }).count()).toBe(0)
    await page.context().close()
  })

  test('who writes in English on the Dutch page reads the answer in English, and we see it no more than before', async () => {
    const story = 'someone called and I gave them the code of my bank and now my money is gone'
    for (const javaScriptEnabled of [true, false]) {
      const { page, sent } = await visit('/controleren', { javaScriptEnabled })
      await ask(page, story)
      await page.getByRole('button', { name: 'Read this answer in English' }).click()
      await page.waitForURL('**/en/controleren*')
      await page.getByText(/^This answer is from/).waitFor()
      expect(await page.locator('main').innerText()).toContain('Call the bank first, now')
      expect(await page.getByRole('button', { name: 'Lees dit antwoord in het Nederlands' }).count()).toBe(0)
      if (javaScriptEnabled) toldNothing(sent, [story])
      await page.context().close()
    }
  })

  test('without script we see it, and the page says so before and after', async () => {
    const { page, sent } = await visit('/controleren', { javaScriptEnabled: false })
    expect(await page.locator('main').innerText()).toContain('zien wij wat u vraagt. Wij bewaren het niet')
    const told = await ask(page, listed)
    expect(told).toContain('Politie (demo) waarschuwt hiervoor. Betaal niet.')
    expect(told).toContain('Wij zagen uw vraag, maar bewaren hem niet')
    expect(sent.every((request) => !request.url().includes('oprf'))).toBe(true)
    await page.context().close()
  })

  test('when the second key holder is away, it is "not available", never "none", and nothing is asked openly unasked', async () => {
    const { evaluator } = (await (await fetch(`${program.url}/v1/oprf/keys`)).json()) as { evaluator: string }
    const { page, sent } = await visit()
    await page.route(`${evaluator}/**`, (route) => route.abort())
    const told = await ask(page, listed)
    expect(told).toContain('Onze controle werkt nu even niet')
    expect(told).not.toMatch(/geen waarschuwing|Politie/)
    toldNothing(sent, [listed, formatIban(listed)])
    await page.unroute(`${evaluator}/**`)
    // A key holder that gives something else than it promised is found out by its proof.
    await page.route(`${evaluator}/v1/oprf/citizen/*/evaluate`, async (route) => {
      const answer = await route.fetch()
      const body = await answer.body()
      await route.fulfill({ response: answer, body: Buffer.concat([body.subarray(0, 32), Buffer.alloc(64, 1)]) })
    })
    await page.reload()
    expect(await ask(page, unknown)).toContain('Onze controle werkt nu even niet')
    await page.unroute(`${evaluator}/v1/oprf/citizen/*/evaluate`)
    process.kill(processAt(evaluator), 'SIGKILL')
    expect(await ask(page, listed)).toContain('Onze controle werkt nu even niet')
    expect(await ask(page, unknown)).toContain('Onze controle werkt nu even niet')
    // Only who presses the button asks openly.
    await page.getByRole('button', { name: 'Zoek uitgebreid' }).click()
    await page.getByText('Wij zagen uw vraag').waitFor()
    expect(await page.locator('main').innerText()).toContain('Dat betekent niet dat u het kunt vertrouwen')
    await page.context().close()
  })
})
