// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '../access/context.ts'

/**
 * Calls a server that the operator named, such as the collector of the processing log. It learns the trace (W3C traceparent) in which we
 * call, so that both sides can find the same work in their logs. Not for the sites of strangers: they learn nothing about us. Never
 * follows a redirect: whoever sends us elsewhere might send us past https.
 */
export function callPartner(ctx: Pick<Context, 'traceparent'>, url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers)
  if (ctx.traceparent) headers.set('traceparent', ctx.traceparent)
  return fetch(url, { ...init, headers, redirect: 'error' })
}
