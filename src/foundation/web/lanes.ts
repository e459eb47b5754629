// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { networkOf } from '#values'
import { short, Turns, tooBusy } from './turns.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Ends the turn of this request. */
    turnEnds: (() => void) | null
  }
}

/** What is asked for: something to be done with a form, a document or picture that is drawn for whoever asks, or a page. */
export function kindOf({ method, url }: FastifyRequest): 'send' | 'draw' | 'read' {
  if (method === 'POST') return 'send'
  return /\.(?:pdf|png|docx|xlsx|zip)(?:\?|$)/.test(url) ? 'draw' : 'read'
}

/** Bytes of a question about one thing, with much to spare; a longer one may be a text to be read. */
const longest = 1_000

/** Milliseconds that a question takes; the rest of its time it waits on purpose. */
const shortest = 25

/** Whoever is not signed in takes a turn for each request, before its body is read, in one queue for each kind of work: what is heavy makes wait for what is heavy. */
export class Lanes {
  readonly #checks = new Turns({ atOnce: 8, longestTurn: shortest, isBehind: () => false })
  readonly #longChecks = new Turns({ atOnce: 2 })
  /** Their bytes come as fast as the sender likes. */
  readonly #files = new Turns({ atOnce: 2 })
  readonly #forms = new Turns()
  readonly #drawings = new Turns({ atOnce: 1 })
  readonly #pages = new Turns()

  /** For all routes of this scope. */
  take(scope: FastifyInstance): void {
    scope.addHook('preParsing', async (request) => {
      if (request.actor.kind !== 'anyone') return
      const lane = this.#lane(request)
      const end = await lane.take(networkOf(request.ip) ?? request.ip)
      if (lane === this.#checks) short.underWay += 1
      request.turnEnds = () => {
        if (lane === this.#checks) short.underWay -= 1
        request.turnEnds = null
        end()
      }
      if (lane === this.#checks) setTimeout(() => request.turnEnds?.(), shortest).unref()
      // Nobody is there any more to hear the answer.
      if (request.raw.socket.destroyed) {
        request.turnEnds()
        throw tooBusy()
      }
    })
    scope.addHook('onSend', async (request) => request.turnEnds?.())
  }

  #lane(request: FastifyRequest): Turns {
    if (request.url.startsWith('/v1/checks'))
      return Number(request.headers['content-length'] ?? longest) < longest ? this.#checks : this.#longChecks
    if (request.headers['content-type']?.startsWith('multipart/')) return this.#files
    const kind = kindOf(request)
    return kind === 'send' ? this.#forms : kind === 'draw' ? this.#drawings : this.#pages
  }
}
