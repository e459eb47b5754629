// SPDX-License-Identifier: EUPL-1.2
import type { LinkedIdentifier } from '#modules/identifiers'

/** A request as a row of a table, of either side. */
export interface RequestRow {
  key: string
  href: string
  title: string
  /** The organisation at the other side. */
  other: string
  about: LinkedIdentifier[] | string
  look: 'ok' | 'warn' | 'stop' | 'neutral'
  status: string
  clock: { text: string; isLate: boolean } | null
  /** Under the status: the outcome, or how often somebody was reminded. */
  more: string | null
}
