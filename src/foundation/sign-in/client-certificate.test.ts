// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientCertificate, isRightConnection, thumbprintOf } from './client-certificate.ts'
import { developmentKeys } from './development-keys.ts'
import { requestAccessToken } from './index.ts'
import { signInSite } from './sign-in.fixture.ts'

const believed = { trustClientCert: true }
const said = (der: Uint8Array) => `:${Buffer.from(der).toString('base64')}:`
/** Any bytes do: the proxy read the certificate, we compare. */
const [own, older, another] = ['een certificaat', 'het oude', 'van een ander'].map((text) => Buffer.from(text)) as [
  Buffer,
  Buffer,
  Buffer,
]

describe('the header Client-Cert', () => {
  test('gives the certificate, whatever its bytes, and only when it is believed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (der) => {
        const headers = { 'client-cert': said(der) }
        expect(clientCertificate(headers, believed)).toEqual(Buffer.from(der))
        expect(clientCertificate(headers, { trustClientCert: false })).toBeNull()
      }),
    )
  })

  test.each([
    ['none', undefined],
    ['empty', ''],
    ['an empty sequence', '::'],
    ['without colons', 'AAAA'],
    ['two at once, as two headers arrive', ':AAAA:, :AAAA:'],
    ['bits after the end', ':AB==:'],
    ['too few letters', ':AAAAA:'],
    ['base64url', ':-_-_:'],
    ['PEM', '-----BEGIN CERTIFICATE-----'],
    ['something behind it', ':AAAA:;x=1'],
  ])('that is not right is no certificate: %s', (_name, value) => {
    expect(clientCertificate({ 'client-cert': value }, believed)).toBeNull()
  })

  test('nonsense never throws and is never taken for a certificate', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = clientCertificate({ 'client-cert': text }, believed)
        if (found) expect(said(found)).toBe(text)
      }),
    )
  })
})

test('a connection is right with the one certificate that the token is bound to, and one of those on record', () => {
  const some = fc.constantFrom('a', 'b', 'c')
  const maybe = fc.option(some)
  fc.assert(
    fc.property(maybe, maybe, fc.array(some), (connection, boundTo, onRecord) => {
      const right = ['a', 'b', 'c', null]
        .filter((one) => boundTo === null || one === boundTo)
        .filter((one) => onRecord.length === 0 || onRecord.some((known) => known === one))
      expect(isRightConnection(connection, { boundTo, onRecord })).toBe(right.includes(connection))
    }),
  )
})

describe.each([
  ['behind a proxy that says who connects', true],
  ['where nobody is believed about that', false],
])('a machine %s', (_name, isBelieved) => {
  let site: Awaited<ReturnType<typeof signInSite>>
  let key: JWK
  beforeAll(async () => {
    site = await signInSite(isBelieved ? { TRUST_PROXY: '1', TRUST_CLIENT_CERT: '1' } : {})
    const { privateKey } = await generateKeyPair('ES256', { extractable: true })
    key = { ...(await exportJWK(privateKey)), kid: 'proef', alg: 'ES256' }
    const { d: _, ...known } = key
    for (const client of ['with', 'without']) site.machines.set(client, { keys: [known] })
    site.certificates.set('with', [thumbprintOf(older), thumbprintOf(own)])
  })
  afterAll(() => site.close())

  /** As an operator's provider makes it, that saw the certificate at its own door. */
  async function token(clientId: string, boundTo?: Buffer): Promise<string> {
    const { signing } = await developmentKeys(site.ctx.settings.dataDir)
    const cnf = boundTo && { 'x5t#S256': thumbprintOf(boundTo) }
    return new SignJWT({ client_id: clientId, ...(cnf && { cnf }) })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...(signing.kid && { kid: signing.kid }) })
      .setIssuer(`${site.baseUrl}/oidc`)
      .setAudience(`${site.baseUrl}/v1`)
      .setExpirationTime('5m')
      .sign(await importJWK(signing, 'ES256'))
  }

  async function ask(bearer: string, certificate?: Buffer) {
    const headers = { authorization: `Bearer ${bearer}`, ...(certificate && { 'client-cert': said(certificate) }) }
    return site.server.inject({ url: '/v1/wie', headers })
  }
  const status = async (bearer: string, certificate?: Buffer) => (await ask(bearer, certificate)).statusCode

  test('with a token that is bound is let in with that certificate only', async () => {
    const bound = await token('without', own)
    expect(await status(bound, own)).toBe(isBelieved ? 200 : 401)
    expect(await status(bound, another)).toBe(401)
    expect(await status(bound)).toBe(401)
  })

  test('that has certificates on record is let in with one of those only, also when its token is not bound', async () => {
    const free = await token('with')
    expect(await status(free, own)).toBe(isBelieved ? 200 : 401)
    expect(await status(free, older)).toBe(isBelieved ? 200 : 401)
    expect(await status(free, another)).toBe(401)
    expect(await status(free)).toBe(401)
    expect(await status(await token('with', another), another)).toBe(401)
    expect(await status(await token('with', older), own)).toBe(401)
  })

  test('without any is let in as before, also over a connection that has one', async () => {
    expect(await status(await token('without'))).toBe(200)
    expect(await status(await token('without'), own)).toBe(200)
  })

  test('is told what to do when the connection is not right', async () => {
    const answer = await ask(await token('with'))
    expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"')
    expect(answer.json()).toMatchObject({ status: 401, detail: expect.stringContaining('certificaat') })
  })

  test('gets no token without its certificate', async () => {
    const asked = (clientId: string) => requestAccessToken({ baseUrl: site.baseUrl, clientId, privateKey: key })
    await expect(asked('with')).rejects.toThrow('sign-in.client-refused')
    expect(await status(await asked('without'))).toBe(200)
  })

  test('reads of it in the description of the server only where it works', async () => {
    const described = await fetch(`${site.baseUrl}/oidc/.well-known/openid-configuration`)
    expect((await described.json()).tls_client_certificate_bound_access_tokens).toBe(isBelieved || undefined)
  })
})
