// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import { OAuth2Server } from 'oauth2-mock-server'
import { Provider } from 'oidc-provider'

/**
 * Two sign-in services that know nothing of each other, by two libraries: that of the police by `oidc-provider`, that of a bank by `oauth2-mock-server`.
 * Both call everybody who comes `subject`, and both keys can turn. `start`: once the site has an address.
 */
export async function twoProviders(organisations: { police: unknown; bank: unknown }) {
  const said = { subject: 'nummer-7', azp: undefined as string | undefined, audience: undefined as string | undefined }
  let keys = [await newKey('politie-1')]
  let provider: Provider | undefined
  const police = createServer(async (request, response) => {
    if (!provider) return void response.writeHead(503).end()
    if (request.url !== '/kies') return void provider.callback()(request, response)
    const next = await provider.interactionResult(request, response, { login: { accountId: said.subject } })
    response.writeHead(303, { location: next }).end()
  })
  await new Promise<void>((resolve) => police.listen(0, '127.0.0.1', resolve))
  const policeIssuer = `http://localhost:${(police.address() as AddressInfo).port}`

  async function startBank(port = 0) {
    const started = new OAuth2Server()
    await started.issuer.keys.generate('RS256')
    await started.start(port, 'localhost')
    started.service.on('beforeTokenSigning', (token: { payload: Record<string, unknown> }) => {
      token.payload.sub = said.subject
      if (said.azp) token.payload.azp = said.azp
      if (said.audience) token.payload.aud = said.audience
    })
    return started
  }
  let bank = await startBank()
  const bankIssuer = bank.issuer.url ?? ''

  const file = join(mkdtempSync(join(tmpdir(), 'dijkwacht-two-')), 'issuers.json')
  const client = { clientId: 'dijkwacht', clientSecret: 'zeer-geheim:100%' }
  const issuers = [
    { key: 'politie', name: 'Politie', issuer: policeIssuer, organisations: organisations.police, ...client },
    {
      key: 'bank',
      name: 'Bank van de proef',
      issuer: bankIssuer,
      organisations: organisations.bank,
      tokens: 'entra-v2',
      audience: 'api://proef',
      ...client,
    },
  ]
  writeFileSync(file, JSON.stringify({ issuers }), { mode: 0o600 })

  let baseUrl = ''
  function start(at = baseUrl) {
    baseUrl = at
    provider = new Provider(policeIssuer, {
      clients: [
        { client_id: 'dijkwacht', client_secret: client.clientSecret, redirect_uris: [`${at}/inloggen/politie/terug`] },
      ],
      clientDefaults: { id_token_signed_response_alg: 'PS256' },
      jwks: { keys },
      cookies: { keys: ['x'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: () => '/kies' },
      findAccount: (_ctx: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub }) }),
      async loadExistingGrant({ oidc }: GrantContext) {
        const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
        grant.addOIDCScope('openid')
        await grant.save()
        return grant
      },
    })
  }
  return {
    said,
    settings: { OIDC_ISSUERS_FILE: file },
    issuers: { police: policeIssuer, bank: bankIssuer },
    start,
    /** From now on each signs with a key that it did not have before, and has thrown the old one away. */
    async turnKeys() {
      keys = [await newKey(`politie-2`)]
      start()
      await bank.stop()
      bank = await startBank(Number(new URL(bankIssuer).port))
    },
    /** An access token that the police's provider signed. */
    async policeToken(claims: Record<string, string>, typ = 'at+jwt') {
      const [key] = keys
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'PS256', typ, kid: key?.kid ?? '' })
        .setIssuer(policeIssuer)
        .setAudience(claims.aud ?? `${baseUrl}/v1`)
        .setExpirationTime('5m')
        .sign(await importJWK(key ?? {}, 'PS256'))
    },
    /** As Entra writes it, version 2, with these claims. */
    bankToken: (claims: Record<string, unknown>) =>
      bank.issuer.buildToken({
        scopesOrTransform: (header: Record<string, unknown>, payload: Record<string, unknown>) => {
          header.typ = 'JWT'
          Object.assign(payload, { ver: '2.0', azpacr: '1', aud: 'api://proef', ...claims })
        },
      }),
    async stop() {
      police.close()
      await bank.stop()
    },
  }
}

interface GrantContext {
  oidc: { provider: Provider; client: { clientId: string }; session: { accountId?: string } }
}

async function newKey(kid: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('PS256', { extractable: true })
  return { ...(await exportJWK(privateKey)), kid, alg: 'PS256', use: 'sig' }
}
