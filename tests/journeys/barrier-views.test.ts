// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { staysWithin } from './fits.ts'
import { reading } from './journey.ts'

/** Every view twice; the rest shows that script and width go together in other ways too. */
const modes = [
  { name: 'script, 320', width: 320, javaScriptEnabled: true, colorScheme: 'light', isWhole: false },
  { name: 'script, 1280', width: 1280, javaScriptEnabled: true, colorScheme: 'dark', isWhole: true },
  { name: 'no script, 320', width: 320, javaScriptEnabled: false, colorScheme: 'light', isWhole: true },
  { name: 'no script, 1280', width: 1280, javaScriptEnabled: false, colorScheme: 'light', isWhole: false },
] as const
const forms = ['FF-100', 'FF-200', 'FF-300', 'FF-400', 'FF-500']
const views = [
  '/barrieres',
  ...forms.map((form) => `/barrieres/${form}`),
  '/en/barrieres/FF-400',
  '/barrieres/matrix',
  '/barrieres/matrix?vorm=FF-100&partij=bank',
  '/barrieres/dekking',
  '/barrieres/dekking?leemte=signal-not-judged&vorm=FF-400',
  '/barrieres/boek',
  '/en/barrieres/boek?q=mule',
]

/** Sizes in pixels, as drawn, of all text that can be seen; and what of the text in a picture sticks out of it. */
async function looksOf(page: Page): Promise<{ smallest: number; outside: string[] }> {
  return page.evaluate(() => {
    let smallest = Infinity
    const outside: string[] = []
    for (const element of document.querySelectorAll('main *')) {
      const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      const box = element.getBoundingClientRect()
      // What only a screen reader says is one pixel.
      if (!isText || box.width <= 1 || box.height <= 1 || element.tagName === 'title') continue
      const svg = element.closest('svg')
      const frame = svg?.getBoundingClientRect()
      const scale = svg && frame && svg.viewBox.baseVal.width > 0 ? frame.width / svg.viewBox.baseVal.width : 1
      smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(element).fontSize) * scale)
      if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1))
        outside.push(element.textContent ?? '')
    }
    return { smallest, outside }
  })
}

reading('the views of the barrier models', (program) => {
  test.each(modes)('in a browser: $name', async (mode) => {
    const { width, javaScriptEnabled, colorScheme } = mode
    const context = await program.browser.newContext({
      viewport: { width, height: 900 },
      javaScriptEnabled,
      colorScheme,
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    for (const path of mode.isWhole ? views : views.slice(0, 2)) {
      const answer = await page.goto(program.url + path)
      expect(answer?.status(), path).toBe(200)
      expect(await page.getByRole('heading', { level: 1 }).innerText(), path).not.toBe('')
      await staysWithin(page, path)
      const { smallest, outside } = await looksOf(page)
      expect(smallest, `text on ${path}`).toBeGreaterThanOrEqual(12)
      expect(outside, path).toEqual([])
      // A picture that says what it is: in one language of shapes on a wide screen, in another on a telephone.
      const pictures = page.locator(
        'main :is([role=img], [role=group]:has(svg), ul:has(svg), ol:has(svg))[aria-label]:visible',
      )
      expect(await pictures.count(), `picture on ${path}`).toBeGreaterThan(0)
      if (path !== '/barrieres')
        expect(await page.getByRole('table', { includeHidden: true }).count(), path).toBeGreaterThan(0)
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  test('a board member walks from the five pictures to a step, its barrier, its source and the poster', async () => {
    const context = await program.browser.newContext({
      viewport: { width: 1280, height: 900 },
      javaScriptEnabled: false,
    })
    const page = await context.newPage()
    await page.goto(`${program.url}/barrieres`)
    expect(await page.getByRole('img', { name: /stappen met barrières/ }).count()).toBe(forms.length)
    await page.getByRole('link', { name: '(Bank)helpdeskfraude' }).click()

    // Every step of the picture says what stands there, and the table behind it has the same numbers.
    const steps = await page.locator('.dw-journey__step').all()
    expect(steps.length).toBeLessThanOrEqual(9)
    await page.getByText('Bekijk de cijfers in een tabel').click()
    const rows = await page.locator('.dw-chart table tbody tr').all()
    expect(rows).toHaveLength(steps.length)
    for (const [index, step] of steps.entries()) {
      const name = (await step.getAttribute('aria-label')) ?? ''
      const live = await rows[index]?.locator('td').nth(1).innerText()
      expect(name).toContain(`Stap ${index + 1}: `)
      expect(name).toContain(`${live} in gebruik`)
      expect(await step.locator('.dw-brick--live').count()).toBe(Number(live))
    }
    // No block at E0 or E1 carries the sign of an effect.
    const ticks = await page.locator('.dw-journey__picture .dw-brick__tick').count()
    const reported = await page
      .locator('.dw-chart table tbody tr')
      .evaluateAll((all) =>
        all.reduce((sum, row) => sum + Number(row.querySelector('[data-label="Effect gemeld"]')?.textContent), 0),
      )
    expect(ticks).toBe(reported)

    await steps[1]?.click()
    expect(new URL(page.url()).hash).toMatch(/^#S-/)
    const section = page.locator('section', { has: page.locator(new URL(page.url()).hash) })
    const barrier = section.getByRole('table').getByRole('link').first()
    const label = await barrier.innerText()
    await barrier.click()
    // The innermost: it stands in the list of all barriers.
    const open = page.locator('details[open]', { hasText: label }).last()
    expect(await open.getByText('Wat is bekend over het effect').isVisible()).toBe(true)
    expect(await open.getByText(/^E[0-4]: /).count()).toBeGreaterThan(0)

    const poster = await page.getByRole('link', { name: 'Download de poster (PDF, A3)' }).getAttribute('href')
    const pdf = await fetch(program.url + poster)
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect((await fetch(`${program.url}/barrieres/editie/999/FF-400.pdf`)).status).toBe(404)
    expect((await fetch(`${program.url}/barrieres/FF-999`)).status).toBe(404)
    expect((await fetch(`${program.url}/barrieres/FF-100?editie=-1`)).status).toBe(404)
    await context.close()
  })

  test('every number of what is missing leads to a list that is as long', async () => {
    const page = await program.browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${program.url}/barrieres/dekking`)
    const cells = await page.locator('.dw-broad tbody td a').all()
    const links = await Promise.all(
      cells.map(async (cell) => ({
        href: await cell.getAttribute('href'),
        count: Number.parseInt(await cell.innerText(), 10),
      })),
    )
    expect(links).toHaveLength(10 * (forms.length + 1))
    for (const { href, count } of links) {
      await page.goto(program.url + href)
      expect(await page.locator('#lijst ~ ul > li').count(), href ?? '').toBe(count)
    }
    await page.close()
  })

  test('the file of the matrix has what the page counts, and the book finds without script', async () => {
    const page = await program.browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${program.url}/barrieres/matrix?vorm=FF-500`)
    const shown = await page
      .locator('.dw-broad tbody td a > [aria-hidden]')
      .evaluateAll((all) =>
        all.flatMap((one) => (one.textContent ?? '').split('+')).reduce((sum, part) => sum + Number(part), 0),
      )
    const href = await page.getByRole('link', { name: 'Download deze tabel (CSV)' }).getAttribute('href')
    const lines = (await (await fetch(program.url + href)).text()).trimEnd().split('\r\n')
    expect(lines.length - 1).toBe(shown)

    await page.goto(`${program.url}/barrieres/boek`)
    await page.getByLabel('Woorden').fill('geldezels werven')
    await page.getByRole('button', { name: 'Zoek' }).click()
    expect(await page.getByRole('status').innerText()).toContain('gevonden')
    expect(await page.locator('.dw-book--wide .dw-book__stop--found').count()).toBeGreaterThanOrEqual(4)
    await page.getByLabel('Woorden').fill('xyzzyqq')
    await page.getByRole('button', { name: 'Zoek' }).click()
    expect(await page.getByText('Geen stap gevonden').count()).toBe(1)
    await page.close()
  })

  test('a second edition is compared with the first, in words, and the first stays under its own address', async () => {
    // As if two people had published it: the program itself would not take it from one.
    await program.ask(`alter table barriers.edition disable trigger user; insert into barriers.edition select 2, circle, date + 1, 'published', jsonb_set(jsonb_set(jsonb_set(content,
      '{number}', '2'), '{status}', '"published"'), '{barriers,B-060,status}', '"stopped"'), content_hash from barriers.edition where number = 1;
      alter table barriers.edition enable trigger user`)
    const page = await program.browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
    await page.goto(`${program.url}/barrieres/vergelijken`)
    await page.getByRole('heading', { name: 'Van editie 1 naar editie 2: 1 wijziging' }).waitFor()
    expect(await page.getByText('Stand: was "in gebruik", is nu "gestopt"').count()).toBeGreaterThan(0)
    await staysWithin(page)
    await page.getByLabel('Van editie', { exact: true }).selectOption('2')
    await page.getByLabel('Naar editie', { exact: true }).selectOption('1')
    await page.getByRole('button', { name: 'Vergelijk' }).click()
    expect(await page.getByText('Stand: was "gestopt", is nu "in gebruik"').count()).toBeGreaterThan(0)
    await page.goto(`${program.url}/barrieres/vergelijken?van=2&naar=2`)
    expect(await page.getByText('is niets veranderd').count()).toBe(1)
    await page.goto(`${program.url}/barrieres/vergelijken?van=7&naar=2`)
    expect(await page.getByText('Kies twee edities uit de lijst').count()).toBe(1)

    await page.goto(`${program.url}/barrieres/FF-100?editie=1`)
    expect(await page.getByText('Dit is een oudere editie').count()).toBe(1)
    expect(await page.getByText('Editie 1, 24 november 2026').count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Naar de nieuwste editie' }).click()
    expect(await page.getByText('Dit is een oudere editie').count()).toBe(0)
    for (const number of [1, 2]) {
      const poster = await fetch(`${program.url}/en/barrieres/editie/${number}/FF-100.pdf`)
      expect([poster.status, poster.headers.get('cache-control')]).toEqual([200, expect.stringContaining('immutable')])
    }
    await page.close()
  })
})
