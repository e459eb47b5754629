// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from '#foundation/text'
import type { WidgetSource } from '../widget/sources.ts'
import type { Audience } from '../widget/widget.ts'

/**
 * What the other party does, as warnings have long told everybody. A line of theirs shows one of these and nothing else: the scripts teach to
 * recognise, and are no manual.
 */
export const knownSigns = [
  'contact',
  'haste',
  'secrecy',
  'authority',
  'kindness',
  'bargain',
  'move-money',
  'advance',
  'new-account',
] as const
export type KnownSign = (typeof knownSigns)[number]

export interface Choice {
  /** Where it leads; a choice is known by its node. */
  to: string
  text: Bilingual
  isWise: boolean
  /** Said about this choice: kind, and what to do another time. */
  feedback: Bilingual
}

/** Something that is said, and what one can answer; without choices the conversation is over. */
export interface Node {
  said: Bilingual
  sign: KnownSign | null
  choices: readonly Choice[]
}

export interface Item {
  statement: Bilingual
  isTrue: boolean
  why: Bilingual
}

/** A conversation to practise with: data, one file each. */
export interface Script {
  /** In the address, the same in both languages. */
  slug: string
  audience: Audience
  /** How the other party reaches somebody. */
  channel: 'phone' | 'chat' | 'mail' | 'site'
  title: Bilingual
  lead: Bilingual
  /** Who speaks: invented, no brand. */
  other: Bilingual
  /** The first is 'begin'. */
  nodes: Readonly<Record<string, Node>>
  /** Two short items, before and after: what this script is about. */
  items: readonly [Item, Item]
  sources: readonly WidgetSource[]
}

/** No conversation takes more turns. */
export const mostTurns = 7
