// SPDX-License-Identifier: EUPL-1.2
import type { CalendarDate } from '#values'
import type { Law, RefusalGround } from '../request/answering.data.ts'
import type { Right } from '../request/request.ts'

interface Pair {
  name: string
  value: string
}

/** What one organisation answered, without the sentences that are the same for everybody. Kept sealed, shown and handed over. */
export interface Answer {
  /** `neutral`: what the police say to everybody first. */
  kind: 'full' | 'neutral'
  controller: string
  right: Right
  law: Law
  /** A day, because a moment would tell how long somebody looked. */
  answeredOn: CalendarDate
  /** By what was searched: what was shown to be theirs. */
  keys: readonly { kind: string; canonical: string }[]
  /** What the data subject told about himself. */
  given: readonly GivenPart[]
  erased: readonly { title: string; count: number }[]
  corrected: readonly string[]
  refused: readonly { title: string; ground: RefusalGround }[]
  /** What others told, only when a person decided to give it: each thing once, in order of the alphabet, so that it tells no number and no day. */
  stated: readonly { title: string; content: readonly Pair[] }[]
  /** What everybody who checks is told anyway. */
  warnings: readonly { identifier: string; reason: string; legalBasis: string; until: CalendarDate | null }[]
  /** In the words of whoever answered. */
  explanation: string | null
  /** What is done with data in general: the same for everybody on the same day. */
  processing: readonly ProcessingPart[]
}

export interface GivenPart {
  title: string
  items: readonly { since: CalendarDate; until: CalendarDate | null; content: readonly Pair[] }[]
}

export interface ProcessingPart {
  name: string
  purpose: string
  legalBasis: string
  data: readonly string[]
  about: readonly string[]
  recipients: readonly string[]
  kept: readonly string[]
}
