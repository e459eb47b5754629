// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { matchPath } from 'react-router'
import type { Module } from '../modules/index.ts'
import type { BaseContext } from './requests.ts'

/** What says who somebody is: a page in a frame of another site is asked by nobody in particular. */
const identifying = ['cookie', 'authorization', 'client-cert'] as const

/** Whether a request is for the origin of pages in frames: by the name of its host, because cookies know no ports. */
export function isEmbedHost({ settings }: BaseContext, hostname: string): boolean {
  return settings.embedOrigin !== null && hostname.toLowerCase() === new URL(settings.embedOrigin).hostname
}

/** On the origin for sites of others only its pages exist, and nobody is signed in. Comes before everything else. */
export function guardEmbedded(server: FastifyInstance, base: BaseContext, modules: readonly Module[]): void {
  const patterns = modules
    .flatMap((module) => module.pages ?? [])
    .filter((page) => page.isEmbeddable)
    .flatMap(({ path }) => [`/${path}`, `/en/${path}`])
  server.addHook('onRequest', async (request, reply) => {
    if (!isEmbedHost(base, request.hostname)) return
    for (const header of identifying) delete request.raw.headers[header]
    const path = request.url.split('?', 1)[0] ?? '/'
    const isKnown = path.startsWith('/assets/') || patterns.some((pattern) => matchPath(pattern, path))
    if (isKnown) return
    return reply
      .code(404)
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
      .header('cache-control', 'no-store')
      .type('text/plain; charset=utf-8')
      .send('Deze pagina is er niet. / This page does not exist.\n')
  })
}
