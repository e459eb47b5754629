// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { TrayItem } from '#foundation/modules'
import { translate } from '#foundation/text'
import { keptByPerson } from '#foundation/web'
import { todoText } from './todo.text.ts'

/** For how long a step back is offered, in seconds. */
const offered = 30
const kept = keptByPerson({ name: 'dw-te-doen', purpose: 'todo.done', seconds: offered })

/** What was done to which row: a deed, or `later`, `take-up`, `undo`. */
export interface SaidDone {
  what: string
  id: string
  /** As the row was called. */
  name: string
}

export interface ShownDone {
  words: string
  /** For how many milliseconds it is still said: it lies over the page. */
  left: number
  /** The step back; null: there is none. */
  undo: { id: string; deed: string; name: string } | null
}

/** A cookie that says what this person did just now: it stands in no address, so that nobody can be sent one. */
export function keepDone(ctx: Context, done: SaidDone): string {
  return kept.cookieFor(ctx, JSON.stringify({ ...done, at: ctx.now().getTime() }))
}

/** Said once: the page after it does not say it again. */
export const saidDone = (ctx: Context) => ({ headers: { 'set-cookie': kept.forgotten(ctx) } })

/** What this person did in the last half minute; null: nothing. */
export function doneBefore(ctx: Context, request: Request, sources: readonly TrayItem[]): ShownDone | null {
  const words = kept.wordsOf(ctx, request)
  if (words === null) return null
  const { what, id, name, at } = JSON.parse(words) as SaidDone & { at: number }
  const t = translate(todoText, ctx.language)
  const left = at + offered * 1_000 - ctx.now().getTime()
  if (what === 'later') return { words: t('didLater', { name }), left, undo: { id, name, deed: 'later' } }
  if (what === 'take-up') return { words: t('didTakeUp', { name }), left, undo: null }
  if (what === 'undo') return { words: t('didUndo', { name }), left, undo: null }
  const rows = sources.find((source) => source.rows && id.startsWith(`${source.rows.name}:`))?.rows
  return { words: t('did', { name }), left, undo: rows?.undo?.deeds.includes(what) ? { id, name, deed: what } : null }
}
