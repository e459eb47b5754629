// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { itemIn } from '../change/apply-changes.ts'
import { fingerprintOf } from '../change/fingerprint.query.ts'
import type { Change, Item, ItemKind } from '../change/change.ts'
import { selectHistory } from '../change/change.store.ts'
import { editorTransaction, readDraft } from '../change/editor.query.ts'
import type { Edition } from '../edition/edition.ts'
import { newItem } from './addresses.ts'
import { freshId } from './read-entries.ts'

export interface ItemToEdit {
  id: string
  /** The draft of the next edition. */
  edition: Edition
  /** As it stands in the draft; null: it is new. */
  item: Item | null
  /** What the form begins with: one's own proposal that still waits, otherwise the item. */
  start: Item | null
  /** Of what was seen, to send along. */
  seen: string
  /** A proposal about it that waits. */
  open: Change | null
  isOwn: boolean
  history: Change[]
}

/** An item for whoever edits it, or a new one; null when there is none. */
export async function findItem(ctx: Context, kind: ItemKind, id: string): Promise<ItemToEdit | null> {
  return editorTransaction(ctx, async (tx, by) => {
    const { next } = await readDraft(ctx, tx)
    if (id === newItem) {
      const fresh = freshId(kind, idsIn(next, kind))
      return { id: fresh, edition: next, item: null, start: null, seen: '', open: null, isOwn: false, history: [] }
    }
    const item = itemIn(next, kind, id)
    const history = await selectHistory(tx, kind, id)
    const open = history.find(({ status }) => status === 'open') ?? null
    if (!item && history.length === 0) return null
    const isOwn = open?.proposedBy === by.id
    const start = isOwn && open ? (open.content ?? item) : item
    return { id, edition: next, item, start, seen: fingerprintOf(item), open, isOwn, history }
  })
}

/** Ids of this kind in an edition. */
export function idsIn(edition: Edition, kind: ItemKind): string[] {
  return kind === 'journey' ? edition.journeys.map(({ id }) => id) : Object.keys(edition[`${kind}s`])
}
