// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { type Context, transaction, asSystem } from '#foundation/access'
import { readSettings } from '#foundation/config'
import { boot } from '../../src/app/boot.ts'
import { receiveNames } from '../../src/modules/shield/receive-names/receive-names.command.ts'
import { axeOn } from './axe.ts'
import { staysWithin } from './fits.ts'
import { signInUnseen } from './sign-in.ts'
import { journey } from './journey.ts'

journey('somebody judges names', (program) => {
  beforeAll(async () => {
    await hear(Array.from({ length: 50 }, (_, n) => `https://nep-bank-${n}.example/inloggen`))
  })

  /** Heard of as if people had forwarded them. */
  async function hear(texts: string[]): Promise<void> {
    const settings = readSettings({ NODE_ENV: 'development', DATA_DIR: program.dataDir, LOG_LEVEL: 'silent' })
    const booted = await boot(settings, 'command')
    const visitor: Context = { ...booted.base, actor: { kind: 'anyone' }, language: 'nl', traceparent: null }
    const system = asSystem(visitor, 'test')
    const heard = {
      source: 'citizen',
      organisationId: null,
      messageId: null,
      brand: 'Polderbank',
      features: [],
    } as const
    const [receivedAt, twice] = [system.now(), [...texts, ...texts]]
    await transaction(system, (tx) =>
      receiveNames(
        system,
        tx,
        twice.map((text) => ({ ...heard, text, receivedAt })),
      ),
    )
    await booted.close()
  }
  async function comeIn(name: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await program.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    await signInUnseen(page, program.url, name)
    await page.goto(`${program.url}/werkbank/schild`)
    return page
  }
  const chooseGround = (page: Page) => page.getByRole('button', { name: 'Gebruik deze grond' }).click()
  const nameOn = (page: Page) => page.locator('h2.dw-name').textContent()

  /** What looks alike comes as one: all of it is read one by one, each group with two keys. */
  async function oneByOne(page: Page): Promise<void> {
    while (await page.getByRole('button', { name: 'Lees ze één voor één' }).isVisible()) {
      const group = await nameOn(page)
      await page.keyboard.press('e')
      await page.keyboard.press('Enter')
      await expect.poll(() => nameOn(page)).not.toBe(group)
      await page.getByRole('button', { name: 'Sneltoetsen' }).waitFor()
    }
  }

  /** The answer arrived: the name is in nobody's queue. */
  const decidedBy = (page: Page, name: string) =>
    expect
      .poll(async () => {
        await page.goto(`${program.url}/werkbank/schild`)
        return nameOn(page)
      })
      .not.toBe(name)

  test('fifty of them by keyboard, with two keys each, and the next one is there before the answer went out', async () => {
    const page = await comeIn('Fatima Benali')
    await chooseGround(page)
    await page.getByRole('button', { name: 'Sneltoetsen' }).waitFor()
    await oneByOne(page)
    // Keys, and from each Enter to the picture of the next name.
    await page.evaluate(`
      window.judged = { keys: 0, waits: [] }
      let since = 0
      document.addEventListener('keydown', (event) => {
        window.judged.keys++
        if (event.key === 'Enter') since = performance.now()
      }, true)
      let shown = document.querySelector('h2.dw-name').textContent
      new MutationObserver(() => {
        const now = document.querySelector('h2.dw-name')?.textContent
        if (!now || now === shown) return
        shown = now
        const from = since
        requestAnimationFrame(() => window.judged.waits.push(performance.now() - from))
      }).observe(document.body, { subtree: true, childList: true, characterData: true })`)
    const waiting = async () => Number(/\d+/.exec((await page.locator('.dw-workbench__lead').textContent()) ?? '')?.[0])
    const before = await waiting()
    const seen = new Set<string>()
    for (let n = 0; n < 50; n++) {
      const name = (await nameOn(page)) ?? ''
      expect(seen.has(name)).toBe(false)
      seen.add(name)
      await page.keyboard.press(['l', 'n', 'w'][n % 3] ?? 'l')
      await page.keyboard.press('Enter')
      await expect.poll(() => nameOn(page), { interval: 5 }).not.toBe(name)
    }
    const { keys, waits } = await page.evaluate<{ keys: number; waits: number[] }>('window.judged')
    expect(keys).toBeLessThanOrEqual(50 * 3)
    const sorted = waits.toSorted((a, b) => a - b)
    process.stdout.write(
      `50 names, ${keys} keys; to the next name: median ${Math.round(sorted[25] ?? 0)} ms, ${sorted.filter((wait) => wait <= 100).length} of ${sorted.length} within 100 ms, longest ${Math.round(sorted.at(-1) ?? 0)} ms\n`,
    )
    // Every answer arrived: what is left are the names that the demo had waiting, also from its reports. What she proposed waits for somebody else.
    await expect
      .poll(async () => {
        await page.goto(`${program.url}/werkbank/schild`)
        return waiting()
      })
      .toBe(before - 50)
    expect([...seen]).toHaveLength(50)
    expect(seen.has((await nameOn(page)) ?? '')).toBe(false)
    await page.context().close()
  })

  test('a name that one is not sure of is left for later, and what became of the one before is said', async () => {
    await hear(Array.from({ length: 3 }, (_, n) => `https://twijfel-${n}.example/inloggen`))
    const page = await comeIn('Joris van den Heuvel')
    await chooseGround(page)
    await page.getByRole('button', { name: 'Sneltoetsen' }).waitFor()
    await oneByOne(page)
    const doubtful = await nameOn(page)
    await page.keyboard.press('s')
    await expect.poll(() => nameOn(page)).not.toBe(doubtful)
    for (let n = 0; n < 60 && !/twijfel-/.test((await nameOn(page)) ?? ''); n++) {
      const name = await nameOn(page)
      await page.keyboard.press('s')
      await expect.poll(() => nameOn(page), { interval: 5 }).not.toBe(name)
    }
    const name = await nameOn(page)
    await page.keyboard.press('l')
    await page.keyboard.press('Enter')
    await page.getByText(`${name} ligt bij een tweede lezer.`).waitFor()
    await page.reload()
    expect(await nameOn(page)).toBe(doubtful)
    await page.context().close()
  })

  test('without script, in both languages, and what a colleague decided first is said', async () => {
    await hear([
      'https://eerst-van-allen.example/',
      'https://eerst-van-allen.example/a',
      'https://eerst-van-allen.example/b',
    ])
    const plain = await comeIn('Joris van den Heuvel', { javaScriptEnabled: false })
    await chooseGround(plain)
    // What she proposed comes to him first, together.
    for (let n = 0; n < 20 && (await nameOn(plain)) !== 'eerst-van-allen.example'; n++) {
      const apart = plain.getByRole('button', { name: 'Lees ze één voor één' })
      await ((await apart.isVisible()) ? apart : plain.getByRole('button', { name: 'Niets gevonden' })).click()
    }
    expect(await nameOn(plain)).toBe('eerst-van-allen.example')
    const colleague = await comeIn('Fatima Benali')
    await chooseGround(colleague)
    await oneByOne(colleague)
    expect(await nameOn(colleague)).toBe('eerst-van-allen.example')
    await colleague.getByRole('button', { name: 'Niets gevonden' }).click()
    await decidedBy(colleague, 'eerst-van-allen.example')
    // Also said to whoever has script, when the answer comes back.
    await hear(['https://een-tweede.example/', 'https://een-tweede.example/a', 'https://een-tweede.example/b'])
    await colleague.goto(`${program.url}/werkbank/schild`)
    expect(await nameOn(colleague)).toBe('een-tweede.example')
    const third = await comeIn('Joris van den Heuvel')
    await chooseGround(third)
    await oneByOne(third)
    await third.getByRole('button', { name: 'Niets gevonden' }).click()
    await decidedBy(third, 'een-tweede.example')
    await colleague.getByRole('button', { name: 'Stel voor aan een tweede lezer' }).click()
    await colleague.getByText('Niet gelukt: een-tweede.example').waitFor()
    await third.context().close()
    await plain.getByRole('button', { name: 'Stel voor aan een tweede lezer' }).click()
    expect(await plain.getByText('Iemand anders heeft dit intussen gewijzigd').first().isVisible()).toBe(true)
    const before = await nameOn(plain)
    await plain.getByRole('button', { name: 'Niets gevonden' }).click()
    expect(await nameOn(plain)).not.toBe(before)
    await plain.goto(`${program.url}/en/werkbank/schild`)
    expect(await plain.getByRole('heading', { name: 'Judge names' }).isVisible()).toBe(true)
    for (const page of [plain, colleague]) await page.context().close()
  })

  test('is accessible, and nothing sticks out at 320 pixels', async () => {
    const page = await comeIn('Joris van den Heuvel', { viewport: { width: 320, height: 800 } })
    await hear(['https://kijk-hier.example/inloggen?code=1'])
    await chooseGround(page)
    const href = await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')
    for (const address of ['/werkbank/schild', '/werkbank/schild', href ?? '', '/werkbank/schild/terugnemen']) {
      await page.goto(program.url + address)
      const found = await axeOn(page)
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      await staysWithin(page)
      // After the first group, one name.
      if (address === '/werkbank/schild') await oneByOne(page)
    }
    await page.context().close()
  })
})
