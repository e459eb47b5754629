// SPDX-License-Identifier: EUPL-1.2
import type { TrayItem } from '#foundation/modules'
import { type Language, translate } from '#foundation/text'
import { todoText } from './todo.text.ts'

/** For how long a step back is offered, in milliseconds. */
const offered = 30_000

/** What was done to which row: a deed, or `later`, `take-up`, `undo`. */
export interface SaidDone {
  what: string
  id: string
}

export interface ShownDone {
  words: string
  /** The step back, for as many milliseconds as are left; null: there is none. */
  undo: { id: string; deed: string; left: number } | null
}

/** The address of the same list that says what was done. */
export function doneOf(asked: URLSearchParams, done: SaidDone, now: Date): URLSearchParams {
  const kept = ['lijst', 'pagina'].flatMap((name) => (asked.has(name) ? [[name, asked.get(name) ?? '']] : []))
  return new URLSearchParams([...kept, ['gedaan', done.what], ['rij', done.id], ['om', String(now.getTime())]])
}

/** What the address says was done just now; null: nothing, or a while ago. */
export function sayDone(
  asked: URLSearchParams,
  sources: readonly TrayItem[],
  now: Date,
  language: Language,
): ShownDone | null {
  const [what, id] = [asked.get('gedaan') ?? '', asked.get('rij') ?? '']
  const left = Number(asked.get('om')) + offered - now.getTime()
  if (what === '' || !(left > 0 && left <= offered)) return null
  const t = translate(todoText, language)
  if (what === 'later') return { words: t('didLater'), undo: { id, deed: 'later', left } }
  if (what === 'take-up') return { words: t('didTakeUp'), undo: null }
  if (what === 'undo') return { words: t('didUndo'), undo: null }
  const rows = sources.find((source) => source.rows && id.startsWith(`${source.rows.name}:`))?.rows
  if (!rows) return null
  return { words: t('did'), undo: rows.undo?.deeds.includes(what) ? { id, deed: what, left } : null }
}
