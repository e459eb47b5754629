// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { languageOf, translate } from '../text/index.ts'
import { policyWithoutScript } from '../web/headers.ts'
import { cookieOptions, isSessionToken, sessionCookie, wayCookie } from './cookies.ts'
import { eherkenningPath, eherkenningWay, offNotice } from './eherkenning-way.ts'
import { formScope } from './form-scope.ts'
import { logoutReader } from './logout-token.ts'
import { ownNotice } from './own-way.ts'
import { noticePage, ownStylesheet } from './page.ts'
import { ownContext, type SignInOptions } from './parts.ts'
import { returnPathOf } from './return-path.ts'
import { isSameOrigin } from '../web/same-origin.ts'
import { endSession, endSessionsOf } from './session.command.ts'
import { addSessionsPage } from './sessions-page.ts'
import { text } from './sign-in.text.ts'
import { addWay, preferredLanguage, sendNotice, type Way } from './way.ts'

/** The ways in, each with where it comes back, and /uitloggen. */
export function addSignInRoutes(
  server: FastifyInstance,
  signIn: SignInOptions,
  own: Way,
  stylesheets: () => Promise<readonly string[]>,
): void {
  const { base, identities } = signIn
  const { settings } = base
  const options = cookieOptions(settings.baseUrl)
  const cookie = sessionCookie(settings.baseUrl)
  const remembered = wayCookie(settings.baseUrl)

  server.register(async (scope) => {
    formScope(scope)
    const eherkenning = eherkenningWay(signIn)
    if (eherkenning) {
      // A session that ended sends people to our own provider, where people of companies have no account.
      scope.addHook('onRequest', async (request, reply) => {
        const { hoe, terug, opnieuw, voor } = request.query as Record<string, unknown>
        if (
          request.routeOptions.url !== own.path ||
          hoe === 'eigen' ||
          request.cookies[remembered] !== eherkenning.path
        )
          return
        const asked = [
          ...(opnieuw === undefined ? [] : [['opnieuw', '1']]),
          ...(voor === 'tekenen' ? [['voor', voor]] : []),
        ]
        return reply.redirect(
          `${eherkenning.path}?${new URLSearchParams([...asked, ['terug', returnPathOf(terug)]])}`,
          303,
        )
      })
    }
    addWay(scope, own, signIn, stylesheets)
    if (eherkenning) addWay(scope, eherkenning, signIn, stylesheets)
    else
      scope.get(eherkenningPath, { exposeHeadRoute: false }, async (request, reply) => {
        const back = returnPathOf((request.query as Record<string, unknown>).terug)
        const language = languageOf({ pathname: back })
        return sendNotice(reply, 'off', offNotice(language, back), language, await stylesheets())
      })

    scope.post('/uitloggen', async (request, reply) => {
      if (!isSameOrigin(request.headers, request.host, settings.baseUrl)) {
        const language = preferredLanguage(request)
        return sendNotice(reply, 'forged', ownNotice('forged', language, '/werkbank'), language, await stylesheets())
      }
      const token = request.cookies[cookie]
      const ended = isSessionToken(token)
        ? await endSession(ownContext(base, request.traceparent), identities, token)
        : null
      reply.clearCookie(cookie, options).clearCookie(remembered, options)
      const there = ended?.issuer === settings.oidc.issuer && ended ? await endAddress(ended.idToken) : null
      if (!there) return reply.redirect('/', 303)
      // A form of ours may lead to no other site: the browser goes on from a page.
      const language = preferredLanguage(request)
      const t = translate(text, language)
      const notice = { title: t('outTitle'), what: t('out'), links: [{ href: there, text: t('outThere') }] }
      reply.type('text/html; charset=utf-8').header('content-security-policy', policyWithoutScript)
      return reply.header('refresh', `0; url=${there}`).send(noticePage(notice, language, await stylesheets()))
    })

    /** Where the browser signs out at the provider as well; null also when the provider does not answer: here somebody is signed out. */
    async function endAddress(idToken: string): Promise<string | null> {
      return own.provider.endAddress(idToken).catch((error: Error) => {
        base.log.warn({ fault: error.name }, 'the provider did not say where one signs out')
        return null
      })
    }

    const { issuer, clientId } = settings.oidc
    if (issuer !== undefined) {
      const read = logoutReader({ issuer, clientId }, own.provider, base.now)
      // The provider says by itself who is gone: no browser is in between.
      scope.post('/inloggen/afgemeld', async (request, reply) => {
        const token = new URLSearchParams(request.body as string).get('logout_token')
        const ended = token ? await read(token) : null
        reply.header('cache-control', 'no-store')
        if (!ended) return reply.code(400).send({ error: 'invalid_request' })
        const count = await endSessionsOf(ownContext(base, request.traceparent), identities, { issuer, ...ended })
        base.log.info({ count }, 'the provider ended sessions')
        return reply.send()
      })
    }

    addSessionsPage(scope, signIn, stylesheets)
    scope.get(ownStylesheet, async (_request, reply) => {
      reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=300')
      return reply.send(await readFile(join(import.meta.dirname, 'sign-in.css'), 'utf8'))
    })
  })
}
