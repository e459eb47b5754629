// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#foundation/db'
import { definePort } from '#foundation/events'

/** A page that somebody is asked to take away. */
export interface KnownPage {
  /** The name that was referred, when it is not a page on a name of many. */
  nameId: string | null
  shown: string
  /** The whole address, sealed, while it is kept. */
  address: Buffer | null
  /** Judged by a person, and not over. */
  isConfirmed: boolean
  /** The person who judged it. */
  judgedBy: string | null
}

/** The page with this number, as takedown knows it. */
export const pageOf = definePort<(tx: Tx, takedownId: string) => Promise<KnownPage | null>>('shield.page-of')
