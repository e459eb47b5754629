// SPDX-License-Identifier: EUPL-1.2
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../tests/browser.ts'
import { startProgram } from '../tests/running.ts'
import type { Figures } from './parts.ts'

/** A telephone of some years old on an ordinary 4G line: a quarter of this processor, 8 Mbit/s down, 60 ms there and back. */
const oldTelephone = {
  processor: { rate: 4 },
  line: { offline: false, latency: 60, downloadThroughput: 1_000_000, uploadThroughput: 200_000 },
}

/** Opened before those that are measured: what a browser and a program do once is not the page's. */
const unmeasured = '/toegankelijkheid'

/** Each page is opened so often, by a browser that has nothing of it yet: what else the machine does is in one figure, and not in the middle. */
const times = 7

/** What a phone must fetch before somebody can read: bytes over the wire, scripts, and time to first paint. */
export async function measurePages(): Promise<Figures> {
  const running = await startProgram()
  const browser = await launchBrowser()
  const figures: Figures = {}
  try {
    await open(browser, running.url + unmeasured)
    for (const path of ['/', '/melden', '/controleren', '/hulp']) {
      const seen = []
      for (let time = 0; time < times; time++) seen.push(await open(browser, running.url + path))
      const paints = seen.map(({ paint }) => paint).toSorted((one, other) => one - other)
      const [{ bytes, font, scripts } = { bytes: 0, font: 0, scripts: 0 }] = seen
      figures[`${path}: bytes without font / font`] = `${bytes} / ${font}`
      figures[`${path}: scripts, first contentful paint ms on an old telephone (lowest, middle of ${times})`] =
        `${scripts}, ${paints[0]?.toFixed(0)}, ${paints[times >> 1]?.toFixed(0)}`
    }
    return figures
  } finally {
    await browser.close()
    await running.clean()
  }
}

async function open(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', oldTelephone.line)
  await session.send('Emulation.setCPUThrottlingRate', oldTelephone.processor)
  let bytes = 0
  let font = 0
  const fonts = new Set<string>()
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Font' && fonts.add(requestId))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (fonts.has(requestId)) font += encodedDataLength
    else bytes += encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1)
  const scripts = await page.locator('script').count()
  await context.close()
  return { bytes, font, paint, scripts }
}
