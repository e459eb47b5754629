// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { fewAtOnce } from '#foundation/db'
import type { TrayItem, WorkItem } from '#foundation/modules'
import { translate } from '#foundation/text'
import { endOf } from '../order/order.ts'
import { type Entry, gather, type Tab, tabs } from './gather.query.ts'

export const rowsPerPage = 40

/** One row as it is shown. `item`: null where it stands for many. */
export interface TodoRow extends Entry {
  kind: string
  item: WorkItem | null
}

export interface Todo {
  rows: TodoRow[]
  page: number
  pages: number
  counts: Record<Tab, number>
  /** When the first thing comes of what is put off or what others do; null: nothing does. */
  next: Date | null
}

/** A page of what waits for this person. Only what is on the page is read in full, and audited, by the module that has it. */
export async function listTodo(ctx: Context, sources: readonly TrayItem[], tab: Tab, page: number): Promise<Todo> {
  const all = await gather(ctx, sources)
  const entries = all[tab]
  const pages = Math.max(1, Math.ceil(entries.length / rowsPerPage))
  const now = Math.min(page, pages)
  const comes = [...all.later.map(({ until }) => until ?? null), ...all.others.map(({ due }) => endOf(due))]
  return {
    rows: await shown(ctx, entries.slice((now - 1) * rowsPerPage, now * rowsPerPage)),
    page: now,
    pages,
    counts: Object.fromEntries(tabs.map((each) => [each, all[each].length])) as Record<Tab, number>,
    next:
      comes.flatMap((at) => (at && at > ctx.now() ? [at] : [])).toSorted((a, b) => a.getTime() - b.getTime())[0] ??
      null,
  }
}

async function shown(ctx: Context, entries: readonly Entry[]): Promise<TodoRow[]> {
  const items = new Map<string, WorkItem>()
  const bySource = Map.groupBy(
    entries.filter(({ pile }) => pile === null),
    ({ source }) => source,
  )
  await fewAtOnce([...bySource], async ([{ rows }, own]) => {
    const keys = own.map(({ key }) => key)
    for (const item of (await rows?.show(ctx, keys)) ?? []) items.set(`${rows?.name}:${item.key}`, item)
  })
  return entries.flatMap((entry): TodoRow[] => {
    const { rows, text } = entry.source
    const kind = rows ? translate(rows.kind, ctx.language)('kind') : translate(text, ctx.language)('title')
    const item = items.get(entry.id) ?? null
    // Gone since it was listed.
    return item === null && entry.pile === null ? [] : [{ ...entry, kind, item }]
  })
}
