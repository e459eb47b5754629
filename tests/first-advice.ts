// SPDX-License-Identifier: EUPL-1.2
import type { Browser } from 'playwright-core'

export interface Way {
  choice: string
  taps: number
  /** Over the wire, with headers, from the home page on: a phone that was never here. */
  bytes: number
  /** Milliseconds until something is painted, of the home page and of the advice. */
  paint: { home: number; advice: number }
}

const painted = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1"

/** The way from the home page to the advice for each situation, walked on a phone without script and with nothing in its cache. */
export async function waysToAdvice(browser: Browser, url: string, most = Number.POSITIVE_INFINITY): Promise<Way[]> {
  const ways: Way[] = []
  for (let place = 0; ; place++) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    let bytes = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    let taps = 0
    const tap = async (name: string | RegExp) => {
      taps += 1
      await page.getByRole('main').getByRole('link', { name, exact: true }).click()
      await page.waitForLoadState('networkidle')
    }
    await page.goto(url, { waitUntil: 'networkidle' })
    const home = Number(await page.evaluate(painted))
    await tap(/^Ik ben opgelicht/)
    const choices = await page.locator('.dw-action-rows').getByRole('link').allTextContents()
    const choice = choices[place]
    if (choice === undefined || place >= most) {
      await context.close()
      return ways
    }
    await tap(choice)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    ways.push({ choice, taps, bytes, paint: { home, advice: Number(await page.evaluate(painted)) } })
    await context.close()
  }
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
