// SPDX-License-Identifier: EUPL-1.2
import type { LinkedIdentifier } from '#modules/identifiers'
import type { CallClock } from './call-clock.ts'
import type { CallDeed } from './deed-in.ts'
import type { Chosen } from './quick-code.ts'
import { type CallFacts, noFacts } from './call-facts.ts'

export interface AdviceShown {
  plan: string
  steps: {
    id: string
    clock: 'danger' | 'now' | 'half-hour' | 'today' | 'week' | 'weeks'
    title: string
    how: string
    why: string
  }[]
  avoid: string[]
}

type Number = { phone: string; day: string } | null

/** What stands beside the advice. */
export interface Besides {
  checked: { asked: string; statement: string; explanation: string; isWarning: boolean }[]
  /** Of what was checked what has a page that this reader may open. */
  pages: LinkedIdentifier[]
  /** Hand-overs with the number of this caller. */
  before: { id: string; text: string; more: string; href: string }[]
  points: { id: string; name: string; isWarm: boolean; ways: string[]; number: Number }[]
  /** The bank of the caller, by their own account. `id`: null of one that does not take part. */
  bank: { id: string | null; name: string; number: Number } | null
  /** A language in which the first steps may be read out. */
  spoken: { code: string; name: string } | null
  understood: { term: string; answer: string }[]
}

/** What the server says of a call. */
export interface CallSaid extends Besides {
  /** By which its report is known, so that it is laid down once; '': not begun. */
  call: string
  /** Of this call, as the form said; whether it is of the own organisation is looked at when it is used. */
  report: string
  quick: string
  facts: CallFacts
  /** Words that joined the story, because they are no answer. */
  ownWords: string
  chosen: Chosen
  advice: AdviceShown | null
  /** Steps that were said or done, by their id; they stay so, whatever is told later. */
  done: string[]
  clock: CallClock | null
  /** When it was first told that somebody just paid, in milliseconds since 1970; '': not. */
  told: string
  errors: { field: string; message: string }[]
  /** `hour`: of the payment, for the form that asks the money back. */
  noted: { reportId: string; code: string | null; next: CallDeed; hour: number | null } | null
}

export const nothing: CallSaid = {
  call: '',
  report: '',
  quick: '',
  facts: noFacts,
  ownWords: '',
  chosen: {},
  understood: [],
  advice: null,
  done: [],
  clock: null,
  told: '',
  points: [],
  bank: null,
  spoken: null,
  checked: [],
  before: [],
  pages: [],
  errors: [],
  noted: null,
}
