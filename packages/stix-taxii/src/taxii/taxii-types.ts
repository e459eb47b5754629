// SPDX-License-Identifier: EUPL-1.2
import type { StixObject } from '../stix/stix-types.ts'

/** The media type of TAXII 2.1, as it is sent. */
export const taxiiMediaType = 'application/taxii+json;version=2.1'
/** The media type of the objects in a collection. */
export const stixMediaType = 'application/stix+json;version=2.1'

/** One version of an object in a collection. */
export interface StoredObject {
  object: StixObject
  /** To the millisecond. Never before that of a row that could be read earlier: a row that appears later has a later place and no earlier moment. */
  addedAt: Date
  /** Order in the collection, strictly rising. Compared by the store alone, given back as it was given. */
  place: string
  /**
   * Whether the collection holds no earlier, or no later, version of this object. When a store does not say, `match[version]=first` and `last` are decided
   * among the rows that were read for the answer: a later answer may then bring a version that replaces this one.
   */
  isFirst?: boolean
  isLast?: boolean
}

/** A collection, as its reader sees it. */
export interface TaxiiCollection {
  /** A UUID. */
  id: string
  /** Another name by which it may be asked. */
  alias?: string
  title: string
  description?: string
  canRead: boolean
  canWrite: boolean
}

/** What came of one object that was handed in. */
export interface TaxiiStatusEntry {
  id: string
  version: string
  message?: string
}

/** What came of objects that were handed in (TAXII 2.1 section 4.3). */
export interface TaxiiStatus {
  id: string
  status: 'complete' | 'pending'
  request_timestamp?: string
  total_count: number
  success_count: number
  successes?: TaxiiStatusEntry[]
  failure_count: number
  failures?: TaxiiStatusEntry[]
  pending_count: number
  pendings?: TaxiiStatusEntry[]
}

/**
 * `after`: the place behind which to begin; `null`: from the first. It comes back from the reader, who may have changed it: check it before it goes in a
 * query, and throw a `TaxiiProblem` of 400 when it is none. `ids` and `types`: all others will be left out of the answer; a store may read fewer by
 * it.
 */
export interface TaxiiAsk {
  after: string | null
  /** Only what was added later than this. */
  addedAfter: Date | null
  limit: number
  ids?: readonly string[]
  types?: readonly string[]
}

/** What is served. `root` is the path of an API root without slashes at its ends, as `discovery.roots` ends. */
export interface TaxiiStore {
  /** `roots`: absolute addresses, that end in a slash. */
  discovery: { title: string; description?: string; contact?: string; defaultRoot: string; roots: string[] }
  root(path: string): Promise<{ title: string; description?: string; maxContentLength: number } | null>
  collections(root: string): Promise<TaxiiCollection[]>
  /** Every version of every object after this place, oldest first, at most `limit`; `null`: no such collection for this reader. */
  read(root: string, collection: string, ask: TaxiiAsk): Promise<{ rows: StoredObject[]; hasMore: boolean } | null>
  /** Takes objects in; only asked for collections that may be written to. */
  add?(root: string, collection: string, objects: unknown[]): Promise<TaxiiStatus>
  status?(root: string, id: string): Promise<TaxiiStatus | null>
}

/** A request to a TAXII server. */
export interface TaxiiRequest {
  method: string
  /** From `/taxii2/` on, still percent-encoded. */
  path: string
  query: URLSearchParams
  headers: Headers
  body?: Uint8Array
}

/** What is answered to a request. */
export interface TaxiiAnswer {
  status: number
  headers: Record<string, string>
  /** To be written as JSON; null: an answer without a body. */
  body: unknown
}

/** Bounds of one answer. */
export const taxiiLimits = {
  /** Objects in one answer, whatever `limit` asks. */
  page: 1_000,
  /** Rows read for one answer. When filters leave few of them, the answer says `more: true` and goes on from there. */
  rows: 10_000,
  /** Rows that the store is asked for at once. */
  batch: 500,
  /** Values in one `match[…]`. */
  matches: 100,
}

/** An answer that is an error. */
export class TaxiiProblem extends Error {
  readonly status: number
  readonly title: string
  readonly headers: Record<string, string>
  constructor(status: number, title: string, description: string, headers: Record<string, string> = {}) {
    super(description)
    this.status = status
    this.title = title
    this.headers = headers
  }
}
