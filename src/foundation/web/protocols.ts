// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { admit, subjectOf } from '../access/actor.ts'
import type { Module, ProtocolAnswer } from '../modules/index.ts'
import { problemOf } from './problem.ts'
import { Refusal } from './refusal.ts'
import { type BaseContext, contextFor, languageOf } from './requests.ts'
import { webMessages } from './web.text.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Programs of partners ask here, with a token in whichever way their protocol sends one. */
    isProtocol?: true
  }
}

/** Routes of the protocols that modules speak, each with its own refusals. */
export async function serveProtocols(
  server: FastifyInstance,
  site: { base: BaseContext; modules: readonly Module[]; rateLimit: number },
): Promise<void> {
  for (const protocol of site.modules.flatMap(({ protocols = [] }) => protocols))
    await server.register(async (scope) => {
      scope.removeAllContentTypeParsers()
      scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
      await scope.register(rateLimit, {
        max: (request) => (request.actor.kind === 'anyone' ? site.rateLimit : site.rateLimit * 10),
        timeWindow: 60_000,
        hook: 'preHandler',
        keyGenerator: (request) => subjectOf(request.actor).id ?? normalizeIP(request.ip),
        errorResponseBuilder: (_request, context) =>
          Object.assign(new Error('too many'), { statusCode: 429, retryAfter: Math.ceil(context.ttl / 1000) }),
      })
      scope.setErrorHandler(async (error, request, reply) => {
        const problem = problemOf(error, languageOf(request), request.reference)
        if (problem.status >= 500) site.base.log.error({ err: error, reference: request.reference }, 'fault')
        if (problem.status === 503) reply.header('retry-after', '10')
        if (problem.status === 401) reply.header('www-authenticate', 'Bearer, Basic realm="dijkwacht"')
        return send(reply, { status: problem.status, ...protocol.refuse(problem, pathOf(request.url)) })
      })
      for (const url of [protocol.path, `${protocol.path}/*`])
        scope.route({
          method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
          url,
          config: { isProtocol: true },
          handler: async (request, reply) => {
            const ctx = contextFor(site.base, request, languageOf(request))
            const may = admit(ctx.actor, protocol.allow)
            if (may === 'sign-in') throw new Refusal(webMessages.notSignedInApi, { status: 401 })
            if (may === 'no') throw new Refusal(webMessages.notAllowed, { status: 403 })
            const path = pathOf(request.url)
            const query = new URLSearchParams(request.url.slice(path.length + 1))
            const headers = new Headers()
            for (const [name, value] of Object.entries(request.headers))
              if (value !== undefined && name !== 'authorization' && name !== 'cookie') headers.set(name, String(value))
            const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
            const { method } = request
            const answer = await protocol.answer(ctx, { method, path, query, headers, body })
            return send(reply, answer, method === 'GET' ? (headers.get('if-none-match') ?? '') : null)
          },
        })
    })
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? ''

/**
 * As bytes: to a text Fastify adds its own spelling of the type, which clients of TAXII do not know. `known`: the tags of what the asker has
 * already, which is then not sent again.
 */
function send(reply: FastifyReply, { status, headers, body }: ProtocolAnswer, known: string | null = null) {
  reply.code(status).headers({ 'content-type': 'application/json', ...headers })
  if (body === null) return reply.send()
  const bytes = body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  if (status === 200 && known !== null) {
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    reply.headers({ etag: tag, 'cache-control': 'private, no-cache' })
    if (known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)) return reply.code(304).send()
  }
  return reply.send(bytes)
}
