// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { helperOf } from './who.query.ts'

/** A page asks this first: whoever works for an organisation that does not help people further sees nothing of the room. */
export async function orForbidden(ctx: Context): Promise<void> {
  try {
    await transaction(ctx, (tx) => helperOf(ctx, tx))
  } catch (error) {
    if (error instanceof Refusal && error.status === 403) throw new Response(null, { status: 403 })
    throw error
  }
}
