// SPDX-License-Identifier: EUPL-1.2
import { hasKnownEffect } from '../draw-journey/journey-view.ts'
import type { Barrier, Edition, Journey, Signal, Step } from '../edition/edition.ts'

/** What can be missing, in the order in which it is shown: the most urgent first. */
export const gapKinds = [
  'step-not-live',
  'step-no-effect',
  'barrier-no-evidence',
  'barrier-not-live',
  'barrier-no-owner',
  'step-no-signal',
  'signal-unseen',
  'signal-not-allowed',
  'signal-not-judged',
  'party-many',
] as const
export type GapKind = (typeof gapKinds)[number]

/** From so many barriers on, the question is whether one party can carry them. */
export const many = 12

export type GapItem =
  | { of: 'step'; step: Step }
  | { of: 'barrier'; barrier: Barrier }
  | { of: 'signal'; signal: Signal; step: Step }
  | { of: 'party'; party: string; barriers: Barrier[] }

export interface Gap {
  kind: GapKind
  items: GapItem[]
  /** Of how many: steps, barriers, signals or parties. */
  total: number
}

/** What is missing in one journey, or in all of them when none is given. What is shared counts once. */
export function coverage(edition: Edition, journey?: Journey): Gap[] {
  const journeys = journey ? [journey] : edition.journeys
  const steps = unique(journeys.flatMap(({ steps: ids }) => ids)).flatMap((id) => edition.steps[id] ?? [])
  const barriersOf = (step: Step) => step.barriers.flatMap((id) => edition.barriers[id] ?? [])
  const barriers = unique(steps.flatMap(barriersOf))
  const signals = steps.flatMap((step) => step.signals.map((signal) => ({ signal, step })))
  const parties = partiesOf(barriers)
  const ofStep = (kind: GapKind, is: (step: Step) => boolean): Gap => ({
    kind,
    items: steps.filter(is).map((step) => ({ of: 'step', step })),
    total: steps.length,
  })
  const ofBarrier = (kind: GapKind, is: (barrier: Barrier) => boolean): Gap => ({
    kind,
    items: barriers.filter(is).map((barrier) => ({ of: 'barrier', barrier })),
    total: barriers.length,
  })
  const ofSignal = (kind: GapKind, is: (signal: Signal) => boolean): Gap => ({
    kind,
    items: signals.filter(({ signal }) => is(signal)).map((each) => ({ of: 'signal', ...each })),
    total: signals.length,
  })
  return [
    ofStep('step-not-live', (step) => !barriersOf(step).some(({ status }) => status === 'live')),
    ofStep('step-no-effect', (step) => !barriersOf(step).some(hasKnownEffect)),
    ofBarrier('barrier-no-evidence', ({ evidence }) => evidence.level === 'E0'),
    ofBarrier('barrier-not-live', ({ status }) => status !== 'live'),
    ofBarrier('barrier-no-owner', ({ owners }) => owners.length === 0),
    ofStep('step-no-signal', (step) => step.signals.length === 0),
    ofSignal('signal-unseen', ({ seenBy }) => seenBy.length === 0),
    ofSignal('signal-not-allowed', ({ mayShare }) => mayShare?.answer === 'no'),
    ofSignal('signal-not-judged', ({ mayShare }) => mayShare === undefined || mayShare.answer === 'draft'),
    {
      kind: 'party-many',
      items: parties.filter((party) => party.barriers.length >= many).map((party) => ({ of: 'party', ...party })),
      total: parties.length,
    },
  ]
}

/** Who can raise barriers, the one with the most first. */
export function partiesOf(barriers: readonly Barrier[]): { party: string; barriers: Barrier[] }[] {
  const owners = unique(barriers.flatMap((barrier) => barrier.owners))
  return owners
    .map((party) => ({ party, barriers: barriers.filter((barrier) => barrier.owners.includes(party)) }))
    .sort((a, b) => b.barriers.length - a.barriers.length)
}

export function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}
