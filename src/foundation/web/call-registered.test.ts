// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../access/index.ts'
import { callRegistered, fetchRegistered, isRegistrable } from './call-registered.ts'

let partner: Server
let port: number
let calls = 0
beforeAll(async () => {
  partner = createServer((request, reply) => {
    calls += 1
    if (request.url === '/stil') return
    reply.writeHead(request.url === '/elders' ? 302 : 200, { location: '/' }).end('x'.repeat(100_000))
  })
  await new Promise<void>((done) => partner.listen(0, '127.0.0.1', () => done()))
  port = (partner.address() as AddressInfo).port
})
afterAll(() => {
  partner.closeAllConnections()
  partner.close()
})

const from = (isProduction: boolean) => ({ settings: { isProduction }, traceparent: null }) as unknown as Context
const post = (isProduction: boolean, url: string) =>
  callRegistered(from(isProduction), url, { type: 'application/jose', body: 'x' })

describe('the system of a partner', () => {
  it('is called on this machine only while trying out, and no redirect is followed', async () => {
    calls = 0
    expect(await post(false, `http://127.0.0.1:${port}/`)).toBe(200)
    expect(await post(false, `http://127.0.0.1:${port}/elders`)).toBe(302)
    await expect(post(true, `http://127.0.0.1:${port}/`)).rejects.toThrow('no address to call')
    expect(calls).toBe(2)
  })

  it('is not reached by a name that leads behind our own door', async () => {
    calls = 0
    await expect(post(true, `https://localhost:${port}/`)).rejects.toThrow('no public address')
    expect(calls).toBe(0)
  })

  it('is read from within the same bounds, and no further than so many bytes', async () => {
    const read = (isProduction: boolean, mostBytes: number) =>
      fetchRegistered(from(isProduction), { mostBytes, milliseconds: 5_000 })
    const answer = await read(false, 100_000)(`http://127.0.0.1:${port}/`)
    expect([answer.status, (await answer.text()).length]).toEqual([200, 100_000])
    expect((await read(false, 100_000)(`http://127.0.0.1:${port}/elders`)).status).toBe(302)
    await expect(read(false, 99_999)(`http://127.0.0.1:${port}/`)).rejects.toThrow('too large')
    await expect(read(true, 100_000)(`http://127.0.0.1:${port}/`)).rejects.toThrow('no address to call')
    await expect(read(true, 100_000)(`https://localhost:${port}/`)).rejects.toThrow('no public address')
    const silent = fetchRegistered(from(false), { mostBytes: 10, milliseconds: 50 })
    await expect(silent(`http://127.0.0.1:${port}/stil`)).rejects.toThrow(/abort|timeout/i)
  })

  it('has an address that is public, sealed and holds no password', () => {
    const refused = [
      'http://partner.example/',
      'https://10.0.0.8/',
      'https://169.254.169.254/latest',
      'https://[::1]/',
      'https://[fd00::1]/',
      'https://0x7f.1/',
      'https://user:geheim@partner.example/',
      'https://partner.example/#x',
      'ftp://partner.example/',
      'partner.example',
    ]
    for (const url of refused) expect(isRegistrable(url, true), url).toBe(false)
    expect(isRegistrable('https://partner.example:8443/haak', true)).toBe(true)
  })
})
