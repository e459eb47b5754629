// SPDX-License-Identifier: EUPL-1.2
import type { EverydayKind } from '#values'

/** Something came on a list that others follow, or went off it. */
export interface FeedChange {
  /** Its place in the list of changes; `from` of the next question. */
  place: string
  /** What stands for the thing itself, the same in every change of it. */
  key: string
  kind: EverydayKind
  value: string
  isListed: boolean
  /** How often it went off before. */
  times: number
  /** Whom it imitates, where that is known. */
  imitates: string | null
  /** Later than every change of an earlier step. */
  at: Date
  /** When it first came on the list. */
  firstAt: Date
  /** When it ends by itself; null: it went off, or no such day is known. */
  expiresAt: Date | null
}

/** What first came on the list on one day in Amsterdam. */
export interface FeedDay {
  /** 'yyyy-mm-dd' */
  day: string
  count: number
  /** When one of these last changed. */
  changedAt: Date
}

/** A list that whoever asks may follow: one that is public, or what an agreement gives their organisation. */
export interface FeedSource {
  /** A UUID that stays. */
  id: string
  /** In an address, instead of the id. */
  alias: string
  title: string
  description: string
  tlp: 'clear' | 'amber'
  /** Who answers for what stands on it. */
  owner: { id: string; name: string }
  /** The last change of each thing, in order of change, from this place on, itself included, and after `since` where that is given. */
  changes(ask: {
    from: string | null
    since: Date | null
    /** Leaves out what went off. */
    onlyListed: boolean
    limit: number
  }): Promise<FeedChange[]>
  /** The last change of each thing before that moment, the newest first. */
  things(ask: {
    day?: string | undefined
    since: Date | null
    before: Date
    values: readonly string[] | null
    limit: number
    offset: number
  }): Promise<FeedChange[]>
  /** The newest first. */
  days(before: Date): Promise<FeedDay[]>
}
