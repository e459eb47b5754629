// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { situations } from '../../src/modules/guidance/show-first-advice/situations.text.ts'
import { deeper, kinds, pages, unlinked, walk } from './every-page.ts'
import { phoneAndDesk, staysWithin } from './fits.ts'
import { reading } from './journey.ts'
import { layoutOf } from './layout-faults.ts'
import { lookerIn } from './look.ts'

/** Pixels at 320, as the page comes. What is longer folds. */
const tallest = 6_000
reading('every page', (program) => {
  test('public pages, on a phone in the dark and on a desk by day', { timeout: 900_000 }, async () => {
    const context = await program.browser.newContext()
    const open = pages
      .filter(({ allow }) => allow === 'anyone')
      .map(({ path }) => `/${path}`)
      .concat(deeper.open)
    expect(open.length).toBeGreaterThan(8)
    const seen = new Set<string>()
    const unfit: string[] = []
    const look = await lookerIn(context, program.url, phoneAndDesk, async (page, path, { width }) => {
      const { height, broken, tight } = await layoutOf(page)
      if (width === 320 && height > tallest) unfit.push(`${path} is ${height} px long`)
      unfit.push(...broken.map((word) => `${path} breaks ${word}`), ...tight.map((one) => `${path}: ${one}`))
    })
    await walk(look, open, seen)
    expect(unfit).toEqual([])
    const unseen = kinds.filter(({ path, allow }) => allow === 'anyone' && !seen.has(path)).map(({ path }) => path)
    expect(unseen.filter((path) => !path.endsWith(':token'))).toEqual(unlinked)
    await context.close()
    // The same page in other words, which matter where they hardly fit.
    const plain = await program.browser.newContext({ javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.setViewportSize({ width: 320, height: 900 })
    const advice = situations.map(({ slug }) => `/hulp/${slug}`)
    const inEnglish = [...open, ...advice].map((one) => `/en${one === '/' ? '' : one}`)
    // Every first advice in Dutch too: above one of each kind is looked at.
    for (const path of [...inEnglish, ...advice]) {
      expect((await page.goto(program.url + path))?.status(), path).toBe(200)
      await staysWithin(page, path)
      const { height } = await layoutOf(page)
      if (height > tallest) unfit.push(`${path} is ${height} px long`)
    }
    expect(unfit).toEqual([])
    await plain.close()
  })
})
