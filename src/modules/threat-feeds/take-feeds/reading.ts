// SPDX-License-Identifier: EUPL-1.2
import type { EverydayKind } from '#values'

/** What others say, as their format was read: nothing of it is believed yet. */
export interface ToldClaim {
  reference: string
  kind: EverydayKind
  /** As they wrote it. */
  value: string
  firstSeen: Date | null
  until: Date | null
  isEnded: boolean
  /** Of a hundred, by themselves; null: they do not say. */
  confidence: number | null
}

/** A feed of others while it is read. */
export interface Reading {
  url: string
  headers: Record<string, string>
  fetch: typeof fetch
  /** Reads a file under the address of the feed. Throws `FeedProblem`. */
  json(path: string): Promise<unknown>
  /** How far it was read before. */
  mark: Record<string, unknown>
  /** UUIDs of whoever answers for what we publish ourselves: what comes back of it is not counted again. */
  owners: ReadonlySet<string>
}

/** A part of it that can be kept by itself, and how far that is. */
export interface ReadPart {
  claims: ToldClaim[]
  /** Why something was not read, once for each. */
  whyNot: string[]
  mark: Record<string, unknown>
  /** What `reference` begins with, before a slash, of which this part holds all: what was said under it before and is not in it has ended. */
  whole?: string[]
}

/** Why a feed could not be read: a word of ours, never a text of theirs. */
export type FeedFault = 'away' | 'refused' | 'no-feed' | 'too-large'

export class FeedProblem extends Error {
  readonly fault: FeedFault
  constructor(fault: FeedFault) {
    super(fault)
    this.fault = fault
  }
}
