// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'

/** One request, kept under way so many times at once, each time from another network, until the thread hears "stop"; then it says how often each status came. */
export interface Flood {
  url: string
  headers: Record<string, string>
  /** `null`: GET. */
  body: Uint8Array<ArrayBuffer> | null
  atOnce: number
}

// Who floods does so on machines of their own: here it takes what is left, or it would be the sending that is measured.
setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), 19)
const { url, headers, body, atOnce } = workerData as Flood
const stopping = new AbortController()
const statuses = new Map<string, number>()

async function keepAsking(network: number): Promise<void> {
  while (!stopping.signal.aborted) {
    const status = await fetch(url, {
      ...(body && { method: 'POST', body }),
      headers: { ...headers, 'x-forwarded-for': `203.0.${network}.9` },
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
const all = Promise.all(Array.from({ length: atOnce }, (_, network) => keepAsking(network)))
if (parentPort) {
  await once(parentPort, 'message')
  stopping.abort()
  await all
  parentPort.postMessage(statuses)
}
