// SPDX-License-Identifier: EUPL-1.2
import type { Own } from './ten-organisations.ts'

/** One request. */
export interface Sent {
  url: string
  form?: Record<string, string | readonly string[]>
  json?: object
  /** Sent as a file input named `file`. */
  file?: { name: string; text: string }
  cookie?: string
}

/** What the matrix knows of one changing route. Everything that is sent is right but for whose it is, which the control proves. */
export interface Change {
  /** Requests of somebody of `mine` about what belongs to `theirs`. */
  send(mine: Own, theirs: Own): Sent | Sent[]
  /** Statuses besides 403, 404, 409 and 422 that say no here, where one answer is about many things or leads back to a list. */
  alsoNo?: number[]
  /** Why nothing of somebody else can be meant: then only own rows may change. */
  alone?: string
  /** Why everybody may change it, whoever made it. */
  shared?: string
  /** Own things in a state in which it cannot be done, and the status of the answer. */
  wrong?: [send: (mine: Own) => Sent, status: number]
  /** The status when it is one's own; null where the control would need more than one of everything. 303 when left out. */
  done?: number | null
}

export type Changes = Record<string, Change>

/** A form whose deed the action does not know. */
export const unknownDeed = (url: (theirs: Own) => string): Change => ({
  send: (_, theirs) => ({ url: url(theirs), form: { intent: 'bestaat-niet' } }),
  alsoNo: [400],
  wrong: [(mine) => ({ url: url(mine), form: { intent: 'bestaat-niet' } }), 400],
  done: null,
})
