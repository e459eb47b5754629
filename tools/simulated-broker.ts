// SPDX-License-Identifier: EUPL-1.2
// A broker of eHerkenning that is nobody, in a process of its own, for tests and the demo: node tools/simulated-broker.ts SETTINGS.json, with
// {"port": 4100, "redirect": "http://localhost:3000/inloggen/eherkenning/terug", "client": {"id": "dijkwacht", "secret": "…"},
// "services": {"prepare": "…", "sign": "…"}}. Says when it answers. Whoever comes chooses a company, a level, a mandate and what goes wrong. It is
// an OpenID provider by the library of our own development provider; no real broker was asked whether it does the same.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose'
import { Provider, type ProviderContext } from 'oidc-provider'
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js'
import { choosePage } from './simulated-broker/page.ts'
import { type Choice, choiceOf, claimNames, levels, type Services } from './simulated-broker/visits.ts'

interface Given {
  port: number
  redirect: string
  client: { id: string; secret: string }
  services: Services
}

const { port, redirect, client, services } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Given
const issuer = `http://127.0.0.1:${port}`
/** Longer than anybody waits. */
const slowness = 8_000
const chosen = new Map<string, Choice>()
let usedCode = 'none-yet'

const pair = async () => {
  const { privateKey } = await generateKeyPair('PS256', { extractable: true })
  return privateKey
}
const [own, foreign] = await Promise.all([pair(), pair()])
const jwk: JWK = await exportJWK(own)
const kid = await calculateJwkThumbprint(jwk)

const provider = new Provider(issuer, {
  adapter: createMemoryAdapter(15),
  clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirect] }],
  clientDefaults: { id_token_signed_response_alg: 'PS256' },
  jwks: { keys: [{ ...jwk, kid, alg: 'PS256', use: 'sig' }] },
  cookies: { keys: [kid], names: { session: 'makelaar', interaction: 'makelaar-kiezen', resume: 'makelaar-verder' } },
  scopes: ['openid'],
  claims: { openid: ['sub', ...claimNames] },
  conformIdTokenClaims: false,
  acrValues: Object.values(levels),
  extraParams: ['service_uuid'],
  responseTypes: ['code'],
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    rpInitiatedLogout: { enabled: false },
  },
  ttl: { AuthorizationCode: 60, AccessToken: 60, Grant: 600, IdToken: 300, Interaction: 900, Session: 600 },
  interactions: { url: () => '/kies' },
  findAccount: (_ctx: unknown, id: string) => ({
    accountId: id,
    claims: () => ({ sub: id, ...chosen.get(id)?.claims }),
  }),
  async loadExistingGrant({ oidc }: ProviderContext) {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
    grant.addOIDCScope('openid')
    await grant.save()
    return grant
  },
})

provider.use(async (ctx, next) => {
  await next()
  const location = ctx.response.get('location') ?? ''
  if (location.startsWith(redirect) && chosen.get(ctx.oidc?.session?.accountId ?? '')?.manner === 'replay') {
    const url = new URL(location)
    url.searchParams.set('code', usedCode)
    ctx.set('location', url.href)
  }
  const body = ctx.body as { id_token?: string } | undefined
  const code = ctx.oidc?.entities.AuthorizationCode
  if (ctx.path !== '/token' || !code || !body?.id_token) return
  const { manner } = chosen.get(code.accountId) ?? { manner: 'well' }
  usedCode = code.jti
  if (manner === 'slow') await new Promise((done) => setTimeout(done, slowness))
  if (manner === 'down') {
    ctx.status = 503
    ctx.body = 'down'
  } else body.id_token = await spoiled(body.id_token, manner)
})

/** The same claims, with what is wrong with them. */
async function spoiled(token: string, manner: string): Promise<string> {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>
  const header = { alg: 'PS256', kid }
  if (manner === 'audience') claims.aud = 'iemand-anders'
  else if (manner === 'expired') Object.assign(claims, { iat: Number(claims.iat) - 900, exp: Number(claims.exp) - 900 })
  else if (manner === 'unsigned') return new UnsecuredJWT(claims).encode()
  else if (manner !== 'foreign-key') return token
  return new SignJWT(claims).setProtectedHeader(header).sign(manner === 'foreign-key' ? foreign : own)
}

/** Whoever tries things out wants to choose each time: the provider never sees whom it knew before. */
const rememberedPerson = /\bmakelaar(\.sig)?=[^;]*;? ?/g

const server = createServer(async (request, response) => {
  request.headers.cookie = request.headers.cookie?.replaceAll(rememberedPerson, '')
  try {
    if (request.url !== '/kies') return void provider.callback()(request, response)
    const { params } = await provider.interactionDetails(request, response)
    const asked = params.service_uuid ?? services.prepare
    if (request.method !== 'POST')
      return void response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
        .end(choosePage(asked === services.sign ? 'sign' : 'prepare'))
    let sent = ''
    for await (const chunk of request) sent += chunk
    const form = new URLSearchParams(sent)
    const choice = choiceOf(form, asked, services)
    const id = crypto.randomUUID()
    chosen.set(id, choice)
    const denied = { error: 'access_denied', error_description: 'stopped, or no mandate' }
    const isIn = form.get('do') !== 'cancel' && choice.isMandated
    const result = isIn ? { login: { accountId: id, acr: choice.level, remember: false } } : denied
    const location = await provider.interactionResult(request, response, result)
    response.writeHead(303, { location }).end()
  } catch (error) {
    // An address of before a restart, or of nobody: there is nothing to choose.
    response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end(`${(error as Error).name}\n`)
  }
})
server.listen(port, '127.0.0.1', () => console.log(issuer))

// Whoever started us is gone, in whatever way: so are we.
const parent = Number(process.env.DIJKWACHT_PARENT ?? 0)
if (parent > 0)
  setInterval(() => {
    if (process.ppid !== parent) process.exit()
  }, 2_000).unref()
