// SPDX-License-Identifier: EUPL-1.2
import type { EverydayIdentifier } from '#values'
import type { Allow } from '../access/actor.ts'
import type { Context } from '../access/context.ts'

/** Under which heading something stands that was found, in this order. `state`: how it stands with the identifier that was typed; `deeds`: what can be done with it. */
export const foundGroups = ['state', 'deeds', 'cases', 'reports', 'files', 'people', 'knowledge'] as const
export type FoundGroup = (typeof foundGroups)[number]

/** One line of an answer, in the language of the reader. */
export interface Found {
  title: string
  /** Of what, by whom or how it stands; '' when there is no more to say. */
  more: string
  /** Where it is; '' when there is nothing to open. */
  href: string
  /** Fields that are posted to `href`, instead of opening it: what may stand in no address. */
  post?: Readonly<Record<string, string>>
}

/** What somebody typed, read. */
export interface FindQuery {
  text: string
  /** What it is as a whole, when it is an account, number, address or name of an account. */
  identifier: EverydayIdentifier | null
  /** In capitals without a space, when it may be a code by which people name something ('D-2026-00001', '1DCB9B'). */
  code: string | null
}

/** What a module finds, with the access and the audit line of its own lists; asked only when `by` fits what was typed. */
export interface Finder {
  group: FoundGroup
  by: readonly ('words' | 'code' | 'identifier')[]
  allow: Allow
  find(ctx: Context, query: FindQuery): Promise<Found[]>
}
