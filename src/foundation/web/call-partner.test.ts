// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { callPartner } from './call-partner.ts'
import { beginRun, beginSpan, openTracing } from './trace.ts'

let partner: Server
let url: string
const heard: IncomingHttpHeaders[] = []
beforeAll(async () => {
  await openTracing(undefined)
  partner = createServer((request, reply) => {
    heard.push(request.headers)
    reply.writeHead(request.url === '/elders' ? 302 : 200, { location: '/' }).end('ok')
  })
  await new Promise<void>((done) => partner.listen(0, '127.0.0.1', () => done()))
  url = `http://127.0.0.1:${(partner.address() as AddressInfo).port}`
})
beforeEach(() => void (heard.length = 0))
afterAll(() => partner.close())

describe('a call to a partner of the operator', () => {
  it('carries the trace of the request that led to it, beside its own headers', async () => {
    const caller = `00-${'a1'.repeat(16)}-${'b2'.repeat(8)}-01`
    const { traceparent } = beginSpan('GET', { traceparent: caller })
    await callPartner({ traceparent }, url, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' })
    expect(heard[0]?.traceparent).toBe(traceparent)
    expect(heard[0]?.traceparent).toMatch(new RegExp(`^00-${'a1'.repeat(16)}-(?!${'b2'.repeat(8)})[\\da-f]{16}-01$`))
    expect(heard[0]?.['content-type']).toBe('text/plain')
  })

  it('carries in each run of a job a trace of its own, and without a trace none', async () => {
    for (const { traceparent } of [beginRun('a.job'), beginRun('a.job')]) await callPartner({ traceparent }, url, {})
    await callPartner({ traceparent: null }, url, {})
    const [one, two, none] = heard.map(({ traceparent }) => traceparent)
    expect(one).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-0[01]$/)
    expect(one?.slice(3, 35)).not.toBe(two?.slice(3, 35))
    expect(none).toBeUndefined()
  })

  it('follows no redirect', async () => {
    await expect(callPartner({ traceparent: null }, `${url}/elders`, {})).rejects.toThrow()
    expect(heard).toHaveLength(1)
  })
})
