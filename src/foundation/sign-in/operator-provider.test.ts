// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from 'node:http'
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import { Provider } from 'oidc-provider'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { signInSite } from './sign-in.fixture.ts'

/** A provider of the operator at another address, with a client secret; whoever comes is Anna. */
let outside: Server
let issuer: string
let signing: { jwk: JWK; key: CryptoKey }
let site: Awaited<ReturnType<typeof signInSite>>
let isUp = false
/** How, and how long ago, the provider says that somebody signed in. */
let level = 'urn:two-steps'
let secondsAgo = 0

beforeAll(async () => {
  const { privateKey } = await generateKeyPair('PS256', { extractable: true })
  signing = { key: privateKey, jwk: { ...(await exportJWK(privateKey)), kid: 'operator', alg: 'PS256', use: 'sig' } }
  let provider: Provider | undefined
  outside = createServer(async (request, response) => {
    if (!isUp || !provider) return void response.writeHead(503).end()
    if (request.url !== '/kies') return void provider.callback()(request, response)
    const login = { accountId: 'anna', acr: level, ts: Math.floor(Date.now() / 1000) - secondsAgo }
    const next = await provider.interactionResult(request, response, { login })
    response.writeHead(303, { location: next }).end()
  })
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
  issuer = `http://localhost:${(outside.address() as { port: number }).port}`
  site = await signInSite({
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_SECRET: 'zeer-geheim:100%+/=ja',
    OIDC_ACR: 'urn:two-steps',
    OIDC_ROLE_ACR: 'administrator=urn:chip',
    OIDC_ROLE_HOURS: 'administrator=2',
    OIDC_PERSON_CLAIM: 'staff',
  })
  site.machines.set('bank-machine', { keys: [] })
  const client = {
    client_id: 'dijkwacht',
    client_secret: 'zeer-geheim:100%+/=ja',
    redirect_uris: [`${site.baseUrl}/inloggen/terug`],
    post_logout_redirect_uris: [`${site.baseUrl}/`],
    backchannel_logout_uri: `${site.baseUrl}/inloggen/afgemeld`,
    backchannel_logout_session_required: true,
  }
  provider = new Provider(issuer, {
    clients: [client],
    clientDefaults: { id_token_signed_response_alg: 'PS256' },
    jwks: { keys: [signing.jwk] },
    cookies: { keys: ['x'] },
    acrValues: ['urn:two-steps', 'urn:chip', 'urn:password'],
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
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

  const signIn = async (browser = site.browser(), address = '/inloggen?terug=/werkbank/zaken') => {
    const back = await browser.follow(await browser.fetch(address), '/inloggen/terug')
    return { browser, landed: await browser.fetch(back.address) }
  }

  test('it is asked for a strong way of signing in, and whoever came in by another has no session and hears what to do', async () => {
    const begun = new URL((await site.browser().fetch('/inloggen')).headers.get('location') ?? '')
    expect(begun.searchParams.get('acr_values')).toBe('urn:two-steps')
    level = 'urn:password'
    const { browser, landed } = await signIn()
    level = 'urn:two-steps'
    expect(landed.status).toBe(403)
    expect(await landed.text()).toContain('Log in met een tweede stap')
    expect(await browser.who()).toBe('anyone')
  })

  test('who must show again who they are is asked by the provider itself, and an older sign-in is not taken for it', async () => {
    const { browser } = await signIn()
    const begun = new URL((await browser.fetch('/inloggen?opnieuw=1')).headers.get('location') ?? '')
    expect([begun.searchParams.get('prompt'), begun.searchParams.get('max_age')]).toEqual(['login', '0'])
    expect((await signIn(browser, '/inloggen?opnieuw=1&terug=/werkbank/mensen')).landed.headers.get('location')).toBe(
      '/werkbank/mensen',
    )
    const at = async () => (await site.sessions()).map((row) => Number(row.authenticated_at)).at(-1) ?? 0
    expect(Math.abs((await at()) - Date.now())).toBeLessThan(60_000)
    secondsAgo = 3_000
    const { landed } = await signIn(site.browser(), '/inloggen?opnieuw=1&terug=/werkbank/mensen')
    secondsAgo = 0
    expect(landed.status).toBe(400)
    expect(await landed.text()).toContain('Het inloggen is niet gelukt')
  })

  describe('of a role that hurts more in the wrong hands', () => {
    const administrator = { make: () => site.roles.set('anna', ['administrator']), undo: () => site.roles.clear() }
    afterEach(() => {
      administrator.undo()
      ;[level, secondsAgo] = ['urn:two-steps', 0]
    })

    test('a stronger way is asked, and its page leads to it', async () => {
      administrator.make()
      const { browser, landed } = await signIn()
      const page = await landed.text()
      expect([landed.status, page.includes('Log in met een tweede stap')]).toEqual([403, true])
      const stronger = /href="([^"]*sterker=1[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
      const begun = new URL((await browser.fetch(stronger)).headers.get('location') ?? '')
      expect([begun.searchParams.get('acr_values'), begun.searchParams.get('prompt')]).toEqual(['urn:chip', 'login'])
      level = 'urn:chip'
      await signIn(browser, stronger)
      expect(await browser.who()).toBe('id-anna')
    })

    test('who gets the role while they are signed in another way is asked anew', async () => {
      const { browser } = await signIn()
      expect(await browser.who()).toBe('id-anna')
      administrator.make()
      expect(await browser.who()).toBe('anyone')
    })

    test('a sign-in of three hours ago is not taken for two hours, and the provider asks again', async () => {
      level = 'urn:chip'
      secondsAgo = 3 * 3_600
      expect((await signIn()).landed.headers.get('location')).toBe('/werkbank/zaken')
      administrator.make()
      const { browser, landed } = await signIn()
      expect(landed.headers.get('location')).toBe('/inloggen?opnieuw=1&terug=%2Fwerkbank%2Fzaken')
      expect(await browser.who()).toBe('anyone')
      secondsAgo = 0
      await signIn(browser, landed.headers.get('location') ?? '')
      expect(await browser.who()).toBe('id-anna')
    })
  })

  test('a link on another site signs nobody in: a person presses first', async () => {
    const from = (site: string) => ({ headers: { 'sec-fetch-site': site } })
    const browser = site.browser()
    const page = await browser.fetch('/inloggen?terug=/werkbank/zaken', from('cross-site'))
    expect([page.status, page.headers.get('location')]).toEqual([200, null])
    expect(await page.text()).toContain('href="/inloggen?terug=%2Fwerkbank%2Fzaken"')
    for (const own of ['same-origin', 'none'])
      expect((await browser.fetch('/inloggen', from(own))).headers.get('location')).toContain(issuer)
  })

  test('of one account five sessions are live, and the oldest makes room', async () => {
    const first = await signIn()
    for (let n = 0; n < 4; n += 1) await signIn()
    expect(await first.browser.who()).toBe('id-anna')
    const { browser } = await signIn()
    expect([await first.browser.who(), await browser.who()]).toEqual(['anyone', 'id-anna'])
  })

  test('who signs out here signs out there too', async () => {
    const { browser } = await signIn()
    const out = await browser.post('/uitloggen')
    expect(await browser.who()).toBe('anyone')
    // Whoever presses back sees nothing of it.
    expect(out.headers.get('clear-site-data')).toBe('"cache"')
    expect(await out.text()).toContain('U bent uitgelogd')
    const there = new URL((out.headers.get('refresh') ?? '').replace('0; url=', ''))
    expect(there.href).toContain(`${issuer}/session/end`)
    expect(there.searchParams.get('post_logout_redirect_uri')).toBe(`${site.baseUrl}/`)
    expect((await fetch(there)).status).toBe(200)
  })

  describe('the provider says who is gone', () => {
    const event = { 'http://schemas.openid.net/event/backchannel-logout': {} }
    const logout = (claims: object, audience = 'dijkwacht') =>
      new SignJWT({ sub: 'anna', events: event, jti: crypto.randomUUID(), ...claims })
        .setProtectedHeader({ alg: 'PS256', typ: 'logout+jwt', kid: 'operator' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime('2m')
        .sign(signing.key)
    const tell = async (token: string) =>
      (
        await fetch(`${site.baseUrl}/inloggen/afgemeld`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({ logout_token: token }),
        })
      ).status

    test('and all sessions of that account are over at once', async () => {
      const [{ browser }, { browser: other }] = [await signIn(), await signIn()]
      expect([await browser.who(), await other.who()]).toEqual(['id-anna', 'id-anna'])
      expect(await tell(await logout({}))).toBe(200)
      expect([await browser.who(), await other.who()]).toEqual(['anyone', 'anyone'])
    })

    test('but nothing ends by what is no such message, is for another, or is an ID token', async () => {
      const { browser } = await signIn()
      for (const token of [
        'x',
        await logout({}, 'another-client'),
        await logout({ events: {} }),
        await logout({ nonce: 'n' }),
        await logout({ sub: undefined }),
      ])
        expect(await tell(token)).toBe(400)
      expect(await browser.who()).toBe('id-anna')
    })
  })

  test('somebody sees where they are signed in, and signs out there', async () => {
    const [{ browser }, { browser: other }] = [await signIn(), await signIn()]
    const page = await (await browser.fetch('/inloggen/sessies')).text()
    expect(page).toContain('Waar u bent ingelogd')
    const named = [...page.matchAll(/name="sessie" value="([^"]+)"/g)].map(([, value]) => value ?? '')
    expect((await browser.post('/inloggen/sessies', { sessie: named[0] ?? '' })).status).toBe(303)
    expect([await browser.who(), await other.who()]).toEqual(['id-anna', 'anyone'])
    await signIn()
    await browser.post('/inloggen/sessies', { sessie: 'alle' })
    expect(await (await browser.fetch('/inloggen/sessies')).text()).toContain('Nergens.')
    // Nobody ends the session of another, whatever they send.
    expect((await site.browser().fetch('/inloggen/sessies')).headers.get('location')).toBe('/inloggen')
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
