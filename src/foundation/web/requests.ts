// SPDX-License-Identifier: EUPL-1.2
import type { FastifyRequest } from 'fastify'
import { type Actor, anyone } from '../access/actor.ts'
import type { Context } from '../access/context.ts'
import type { Language } from '../text/index.ts'

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor
    traceparent: string | null
    /** Number to name when asking about a fault. */
    reference: string
  }
}

/** Circumstances without a request: every request adds who asks and in which language. */
export type BaseContext = Omit<Context, 'actor' | 'language' | 'traceparent'>

export function contextFor(base: BaseContext, request: FastifyRequest, language: Language): Context {
  return { ...base, actor: request.actor ?? anyone, language, traceparent: request.traceparent, log: base.log }
}

/** Pages: by address. API: by Accept-Language; Dutch unless English is asked for first. */
export function languageOf(request: FastifyRequest): Language {
  if (!request.url.startsWith('/v1/')) return /^\/en(\/|\?|$|\.data)/.test(request.url) ? 'en' : 'nl'
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'nl'
}
