// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage, ServerResponse } from 'node:http'
import { matchPath } from 'react-router'
import type { Module } from '../modules/index.ts'
import type { BaseContext } from './requests.ts'

/** What an embedded page may be asked with: nothing that says who somebody is. */
const identifying = ['cookie', 'authorization', 'client-cert', 'proxy-authorization']

/** The origin for pages that stand in a frame on sites of others. Where the settings name none, nothing is for it. */
export interface EmbeddedOrigin {
  /** Whether a request is for that origin: by the name of its host, because cookies know no ports. */
  isFor(hostname: string): boolean
  /** Takes away what could say who asks, and answers what is no page of that origin. True: it was answered. */
  guard(request: IncomingMessage, response: ServerResponse): boolean
}

export function embeddedOrigin({ settings }: BaseContext, modules: readonly Module[]): EmbeddedOrigin {
  const host = settings.embedOrigin === null ? null : new URL(settings.embedOrigin).hostname
  const patterns = modules
    .flatMap((module) => module.pages ?? [])
    .filter((page) => page.isEmbeddable)
    .flatMap(({ path }) => [`/${path}`, `/en/${path}`])
  const isFor = (hostname: string) => host !== null && hostname.toLowerCase() === host
  return {
    isFor,
    guard(request, response) {
      if (!isFor(hostnameOf(request, settings.trustProxy))) return false
      for (const header of identifying) delete request.headers[header]
      const path = request.url?.split('?', 1)[0] ?? '/'
      const isKnown = path.startsWith('/assets/') || patterns.some((pattern) => matchPath(pattern, path))
      if (isKnown && ['GET', 'HEAD', 'POST'].includes(request.method ?? '')) return false
      response.writeHead(404, {
        'content-type': 'text/plain; charset=utf-8',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'cache-control': 'no-store',
        connection: 'close',
      })
      response.end('Deze pagina is er niet. / This page does not exist.\n')
      return true
    },
  }
}

function hostnameOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers['x-forwarded-host'] : undefined
  const said = [forwarded ?? request.headers.host].flat()[0] ?? ''
  return said.replace(/:\d+$/, '')
}
