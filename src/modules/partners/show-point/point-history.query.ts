// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { isRowId } from '#values'
import { selectHistory } from '../keep-entry/change.store.ts'
import type { EntryField } from '../keep-entry/change.ts'
import { selectVersion } from '../reporting-point/reporting-point.store.ts'
import type { Source } from '../reporting-point/reporting-point.ts'

export interface HistoryEntry {
  id: string
  at: string
  what: 'changed' | 'stopped' | 'assigned' | 'approved'
  fields: EntryField[]
  source: Source | null
  unwarned: boolean
}

/** What became of an entry, newest first, with no name and no number; null when the register has no such entry. `next`: where to go on (`before`). */
export function pointHistory(
  ctx: Context,
  pointId: string,
  { before, limit = 20 }: { before?: string | undefined; limit?: number } = {},
): Promise<{ items: HistoryEntry[]; next: string | null } | null> {
  return transaction(ctx, async (tx) => {
    if (!/^[a-z0-9-]{1,60}$/.test(pointId) || !(await selectVersion(tx, pointId))) return null
    const from = before !== undefined && isRowId(before) ? before : undefined
    const found = await selectHistory(tx, pointId, { before: from, most: limit + 1 })
    const items = found.slice(0, limit).map(({ id, at, what, fields, source, unwarned }) => ({
      id,
      at: at.toISOString(),
      what,
      fields,
      source,
      unwarned,
    }))
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null }
  })
}
