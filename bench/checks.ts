// SPDX-License-Identifier: EUPL-1.2
import autocannon from 'autocannon'
import { demoIban } from '#values'
import { startProgram } from '../tests/running.ts'
import type { Figures } from './parts.ts'

const perSecond = 500
const seconds = Number(process.env.BENCH_SECONDS ?? 15)

/** The public check at 500 requests a second, beside a route that does nothing, on the same server. */
export async function measureChecks(): Promise<Figures> {
  const running = await startProgram({ NODE_ENV: 'development' })
  try {
    const check = await measure({
      url: `${running.url}/v1/checks`,
      method: 'POST',
      body: { items: [{ text: demoIban(4711) }] },
    })
    const page = await measure({ url: `${running.url}/controleren`, method: 'GET' })
    const nothing = await measure({ url: `${running.url}/livez`, method: 'GET' })
    return {
      [`POST /v1/checks at ${perSecond}/s: p50 ms`]: String(check.latency.p50),
      [`POST /v1/checks at ${perSecond}/s: p99 ms`]: String(check.latency.p99),
      'answers that were not 2xx': String(check.non2xx + check.errors),
      'requests answered': String(check.requests.total),
      [`GET /controleren at ${perSecond}/s: p50 / p99 ms`]: `${page.latency.p50} / ${page.latency.p99}`,
      [`GET /livez at ${perSecond}/s: p50 / p99 ms`]: `${nothing.latency.p50} / ${nothing.latency.p99}`,
      'ratio p99 check : nothing': (check.latency.p99 / Math.max(1, nothing.latency.p99)).toFixed(2),
    }
  } finally {
    await running.clean()
  }
}

function measure({ url, method, body }: { url: string; method: 'GET' | 'POST'; body?: object }) {
  return autocannon({
    url,
    method,
    overallRate: perSecond,
    connections: 20,
    duration: seconds,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
}
