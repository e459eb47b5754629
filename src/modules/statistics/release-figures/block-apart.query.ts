// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads'
import type { figuresOfBlock } from './figures-of.ts'

const mostMilliseconds = 600_000

/** `figuresOfBlock` in a thread of its own: with few reports the search takes a quarter of a minute, in which nobody else would be answered. */
export function figuresOfBlockApart(
  ...given: Parameters<typeof figuresOfBlock>
): Promise<ReturnType<typeof figuresOfBlock>> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./block-thread.query.ts', import.meta.url), { workerData: given })
    const timer = setTimeout(() => void thread.terminate(), mostMilliseconds)
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('protecting the figures of four weeks took too long, or its thread stopped'))
    })
  })
}
