// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type DeedNow, deedsNow, waitsForAnother } from '#foundation/deeds'
import { isRowId } from '#values'
import { type Change, changeDeeds } from '../change/change.ts'
import { selectChange } from '../change/change.store.ts'
import { editorTransaction, readDraft } from '../change/editor.query.ts'
import { type LookedAt, lookAtChange } from '../edit-items/look-at-change.query.ts'

type Judging = Exclude<keyof (typeof changeDeeds)['deeds'], 'publish'>

export interface ShownChange {
  change: Change
  deeds: DeedNow<Judging>[]
  waits: boolean
  look: LookedAt
}

/** A change with what it does; of a decided one, what it did then. Null: there is none. */
export async function showChange(ctx: Context, id: string): Promise<ShownChange | null> {
  const found = await editorTransaction(ctx, async (tx) => {
    const change = isRowId(id) ? await selectChange(tx, id) : null
    return change && { change, next: (await readDraft(ctx, tx)).next }
  })
  if (!found) return null
  const { change, next } = found
  const look = await lookAtChange(ctx, next, change)
  const isOnPage = (one: DeedNow<string>): one is DeedNow<Judging> =>
    one.at === null && (one.name !== 'approve' || look.errors.length === 0)
  return {
    change,
    deeds: deedsNow(changeDeeds, change, ctx.actor).filter(isOnPage),
    waits: waitsForAnother(changeDeeds, change, ctx.actor),
    look,
  }
}
