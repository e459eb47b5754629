// SPDX-License-Identifier: EUPL-1.2
import type { whatGoesRound } from '#modules/warnings'

type GoingRound = Awaited<ReturnType<typeof whatGoesRound>>[number]

export interface Tile extends Pick<GoingRound, 'title' | 'lang' | 'where' | 'drawn'> {
  href: string
  /** The first thing to do. */
  act: string | null
  /** Reports of its main form in the newest week that was released, and in the weeks up to it; null when hidden. */
  often: Often | null
}

export interface Often {
  now: number
  before: number | null
  label: string
  /** Monday. */
  week: string
  weeks: readonly (number | null)[]
}

/** `list`: the page of all of it, for what has none of its own. */
export function tileOf({ id, href, title, lang, where, act, drawn, often }: GoingRound, list: string): Tile {
  const shown = often?.now == null ? null : { ...often, now: often.now }
  return { href: href ?? `${list}#${id}`, title, lang, where, drawn, act: act[0] ?? null, often: shown }
}

/** What the figure means beside those before it. */
export function meaningOf({ now, before, weeks }: Pick<Often, 'now' | 'before' | 'weeks'>) {
  if (before === null) return weeks.filter((count) => count !== null).length === 1 ? 'onlyWeek' : 'noWeekBefore'
  if (now === before) return 'same'
  return now > before ? 'more' : 'fewer'
}
