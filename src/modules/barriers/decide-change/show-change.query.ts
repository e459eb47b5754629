// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { isRowId } from '#values'
import type { Change } from '../change/change.ts'
import { selectChange } from '../change/change.store.ts'
import { editorTransaction, readDraft } from '../change/editor.query.ts'
import { type LookedAt, lookAtChange } from '../edit-items/look-at-change.query.ts'

export interface ShownChange {
  change: Change
  isOwn: boolean
  look: LookedAt
}

/** A change with what it does; of a decided one, what it did then. Null: there is none. */
export async function showChange(ctx: Context, id: string): Promise<ShownChange | null> {
  const found = await editorTransaction(ctx, async (tx, by) => {
    const change = isRowId(id) ? await selectChange(tx, id) : null
    return change && { change, next: (await readDraft(ctx, tx)).next, isOwn: change.proposedBy === by.id }
  })
  if (!found) return null
  const { change, next, isOwn } = found
  return { change, isOwn, look: await lookAtChange(ctx, next, change) }
}
