// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads'

const mostWaiting = 8
const mostMilliseconds = 20_000
const mostKept = 64

/** By the drawing: what is asked twice is made once. The oldest gives way. */
const kept = new Map<string, Promise<Buffer>>()
let waiting = 0
let last: Promise<unknown> = Promise.resolve()
/** Kept from one picture to the next, because it takes longer to begin than to draw; never keeps the program alive. */
let thread: Worker | null = null

/**
 * A drawing of ours as PNG, as many pixels wide as is asked, made in a thread of its own, one at a time. 'too-busy': eight others wait already.
 * A drawing that takes longer than twenty seconds is given up.
 */
export async function pngOf(svg: string, width: number): Promise<Buffer | 'too-busy'> {
  const key = `${width} ${svg}`
  const known = kept.get(key)
  if (known) return known
  if (waiting >= mostWaiting) return 'too-busy'
  waiting += 1
  const png = last.then(() => drawApart(svg, width))
  kept.set(key, png)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  last = png.then(
    () => (waiting -= 1),
    () => {
      waiting -= 1
      kept.delete(key)
    },
  )
  return png
}

function drawApart(svg: string, width: number): Promise<Buffer> {
  const own = (thread ??= begin())
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => void own.terminate(), mostMilliseconds)
    const end = () => {
      clearTimeout(timer)
      own.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit')
    }
    const give = (error: Error) => {
      end()
      thread = null
      void own.terminate()
      reject(error)
    }
    own.once('message', (png: Uint8Array) => {
      end()
      resolve(Buffer.from(png))
    })
    own.once('error', give)
    own.once('exit', () => give(new Error('drawing a picture took too long, or its thread stopped')))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    own.postMessage({ svg, width })
  })
}

function begin(): Worker {
  const begun = new Worker(new URL('./png-thread.ts', import.meta.url))
  begun.unref()
  return begun
}
