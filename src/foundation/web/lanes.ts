// SPDX-License-Identifier: EUPL-1.2
import type { FastifyRequest } from 'fastify'
import { networkOf } from '#values'
import type { Actor } from '../access/actor.ts'
import { Turns } from './turns.ts'

/** What is asked for: something to be done with a form, a document or picture that is drawn for whoever asks, or a page. */
export function kindOf({ method, url }: FastifyRequest): 'send' | 'draw' | 'read' {
  if (method === 'POST') return 'send'
  return /\.(?:pdf|png|docx|xlsx|zip)(?:\?|$)/.test(url) ? 'draw' : 'read'
}

/** Whoever is not signed in takes a turn for each request, in one queue for each kind of work: what is heavy makes wait for what is heavy. */
export class Lanes {
  /** A question takes some milliseconds; the rest of its time it waits on purpose. */
  readonly #checks = new Turns({ atOnce: 8, longestTurn: 20 })
  /** Its bytes come as fast as the sender likes. */
  readonly #files = new Turns()
  readonly #forms = new Turns()
  readonly #drawings = new Turns({ atOnce: 1 })
  readonly #pages = new Turns()

  of<Result>(request: FastifyRequest, actor: Actor, work: () => Promise<Result>): Promise<Result> {
    if (actor.kind !== 'anyone') return work()
    return this.#lane(request).of(networkOf(request.ip) ?? request.ip, work)
  }

  #lane(request: FastifyRequest): Turns {
    if (request.url.startsWith('/v1/checks')) return this.#checks
    if (request.headers['content-type']?.startsWith('multipart/')) return this.#files
    const kind = kindOf(request)
    return kind === 'send' ? this.#forms : kind === 'draw' ? this.#drawings : this.#pages
  }
}
