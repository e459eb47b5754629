// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import { Provider } from 'oidc-provider'

/** How this installation is known there. */
export const ownClient = { clientId: 'dijkwacht', clientSecret: 'zeer-geheim:100%' }

/** A sign-in service that an organisation has already, by `oidc-provider`: it calls everybody who comes `said.subject`. `start`: once the site has an address. */
export async function ownProvider(said: { subject: string }, back: string) {
  let keys = [await newKey('politie-1')]
  let provider: Provider | undefined
  const server = createServer(async (request, response) => {
    if (!provider) return void response.writeHead(503).end()
    if (request.url !== '/kies') return void provider.callback()(request, response)
    const next = await provider.interactionResult(request, response, { login: { accountId: said.subject } })
    response.writeHead(303, { location: next }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  let baseUrl = ''
  function start(at = baseUrl) {
    baseUrl = at
    provider = new Provider(issuer, {
      clients: [
        { client_id: ownClient.clientId, client_secret: ownClient.clientSecret, redirect_uris: [`${at}${back}`] },
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
    issuer,
    start,
    /** From now on it signs with a key that it did not have before, and has thrown the old one away. */
    async turnKeys() {
      keys = [await newKey('politie-2')]
      start()
    },
    /** An access token that it signed. */
    async token(claims: Record<string, string>, typ = 'at+jwt') {
      const [key] = keys
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'PS256', typ, kid: key?.kid ?? '' })
        .setIssuer(issuer)
        .setAudience(claims.aud ?? `${baseUrl}/v1`)
        .setExpirationTime('5m')
        .sign(await importJWK(key ?? {}, 'PS256'))
    },
    stop: () => void server.close(),
  }
}

interface GrantContext {
  oidc: { provider: Provider; client: { clientId: string }; session: { accountId?: string } }
}

async function newKey(kid: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('PS256', { extractable: true })
  return { ...(await exportJWK(privateKey)), kid, alg: 'PS256', use: 'sig' }
}
