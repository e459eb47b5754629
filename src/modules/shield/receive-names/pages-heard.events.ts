// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { definePort } from '#foundation/events'
import type { IdentifierOf } from '#values'
import type { Place } from '../name/place.ts'
import type { ReportedIn } from './heard-address.ts'

/** A page on a name of many, as it was heard of. */
export interface SeenPage {
  address: IdentifierOf<'web-address'>
  place: Extract<Place, { kind: 'page' }>
  brand: string | null
  /** In which it stood. */
  messageId: string | null
  /** In which report it stood, when that is how it was heard of. */
  report: ReportedIn | null
  at: Date
}

/** Pages were heard of that only takedown can help with: they are taken in where that is done. */
export const pagesHeard =
  definePort<(ctx: Context, tx: Tx, pages: readonly SeenPage[]) => Promise<void>>('shield.pages-heard')

/** These reports tell of these pages no longer. */
export const pagesTakenBack =
  definePort<(ctx: Context, tx: Tx, reported: readonly ReportedIn[]) => Promise<void>>('shield.pages-taken-back')
