// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { languageOf } from '../text/index.ts'
import { cookieOptions, isSessionToken, sessionCookie, wayCookie } from './cookies.ts'
import { eherkenningPath, eherkenningWay, offNotice } from './eherkenning-way.ts'
import { formScope } from './form-scope.ts'
import { ownNotice } from './own-way.ts'
import { ownStylesheet } from './page.ts'
import { ownContext, type SignInOptions } from './parts.ts'
import { returnPathOf } from './return-path.ts'
import { isSameOrigin } from '../web/same-origin.ts'
import { endSession } from './session.command.ts'
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
        const { hoe, terug } = request.query as Record<string, unknown>
        if (
          request.routeOptions.url !== own.path ||
          hoe === 'eigen' ||
          request.cookies[remembered] !== eherkenning.path
        )
          return
        return reply.redirect(`${eherkenning.path}?terug=${encodeURIComponent(returnPathOf(terug))}`, 303)
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
      if (isSessionToken(token)) await endSession(ownContext(base, request.traceparent), identities, token)
      return reply.clearCookie(cookie, options).clearCookie(remembered, options).redirect('/', 303)
    })

    scope.get(ownStylesheet, async (_request, reply) => {
      reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=300')
      return reply.send(await readFile(join(import.meta.dirname, 'sign-in.css'), 'utf8'))
    })
  })
}
