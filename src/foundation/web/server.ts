// SPDX-License-Identifier: EUPL-1.2
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyInstance } from 'fastify'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { constants } from 'node:zlib'
import { anyone, subjectOf } from '../access/actor.ts'
import { takesWrites } from '../db/index.ts'
import { serveApi } from './api.ts'
import { guardEmbedded } from './embedded.ts'
import { readStyles } from './first-visit.ts'
import { headersOfPages, secureHeaders } from './headers.ts'
import { kindOf, Lanes } from './lanes.ts'
import type { Metrics } from './metrics.ts'
import { type PageSite, servePages } from './pages.ts'
import { problemOf } from './problem.ts'
import { serveProtocols } from './protocols.ts'
import { Refusal } from './refusal.ts'
import { languageOf } from './requests.ts'
import { beginSpan } from './trace.ts'
import { webMessages } from './web.text.ts'
import { wellKnown } from './well-known.ts'
import { serveWorkers } from './workers.ts'

/** What pages need, and what every other answer needs beside it. */
export interface Site extends PageSite {
  metrics: Metrics
  /** Whether it is about to stop: it serves, and nobody should be sent here any more. */
  isLeaving?(): boolean
  /** Files of the page bundle with a hash in their name; null in development. Those of the build before lie in `before` beside them. */
  assets: string | null
  /** Adds who is asking to every request, and the routes of signing in. */
  signIn(server: FastifyInstance): Promise<void>
  /** Answers what is not for this site at all, before anything of it is read. False, or a promise of it: it is. */
  before?(request: IncomingMessage, response: ServerResponse): false | Promise<boolean>
  /** Development: Vite answers for its own files. */
  prepare?(server: FastifyInstance): Promise<void>
}

const quietly = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false }

/** The web server, ready to listen. */
export async function createServer(site: Site): Promise<FastifyInstance> {
  const { settings } = site.base
  const server = Fastify({
    trustProxy: settings.trustProxy,
    bodyLimit: 1024 * 1024,
    serverFactory: (handle) => listener(handle, site),
    logger: false,
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: false,
  })
  guardEmbedded(server, site.base, site.modules)
  server.decorateRequest('actor')
  server.addHook('onRequest', async (request) => {
    request.actor = anyone
  })
  server.decorateRequest('traceparent', null)
  server.decorateRequest('turnEnds', null)
  server.decorateRequest('reference', '')

  await site.prepare?.(server)
  watch(server, site)
  // Who asks while the program cannot keep up hears so at once, instead of waiting behind all others. Trying out may take its time.
  if (settings.isProduction)
    await server.register(underPressure, {
      maxEventLoopDelay: 1_000,
      pressureHandler({ url }) {
        // It lives: nobody should end it for being busy.
        if (url !== '/livez') throw Object.assign(new Error('too busy'), { statusCode: 503 })
      },
    })
  await secureHeaders(server, settings.baseUrl.startsWith('https'))
  server.addHook('onRequest', async ({ url }) => {
    // No address of ours has this sign, and no database takes it.
    if (/^[^?]*%00/.test(url)) throw new Refusal(webMessages.notFound, { status: 404 })
  })
  await server.register(cookie)
  // Measured for 100 kB: 3.2 ms where the default takes 1.9, and a tenth smaller.
  const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }
  await server.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], brotliOptions })
  if (site.assets) {
    const options = {
      root: [site.assets, join(site.assets, '../../before')].filter((folder) => existsSync(folder)),
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      decorateReply: false,
      preCompressed: true,
      cacheControl: true,
    }
    await server.register(fastifyStatic, {
      ...options,
      setHeaders(reply) {
        reply.header('cache-control', 'public, max-age=31536000, immutable')
        // They say something about a page, and a style or a font is none.
        for (const name of headersOfPages) reply.removeHeader(name)
        // A page that anybody may frame is of no origin there, ours neither: it asks for its style and letters as a stranger.
        reply.header('cross-origin-resource-policy', 'cross-origin')
        reply.header('access-control-allow-origin', '*')
      },
    })
  }
  health(server, site)
  wellKnown(server, site.base)
  serveWorkers(server, site)
  await site.signIn(server)
  const lanes = new Lanes()
  await server.register(async (scope) => {
    lanes.take(scope)
    await serveApi(scope, {
      ...site,
      baseUrl: settings.baseUrl,
      rateLimit: settings.rateLimit,
      contactEmail: settings.contactEmail,
    })
  })
  await serveProtocols(server, { ...site, rateLimit: settings.rateLimit })
  await server.register(async (scope) => {
    lanes.take(scope)
    const most = { send: settings.rateLimit, draw: settings.rateLimit, read: settings.rateLimit * 10 }
    await scope.register(rateLimit, {
      max: (request) => most[kindOf(request)],
      timeWindow: 60_000,
      // A browser reads none of them, and on a phone every byte counts. Whoever asked too often hears when to come back.
      addHeaders: quietly,
      addHeadersOnExceeding: quietly,
      keyGenerator: (request) => `${kindOf(request)} ${subjectOf(request.actor).id ?? normalizeIP(request.ip)}`,
      errorResponseBuilder: (_request, context) =>
        Object.assign(new Error('too many'), { statusCode: 429, retryAfter: Math.ceil(context.ttl / 1000) }),
    })
    await servePages(scope, site.assets === null ? site : { ...site, styles: readStyles(site.assets) })
  })
  // A connection that falls idle after the last answer would hold close() for more than a minute.
  let closing: NodeJS.Timeout | undefined
  server.addHook('preClose', async () => {
    closing = setInterval(() => server.server.closeIdleConnections(), 100).unref()
  })
  server.addHook('onClose', async () => clearInterval(closing))
  return server
}

/** The HTTP server under it. */
function listener(handle: (request: IncomingMessage, response: ServerResponse) => void, site: Site) {
  const server = createHttpServer((request, response) => {
    const answered = site.before?.(request, response) ?? false
    if (answered === false) return handle(request, response)
    answered.then(
      (isAnswered) => isAnswered || handle(request, response),
      () => response.destroy(),
    )
  })
  server.requestTimeout = 60_000
  server.keepAliveTimeout = 72_000
  return server
}

/** Eight letters to name when one asks about a fault. No digits, so that no reader of the log takes it for a number of somebody; no vowels, so no words. */
function newReference(): string {
  return [...randomBytes(8)].map((byte) => 'BCDFGHJKLMNPQRSTVWXZ'[byte % 20]).join('')
}

/** Who does not show who they are, asks for what they may not have, too much, or while there is no room: what somebody who watches over it wants to count. */
const refusals = new Set([401, 403, 429, 503])

/** Reference number, trace, duration and one line in the log for every request. Addresses are logged as patterns. */
function watch(server: FastifyInstance, site: Site): void {
  const { log } = site.base
  server.addHook('onRequest', async (request) => {
    request.reference = newReference()
    const { span, traceparent } = beginSpan(request.method, request.headers)
    request.traceparent = traceparent
    Object.assign(request, { span })
  })
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    const labels = { method: request.method, route, status: String(reply.statusCode) }
    site.metrics.requests.observe(labels, reply.elapsedTime / 1000)
    const { span } = request as unknown as { span: ReturnType<typeof beginSpan>['span'] }
    span.setAttributes({
      'http.request.method': request.method,
      'http.route': route,
      'http.response.status_code': reply.statusCode,
    })
    span.end()
    const { kind, organisationId } = subjectOf(request.actor)
    if (refusals.has(reply.statusCode))
      log.warn({ event: 'refused', ...labels, kind, organisation: organisationId, reference: request.reference })
    log.debug({ ...labels, ms: Math.round(reply.elapsedTime), reference: request.reference }, 'request')
  })
  server.setErrorHandler(async (error, request, reply) => {
    const problem = problemOf(error, languageOf(request), request.reference)
    // Having no room is no fault: a flood would bury those that are.
    const isBusy = (error as { statusCode?: number }).statusCode === 503
    // Nor is somebody who went before they had sent everything.
    const isGone = (error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE'
    if (problem.status >= 500 && !isBusy && !isGone)
      log.error({ err: error, reference: request.reference, traceparent: request.traceparent }, 'fault')
    if (problem.status === 503) reply.header('retry-after', '10')
    if (error instanceof Refusal && error.retryAfter) reply.header('retry-after', error.retryAfter)
    const isApi = request.url.startsWith('/v1')
    reply.code(problem.status).header('content-type', isApi ? 'application/problem+json' : 'text/plain; charset=utf-8')
    // A plain page in words: the page bundle itself may be what failed.
    return reply.serializer((body: unknown) => String(body)).send(isApi ? JSON.stringify(problem) : problem.detail)
  })
}

function health(server: FastifyInstance, { base, isLeaving }: Site): void {
  server.get('/livez', async () => ({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => {
    if (isLeaving?.()) return reply.code(503).send({ status: 'leaving' })
    const status = await takesWrites(base.db.pool)
    return reply.code(status === 'ok' ? 200 : 503).send({ status })
  })
}
