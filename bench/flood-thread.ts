// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'

/** One request, kept under way so many times at once until the thread hears "stop"; then it says how often each status came. */
export interface Flood {
  url: string
  headers: Record<string, string>
  /** `null`: GET. */
  body: Uint8Array<ArrayBuffer> | null
  atOnce: number
}

const { url, headers, body, atOnce } = workerData as Flood
const stopping = new AbortController()
const statuses = new Map<string, number>()

async function keepAsking(): Promise<void> {
  while (!stopping.signal.aborted) {
    const status = await fetch(url, {
      ...(body && { method: 'POST', body }),
      headers,
      redirect: 'manual',
      signal: stopping.signal,
    })
      .then(async (answer) => {
        await answer.arrayBuffer()
        return String(answer.status)
      })
      .catch(() => 'no answer')
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
}
const all = Promise.all(Array.from({ length: atOnce }, keepAsking))
if (parentPort) {
  await once(parentPort, 'message')
  stopping.abort()
  await all
  parentPort.postMessage(statuses)
}
