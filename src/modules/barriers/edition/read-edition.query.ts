// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import type { Circle, Edition } from './edition.ts'
import { editionMessages } from './edition.text.ts'
import { selectEdition, selectEditions } from './edition.store.ts'
import { withSharing } from './with-sharing.query.ts'

/** Everybody who works at a partner is a professional; everybody else, and every system, reads what is public. */
export function circleOf({ actor }: Pick<Context, 'actor'>): Circle {
  return actor.kind === 'person' || actor.kind === 'system' ? 'professional' : 'public'
}

/** A transaction that sees the editions of this circle, and no more: row-level security says the same. */
export function circleTransaction<Result>(
  ctx: Context,
  circle: Circle,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return transaction(ctx, async (tx) => {
    await sql`select set_config('app.barriers', ${circle}, true)`.execute(tx)
    return work(tx)
  })
}

/** An edition, the newest without a number, as this circle reads it and as it stays for ever. Refuses an unknown number (404). */
export async function findEdition(ctx: Context, number: number | undefined, circle: Circle): Promise<Edition> {
  const edition = await circleTransaction(ctx, circle, (tx) => selectEdition(tx, circle, number))
  if (!edition) throw new Refusal(editionMessages.noSuchEdition, { status: 404 })
  return edition
}

/**
 * An edition, the newest without a number, as whoever asks may read it: what is for professionals is left out for the public. Each signal with an
 * exchange carries what the rule engine says of it today. Refuses an unknown number (404).
 */
export async function readEdition(ctx: Context, number?: number): Promise<Edition> {
  return withSharing(ctx, await findEdition(ctx, number, circleOf(ctx)))
}

export interface ListedEdition {
  number: number
  date: string
  status: 'draft' | 'published'
}

/** Newest first. */
export async function listEditions(ctx: Context): Promise<ListedEdition[]> {
  const all = await transaction(ctx, selectEditions)
  return all.map(({ number, date, status }) => ({ number, date, status }))
}
