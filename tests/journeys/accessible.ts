// SPDX-License-Identifier: EUPL-1.2
// Every page on one screen; a file of tests for each, so that they go beside each other. A colour is the same at every width and a width in every
// colour: twice is enough.
import { expect, test } from 'vitest'
import { deeper, kinds, pages, people, unlinked, walk } from './every-page.ts'
import { reading } from './journey.ts'
import { lookerIn, sideways } from './look.ts'
import { signInAs } from './sign-in.ts'

interface Screen {
  width: 320 | 1280
  colorScheme: 'dark' | 'light'
}

export function testPublicPages({ width, colorScheme }: Screen): void {
  reading('every page', (program) => {
    test(`public pages, ${width} px, ${colorScheme}`, { timeout: 900_000 }, async () => {
      const context = await program.browser.newContext({ viewport: { width, height: 900 }, colorScheme })
      const open = pages
        .filter(({ allow }) => allow === 'anyone')
        .map(({ path }) => `/${path}`)
        .concat(deeper.open)
      expect(open.length).toBeGreaterThan(8)
      const seen = new Set<string>()
      await walk(await lookerIn(context, program.url), open, seen)
      const unseen = kinds.filter(({ path, allow }) => allow === 'anyone' && !seen.has(path)).map(({ path }) => path)
      expect(unseen.filter((path) => !path.endsWith(':token'))).toEqual(unlinked)
      // The same page in other words, which matter where they hardly fit.
      const page = await context.newPage()
      if (width === 320)
        for (const path of open.map((one) => `/en${one === '/' ? '' : one}`)) {
          expect((await page.goto(program.url + path))?.status(), path).toBe(200)
          expect(await page.evaluate(sideways), `${path} scrolls sideways`).toBeLessThanOrEqual(0)
        }
      await context.close()
    })
  })
}

export function testWorkbenchPages({ width, colorScheme }: Screen): void {
  reading('every page', (program) => {
    test(`workbench pages, ${width} px, ${colorScheme}`, { timeout: 900_000 }, async () => {
      const closed = pages.filter(({ allow }) => allow !== 'anyone').map(({ path }) => `/${path}`)
      let left = [...closed, ...deeper.workbench]
      const seen = new Set<string>()
      // Each page as the first sees it who may; on a desk the others come first.
      for (const name of width === 320 ? people : people.toReversed()) {
        const context = await program.browser.newContext({ viewport: { width, height: 900 }, colorScheme })
        await signInAs(await context.newPage(), program.url, name)
        left = await walk(await lookerIn(context, program.url), left, seen)
        await context.close()
      }
      expect(seen.size).toBeGreaterThan(kinds.filter(({ allow }) => allow !== 'anyone').length / 2)
      // What none of them may open is looked at in a journey of its own.
      expect(left.length).toBeLessThan(3)
    })
  })
}
