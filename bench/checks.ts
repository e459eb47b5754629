// SPDX-License-Identifier: EUPL-1.2
import { tmpdir } from 'node:os'
import autocannon from 'autocannon'
import { demoIban } from '#values'
import { startProgram } from '../tests/running.ts'
import { measureDecisions } from './decision.ts'
import type { Figures } from './parts.ts'
import { watchProcesses } from './processor-time.ts'

/** Listed in the demo. */
const listed = demoIban(2_301_001)
const perSecond = 500

/** The public check at 500 requests a second for some seconds, beside a route that does nothing, on the same server. */
export async function measureChecks(seconds: number): Promise<Figures> {
  const running = await startProgram({ NODE_ENV: 'development' })
  try {
    const bucket = await anyBucket(running.url)
    const measure = (one: Asking) => load(one, seconds)
    const watch = watchProcesses(tmpdir())
    const check = await measure({
      url: `${running.url}/v1/checks`,
      method: 'POST',
      body: { items: [{ text: demoIban(4711) }] },
    })
    const worked = watch.stop()
    const page = await measure({ url: `${running.url}/controleren`, method: 'GET' })
    const ofBucket = await measure({ url: bucket.address, method: 'GET' })
    const nothing = await measure({ url: `${running.url}/livez`, method: 'GET' })
    const uniform = await compareHitsAndMisses(running.url, seconds * 20)
    const decisions = await measureDecisions(running.url, listed)
    return {
      ...uniform,
      ...decisions,
      'lengths of all buckets, bytes': bucket.lengths,
      [`POST /v1/checks at ${perSecond}/s: p50 ms`]: String(check.latency.p50),
      [`POST /v1/checks at ${perSecond}/s: p99 ms`]: String(check.latency.p99),
      'processor ms per check (server, PostgreSQL)': (worked / check.requests.total).toFixed(3),
      'answers that were not 2xx': String(check.non2xx + check.errors),
      'requests answered': String(check.requests.total),
      [`GET /controleren at ${perSecond}/s: p50 / p99 ms`]: `${page.latency.p50} / ${page.latency.p99}`,
      [`GET of a bucket at ${perSecond}/s: p50 / p99 ms`]: `${ofBucket.latency.p50} / ${ofBucket.latency.p99}`,
      [`GET /livez at ${perSecond}/s: p50 / p99 ms`]: `${nothing.latency.p50} / ${nothing.latency.p99}`,
      'ratio p99 check : nothing': (check.latency.p99 / Math.max(1, nothing.latency.p99)).toFixed(2),
    }
  } finally {
    await running.clean()
  }
}

/** Waits until the register has its tags, which takes the processor, and looks at every bucket once. */
async function anyBucket(url: string): Promise<{ address: string; lengths: string }> {
  for (;;) {
    const { keys } = (await (await fetch(`${url}/v1/oprf/keys`)).json()) as {
      keys: { namespace: string; epoch: number; bucketBits: number | null }[]
    }
    const key = keys.find(({ namespace }) => namespace === 'citizen')
    if (key && key.bucketBits !== null) {
      const { epoch, bucketBits } = key
      const addressOf = (bucket: number) => `${url}/v1/oprf/citizen/${epoch}/bucket/${bucketBits}-${bucket}`
      const all = Array.from({ length: 2 ** bucketBits }, async (_, bucket) => {
        const answer = await fetch(addressOf(bucket))
        return (await answer.arrayBuffer()).byteLength
      })
      return { address: addressOf(0), lengths: [...new Set(await Promise.all(all))].join(', ') }
    }
    await new Promise((done) => setTimeout(done, 500))
  }
}

/** What somebody who watches the line, or asks again and again, could tell a hit from a miss by: length and time of the answer. */
async function compareHitsAndMisses(url: string, asked: number): Promise<Figures> {
  const hit = () => ask(url, listed)
  const miss = (number: number) => ask(url, demoIban(5_000_000 + number))
  for (let number = 0; number < 300; number += 1) await (number % 2 ? hit() : miss(number))
  const hits: Asked[] = []
  const misses: Asked[] = []
  // By turns, and each goes first as often as the other: so the machine's moods fall on both.
  for (let number = 0; number < asked; number += 1)
    for (const isHit of number % 2 === 0 ? [true, false] : [false, true])
      if (isHit) hits.push(await hit())
      else misses.push(await miss(number))
  const lengths = new Set([...hits, ...misses].map(({ bytes }) => bytes))
  const [ofHits, ofMisses] = [median(hits), median(misses)]
  return {
    [`lengths of ${asked} hits and ${asked} misses, bytes`]: [...lengths].join(', '),
    'median of a hit / of a miss, ms': `${ofHits.toFixed(3)} / ${ofMisses.toFixed(3)}`,
    'difference of the medians (aim: within 2 %)': `${((ofHits / ofMisses - 1) * 100).toFixed(2)} %`,
  }
}

interface Asked {
  ms: number
  bytes: number
}

async function ask(url: string, text: string): Promise<Asked> {
  const began = performance.now()
  const answer = await fetch(`${url}/v1/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ items: [{ text }] }),
  })
  const { byteLength: bytes } = await answer.arrayBuffer()
  return { ms: performance.now() - began, bytes }
}

function median(all: readonly Asked[]): number {
  const sorted = all.map(({ ms }) => ms).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

interface Asking {
  url: string
  method: 'GET' | 'POST'
  body?: object
}

function load({ url, method, body }: Asking, seconds: number) {
  return autocannon({
    url,
    method,
    overallRate: perSecond,
    connections: 20,
    duration: seconds,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
}
