// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { Situation } from '#modules/sharing'
import type { SourceId } from './sources.ts'

/** How soon a step must be taken, soonest first. Steps stand in this order. `danger`: before everything else, for somebody's life is. */
export const clocks = ['danger', 'now', 'half-hour', 'today', 'week', 'weeks'] as const
export type Clock = (typeof clocks)[number]

export interface StepWords {
  /** A verb first: "bel uw bank". Shown after the clock. */
  title: string
  /** What exactly to do, and with whom. */
  how: string
  why: string
}

export interface AdviceWords {
  title: string
  /** One sentence: what happened, and that it is not their fault. */
  lead: string
  /** What not to do now. */
  avoid: readonly string[]
}

/** What to do, and how soon. */
export type Step = Readonly<Record<Language, StepWords>> & { clock: Clock }

/** First advice for one situation, in the order in which to act. */
export interface Advice {
  /** In the address: /hulp/<slug>, the same in both languages. */
  slug: Situation
  /** Fraud form of the taxonomy. */
  form: string
  /** Whose reporting points are shown. */
  audience: 'resident' | 'business'
  /** It begins with a call in the name of an organisation: a caller who is real can show it. */
  isCalled?: true
  steps: readonly Step[]
  words: Record<Language, AdviceWords>
  sources: readonly SourceId[]
}
