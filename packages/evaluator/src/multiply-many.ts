// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads'
import { EvaluationProblem } from './problem.ts'

interface Job {
  secret: Uint8Array
  elements: Uint8Array
  resolve(evaluated: Uint8Array): void
  reject(error: Error): void
}

/** A thread that multiplies, one batch after another, in the order in which they came. */
export function openMultiplier(): {
  multiplyMany: (secret: Uint8Array, elements: Uint8Array) => Promise<Uint8Array>
  close(): Promise<void>
} {
  const waiting: Job[] = []
  let worker: Worker | null = null
  const start = () => {
    const fresh = new Worker(
      new URL(`./multiply-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url),
    )
    fresh.unref()
    fresh.on('message', (evaluated: Uint8Array | null) => {
      const job = waiting.shift()
      if (evaluated) job?.resolve(evaluated)
      else job?.reject(new EvaluationProblem('no-element'))
      next()
    })
    fresh.on('error', (error) => {
      // Who waits is told; the next who asks gets a new thread.
      for (const job of waiting.splice(0)) job.reject(error as Error)
      worker = null
    })
    return fresh
  }
  const next = () => {
    const job = waiting[0]
    if (!job) return
    worker ??= start()
    worker.postMessage({ secret: job.secret, elements: job.elements })
  }
  return {
    multiplyMany: (secret, elements) =>
      new Promise((resolve, reject) => {
        waiting.push({ secret, elements, resolve, reject })
        if (waiting.length === 1) next()
      }),
    close: async () => void (await worker?.terminate()),
  }
}
