// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { languageOf, translate } from '../text/index.ts'
import { policyWithoutScript } from '../web/headers.ts'
import { cookieOptions, isSessionToken, sessionCookie, wayCookie } from './cookies.ts'
import { eherkenningPath, eherkenningWay, offNotice } from './eherkenning-way.ts'
import { addEmergencyPage } from './emergency-page.ts'
import { formScope } from './form-scope.ts'
import { addInvitationPage } from './invitation-page.ts'
import { logoutReader } from './logout-token.ts'
import { choosePage } from './choose-page.ts'
import { beginAt, ownNotice, type OwnWay, signInPath } from './own-way.ts'
import { noticePage, ownStylesheet } from './page.ts'
import { ownContext, type SignInOptions } from './parts.ts'
import { returnPathOf } from './return-path.ts'
import { isSameOrigin } from '../web/same-origin.ts'
import { endSession, endSessionsOf } from './session.command.ts'
import { addSessionsPage } from './sessions-page.ts'
import { text } from './sign-in.text.ts'
import { addWay, preferredLanguage, sendNotice } from './way.ts'

/** The ways in, each with where it comes back, and /uitloggen. */
export function addSignInRoutes(
  server: FastifyInstance,
  signIn: SignInOptions,
  ways: readonly [OwnWay, ...OwnWay[]],
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
    const isChosen = ways.length > 1
    const byPath = [...(eherkenning ? [eherkenning.path] : []), ...(isChosen ? ways.map(({ path }) => path) : [])]
    const isOneOfOurs = ways.some(({ path }) => path === signInPath)

    /** Where one begins: a session that ended leads back to where it came from, and otherwise one says where one works. */
    async function begin(request: FastifyRequest, reply: FastifyReply) {
      const { hoe, terug, opnieuw, sterker, voor, bij } = request.query as Record<string, unknown>
      if (request.routeOptions.url !== signInPath || bij !== undefined) return
      const back = returnPathOf(terug)
      const kept = request.cookies[remembered] ?? ''
      const asked = [
        ...(opnieuw === undefined ? [] : [['opnieuw', '1']]),
        ...(sterker === undefined ? [] : [['sterker', '1']]),
        ...(voor === 'tekenen' ? [['voor', voor]] : []),
      ]
      if (hoe !== 'eigen' && byPath.includes(kept)) {
        const here = kept === signInPath ? [['bij', 'anders']] : []
        return reply.redirect(`${kept}?${new URLSearchParams([...here, ...asked, ['terug', back]])}`, 303)
      }
      if (!isChosen) return isOneOfOurs ? undefined : reply.redirect(beginAt(ways[0], back), 303)
      reply.type('text/html; charset=utf-8').header('content-security-policy', policyWithoutScript)
      return reply.send(choosePage(ways, back, languageOf({ pathname: back }), await stylesheets()))
    }
    scope.addHook('onRequest', begin)
    if (!isOneOfOurs) scope.get(signInPath, { exposeHeadRoute: false }, begin)
    for (const way of ways) addWay(scope, way, signIn, stylesheets)
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
        return sendNotice(
          reply,
          'forged',
          ownNotice('forged', language, '/werkbank', { path: signInPath, isChosen: false }),
          language,
          await stylesheets(),
        )
      }
      const token = request.cookies[cookie]
      const ended = isSessionToken(token)
        ? await endSession(ownContext(base, request.traceparent), identities, token)
        : null
      reply.clearCookie(cookie, options).clearCookie(remembered, options)
      // Not what the browser stores: the plan of help is of whoever has the device.
      reply.header('clear-site-data', '"cache"')
      const way = settings.issuers.length === 0 ? undefined : ways.find(({ issuer }) => issuer === ended?.issuer)
      const there = way && ended ? await endAddress(way, ended.idToken) : null
      if (!there) return reply.redirect('/', 303)
      // A form of ours may lead to no other site: the browser goes on from a page.
      const language = preferredLanguage(request)
      const t = translate(text, language)
      const notice = { title: t('outTitle'), what: t('out'), links: [{ href: there, text: t('outThere') }] }
      reply.type('text/html; charset=utf-8').header('content-security-policy', policyWithoutScript)
      return reply.header('refresh', `0; url=${there}`).send(noticePage(notice, language, await stylesheets()))
    })

    /** Where the browser signs out at the provider as well; null also when the provider does not answer: here somebody is signed out. */
    async function endAddress(way: OwnWay, idToken: string): Promise<string | null> {
      return way.provider.endAddress(idToken).catch((error: Error) => {
        base.log.warn({ fault: error.name }, 'the provider did not say where one signs out')
        return null
      })
    }

    for (const { path, issuer, clientId, provider } of settings.issuers.length === 0 ? [] : ways) {
      const read = logoutReader({ issuer, clientId }, provider, base.now)
      // The provider says by itself who is gone: no browser is in between.
      scope.post(`${path}/afgemeld`, async (request, reply) => {
        const token = new URLSearchParams(request.body as string).get('logout_token')
        const ended = token ? await read(token) : null
        reply.header('cache-control', 'no-store')
        if (!ended) return reply.code(400).send({ error: 'invalid_request' })
        const count = await endSessionsOf(ownContext(base, request.traceparent), identities, { issuer, ...ended })
        base.log.info({ count }, 'the provider ended sessions')
        return reply.send()
      })
    }

    addInvitationPage(scope, signIn, ways, stylesheets)
    addEmergencyPage(scope, signIn, stylesheets)
    addSessionsPage(scope, signIn, stylesheets)
    scope.get(ownStylesheet, async (_request, reply) => {
      reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=300')
      return reply.send(await readFile(join(import.meta.dirname, 'sign-in.css'), 'utf8'))
    })
  })
}
