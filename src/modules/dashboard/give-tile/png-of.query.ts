// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads'

const mostWaiting = 8
const mostMilliseconds = 10_000
const mostKept = 64

/** By the drawing: what is asked twice is made once. The oldest gives way. */
const kept = new Map<string, Promise<Buffer>>()
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * A drawing of ours as PNG, 1600 pixels wide, made in a thread of its own, one at a time. 'too-busy': eight others wait already.
 * A drawing that takes longer than ten seconds is given up.
 */
export async function pngOf(svg: string): Promise<Buffer | 'too-busy'> {
  const known = kept.get(svg)
  if (known) return known
  if (waiting >= mostWaiting) return 'too-busy'
  waiting += 1
  const png = last.then(() => drawApart(svg))
  kept.set(svg, png)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  last = png.then(
    () => (waiting -= 1),
    () => {
      waiting -= 1
      kept.delete(svg)
    },
  )
  return png
}

function drawApart(svg: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./png-thread.query.ts', import.meta.url), { workerData: svg })
    const timer = setTimeout(() => void thread.terminate(), mostMilliseconds)
    thread.once('message', (png: Uint8Array) => resolve(Buffer.from(png)))
    thread.once('error', reject)
    thread.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('drawing a picture took too long, or its thread stopped'))
    })
  })
}
