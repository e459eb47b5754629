// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '../access/context.ts'
import type { Tx } from '../db/index.ts'

export { type Announcer, openAnnouncer } from './announcer.ts'
export { definePort, type Given } from './port.ts'

/** The name of an announcement; the type says what it carries. */
export interface Event<Payload extends object> {
  name: string
  /** Only for the compiler. */
  payload?: Payload
}

export function defineEvent<Payload extends object>(name: `${string}.${string}`): Event<Payload> {
  return { name }
}

/** Announces inside the transaction of the change. */
export function announce<Payload extends object>(
  ctx: Context,
  tx: Tx,
  event: Event<Payload>,
  payload: Payload,
): Promise<void> {
  return ctx.announcer.publish(tx, event.name, payload, ctx.traceparent)
}

/** Announcements carry at most this many ids. */
const mostAnnounced = 1_000

/** Announces a list of ids, in as many announcements as it takes; of none nothing is said. */
export async function announceEach<Name extends string>(
  ctx: Context,
  tx: Tx,
  event: Event<Record<Name, string[]>>,
  list: Name,
  ids: readonly string[],
): Promise<void> {
  for (let at = 0; at < ids.length; at += mostAnnounced)
    await announce(ctx, tx, event, { [list]: ids.slice(at, at + mostAnnounced) } as Record<Name, string[]>)
}

export interface Listener {
  event: string
  job: string
  /** Announcements that wait together are heard as one, with the trace of the first: this list of theirs, of at most so many. */
  together?: { list: string; most: number }
  run(ctx: Context, payload: object): Promise<void>
}

/** `job`: the name of the queue of this listener. The work must bear being done twice. */
export function listen<Payload extends object>(
  event: Event<Payload>,
  listener: { job: `${string}.${string}`; run(ctx: Context, payload: Payload): Promise<void> },
): Listener {
  return { event: event.name, job: listener.job, run: (ctx, payload) => listener.run(ctx, payload as Payload) }
}

/**
 * For an event that carries a list of ids and nothing else. While an import waits, three announcements are one piece of work: what
 * each piece costs by itself, and a look at what all of them name, is then paid once.
 */
export function listenTogether<Name extends string>(
  event: Event<Record<Name, string[]>>,
  list: Name,
  listener: { job: `${string}.${string}`; run(ctx: Context, payload: Record<Name, string[]>): Promise<void> },
): Listener {
  return { ...listen(event, listener), together: { list, most: mostTogether } }
}

/** More would let somebody who is alone wait for longer than it saves. */
export const mostTogether = 3_000
