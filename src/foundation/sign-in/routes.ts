// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Language, languageOf } from '../text/index.ts'
import { policyWithoutScript } from '../web/headers.ts'
import { isDatabaseAway } from '../web/problem.ts'
import { attemptSeconds, openAttempt, sealAttempt } from './attempt.ts'
import { attemptCookie, cookieOptions, isSessionToken, sessionCookie } from './cookies.ts'
import { formScope } from './form-scope.ts'
import { type Notice, noticePage, ownStylesheet } from './page.ts'
import { ownContext, type SignInOptions } from './parts.ts'
import { faultOf, type RelyingParty } from './relying-party.ts'
import { returnPathOf } from './return-path.ts'
import { isSameOrigin } from './same-origin.ts'
import { beginSession, endSession } from './session.command.ts'

const statusOf: Record<Notice, number> = {
  expired: 400,
  cancelled: 400,
  wrong: 400,
  forged: 403,
  unknown: 403,
  away: 503,
}

/** /inloggen, /inloggen/terug and /uitloggen. */
export function addSignInRoutes(
  server: FastifyInstance,
  { base, identities }: SignInOptions,
  provider: RelyingParty,
  stylesheets: () => Promise<readonly string[]>,
): void {
  const { settings, secrets, log } = base
  const options = cookieOptions(settings.baseUrl)
  const names = { session: sessionCookie(settings.baseUrl), attempt: attemptCookie(settings.baseUrl) }

  async function notice(reply: FastifyReply, kind: Notice, language: Language, back: string) {
    reply.code(statusOf[kind]).type('text/html; charset=utf-8').header('content-security-policy', policyWithoutScript)
    if (kind === 'away') reply.header('retry-after', '10')
    return reply.send(noticePage(kind, language, await stylesheets(), back))
  }

  /** Something that people can act on, or the error itself again: then it is ours. */
  function explain(error: unknown, request: FastifyRequest): Notice {
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

  server.register(async (scope) => {
    formScope(scope)

    scope.get('/inloggen', { exposeHeadRoute: false }, async (request, reply) => {
      const { terug, adres } = request.query as Record<string, unknown>
      const back = returnPathOf(terug)
      // Cookies belong to one host name: go on at the address where the provider will send the browser back to.
      if (request.host !== new URL(settings.baseUrl).host && adres === undefined)
        return reply.redirect(`${settings.baseUrl}/inloggen?adres=1&terug=${encodeURIComponent(back)}`, 303)
      try {
        const { address, secret } = await provider.begin(languageOf({ pathname: back }))
        const attempt = sealAttempt(secrets, { ...secret, back, startedAt: base.now().getTime() })
        reply.setCookie(names.attempt, attempt, { ...options, maxAge: attemptSeconds })
        return reply.redirect(address, 303)
      } catch (error) {
        return notice(reply, explain(error, request), languageOf({ pathname: back }), back)
      }
    })

    scope.get('/inloggen/terug', { exposeHeadRoute: false }, async (request, reply) => {
      const attempt = openAttempt(secrets, request.cookies[names.attempt], base.now())
      if (!attempt) return notice(reply, 'expired', preferredLanguage(request), '/werkbank')
      const { back } = attempt
      const language = languageOf({ pathname: back })
      reply.clearCookie(names.attempt, options)
      try {
        const subject = await provider.finish(request.url.slice(request.url.indexOf('?')), attempt)
        const ctx = ownContext(base, request.traceparent, language)
        const token = await beginSession(ctx, identities, subject, request.cookies[names.session])
        if (!token) return notice(reply, 'unknown', language, back)
        return reply.setCookie(names.session, token, options).redirect(back, 303)
      } catch (error) {
        return notice(reply, explain(error, request), language, back)
      }
    })

    scope.post('/uitloggen', async (request, reply) => {
      if (!isSameOrigin(request.headers, request.host, settings.baseUrl))
        return notice(reply, 'forged', preferredLanguage(request), '/werkbank')
      const token = request.cookies[names.session]
      if (isSessionToken(token)) await endSession(ownContext(base, request.traceparent), identities, token)
      return reply.clearCookie(names.session, options).redirect('/', 303)
    })

    scope.get(ownStylesheet, async (_request, reply) => {
      reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=300')
      return reply.send(await readFile(join(import.meta.dirname, 'sign-in.css'), 'utf8'))
    })
  })
}

function preferredLanguage(request: FastifyRequest): Language {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'nl'
}
