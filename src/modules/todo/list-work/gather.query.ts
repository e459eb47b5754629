// SPDX-License-Identifier: EUPL-1.2
import { type Context, subjectOf, transaction } from '#foundation/access'
import { fewAtOnce } from '#foundation/db'
import type { TrayItem, Waiting } from '#foundation/modules'
import { inOrder } from '../order/order.ts'
import { selectLater } from '../later/later.store.ts'

export const tabs = ['work', 'read', 'others', 'later'] as const
export type Tab = (typeof tabs)[number]

/** Rows that one source puts in the list; the rest of it is one row that leads to its own list. */
export const mostOfSource = 200

/** A row of the list, before it is known what it says. `id`: 'recovery.held:4f…'. `pile`: how many it stands for; null: one thing. */
export interface Entry {
  id: string
  source: TrayItem
  key: string
  due: Waiting['due']
  since: Date
  isDanger?: boolean | undefined
  isMoney?: boolean | undefined
  pile: number | null
  /** Of a pile: so many more of its own list stand by themselves, because they have a clock. */
  beside?: number
  /** It stands for what did not fit. */
  isRest?: true
  /** When it comes back, of what this person put off. */
  until?: Date
}

/** Everything that waits for this person, each tab in its order. Nothing in it tells of anybody. */
export async function gather(ctx: Context, sources: readonly TrayItem[]): Promise<Record<Tab, Entry[]>> {
  const put = await transaction(ctx, (tx) => selectLater(tx, subjectOf(ctx.actor).id ?? '', ctx.now()))
  const apart = [
    sources.filter(({ isPlain }) => isPlain),
    ...sources.filter(({ isPlain }) => !isPlain).map((one) => [one]),
  ]
  const found = (await fewAtOnce(apart, (some) => entriesOfAll(ctx, some))).flat()
  const later = found.flatMap((entry) => {
    const until = put.get(entry.id)
    return until ? [{ ...entry, until }] : []
  })
  const rest = found.filter(({ id }) => !put.has(id))
  const order = inOrder(ctx.now())
  const of = (tab: TrayItem['tab']) => rest.filter(({ source }) => source.tab === tab).toSorted(order)
  return {
    work: of(undefined),
    read: of('read'),
    others: of('others'),
    later: later.toSorted((one, other) => one.until.getTime() - other.until.getTime() || order(one, other)),
  }
}

/** Of several in one transaction, one after another: a source that needs a second connection meanwhile could wait for ever (`together`). */
async function entriesOfAll(ctx: Context, sources: readonly TrayItem[]): Promise<Entry[]> {
  const [only] = sources
  if (only && sources.length === 1) return entriesOf(ctx, only)
  return transaction(ctx, async (tx) => {
    const entries: Entry[] = []
    for (const source of sources) entries.push(...(await entriesOf({ ...ctx, tx }, source)))
    return entries
  })
}

/** So many things of one kind without a clock stand by themselves; more are a pile, and one row. */
const mostLoose = 7

async function entriesOf(ctx: Context, source: TrayItem): Promise<Entry[]> {
  const { rows } = source
  if (!rows) {
    const count = await source.count(ctx)
    if (count === 0) return []
    const since = (await source.oldest?.(ctx)) ?? ctx.now()
    return [{ id: `pile:${source.text.en.title}`, source, key: '', due: null, since, pile: count }]
  }
  const waiting = await rows.waiting(ctx, mostOfSource + 1)
  const isWhole = waiting.length <= mostOfSource
  const [clocked, loose] = [waiting.filter(({ due }) => due !== null), waiting.filter(({ due }) => due === null)]
  const isPile = loose.length > mostLoose
  const alone = isPile ? clocked : [...clocked, ...loose]
  const entries: Entry[] = alone.slice(0, mostOfSource).map(({ key, due, since, isDanger, isMoney }) => ({
    id: `${rows.name}:${key}`,
    source,
    key,
    due,
    since,
    isDanger,
    isMoney,
    pile: null,
  }))
  if (isWhole && !isPile) return entries
  const pile = (isWhole ? waiting.length : await source.count(ctx)) - entries.length
  const of = { id: `${rows.name}:`, source, key: '', due: null, pile }
  const oldest = Math.min(...loose.map(({ since }) => since.getTime()))
  if (!isPile) return [...entries, { ...of, since: ctx.now(), isRest: true }]
  return [...entries, { ...of, since: new Date(oldest), beside: entries.length }]
}
