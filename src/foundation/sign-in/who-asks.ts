// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, anyone, organisationOf } from '../access/actor.ts'
import { type Context, transaction } from '../access/context.ts'
import { feedKeyMark, type Machine, mayVouch } from '../access/identities.ts'
import { apiVersion } from '../web/api.ts'
import { Refusal } from '../web/refusal.ts'
import { webMessages } from '../web/web.text.ts'
import type { TokenVerifier } from './access-token-check.ts'
import { clientCertificate, isRightConnection, thumbprintOf } from './client-certificate.ts'
import { isSessionToken, sessionCookie } from './cookies.ts'
import { lackingFor } from './role-demands.ts'
import { isKnownIssuer, ownContext, type SignInOptions } from './parts.ts'
import { isLive, needsTouch } from './session.ts'
import { deleteSession, findSession, touchSession } from './session.store.ts'
import { signInMessages } from './sign-in.text.ts'

/** Routes where it makes no difference who asks: they must answer without the database too. */
const withoutActor = /^\/(assets|oidc|inloggen)\/|^\/(livez|readyz|inloggen|uitloggen)$/

/**
 * Says who asks: on a page by the session cookie, under /v1 and in protocols of others by the access token, and never the other way round.
 * The matched route decides which of the two, not the spelling of the address.
 */
export function addWhoAsks(server: FastifyInstance, options: SignInOptions, verifier: TokenVerifier): void {
  server.addHook('onRequest', async (request, reply) => {
    const { url: route = '', config } = request.routeOptions
    if (route.startsWith('/v1/')) request.actor = await machineOf(options, verifier, request, reply)
    else if (config?.isProtocol) request.actor = await machineOf(options, verifier, request, reply, true)
    else if (!withoutActor.test(route)) request.actor = await personOf(options, request)
  })
}

/** Looks the person up at every request, so that a role that was withdrawn is gone at once. */
async function personOf({ base, identities }: SignInOptions, request: FastifyRequest): Promise<Actor> {
  const token = request.cookies[sessionCookie(base.settings.baseUrl)]
  if (!isSessionToken(token)) return anyone
  const ctx = ownContext(base, request.traceparent)
  return transaction(ctx, async (tx) => {
    const session = await findSession(tx, token)
    const now = base.now()
    if (!session || !isKnownIssuer(base.settings, session.issuer) || !isLive(session, now)) return anyone
    if (needsTouch(session, now)) await touchSession(tx, session, now)
    const actor = await identities.findPerson({ ...ctx, tx }, session.issuer, session.subject)
    if (actor?.kind === 'person') {
      const { issuer, level, authenticated_at: authenticatedAt, created_at: createdAt } = session
      // They sign in anew; so does whoever was given such a role meanwhile.
      if (lackingFor(base.settings, actor, { issuer, level, authenticatedAt, createdAt }, now)) return anyone
      return { ...actor, authenticatedAt }
    }
    // Who comes back later signs in anew.
    await deleteSession(tx, session.token_hash)
    return anyone
  })
}

/** What a client of our own API sends; null: another scheme, so nobody. */
function bearerToken(header: string): string | null {
  return /^Bearer\b/i.test(header) ? header.slice('Bearer'.length).trim() : null
}

/** As clients of MISP (bare) and TAXII (Token, or as the password of Basic) send a token or a key for feeds. */
function anyToken(header: string): string {
  const basic = /^Basic (\S+)$/i.exec(header.trim())?.[1]
  if (basic)
    return Buffer.from(basic, 'base64')
      .toString('utf8')
      .replace(/^[^:]*:/, '')
  return header.trim().replace(/^(?:Bearer|Token)\s+/i, '')
}

interface Shown {
  machine: Machine
  /** See `TokenHolder`. */
  boundTo: string | null
}

async function byToken(
  { base, identities }: SignInOptions,
  verifier: TokenVerifier,
  ctx: Context,
  token: string,
): Promise<Shown | null> {
  const holder = await verifier.holderOf(token)
  const machine = holder && (await identities.findMachine(ctx, holder.clientId))
  // A client of another organisation than that of this issuer is unknown to it.
  if (!machine || !mayVouch(base.settings, holder.issuer, organisationOf(machine) ?? '')) return null
  return { machine, boundTo: holder.boundTo }
}

async function byFeedKey({ identities }: SignInOptions, ctx: Context, key: string): Promise<Shown | null> {
  const machine = await identities.findMachineByKey(ctx, key)
  return machine && { machine, boundTo: null }
}

async function machineOf(
  options: SignInOptions,
  verifier: TokenVerifier,
  request: FastifyRequest,
  reply: FastifyReply,
  isFeed = false,
): Promise<Actor> {
  const { authorization, 'x-misp-auth': misp } = request.headers
  const header = authorization ?? (isFeed && typeof misp === 'string' ? misp : undefined)
  const token = header === undefined ? null : isFeed ? anyToken(header) : bearerToken(header)
  if (token === null) return anyone
  const ctx = ownContext(options.base, request.traceparent)
  const shown =
    isFeed && token.startsWith(feedKeyMark)
      ? await byFeedKey(options, ctx, token)
      : await byToken(options, verifier, ctx, token)
  const certificate = clientCertificate(request.headers, options.base.settings)
  const isRight =
    shown &&
    isRightConnection(certificate && thumbprintOf(certificate), {
      boundTo: shown.boundTo,
      onRecord: shown.machine.certificates,
    })
  if (isRight) return shown.machine
  // The API's own headers are added after this.
  reply.header('api-version', apiVersion)
  reply.header('www-authenticate', 'Bearer error="invalid_token"')
  throw new Refusal(shown ? signInMessages.otherConnection : webMessages.notSignedInApi, { status: 401 })
}
