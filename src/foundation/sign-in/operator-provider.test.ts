// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from 'node:http'
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signInSite } from './sign-in.fixture.ts'

/** A provider of the operator at another address, with a client secret; whoever comes is Anna. */
let outside: Server
let issuer: string
let signing: { jwk: JWK; key: CryptoKey }
let site: Awaited<ReturnType<typeof signInSite>>
let isUp = false

beforeAll(async () => {
  const { privateKey } = await generateKeyPair('PS256', { extractable: true })
  signing = { key: privateKey, jwk: { ...(await exportJWK(privateKey)), kid: 'operator', alg: 'PS256', use: 'sig' } }
  let provider: Provider | undefined
  outside = createServer(async (request, response) => {
    if (!isUp || !provider) return void response.writeHead(503).end()
    if (request.url !== '/kies') return void provider.callback()(request, response)
    const next = await provider.interactionResult(request, response, { login: { accountId: 'anna' } })
    response.writeHead(303, { location: next }).end()
  })
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
  issuer = `http://localhost:${(outside.address() as { port: number }).port}`
  site = await signInSite({
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_SECRET: 'zeer-geheim:100%+/=ja',
    OIDC_PERSON_CLAIM: 'staff',
  })
  site.machines.set('bank-machine', { keys: [] })
  const client = {
    client_id: 'dijkwacht',
    client_secret: 'zeer-geheim:100%+/=ja',
    redirect_uris: [`${site.baseUrl}/inloggen/terug`],
  }
  provider = new Provider(issuer, {
    clients: [client],
    clientDefaults: { id_token_signed_response_alg: 'PS256' },
    jwks: { keys: [signing.jwk] },
    cookies: { keys: ['x'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/kies' },
    findAccount: (_ctx: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, staff: 'P-0042' }) }),
    claims: { openid: ['sub', 'staff'] },
    conformIdTokenClaims: false,
    async loadExistingGrant({
      oidc,
    }: {
      oidc: { provider: Provider; client: { clientId: string }; session: { accountId?: string } }
    }) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
  })
})
afterAll(async () => {
  outside.close()
  await site.close()
})

const token = (claims: { iss?: string; alg?: string } = {}) =>
  new SignJWT({ client_id: 'bank-machine' })
    .setProtectedHeader({ alg: 'PS256', typ: 'at+jwt', kid: 'operator' })
    .setIssuer(claims.iss ?? issuer)
    .setAudience(`${site.baseUrl}/v1`)
    .setExpirationTime('5m')
    .sign(signing.key)

const ask = async (bearer: string) =>
  (await fetch(`${site.baseUrl}/v1/wie`, { headers: { authorization: `Bearer ${bearer}` } })).status

describe('while the provider does not answer', () => {
  test('people and machines hear that it is temporary', async () => {
    const answer = await site.browser().fetch('/inloggen?terug=/en/werkbank')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('10')
    expect(await answer.text()).toContain('Signing in does not work right now')
    expect(await ask(await token())).toBe(503)
  })
})

describe('when it answers again', () => {
  test('somebody signs in with it', async () => {
    isUp = true
    const browser = site.browser()
    const begun = await browser.fetch('/inloggen?terug=/werkbank/zaken')
    expect(begun.headers.get('location')).toMatch(
      new RegExp(`^${issuer}/auth\\?.*code_challenge_method=S256.*state=.*nonce=`),
    )
    const { address } = await browser.follow(begun, '/inloggen/terug')
    const landed = await browser.fetch(address)
    expect(landed.headers.get('location')).toBe('/werkbank/zaken')
    expect(await browser.who()).toBe('id-anna')
    expect([...site.humans]).toEqual([['id-anna', 'P-0042']])
  })

  test('somebody whom we do not know is told whom to ask, and has no session', async () => {
    const browser = site.browser()
    const anna = site.people.get('anna') ?? ''
    site.people.delete('anna')
    const { address } = await browser.follow(await browser.fetch('/inloggen'), '/inloggen/terug')
    const answer = await browser.fetch(address)
    site.people.set('anna', anna)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('Vraag de beheerder van uw organisatie')
    expect(await browser.who()).toBe('anyone')
  })

  test('its tokens open the API, those of another issuer do not', async () => {
    expect(await ask(await token())).toBe(200)
    expect(await ask(await token({ iss: `${site.baseUrl}/oidc` }))).toBe(401)
  })

  test('the built-in provider is not there', () => {
    expect(site.server.hasRoute({ method: 'GET', url: '/inloggen/als' })).toBe(false)
    expect(site.server.hasRoute({ method: 'GET', url: '/oidc/*' })).toBe(false)
  })
})
