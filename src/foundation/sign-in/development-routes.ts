// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CustomFetch } from 'openid-client'
import type { Provider } from 'oidc-provider'
import type { Language } from '../text/index.ts'
import { policyWithoutScript } from '../web/headers.ts'
import { developmentProvider, providerCookies } from './development-provider.ts'
import { formScope } from './form-scope.ts'
import { memoise } from './memoise.ts'
import { ownContext, type SignInOptions } from './parts.ts'
import { peoplePage, peoplePath } from './people-page.ts'
import { isSameOrigin } from '../web/same-origin.ts'

const prefix = '/oidc'
const rememberedPerson = new RegExp(`\\b${providerCookies.session}(\\.sig)?=[^;]*;? ?`, 'g')

/** Mounts the built-in provider at /oidc and its page on which one signs in as anyone. */
export function addDevelopmentProvider(
  server: FastifyInstance,
  options: SignInOptions,
  stylesheets: () => Promise<readonly string[]>,
): void {
  const provider = memoise(() => developmentProvider(options, stylesheets))
  const { base, identities } = options

  server.register(async (scope) => {
    // The provider reads the body itself.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: `${prefix}/*`,
      handler: async (request, reply) => {
        const { callback } = await ready(request)
        reply.hijack()
        // Headers of every answer, which a hijacked reply would leave out.
        for (const [name, value] of Object.entries(reply.getHeaders())) if (value) reply.raw.setHeader(name, value)
        await callback(request.raw, reply.raw)
      },
    })
  })

  /** Tells the provider under which address it is known, which is not always the one it was called at. */
  async function ready(request: FastifyRequest) {
    const { host, protocol } = new URL(base.settings.baseUrl)
    const { raw } = request
    raw.headers['x-forwarded-host'] = host
    raw.headers['x-forwarded-proto'] = protocol.replace(':', '')
    // Whoever tries things out wants to choose each time: the provider never sees whom it knew before.
    raw.headers.cookie = raw.headers.cookie?.replaceAll(rememberedPerson, '')
    const own = raw as typeof raw & { originalUrl?: string }
    if (raw.url?.startsWith(prefix)) {
      own.originalUrl = raw.url
      raw.url = raw.url.slice(prefix.length)
    }
    const current = await provider()
    return { current, callback: current.callback() }
  }

  server.register(async (scope) => {
    formScope(scope)
    scope.get(peoplePath, { exposeHeadRoute: false }, async (request, reply) => {
      const { current } = await ready(request)
      const language = await askedLanguage(current, request, reply)
      if (!language) return reply.redirect('/inloggen', 303)
      return show(reply, language)
    })
    scope.post(peoplePath, async (request, reply) => {
      const { current } = await ready(request)
      const language = await askedLanguage(current, request, reply)
      if (!language || !isSameOrigin(request.headers, request.host, base.settings.baseUrl))
        return reply.redirect('/inloggen', 303)
      const subject = new URLSearchParams(request.body as string).get('persoon') ?? ''
      const people = await identities.listDemoPeople(ownContext(base, request.traceparent, language))
      if (!people.some((person) => person.subject === subject)) return show(reply, language, 'notHere')
      const next = await current.interactionResult(request.raw, reply.raw, { login: { accountId: subject } })
      return reply.redirect(next, 303)
    })
  })

  async function show(reply: FastifyReply, language: Language, error?: 'notHere') {
    const people = await identities.listDemoPeople(ownContext(base, null, language))
    reply.type('text/html; charset=utf-8').header('content-security-policy', policyWithoutScript)
    return reply.code(error ? 422 : 200).send(peoplePage(people, language, await stylesheets(), error))
  }
}

/** The language in which signing in was begun; null when nobody is signing in. */
async function askedLanguage(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Language | null> {
  try {
    const { params } = await provider.interactionDetails(request.raw, reply.raw)
    return params.ui_locales === 'en' ? 'en' : 'nl'
  } catch (error) {
    if ((error as Error).name === 'SessionNotFound') return null
    throw error
  }
}

/**
 * Reaches the built-in provider without the network: it is this very server,
 * which cannot always be called at its public address (a port that is passed on, a proxy, a test without a port).
 */
export function insideFetch(server: FastifyInstance): CustomFetch {
  return async (url, { method, headers, body }) => {
    const { pathname, search } = new URL(url)
    const answer = await server.inject({
      method: method as 'GET' | 'POST',
      url: pathname + search,
      headers,
      ...(body != null && { payload: await new Response(body as BodyInit).text() }),
    })
    const answerHeaders = new Headers()
    for (const [name, value] of Object.entries(answer.headers)) answerHeaders.set(name, String(value))
    return new Response(answer.payload, { status: answer.statusCode, headers: answerHeaders })
  }
}
