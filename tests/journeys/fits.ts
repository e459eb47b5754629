// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { isLong, seed } from '../property.ts'
import { axeOn } from './axe.ts'

/** Ink on paper inside drawn shapes: computed in src/ui/theme.test.tsx. */
const explained = ['color-contrast']

/** Everybody can use this page, with all that is folded away, and nothing of it sticks out. Needs a page with script: axe is one. */
export async function fits(page: Page, isJudged = true): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
  await staysWithin(page)
  if (!isJudged) return
  const found = await axeOn(page)
  const said = (list: typeof found.violations) => list.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes[0]?.html}`)
  expect(said(found.violations)).toEqual([])
  expect(said(found.incomplete.filter(({ id }) => !explained.includes(id)))).toEqual([])
}

/**
 * Whether the accessibility engine judges a page, the one with this number, on a screen, of so many on which the page is shown: on one of them,
 * with another seed on another, in the soak on each. It takes three times as long as the page itself.
 */
export const isTurnOf = (page: number, screen: number, screens: number): boolean =>
  isLong || (page + screen + seed) % screens === 0

/** Of four ways (script or not, by telephone or desk), in that order, two that differ in both: with another seed the other two, in the soak all. */
export const isDrawnOfFour = (way: number): boolean => isTurnOf(way === 0 || way === 3 ? 0 : 1, 0, 2)

/** Fails when something sticks out, with the pixels by which it does and the widest of what does. Also for a page without script. */
export async function staysWithin(page: Page, path = page.url()): Promise<void> {
  // A heading stands there before its style sheet when the page came from the server.
  await page.waitForLoadState()
  const { over, widest } = await page.evaluate(() => {
    const { scrollWidth, clientWidth, dir } = document.documentElement
    const over = scrollWidth - clientWidth
    if (over <= 0) return { over, widest: [] }
    const isFramed = (one: Element): boolean => {
      const frame = one.parentElement
      if (!frame || frame === document.body) return false
      return getComputedStyle(frame).overflowX !== 'visible' || isFramed(frame)
    }
    const outside = (one: Element) => {
      const { left, right } = one.getBoundingClientRect()
      return Math.round(dir === 'rtl' ? -left : right - clientWidth)
    }
    const far = [...document.querySelectorAll('body *')]
      .map((one) => ({ by: outside(one), one }))
      .filter(({ by, one }) => by > 0 && !isFramed(one))
      .toSorted((a, b) => b.by - a.by)
    return { over, widest: far.slice(0, 3).map(({ by, one }) => `${by} px: ${one.outerHTML.slice(0, 160)}`) }
  })
  expect(over, [`${path} scrolls sideways`, ...widest].join('\n')).toBe(0)
}

export interface Screen {
  width: 320 | 1280
  colorScheme: 'dark' | 'light'
}

/** A colour is the same at every width and a width in every colour: twice is enough. */
export const phoneAndDesk: readonly Screen[] = [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
]

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
  for (const [screen, { width, colorScheme }] of phoneAndDesk.entries())
    test(`has pages that fit and that everybody can use, ${width} px`, async () => {
      let number = 0
      const isTurn = () => isTurnOf(number++, screen, phoneAndDesk.length)
      /** Who comes in stays: what is looked at is pages, and to sign in takes longer than a page. */
      const pageOf = new Map<string, Page>()
      const open = async ([person, path]: readonly [string, string]) => {
        const page = pageOf.get(person) ?? (await comeIn(person, { viewport: { width, height: 900 }, colorScheme }))
        pageOf.set(person, page)
        await page.goto(url() + path)
        await fits(page, isTurn())
        return page
      }
      for (const list of lists) {
        const page = await open(list)
        const before = page.url()
        await page.locator('table tbody a').first().click()
        await page.waitForURL(({ href }) => href !== before)
        await fits(page, isTurn())
      }
      for (const one of pages) await open(one)
      for (const page of pageOf.values()) await page.context().close()
    })
}
