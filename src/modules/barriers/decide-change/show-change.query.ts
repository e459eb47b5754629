// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { isRowId } from '#values'
import type { Change } from '../change/change.ts'
import { selectChange } from '../change/change.store.ts'
import { changeMessages } from '../change/change.text.ts'
import { editorTransaction, readDraft } from '../change/editor.query.ts'
import { type LookedAt, lookAtChange } from '../edit-items/look-at-change.query.ts'

export interface ShownChange {
  change: Change
  isOwn: boolean
  look: LookedAt
}

/** A change with what it does; of a decided one, what it did then. Refuses an unknown one (404). */
export async function showChange(ctx: Context, id: string): Promise<ShownChange> {
  const { change, next, isOwn } = await editorTransaction(ctx, async (tx, by) => {
    const found = isRowId(id) ? await selectChange(tx, id) : null
    if (!found) throw new Refusal(changeMessages.noSuchChange, { status: 404 })
    return { change: found, next: (await readDraft(ctx, tx)).next, isOwn: found.proposedBy === by.id }
  })
  return { change, isOwn, look: await lookAtChange(ctx, next, change) }
}
