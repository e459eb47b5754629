// SPDX-License-Identifier: EUPL-1.2
import type { whatGoesRound } from '#modules/warnings'

type GoingRound = Awaited<ReturnType<typeof whatGoesRound>>[number]

export interface Tile extends Pick<GoingRound, 'title' | 'lang' | 'where' | 'drawn'> {
  href: string
  /** The first thing to do. */
  act: string | null
  /** Reports of its main form in the newest week that was released, and in the weeks up to it; null when hidden. */
  often: { now: number; label: string; weeks: readonly (number | null)[] } | null
}

/** `list`: the page of all of it, for what has none of its own. */
export function tileOf({ id, href, title, lang, where, act, drawn, often }: GoingRound, list: string): Tile {
  const shown = often?.now == null ? null : { now: often.now, label: often.label, weeks: often.weeks }
  return { href: href ?? `${list}#${id}`, title, lang, where, drawn, act: act[0] ?? null, often: shown }
}
