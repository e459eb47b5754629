// SPDX-License-Identifier: EUPL-1.2
import { launchBrowser } from '../tests/browser.ts'
import { medianOf, waysToAdvice } from '../tests/first-advice.ts'
import { startProgram } from '../tests/running.ts'
import type { Figures } from './parts.ts'

/** How far it is from the home page to the advice that suits somebody: taps, and bytes on a phone that was never here, without script. */
export async function measureFirstAdvice(): Promise<Figures> {
  const running = await startProgram()
  const browser = await launchBrowser()
  try {
    const ways = await waysToAdvice(browser, running.url)
    const [bytes, paint] = [ways.map((way) => way.bytes), ways.map((way) => way.paint)]
    return {
      situations: String(ways.length),
      'taps from the home page, median (most)': `${medianOf(ways.map(({ taps }) => taps))} (${Math.max(...ways.map(({ taps }) => taps))})`,
      'bytes from the home page, median (least, most)': `${medianOf(bytes)} (${Math.min(...bytes)}, ${Math.max(...bytes)})`,
      'median as part of the aim of 45 kB': (medianOf(bytes) / 45_000).toFixed(2),
      'first paint without script ms, home page, advice': `${medianOf(paint.map(({ home }) => home)).toFixed(0)}, ${medianOf(paint.map(({ advice }) => advice)).toFixed(0)}`,
    }
  } finally {
    await browser.close()
    await running.clean()
  }
}
