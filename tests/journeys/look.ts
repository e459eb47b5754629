// SPDX-License-Identifier: EUPL-1.2
// Looks at pages, one after the other, as somebody with one screen does.
import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core'
import { expect } from 'vitest'
import { isLong } from '../property.ts'
import { axeOn, bringAxe, type Known } from './axe.ts'
import { untilAlive } from './browser.ts'
import { isTurnOf, type Screen, staysWithin } from './fits.ts'

/** What axe cannot decide by itself, and why we judge it right. */
const explained: Record<string, string> = {
  'color-contrast': 'text inside an SVG picture or over a drawn bar: ink on paper, computed in src/ui/theme.test.tsx',
}

/** The addresses of ours to which a page links, when everybody can use it; null when this person may not open it. */
export type Look = (path: string) => Promise<string[] | null>

async function showOn(page: Page, { width, colorScheme }: Screen): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme })
}

/**
 * `screens`: each page is opened on one of two, where it is judged whole, and turned to the other, where nothing may stick out. Which comes first
 * is the other way round for the next page, and for each page with the next seed; what all pages share is judged on the first, contrast on every
 * third. In the soak all is judged on both. `also`: asked of each page on each screen.
 */
export async function lookerIn(
  context: BrowserContext,
  url: string,
  screens: readonly Screen[] = [],
  also?: (page: Page, path: string, screen: Screen) => Promise<void>,
): Promise<Look> {
  await bringAxe(context)
  const page = await context.newPage()
  let complaints: ConsoleMessage[] = []
  /** The browser complains about a page that is refused, maybe when we are at the next. */
  const refused = new Set<string>()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message))
  let number = 0
  return async (path) => {
    complaints = []
    const [first, ...others] = isTurnOf(number, 0, 2) ? screens : screens.toReversed()
    const isKnown = !isLong && number > 0
    const known = { frame: isKnown, contrast: isKnown && !isTurnOf(number, 1, 3) }
    number += 1
    if (first) await showOn(page, first)
    const answer = await page.goto(url + path, { waitUntil: 'commit' }).catch((fault: Error) => fault)
    if (answer instanceof Error) {
      if (answer.message.includes('Download is starting')) return []
      throw answer
    }
    if (answer?.status() === 403) {
      refused.add(answer.url())
      return null
    }
    expect(answer?.status(), path).toBe(200)
    await page.waitForLoadState()
    await untilAlive(page)
    await judge(page, path, known)
    if (first) await also?.(page, path, first)
    for (const screen of others) {
      await showOn(page, screen)
      if (isLong) await judge(page, path, known)
      else await staysWithin(page, path)
      await also?.(page, path, screen)
    }
    const ours = complaints.filter((message) => !refused.has(message.location().url))
    expect(
      ours.map((message) => message.text()),
      path,
    ).toEqual([])
    const links = await page.locator('main a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    return links.filter((link) => link !== null)
  }
}

async function judge(page: Page, path: string, known: Known): Promise<void> {
  const found = await axeOn(page, known)
  const said = (list: typeof found.violations) =>
    list.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html.slice(0, 160)}`)
  expect(said(found.violations)).toEqual([])
  expect(said(found.incomplete.filter(({ id }) => !explained[id]))).toEqual([])
  await staysWithin(page, path)
  const titles = await page.locator('head title').allTextContents()
  expect(titles, path).toHaveLength(1)
  // It stays in the history of the browser, also of whoever works here.
  expect(titles[0]?.replace('dijkwacht', '').trim(), path).toMatch(/^(?!.*(?:[A-Z]{2}\d{2} ?[A-Z]{4}|\+\d{6,})).+$/s)
  expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1)
}
