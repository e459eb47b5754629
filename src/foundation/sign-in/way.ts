// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { IDToken } from 'openid-client'
import type { Actor } from '../access/actor.ts'
import type { Context } from '../access/context.ts'
import { type Language, languageOf } from '../text/index.ts'
import { policyWithoutScript } from '../web/headers.ts'
import { isDatabaseAway } from '../db/index.ts'
import { attemptSeconds, openAttempt, sealAttempt } from './attempt.ts'
import { attemptCookie, cookieOptions, invitationCookie, sessionCookie, wayCookie } from './cookies.ts'
import { type Notice, noticePage } from './page.ts'
import { ownContext, type SignInOptions } from './parts.ts'
import { openInvitation } from './invitation.ts'
import { faultOf, type RelyingParty } from './relying-party.ts'
import { returnPathOf } from './return-path.ts'
import { lackingFor } from './role-demands.ts'
import { type Account, beginSession, noteRefusal, type Visit } from './session.command.ts'

export type NoticeKind =
  | 'expired'
  | 'cancelled'
  | 'wrong'
  | 'away'
  | 'unknown'
  | 'forged'
  | 'lowLevel'
  | 'fromElsewhere'
  | 'noMandate'
  | 'noCompany'
  | 'off'
  | 'noInvitation'
  | 'noEmergency'

const statusOf: Record<NoticeKind, number> = {
  expired: 400,
  cancelled: 400,
  wrong: 400,
  forged: 403,
  unknown: 403,
  away: 503,
  lowLevel: 403,
  fromElsewhere: 200,
  noMandate: 403,
  noCompany: 403,
  off: 404,
  noInvitation: 403,
  noEmergency: 403,
}

/** A way in: a provider, who may come in by it, and how it is told what went wrong. */
export interface Way {
  /** As sessions have it. */
  issuer: string
  /** Its address; browsers come back at /terug under it. */
  path: string
  /** Whether a session that ends leads back to this way. */
  isRemembered: boolean
  provider: RelyingParty
  /** What the query of its address asks for, to be remembered, and what follows from that for the request to the provider. */
  ask(query: Record<string, unknown>): { asked: string; further: Record<string, string> }
  /** Under which account somebody comes in, or why not. In a transaction that is undone when it throws, not when it refuses. */
  enter(ctx: Context, claims: IDToken, asked: string): Promise<Account | NoticeKind>
  notice(kind: NoticeKind, language: Language, back: string, asked: string): Notice
}

/** Sends a page that says what happened. */
export function sendNotice(
  reply: FastifyReply,
  kind: NoticeKind,
  notice: Notice,
  language: Language,
  stylesheets: readonly string[],
) {
  reply.code(statusOf[kind]).type('text/html; charset=utf-8').header('content-security-policy', policyWithoutScript)
  if (kind === 'away') reply.header('retry-after', '10')
  return reply.send(noticePage(notice, language, stylesheets))
}

/** The two addresses of a way in. */
export function addWay(
  scope: FastifyInstance,
  way: Way,
  { base, identities }: SignInOptions,
  stylesheets: () => Promise<readonly string[]>,
): void {
  const { settings, secrets, log } = base
  const options = cookieOptions(settings.baseUrl)
  const names = { session: sessionCookie(settings.baseUrl), attempt: attemptCookie(settings.baseUrl) }
  const invited = invitationCookie(settings.baseUrl)

  async function notice(reply: FastifyReply, kind: NoticeKind, language: Language, back: string, asked: string) {
    return sendNotice(reply, kind, way.notice(kind, language, back, asked), language, await stylesheets())
  }

  /** Something that people can act on, or the error itself again: then it is ours. */
  function explain(error: unknown, request: FastifyRequest): NoticeKind {
    const kind = isDatabaseAway(error) ? 'away' : faultOf(error)
    if (!kind) throw error
    const { name, code, error: said } = error as { name?: string; code?: string; error?: unknown }
    // Names and codes only: the error itself may carry the answer of the provider.
    log[kind === 'cancelled' ? 'info' : 'warn'](
      { kind, name, code, said, reference: request.reference },
      'sign-in failed',
    )
    return kind
  }

  function rememberWay(reply: FastifyReply): void {
    const name = wayCookie(settings.baseUrl)
    if (way.isRemembered) reply.setCookie(name, way.path, { ...options, maxAge: 30 * 86_400 })
    else reply.clearCookie(name, options)
  }

  scope.get(way.path, { exposeHeadRoute: false }, async (request, reply) => {
    const query = request.query as Record<string, unknown>
    const back = returnPathOf(query.terug)
    // Cookies belong to one host name: go on at the address where the provider will send the browser back to.
    if (request.host !== new URL(settings.baseUrl).host && query.adres === undefined) {
      const same = request.url.includes('?') ? request.url.slice(request.url.indexOf('?') + 1) : ''
      const kept = new URLSearchParams(same)
      kept.delete('terug')
      return reply.redirect(
        `${settings.baseUrl}${way.path}?${new URLSearchParams([['adres', '1'], ...kept, ['terug', back]])}`,
        303,
      )
    }
    const { asked, further } = way.ask(query)
    // While the provider has a session it asks nothing: a link on another site would sign somebody in who did nothing for it.
    if (/^(?:cross|same)-site$/.test(String(request.headers['sec-fetch-site'])))
      return notice(reply, 'fromElsewhere', languageOf({ pathname: back }), back, asked)
    try {
      const { address, secret } = await way.provider.begin(languageOf({ pathname: back }), further)
      const startedAt = base.now().getTime()
      const attempt = sealAttempt(secrets, { ...secret, back, way: way.path, asked, startedAt })
      reply.setCookie(names.attempt, attempt, { ...options, maxAge: attemptSeconds })
      return reply.redirect(address, 303)
    } catch (error) {
      return notice(reply, explain(error, request), languageOf({ pathname: back }), back, asked)
    }
  })

  scope.get(`${way.path}/terug`, { exposeHeadRoute: false }, async (request, reply) => {
    const attempt = openAttempt(secrets, request.cookies[names.attempt], way.path, base.now())
    if (!attempt) return notice(reply, 'expired', preferredLanguage(request), '/werkbank', '')
    const { back, asked } = attempt
    const language = languageOf({ pathname: back })
    reply.clearCookie(names.attempt, options)
    let why: NoticeKind = 'unknown'
    try {
      const { claims, idToken } = await way.provider.finish(request.url.slice(request.url.indexOf('?')), attempt)
      const ctx = ownContext(base, request.traceparent, language)
      const enter = async (own: Context) => {
        const entered = await way.enter(own, claims, asked)
        if (typeof entered !== 'string') return entered
        why = entered
        return null
      }
      const visit = visitOf(claims, idToken, asked, base.now())
      const invitation = openInvitation(secrets, request.cookies[invited])
      let isTooLongAgo = false
      const isEnough = (actor: Actor) => {
        const signedIn = { ...visit, issuer: way.issuer, createdAt: base.now() }
        const lacks = lackingFor(settings, actor, signedIn, base.now())
        isTooLongAgo = lacks === 'tooLongAgo'
        if (lacks === 'lowLevel') why = lacks
        return lacks === null
      }
      const earlier = { token: request.cookies[names.session], invitation }
      const token = await beginSession(ctx, identities, enter, visit, earlier, isEnough)
      if (isTooLongAgo) return reply.redirect(`${way.path}?${new URLSearchParams({ opnieuw: '1', terug: back })}`, 303)
      if (invitation !== null) reply.clearCookie(invited, options)
      if (!token && why === 'unknown' && invitation !== null) why = 'noInvitation'
      if (!token) {
        await noteRefusal(ctx, why)
        return notice(reply, why, language, back, asked)
      }
      rememberWay(reply)
      return reply.setCookie(names.session, token, options).redirect(back, 303)
    } catch (error) {
      return notice(reply, explain(error, request), language, back, asked)
    }
  })
}

/** Asked of whoever must show again who they are: for a deed that hurts when somebody else sits at the desk. */
export const again = 'again'

function visitOf({ acr, auth_time, sid }: IDToken, idToken: string, asked: string, now: Date): Visit {
  const at = typeof auth_time === 'number' ? new Date(Math.min(auth_time * 1_000, now.getTime())) : null
  return {
    // Some providers do what `prompt=login` asks and do not say when.
    authenticatedAt: at ?? (asked === again ? now : null),
    level: typeof acr === 'string' ? acr : null,
    sid: typeof sid === 'string' ? sid : null,
    idToken,
  }
}

export function preferredLanguage(request: FastifyRequest): Language {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'nl'
}
