// SPDX-License-Identifier: EUPL-1.2
import swagger from '@fastify/swagger'
import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject, serializerCompiler } from 'fastify-type-provider-zod'
import type { ZodType } from 'zod'
import { admit, subjectOf } from '../access/actor.ts'
import { type Api, bytesShape, type Module } from '../modules/index.ts'
import { foundationApis } from '../processing/index.ts'
import { once } from './idempotency.ts'
import { problemShape } from './problem.ts'
import { type FieldError, Refusal } from './refusal.ts'
import { type BaseContext, contextFor, languageOf } from './requests.ts'
import { checkShape } from './shape.ts'
import { webMessages } from './web.text.ts'

export const apiVersion = '1.0.0'

/** The routes under /v1 and their published description. */
export async function serveApi(
  server: FastifyInstance,
  site: { base: BaseContext; modules: readonly Module[]; baseUrl: string; rateLimit: number; contactEmail: string },
): Promise<void> {
  await server.register(
    async (scope) => {
      scope.addHook('onRequest', async (request, reply) => {
        reply.header('api-version', apiVersion)
        const accept = request.headers.accept
        if (
          accept &&
          !/\*\/\*|application\/(\*|json|problem\+json|octet-stream)|text\/(plain|csv)/.test(accept) &&
          !request.url.endsWith('openapi.json')
        )
          throw new Refusal(webMessages.notAcceptable, { status: 406 })
      })
      scope.removeContentTypeParser('text/plain')
      scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
        done(null, body),
      )
      await scope.register(rateLimit, {
        // A criminal asks too whether an account is known: without a token one asks no faster than a person fills in forms.
        max: (request) => (request.actor.kind === 'anyone' ? site.rateLimit : site.rateLimit * 10),
        timeWindow: 60_000,
        hook: 'preHandler',
        // Whoever rents a server has 2^64 addresses: they are one asker.
        keyGenerator: (request) => subjectOf(request.actor).id ?? normalizeIP(request.ip),
        errorResponseBuilder: (_request, context) =>
          Object.assign(new Error('too many'), { statusCode: 429, retryAfter: Math.ceil(context.ttl / 1000) }),
      })
      await scope.register(swagger, {
        openapi: {
          openapi: '3.0.3',
          info: {
            title: 'Dijkwacht',
            version: apiVersion,
            description:
              'Meldingen, kenmerken en controles van online fraude. De gegevens heten in het Engels; docs/glossary.md geeft de Nederlandse termen.',
            license: {
              name: 'EUPL-1.2',
              url: 'https://joinup.ec.europa.eu/licence/european-union-public-licence-version-12-eupl',
            },
            contact: { name: 'Team Dijkwacht', email: site.contactEmail, url: `${site.baseUrl}/zo-werkt-het` },
          },
          servers: [{ url: `${site.baseUrl}/v1` }],
          components: {
            securitySchemes: {
              token: {
                type: 'http',
                scheme: 'bearer',
                bearerFormat: 'JWT',
                description:
                  'RFC 9068. A client with a certificate on record connects with it, also to get the token (mutual TLS, RFC 8705).',
              },
            },
          },
        },
        transform: (input) => {
          const turned = jsonSchemaTransform(input)
          return { schema: turned.schema, url: turned.url.replace(/^\/v1/, '') }
        },
        transformObject: (input) => bytesAsBytes(nullsInEnums(jsonSchemaTransformObject(input))),
      })
      scope.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
        reply.header('access-control-allow-origin', '*').header('cache-control', 'public, max-age=300')
        return scope.swagger()
      })
      scope.setSerializerCompiler(serializerCompiler)
      // Shapes are checked in the handler: all parts at once, in the language of the caller.
      scope.setValidatorCompiler(() => () => true)
      for (const api of [...foundationApis, ...site.modules.flatMap((module) => module.apis ?? [])])
        addRoute(scope, site.base, api)
      scope.all('/*', { schema: { hide: true } }, async () => {
        throw new Refusal(webMessages.notFound, { status: 404 })
      })
    },
    { prefix: '/v1' },
  )
}

function addRoute(scope: FastifyInstance, base: BaseContext, api: Api): void {
  const problems = Object.fromEntries(
    [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503].map((status) => [status, problemShape]),
  )
  const parts: Record<string, ZodType> = {
    ...(api.params && { params: api.params }),
    ...(api.query && { querystring: api.query }),
    ...(api.headers && { headers: api.headers }),
    ...(api.body && { body: api.body }),
    ...(api.takesBytes && { body: bytesShape }),
  }
  scope.route({
    method: api.method,
    url: api.path.replace(/^\/v1/, ''),
    bodyLimit: api.bodyLimit ?? 1024 * 1024,
    ...(api.isOfOneLength && { compress: false }),
    ...(api.countsByItself && { config: { rateLimit: false } }),
    schema: {
      ...parts,
      ...(api.takesBytes && { consumes: ['application/octet-stream'] }),
      response: { ...problems, ...api.responses },
      operationId: api.operationId,
      tags: [api.tag],
      summary: api.summary,
      description: api.description ?? api.summary,
      ...(api.allow === 'anyone' ? { security: [] } : { security: [{ token: [] }] }),
    } as never,
    handler: (request, reply) => answer(base, api, request, reply),
  })
}

async function answer(base: BaseContext, api: Api, request: FastifyRequest, reply: FastifyReply) {
  const ctx = contextFor(base, request, languageOf(request))
  const may = admit(ctx.actor, api.allow)
  if (may === 'sign-in') {
    reply.header('www-authenticate', 'Bearer')
    throw new Refusal(webMessages.notSignedInApi, { status: 401 })
  }
  if (may === 'no') throw new Refusal(webMessages.notAllowed, { status: 403 })

  const input: Record<string, unknown> = { network: request.ip }
  const errors: FieldError[] = []
  if (Buffer.isBuffer(request.body) !== (api.takesBytes === true) && request.body !== undefined)
    throw new Refusal(api.takesBytes ? webMessages.bytesNeeded : webMessages.unsupportedType, { status: 415 })
  if (api.takesBytes) input.body = request.body ?? Buffer.alloc(0)
  for (const part of ['params', 'query', 'headers', 'body'] as const) {
    const shape = api[part]
    if (!shape) continue
    if (part === 'body' && api.checksBody) {
      input.body = request.body
      continue
    }
    const checked = checkShape(shape, request[part], part === 'body' ? '' : `/${part}`)
    if (checked.ok) input[part] = checked.value
    else errors.push(...checked.errors)
  }
  if (errors.length > 0) throw new Refusal(webMessages.invalidInput, { fields: errors })

  const run = (own: typeof ctx) => api.run(own, input as never)
  const key = api.idempotent ? request.headers['idempotency-key'] : undefined
  const done =
    typeof key === 'string'
      ? await once(ctx, key, [api.operationId, request.params, request.body], run)
      : await run(ctx)
  reply.code(done.status)
  for (const [name, value] of Object.entries(done.headers ?? {})) reply.header(name, value)
  if (Buffer.isBuffer(done.body)) reply.type('application/octet-stream')
  return reply.send(done.body)
}

/** OpenAPI 3.0: a nullable enumeration must list null among its values, or null does not fit it. */
function nullsInEnums<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(nullsInEnums) as Part
  if (part === null || typeof part !== 'object') return part
  const turned: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(part)) turned[name] = nullsInEnums(value)
  if (turned.nullable === true && Array.isArray(turned.enum) && !turned.enum.includes(null)) turned.enum.push(null)
  return turned as Part
}

/** An answer that is bytes or a long text is described as such, and not as a JSON text. */
function bytesAsBytes<Part>(part: Part): Part {
  if (part === null || typeof part !== 'object') return part
  const content = (part as { content?: Record<string, { schema?: { format?: string; contentMediaType?: string } }> })
    .content
  const json = content?.['application/json']
  if (content && json?.schema?.format === 'binary') {
    delete content['application/json']
    const { contentMediaType = 'application/octet-stream', ...schema } = json.schema
    content[contentMediaType] = { schema }
  }
  for (const value of Object.values(part)) bytesAsBytes(value)
  return part
}
