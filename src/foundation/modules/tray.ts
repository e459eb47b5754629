// SPDX-License-Identifier: EUPL-1.2
import type { CalendarDate } from '#values'
import type { Allow } from '../access/actor.ts'
import type { Context } from '../access/context.ts'
import type { Text } from '../text/index.ts'

/** A source of work: what waits for somebody with this permission. With `rows` each thing is a row of its own; without, all of it is one. */
export interface TrayItem {
  text: Text<'title' | 'explanation'>
  href: string
  allow: Allow
  /** What is to be read, or waits for somebody else; otherwise it is to be done. */
  tab?: 'read' | 'others'
  /** All that waits. Asked where there are no rows, or more than are shown. */
  count(ctx: Context): Promise<number>
  /** Since when the oldest waits, for a source without rows. */
  oldest?(ctx: Context): Promise<Date | null>
  rows?: WorkRows
  /** It asks only as whoever reads, and opens no lock: asked with others like it in one transaction. By `together`. */
  isPlain?: true
}

/** Sources that ask only as whoever reads, and open no lock of their own: to begin and end a transaction for each costs more than what is asked in it. */
export function together(...sources: TrayItem[]): TrayItem[] {
  return sources.map((source) => ({ ...source, isPlain: true }))
}

export interface WorkRows {
  /** 'recovery.held': begins the key of its rows wherever they are kept. */
  name: `${string}.${string}`
  /** What one row is: 'Maatregel'. */
  kind: Text<'kind'>
  /** What waits, at most so many: what ends first, then what waits longest. Tells nothing of anybody. */
  waiting(ctx: Context, limit: number): Promise<Waiting[]>
  /** These in full, to be looked at: audited as the module's own list does it. What is gone since is left out. */
  show(ctx: Context, keys: readonly string[]): Promise<WorkItem[]>
  /** Takes a deed by the command that its desk calls; throws a Refusal where the desk would. */
  act?(ctx: Context, given: GivenDeed): Promise<void>
  /** Takes a deed back, where there is a lawful way: only then is it offered. */
  undo?: { deeds: readonly string[]; take(ctx: Context, given: Pick<GivenDeed, 'key' | 'deed'>): Promise<void> }
}

/** A thing that waits, as far as its place in the order asks. */
export interface Waiting {
  /** Within its source. */
  key: string
  /** When it ends or is to be done, to the moment or to the day; null: no clock. */
  due: Date | CalendarDate | null
  since: Date
  /** Somebody's life or safety: before everything, however long that is overdue. */
  isDanger?: boolean
  /** Until then a bank may still stop money, and every hour counts: for now, whenever it ends. */
  isMoney?: boolean
}

/** In the language of the reader. */
export interface WorkItem {
  key: string
  /** What it is about: an amount, an account, a name; never a date. */
  subject: string
  /** Why it waits, or what is asked. */
  why?: string | undefined
  /** By what people name it. */
  code?: string | undefined
  /** Who asks, or who has it. */
  from?: string | undefined
  /** In the language in which it is read. */
  href: string
  /** Of what is shown: a deed on something newer is refused. */
  version?: number
  /** At most two, the usual one first; none where it has to be opened. */
  deeds?: readonly WorkDeed[]
}

export interface WorkDeed {
  id: string
  text: string
  /** It asks why: one of these, or words of one's own where this is a question. */
  reasons?: readonly { value: string; text: string }[] | string
  /** Its digit where its own page has one; otherwise its place. */
  keys?: string
}

export interface GivenDeed {
  key: string
  deed: string
  /** '' where none was asked. */
  reason: string
  version: number | undefined
}

/** Rows of a list that is short and tells nothing of anybody: read whole, each time. */
export function rowsOf(list: (ctx: Context) => Promise<(Waiting & WorkItem)[]>): Pick<WorkRows, 'waiting' | 'show'> {
  return {
    waiting: async (ctx, limit) => (await list(ctx)).slice(0, limit),
    show: async (ctx, keys) => (await list(ctx)).filter(({ key }) => keys.includes(key)),
  }
}
