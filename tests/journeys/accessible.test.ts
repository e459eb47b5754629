// SPDX-License-Identifier: EUPL-1.2
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { modules } from '../../src/app/modules.ts'
import { journey } from './journey.ts'
import { signInAs } from './sign-in.ts'

/** What axe cannot decide by itself, and why we judge it right. */
const explained: Record<string, string> = {
  'color-contrast': 'text inside an SVG picture or over a drawn bar: ink on paper, computed in src/ui/theme.test.tsx',
}

const pages = modules
  .flatMap((module) => module.pages ?? [])
  .filter(({ path }) => !path.includes(':') && path !== 'snel-weg')
const people = ['Fatima Benali', 'Milan de Wit', 'Emre Yıldız']

journey('every page', (program) => {
  async function look(context: BrowserContext, path: string): Promise<void> {
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    const answer = await page.goto(program.url + path)
    if (answer?.status() === 403) return await page.close()
    expect(answer?.status(), path).toBe(200)
    const found = await new AxeBuilder({ page }).analyze()
    const said = (list: typeof found.violations) =>
      list.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html.slice(0, 160)}`)
    expect(said(found.violations)).toEqual([])
    expect(said(found.incomplete.filter(({ id }) => !explained[id]))).toEqual([])
    expect(
      await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
      `${path} scrolls sideways`,
    ).toBeLessThanOrEqual(0)
    expect(await page.title(), path).not.toBe('')
    expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1)
    expect(complaints, path).toEqual([])
    await page.close()
  }

  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`public pages in both languages, ${width} px, ${colorScheme}`, { timeout: 300_000 }, async () => {
        const context = await program.browser.newContext({ viewport: { width, height: 900 }, colorScheme })
        const open = pages.filter(({ allow }) => allow === 'anyone').map(({ path }) => `/${path}`)
        expect(open.length).toBeGreaterThan(8)
        for (const path of open) {
          await look(context, path)
          if (colorScheme === 'light') await look(context, `/en${path === '/' ? '' : path}`)
        }
        await context.close()
      })
    }
    test(`workbench pages, ${width} px`, { timeout: 300_000 }, async () => {
      for (const name of people) {
        const context = await program.browser.newContext({ viewport: { width, height: 900 } })
        const page = await context.newPage()
        await signInAs(page, program.url, name)
        for (const { path } of pages.filter(({ allow }) => allow !== 'anyone')) await look(context, `/${path}`)
        await context.close()
      }
    })
  }

  test('form and check reach a phone in under 30 kB, font included', async () => {
    for (const path of ['/melden', '/controleren']) {
      const context = await program.browser.newContext({ viewport: { width: 320, height: 640 } })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Network.enable')
      let bytes = 0
      session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
      await page.goto(program.url + path, { waitUntil: 'networkidle' })
      expect(bytes, path).toBeGreaterThan(5_000)
      expect(bytes, path).toBeLessThan(30_000)
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
