// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { type CountableReport, selectCountable, selectCountableIds } from './list-countable.store.ts'

export type { CountableReport } from './list-countable.store.ts'

/**
 * What these reports are counted by: nothing that was told, and no identifier. A report that no longer exists is not in the answer.
 * Only for the program itself: throws when a person or machine asks.
 */
export function listCountable(ctx: Context, reportIds: readonly string[]): Promise<CountableReport[]> {
  if (ctx.actor.kind !== 'system') throw new Error('listCountable is only for the program itself')
  return transaction(ctx, (tx) => selectCountable(tx, reportIds))
}

/** Ids of all reports in order, after this one: to count everything again in pages. Only for the program itself. */
export function listCountableIds(ctx: Context, after: string, limit: number): Promise<string[]> {
  if (ctx.actor.kind !== 'system') throw new Error('listCountableIds is only for the program itself')
  return transaction(ctx, (tx) => selectCountableIds(tx, after, limit))
}
