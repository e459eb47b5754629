// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual, Words } from '../edition/concept.ts'
import type { Decision } from '../edition/edition.ts'

/** What one is in a count: counts of different things are never added up. 'nothing': a list without numbers. */
export const countUnits = [
  'people-asked',
  'reports',
  'recorded-crimes',
  'bank-cases',
  'transactions',
  'nothing',
] as const
export type CountUnit = (typeof countUnits)[number]

/** What is said of one concept beside the edition. */
export interface Remark {
  /** What people call it, also wrongly spelt. */
  words: Words
  examples: Words
  /** What it is easily taken for and is not. */
  notThis?: Bilingual | undefined
  /** Concepts that often come with it; no statement about their meaning. */
  seeAlso: readonly string[]
}

/** How an organisation counts under its scheme. */
export interface Counting {
  organisation: Bilingual
  country: 'nl' | 'eu' | 'uk' | 'us' | 'au' | 'int'
  unit: CountUnit
  counts: Bilingual
}

/** A known way in which figures mislead, of these codes of a scheme; in a period when `from` or `until` say so. */
export interface Trap {
  id: string
  scheme: string
  codes: readonly string[]
  from?: string | undefined
  until?: string | undefined
  text: Bilingual
  /** Sources of the edition. */
  sources: readonly string[]
}

/** What stands beside the editions of a scheme. */
export interface Commentary {
  /** '' when there is none. */
  version: string
  concepts: Readonly<Record<string, Remark>>
  /** By scheme. */
  counting: Readonly<Record<string, Counting>>
  traps: readonly Trap[]
  /** Of which edition each is. */
  decisions: readonly (Decision & { edition: string })[]
}

export const noCommentary: Commentary = { version: '', concepts: {}, counting: {}, traps: [], decisions: [] }

export const noRemark: Remark = { words: {}, examples: {}, seeAlso: [] }
