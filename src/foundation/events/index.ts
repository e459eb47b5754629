// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '../access/context.ts'
import type { Tx } from '../db/index.ts'

export { announcerOf, silentAnnouncer, type Announcer } from './announcer.ts'

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

export interface Listener {
  event: string
  job: string
  run(ctx: Context, payload: object): Promise<void>
}

/** `job`: the name of the queue of this listener. The work must bear being done twice. */
export function listen<Payload extends object>(
  event: Event<Payload>,
  listener: { job: `${string}.${string}`; run(ctx: Context, payload: Payload): Promise<void> },
): Listener {
  return { event: event.name, job: listener.job, run: (ctx, payload) => listener.run(ctx, payload as Payload) }
}
