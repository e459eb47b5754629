// SPDX-License-Identifier: EUPL-1.2
import type { BottleneckStep } from './line.ts'

export type StepField =
  | { name: string; kind: 'line' | 'text' }
  | { name: string; kind: 'choice'; choices: readonly string[] }

/** How the outside adviser judged the direction. */
export const advices = ['positive', 'conditions', 'negative'] as const
/** Where the supervisor stands; `no-position` when it answered that it takes none. */
export const positions = ['no-objection', 'conditions', 'objection', 'no-position'] as const
/** What came out of a pilot. That it cannot be told is an answer too. */
export const outcomes = ['works', 'partly', 'does-not-work', 'not-measurable'] as const
export type Outcome = (typeof outcomes)[number]

const text = (name: string): StepField => ({ name, kind: 'text' })
const choice = (name: string, choices: readonly string[]): StepField => ({ name, kind: 'choice', choices })

/** What must be told at each step, beside its date and its evidence. A pilot is started on its own page. */
export const stepFields: Record<BottleneckStep, readonly StepField[]> = {
  prioritise: [text('question')],
  direct: [text('direction'), text('cases')],
  advise: [{ name: 'adviser', kind: 'line' }, choice('advice', advices), text('summary')],
  consult: [text('asked'), text('answered'), choice('position', positions)],
  'start-pilot': [],
  evaluate: [choice('outcome', outcomes), text('result')],
  adopt: [text('practice')],
  rethink: [text('reason')],
  stop: [text('reason')],
  reopen: [text('reason')],
}

/** Steps forward rest on a document that can be found again; going back or stopping rests on its reason. */
export function needsEvidence(step: BottleneckStep): boolean {
  return !['rethink', 'stop', 'reopen'].includes(step)
}

export const longestLine = 300
export const longestText = 4_000
