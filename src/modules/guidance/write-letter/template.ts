// SPDX-License-Identifier: EUPL-1.2
import type { Condition } from '../make-plan/step.ts'
import type { SourceId } from '../show-first-advice/sources.ts'

export const fields = [
  'name',
  'company',
  'own',
  'other',
  'otherName',
  'amount',
  'paidOn',
  'place',
  'number',
  'reference',
  'complaint',
  'story',
] as const
export type Field = (typeof fields)[number]

export const letterIds = [
  'terughalen',
  'vergoeding',
  'klacht',
  'platform',
  'identiteit',
  'telecom',
  'incasso',
  'naam',
  'spookfactuur',
] as const
export type LetterId = (typeof letterIds)[number]

/** A letter that somebody sends in their own name. Dutch, because those who read it are; another wording is another version. */
export interface LetterTemplate {
  id: LetterId
  version: number
  /** A jurist has looked at it. Until then the page says that none has, and the letter, which is somebody's own, does not. */
  isReviewed: boolean
  /** What is asked, in the order of the form; `optional` may stay empty, and a sentence with it then stays out. */
  fields: readonly Field[]
  optional: readonly Field[]
  to: string
  subject: string
  /** Sentences with {places}, one for each paragraph. */
  body: readonly string[]
  /** Offered in a plan with one of these answers, and in none of `notWhen`. */
  when: readonly Condition[]
  notWhen?: Condition
  source: SourceId
}

export type Given = Readonly<{ [F in Field]?: string | undefined }>
