// SPDX-License-Identifier: EUPL-1.2
import type { Evidence, Feature, NameStatus, Source } from '../name/name.ts'
import type { Place } from '../name/place.ts'

/** A report that tells of an address, without what could point to whoever received that. */
export interface ReportedIn {
  reportId: string
  address: string
}

/** One address that was heard of. */
export interface HeardAddress {
  /** As it was written. */
  text: string
  source: Source
  organisationId: string | null
  messageId: string | null
  /** The report in which it stands. */
  report?: ReportedIn
  brand: string | null
  features: readonly Feature[]
  /** Digests of what it stood in. */
  evidence?: readonly Evidence[]
  receivedAt: Date
}

/** What we make of it: no web address at all, or a place with, for a name, how it stands now. */
export type Received =
  | { kind: 'unread' }
  | Exclude<Place, { kind: 'name' }>
  | { kind: 'name'; nameId: string; name: string; status: NameStatus; isNew: boolean }
