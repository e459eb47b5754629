// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from '#values'
import type { Allow } from '../access/actor.ts'
import type { Context } from '../access/context.ts'
import type { Text } from '../text/index.ts'

/** An account, number, address or name that has a page; `id` is its row. */
export interface KnownIdentifier {
  id: string
  kind: IdentifierKind
  canonical: string
}

/** One thing that is known of it, in the language of the reader. */
export interface KnownLine {
  key: string
  at: Date | null
  what: string
  state: { kind: 'ok' | 'warn' | 'stop' | 'neutral'; text: string }
  /** By or for whom, and why. */
  more: string
  href: string | null
  /** It holds at this moment, so that it is said on top as well. */
  isNow: boolean
}

/** Something that this reader can do about it. With `posts` it is a form that sends these fields there. */
export interface KnownDeed {
  text: string
  href: string
  posts?: Readonly<Record<string, string>>
}

export interface Known {
  /** The newest first, at most `mostKnown`. */
  lines: KnownLine[]
  /** How many there are; more than the lines when some were left out. */
  count: number
  /** In a sentence, before the lines: what is only told as a number. */
  note?: string
  deeds?: KnownDeed[]
  /** Pages that look at it from one side. */
  tabs?: { text: string; href: string }[]
}

export const mostKnown = 20
export const nothingKnown: Known = { lines: [], count: 0 }

/**
 * What a module knows of an identifier, for the page of that identifier upstream. It shows no more than this reader may see in the module
 * itself, and writes down the look with the purpose.
 */
export interface KnownPart {
  text: Text<'title'>
  allow: Allow
  read(ctx: Context, about: KnownIdentifier, purpose: string): Promise<Known>
}
