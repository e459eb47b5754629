// SPDX-License-Identifier: EUPL-1.2
import type { MessageKind } from '#values'
import { type Drawn, drawnFrom } from '../warning/drawing.ts'

export interface HowOften {
  /** Main form: figures are published of nothing smaller. */
  form: string
  /** Its name, or that its kinds are counted together where one of them was asked about. */
  label: string
  /** Monday of the newest week that was released. */
  week: string
  /** Reports in that week, rounded; null: hidden. */
  now: number | null
  /** In the week before it. */
  before: number | null
  /** The weeks up to that one, oldest first. */
  weeks: (number | null)[]
}

/** Something that goes round: a warning, or a signal for everybody that nobody wrote a warning about. */
export interface GoingRound {
  /** Of the warning, or of the signal. */
  id: string
  /** Where more of it stands; null: all of it stands in the list. */
  href: string | null
  title: string
  /** The language of its words. */
  lang: 'nl' | 'en'
  /** Steps, the first first. */
  act: string[]
  happens: string[]
  recognise: string[]
  drawn: Drawn | null
  form: { id: string; label: string } | null
  /** Names of places; none: the whole country. */
  where: string[]
  /** Monday of the week in which it was last new. */
  week: string
  changedAt: string
  often: HowOften | null
}

/** The newest week first; within it what is reported most, and of that the newest. What has no figure comes after what has one. */
export function newestAndLargest(one: GoingRound, other: GoingRound): number {
  const count = ({ often }: GoingRound) => often?.now ?? -1
  return other.week.localeCompare(one.week) || count(other) - count(one) || other.changedAt.localeCompare(one.changedAt)
}

/** The drawing of the writer, or what the signal says. */
export function drawnOf(
  own: Drawn | null,
  seen: { channel: string | null; lure: string | null; recognise: string } | undefined,
): Drawn | null {
  return own ?? (seen ? drawnFrom(seen) : null)
}

/** The kinds of message that these come as, the most frequent first. */
export function kindsAmong(items: readonly GoingRound[]): MessageKind[] {
  const counts = Map.groupBy(items, ({ drawn }) => drawn?.message.kind)
  return [...counts].toSorted(([, one], [, other]) => other.length - one.length).flatMap(([kind]) => kind ?? [])
}
