// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeOn } from './axe.ts'

/** Ink on paper inside drawn shapes: computed in src/ui/theme.test.tsx. */
const explained = ['color-contrast']

/** Everybody can use this page, with all that is folded away, and nothing of it sticks out. Needs a page with script: axe is one. */
export async function fits(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
  const found = await axeOn(page)
  const said = (list: typeof found.violations) => list.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes[0]?.html}`)
  expect(said(found.violations)).toEqual([])
  expect(said(found.incomplete.filter(({ id }) => !explained.includes(id)))).toEqual([])
  const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
  expect(sideways, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** Whether nothing sticks out; also without script. */
export const isNarrowEnough = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

interface Looked {
  /** Each must list something; the first of it is opened. */
  lists: readonly (readonly [person: string, path: string])[]
  pages?: readonly (readonly [person: string, path: string])[]
}

/** What these people see, on a telephone in the dark and on a desk by day. */
export function testFit(
  { lists, pages = [] }: Looked,
  comeIn: (person: string, options: object) => Promise<Page>,
  url: () => string,
): void {
  for (const [width, colorScheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const)
    test(`has pages that fit and that everybody can use, ${width} px`, async () => {
      const open = async ([person, path]: readonly [string, string]) => {
        const page = await comeIn(person, { viewport: { width, height: 900 }, colorScheme })
        await page.goto(url() + path)
        await fits(page)
        return page
      }
      for (const list of lists) {
        const page = await open(list)
        const before = page.url()
        await page.locator('table a').first().click()
        await page.waitForURL(({ href }) => href !== before)
        await fits(page)
        await page.context().close()
      }
      for (const one of pages) await (await open(one)).context().close()
    })
}
