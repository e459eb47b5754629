// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import type { ItemKind } from '../disclosure/disclosure.ts'
import { countRecallReceipts } from './recall-receipts.store.ts'

export interface RecallReceipts {
  /** Organisations that were ever told of the item. */
  told: number
  /** Of those, how many say that they removed it. */
  confirmed: number
}

/** How many organisations had this item, and at how many its last recall works. Numbers only: never which. */
export function recallReceipts(ctx: Context, kind: ItemKind, itemId: string): Promise<RecallReceipts> {
  return transaction(asSystem(ctx, 'sharing.recall-receipts'), (tx) => countRecallReceipts(tx, kind, itemId))
}
