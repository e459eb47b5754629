// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { developmentKeys, publicKeys } from './development-keys.ts'
import { requestAccessToken } from './index.ts'
import { signInSite } from './sign-in.fixture.ts'

let site: Awaited<ReturnType<typeof signInSite>>
let clientKey: JWK
let otherKey: JWK
beforeAll(async () => {
  site = await signInSite()
  clientKey = await newKey('proef-sleutel')
  otherKey = await newKey('proef-sleutel')
  const { d: _, ...known } = clientKey
  site.machines.set('bank-machine', { keys: [known] })
})
afterAll(() => site.close())

async function newKey(kid: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { ...(await exportJWK(privateKey)), kid, alg: 'ES256' }
}

function ask(path: string, token?: string, headers: Record<string, string> = {}) {
  return fetch(site.baseUrl + path, { headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) } })
}

async function who(token?: string): Promise<string> {
  const answer = await ask('/v1/wie', token)
  if (answer.status !== 200) return `${answer.status}`
  const { kind, id } = (await answer.json()) as { kind: string; id: string }
  return id || kind
}

const request = (change: object = {}) =>
  requestAccessToken({ baseUrl: site.baseUrl, clientId: 'bank-machine', privateKey: clientKey, ...change })

describe('a machine', () => {
  test('gets a token for its signature and is known by it under /v1', async () => {
    const token = await request()
    expect(await who(token)).toBe('bank-machine')
    expect(await who()).toBe('anyone')
  })

  test('with another key, or unknown, is told what to look at', async () => {
    await expect(request({ privateKey: otherKey })).rejects.toThrow('sign-in.client-refused')
    await expect(request({ clientId: 'vreemde' })).rejects.toThrow('sign-in.client-refused')
  })

  test('is told to start the server when nobody answers', async () => {
    await expect(request({ baseUrl: 'http://localhost:1' })).rejects.toThrow('sign-in.server-not-running')
  })

  test('is told to wait when somebody is there and takes long', async () => {
    const slow = createServer()
    await once(slow.listen(0, '127.0.0.1'), 'listening')
    const { port } = slow.address() as AddressInfo
    const asked = request({ baseUrl: `http://127.0.0.1:${port}`, patience: 0.1 })
    await expect(asked).rejects.toThrow('sign-in.server-busy')
    slow.closeAllConnections()
    slow.close()
  })

  test('that was withdrawn is refused with a token that is still valid', async () => {
    const token = await request()
    const known = site.machines.get('bank-machine')
    site.machines.delete('bank-machine')
    expect(await who(token)).toBe('401')
    if (known) site.machines.set('bank-machine', known)
    expect(await who(token)).toBe('bank-machine')
  })

  test('cannot get a token through the client of the site', async () => {
    await expect(request({ clientId: 'dijkwacht' })).rejects.toThrow('sign-in.client-refused')
  })
})

describe('a token that is not right is refused with a problem', () => {
  const right = () => ({ client_id: 'bank-machine', sub: 'bank-machine' })
  async function forge(change: {
    claims?: object
    audience?: string
    issuer?: string
    type?: string
    expires?: string
    key?: JWK
  }): Promise<string> {
    const signing = change.key ?? (await developmentKeys(site.ctx.settings.dataDir)).signing
    return new SignJWT({ ...right(), ...change.claims })
      .setProtectedHeader({ alg: 'ES256', typ: change.type ?? 'at+jwt', ...(signing.kid && { kid: signing.kid }) })
      .setIssuer(change.issuer ?? `${site.baseUrl}/oidc`)
      .setAudience(change.audience ?? `${site.baseUrl}/v1`)
      .setIssuedAt('-20m')
      .setExpirationTime(change.expires ?? '5m')
      .sign(await importJWK(signing, 'ES256'))
  }

  test('the forge itself makes a right one, so that each test below fails for its own reason', async () => {
    expect(await who(await forge({}))).toBe('bank-machine')
  })

  test.each([
    ['for another audience', { audience: 'https://elders.example/v1' }],
    ['of another issuer', { issuer: 'https://elders.example' }],
    ['expired', { expires: '-1m' }],
    ['of another type, such as an ID token', { type: 'JWT' }],
    ['bound to a key (DPoP)', { claims: { cnf: { jkt: 'x' } } }],
    ['bound to nothing that it names', { claims: { cnf: {} } }],
    ['without a client', { claims: { client_id: undefined } }],
    ['of an unknown client', { claims: { client_id: 'vreemde' } }],
  ])('%s', async (_name, change) => {
    const answer = await ask('/v1/wie', await forge(change))
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
    expect(answer.headers.get('api-version')).toBeTruthy()
    expect(await answer.json()).toMatchObject({ status: 401, detail: expect.stringContaining('toegangstoken') })
  })

  test('signed with a key that is not ours', async () => {
    const { signing } = await developmentKeys(site.ctx.settings.dataDir)
    expect(await who(await forge({ key: { ...otherKey, kid: signing.kid ?? '' } }))).toBe('401')
  })

  test('with a changed letter', async () => {
    const [head, body = '', signature] = (await forge({})).split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString())
    const changed = Buffer.from(JSON.stringify({ ...claims, client_id: 'ander' })).toString('base64url')
    expect(await who(`${head}.${changed}.${signature}`)).toBe('401')
  })

  test('without a signature (alg none), also when it says so with capitals', async () => {
    const [, body] = (await forge({})).split('.')
    for (const alg of ['none', 'None']) {
      const head = Buffer.from(JSON.stringify({ alg, typ: 'at+jwt' })).toString('base64url')
      expect(await who(`${head}.${body}.`)).toBe('401')
    }
  })

  test('signed with our public key as if it were a password (HS256)', async () => {
    const [jwk] = publicKeys(await developmentKeys(site.ctx.settings.dataDir)).keys
    const token = await new SignJWT(right())
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: jwk?.kid ?? '' })
      .setIssuer(`${site.baseUrl}/oidc`)
      .setAudience(`${site.baseUrl}/v1`)
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode(JSON.stringify(jwk)))
    expect(await who(token)).toBe('401')
  })

  test.each(['', 'geen-token', 'a.b.c', 'é'])('nonsense: "%s"', async (token) => {
    const answer = await site.server.inject({ url: '/v1/wie', headers: { authorization: `Bearer ${token}` } })
    expect(answer.statusCode).toBe(401)
  })
})

describe('neither stands in for the other', () => {
  test('a session cookie says nothing under /v1', async () => {
    const browser = site.browser()
    await browser.signIn('anna')
    expect(await browser.who()).toBe('id-anna')
    expect(await (await browser.fetch('/v1/wie')).json()).toEqual({ kind: 'anyone', id: '' })
  })

  test('an access token says nothing on a page', async () => {
    expect(await (await ask('/wie', await request())).json()).toEqual({ kind: 'anyone', id: '' })
  })

  test('an ID token or the code of a person is no access token', async () => {
    const { signing } = await developmentKeys(site.ctx.settings.dataDir)
    const idToken = await new SignJWT({ sub: 'anna' })
      .setProtectedHeader({ alg: 'ES256', kid: signing.kid ?? '' })
      .setIssuer(`${site.baseUrl}/oidc`)
      .setAudience('dijkwacht')
      .setExpirationTime('5m')
      .sign(await importJWK(signing, 'ES256'))
    expect(await who(idToken)).toBe('401')
  })
})
