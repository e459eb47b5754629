// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, anyone, organisationOf } from '../access/actor.ts'
import { transaction } from '../access/context.ts'
import { mayVouch } from '../access/identities.ts'
import { apiVersion } from '../web/api.ts'
import { policyOfData } from '../web/headers.ts'
import { Refusal } from '../web/refusal.ts'
import { webMessages } from '../web/web.text.ts'
import type { TokenVerifier } from './access-token-check.ts'
import { clientCertificate, isRightConnection, thumbprintOf } from './client-certificate.ts'
import { isSessionToken, sessionCookie } from './cookies.ts'
import { isKnownIssuer, ownContext, type SignInOptions } from './parts.ts'
import { isLive, needsTouch } from './session.ts'
import { findSession, touchSession } from './session.store.ts'
import { signInMessages } from './sign-in.text.ts'

/** Routes where it makes no difference who asks: they must answer without the database too. */
const withoutActor = /^\/(assets|oidc|inloggen)\/|^\/(livez|readyz|inloggen|uitloggen)$/

/**
 * Says who asks: on a page by the session cookie, under /v1 by the access token, and never the other way round.
 * The matched route decides which of the two, not the spelling of the address.
 */
export function addWhoAsks(server: FastifyInstance, options: SignInOptions, verifier: TokenVerifier): void {
  server.addHook('onRequest', async (request, reply) => {
    const route = request.routeOptions.url ?? ''
    if (route.startsWith('/v1/')) request.actor = await machineOf(options, verifier, request, reply)
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
    return actor?.kind === 'person' ? { ...actor, authenticatedAt: session.authenticated_at } : anyone
  })
}

async function machineOf(
  { base, identities }: SignInOptions,
  verifier: TokenVerifier,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Actor> {
  const header = request.headers.authorization
  if (header === undefined || !/^Bearer\b/i.test(header)) return anyone
  const holder = await verifier.holderOf(header.slice('Bearer'.length).trim())
  const found = holder && (await identities.findMachine(ownContext(base, request.traceparent), holder.clientId))
  // A client of another organisation than that of this issuer is unknown to it.
  const machine = found && mayVouch(base.settings, holder.issuer, organisationOf(found) ?? '') ? found : null
  const certificate = clientCertificate(request.headers, base.settings)
  const isRight =
    holder &&
    machine &&
    isRightConnection(certificate && thumbprintOf(certificate), {
      boundTo: holder.boundTo,
      onRecord: machine.certificates,
    })
  if (isRight) return machine
  // The API's own headers are added after this.
  reply.header('api-version', apiVersion).header('content-security-policy', policyOfData)
  reply.header('www-authenticate', 'Bearer error="invalid_token"')
  throw new Refusal(machine ? signInMessages.otherConnection : webMessages.notSignedInApi, { status: 401 })
}
