// SPDX-License-Identifier: EUPL-1.2
import type { EventHead, MispAttribute, MispEventFile, MispOrg, MispSighting } from './misp-types.ts'

/** What this reader may see. */
export interface MispEvents {
  /** Newest change first. `page` begins at 1; a page is full when there is more. */
  index(ask: { changedSince: Date | null; limit: number; page: number }): Promise<EventHead[]>
  /** The whole event, with what was deleted in it. */
  event(uuid: string): Promise<MispEventFile | null>
  /** Attributes in order of their change, those in objects too; bounded by `limit`. */
  attributes(ask: {
    values: string[] | null
    types: string[] | null
    changedSince: Date | null
    limit: number
    page: number
    withDeleted: boolean
  }): Promise<(MispAttribute & { event: EventHead })[]>
  /** What was seen of attributes; without it nothing was. */
  sightings?(ask: {
    changedSince: Date | null
    eventUuid: string | null
    attributeUuid: string | null
    limit: number
    page: number
  }): Promise<MispSighting[]>
  /** The event whose UUID ends so, in twelve digits; without it events are not found by their number. */
  eventUuid?(end: string): Promise<string | null>
  /** Who serves, and who asks. */
  about: MispAbout
}

/** Who serves, and who asks. */
export interface MispAbout {
  org: MispOrg
  /** The reader. No address of mail is needed: it is shown to nobody but the reader. */
  user: { uuid: string; email: string; org?: MispOrg }
}

/** A request to a server of MISP. */
export interface MispRequest {
  method: string
  /** From the address of the server on, with or without `/misp` before it, still percent-encoded. */
  path: string
  query: URLSearchParams
  headers: Headers
  body?: Uint8Array
}

/** What is answered to a request. */
export interface MispAnswer {
  status: number
  headers: Record<string, string>
  /** To be written as JSON; text for `hashes.csv`; null: an answer without a body. */
  body: unknown
}

/** Bounds of one answer. Whoever asks for more is refused and told to page, so that nothing is left out in silence. */
export const mispLimits = {
  /** Whole events. */
  events: 1_000,
  /** Attributes in whole events together. */
  inEvents: 100_000,
  /** Lines of an index or a manifest. */
  index: 50_000,
  attributes: 10_000,
  /** Rows of the store that are looked at for one answer. */
  lookedThrough: 500_000,
  /** What the store is asked for at once. */
  batch: 500,
  /** Values in one filter. */
  values: 1_000,
  body: 1024 * 1024,
}

/** An answer that is an error, as MISP writes it. */
export class MispProblem extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
