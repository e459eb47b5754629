// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { definePort } from '#foundation/events'
import type { IdentifierOf } from '#values'
import type { Place } from '../name/place.ts'

/** A page on a name of many, as it was heard of. */
export interface SeenPage {
  address: IdentifierOf<'web-address'>
  place: Extract<Place, { kind: 'page' }>
  brand: string | null
  /** In which it stood. */
  messageId: string | null
  at: Date
}

/** Pages were heard of that only takedown can help with: they are taken in where that is done. */
export const pagesHeard =
  definePort<(ctx: Context, tx: Tx, pages: readonly SeenPage[]) => Promise<void>>('shield.pages-heard')
