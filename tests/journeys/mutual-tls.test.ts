// SPDX-License-Identifier: EUPL-1.2
// A partner that connects with a certificate, through the proxy that docs/running describes, with a real HAProxy and certificates made here.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { Agent } from 'node:https'
import { join, resolve } from 'node:path'
import { Signer } from '@dijkwacht/check-client'
import { withCertificate } from '@dijkwacht/check-client/node'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freePort } from '../../src/foundation/web/free-port.ts'
import { demoIban } from '#values'
import { type Running, startProgram } from '../running.ts'
import { callOver, Certificates, hasProxy, startProxy } from '../tls-proxy.ts'

const root = resolve(import.meta.dirname, '../..')
const client = 'deltabank-demo-client'

let certificates: Certificates
let running: Running
let proxy: ReturnType<typeof startProxy> | undefined
let address: string
let token: string
let asBank: typeof fetch

const at = (name: string) => certificates.at(name)
const over = (way: Parameters<typeof callOver>[2], path = '/v1/inbox') => callOver(certificates, address + path, way)
const bearer = (value = token) => ({ authorization: `Bearer ${value}` })
const keyOf = (organisation: string) =>
  JSON.parse(readFileSync(join(running.dataDir, 'demo-clients', `${organisation}.jwk.json`), 'utf8'))

function settingsFile(own: object): string {
  const settings = { platform: address, clientId: client, privateKey: keyOf('deltabank-demo') }
  writeFileSync(
    at('check.json'),
    JSON.stringify({ ...settings, purpose: 'prevent-payment', activity: 'register 12', ...own }),
  )
  return at('check.json')
}

/** `dijkwacht-check` as a partner runs it. */
function screen(own: object) {
  writeFileSync(at('payees.csv'), `account\n${demoIban(7_700_001)}\n${demoIban(2_304_001)}\n`)
  const words = [
    'packages/check-client/src/cli.ts',
    at('payees.csv'),
    '--settings',
    settingsFile(own),
    '--kind',
    'iban',
  ]
  return spawnSync(process.execPath, [...words, '--column', 'account', '--all'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, NODE_EXTRA_CA_CERTS: at('site.pem') },
  })
}

describe.runIf(hasProxy)('a partner whose certificate is on record', () => {
  beforeAll(async () => {
    certificates = new Certificates()
    for (const authority of ['partners', 'strangers']) certificates.makeAuthority(authority)
    for (const name of ['bank', 'shop']) certificates.make(name, 'partners')
    certificates.make('stranger', 'strangers')
    certificates.makeSite('site')

    const port = await freePort()
    address = `https://localhost:${port}`
    const environment = {
      BASE_URL: address,
      TRUST_PROXY: '1',
      TRUST_CLIENT_CERT: '1',
      NODE_EXTRA_CA_CERTS: at('site.pem'),
    }
    running = await startProgram(environment)
    // As an operator does it: the partner said which certificate it has.
    const machine = {
      clientId: client,
      permissions: ['checks:ask', 'disclosures:receive'],
      certificates: [certificates.thumbprint('bank')],
    }
    const bank = { id: 'deltabank-demo', name: 'Deltabank (demo)', kind: 'bank', machineClients: [machine] }
    writeFileSync(at('partners.json'), JSON.stringify({ organisations: [bank] }))
    running.command('import', at('partners.json'))
    proxy = startProxy(certificates, port, [running.url])
    await vi.waitFor(() => over({}, '/livez'), { timeout: 120_000, interval: 100 })

    const own = {
      certificate: certificates.pem('bank.pem'),
      key: certificates.pem('bank.key'),
      authorities: certificates.pem('site.pem'),
    }
    asBank = withCertificate(own)
    const asked = {
      platform: address,
      issuer: `${address}/oidc`,
      timeoutMs: 10_000,
      fetch: asBank,
    }
    token = await new Signer(client, keyOf('deltabank-demo')).token(asked)
  })
  afterAll(async () => {
    proxy?.stop()
    certificates?.clean()
  })

  test('gets a token that is bound to it, as the server says that it does', async () => {
    expect(decodeJwt(token).cnf).toEqual({ 'x5t#S256': certificates.thumbprint('bank') })
    const { body } = await over({}, '/oidc/.well-known/openid-configuration')
    expect(JSON.parse(body)).toMatchObject({ tls_client_certificate_bound_access_tokens: true })
  })

  test('uses it over a connection with that certificate', async () => {
    expect(await over({ as: 'bank', headers: bearer() })).toMatchObject({ status: 200 })
  })

  test('uses it also where a connection goes on with the session of an earlier one', async () => {
    const agent = new Agent({ keepAlive: false })
    const first = await over({ as: 'bank', headers: bearer(), agent })
    const second = await over({ as: 'bank', headers: bearer(), agent })
    expect([first, second]).toMatchObject([
      { status: 200, isResumed: false },
      { status: 200, isResumed: true },
    ])
  })

  test.each([
    ['without a certificate', {}],
    ['with that of another partner', { as: 'shop' }],
  ])('is refused %s, also when a header says otherwise', async (_name, way) => {
    for (const said of [
      {},
      { 'client-cert': certificates.header('bank') },
      { 'Client-Cert': certificates.header('bank') },
    ]) {
      const answer = await over({ ...way, headers: { ...bearer(), ...said } })
      expect(answer.status).toBe(401)
      expect(JSON.parse(answer.body).detail).toContain('certificaat')
    }
  })

  test('is not hindered by what a header says of its own connection', async () => {
    const headers = { ...bearer(), 'client-cert': certificates.header('shop') }
    expect(await over({ as: 'bank', headers })).toMatchObject({ status: 200 })
  })

  test('does not even come to us with a certificate of an authority that is not a partner’s', async () => {
    await expect(over({ as: 'stranger', headers: bearer() })).rejects.toThrow(/unknown ca|ECONNRESET|hang up/i)
  })

  test.each([
    ['without a certificate', {}],
    ['with that of another partner', { certificate: 'shop.pem', certificateKey: 'shop.key' }],
  ])('gets no token %s, and its program says why', (_name, own) => {
    const paths = Object.fromEntries(Object.entries(own).map(([key, name]) => [key, at(name)]))
    const done = screen(paths)
    expect(done.stderr).toContain('certificate')
    expect(done.status).toBe(1)
  })

  test('screens with its settings file, which names the certificate', async () => {
    const own = { certificate: at('bank.pem'), certificateKey: at('bank.key') }
    await expect
      .poll(() => screen(own), { interval: 1_000 })
      .toMatchObject({ stdout: 'row,result\n1,none\n2,hit\n', status: 0 })
  })

  test('is not sent on to somewhere else, and does not wait longer than it wants', async () => {
    await expect(asBank(`${address}/werkbank`)).rejects.toThrow('redirected')
    await expect(asBank(`${address}/livez`, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
  })

  test('leaves partners without one as they were', async () => {
    const other = running.command('token', 'koopplein-demo')
    expect(decodeJwt(other).cnf).toBeUndefined()
    expect(await over({ headers: bearer(other) })).toMatchObject({ status: 200 })
    expect(running.output()).not.toContain('fault')
    expect(proxy?.output()).not.toMatch(/alert|error/i)
  })
})
