// SPDX-License-Identifier: EUPL-1.2
import type { ItemKind, ItemOf } from '../change/change.ts'
import type { Barrier, Journey, Signal, Source, Step, Words } from '../edition/edition.ts'

export type Entries = Record<string, string | string[]>

/** An item as a form shows it, so that what was typed and what is kept look the same. */
export function entriesOfItem<Kind extends ItemKind>(kind: Kind, item: ItemOf[Kind]): Entries {
  if (kind === 'journey') return ofJourney(item as Journey)
  if (kind === 'step') return ofStep(item as Step)
  return kind === 'barrier' ? ofBarrier(item as Barrier) : ofSource(item as Source)
}

const ofJourney = (journey: Journey): Entries => ({
  ...two('label', journey.label),
  form: journey.form,
  variants: journey.variants.map(lineOf).join('\n'),
  steps: journey.steps,
  basis: journey.basis.join(' '),
})

const ofStep = (step: Step): Entries => ({
  ...two('label', step.label),
  ...two('goal', step.goal),
  phase: step.phase,
  circle: step.circle,
  barriers: step.barriers,
  after: step.after.join(' '),
  offenderRoles: step.offenderRoles.map(lineOf).join('\n'),
  facilitators: step.facilitators
    .map(({ label, party, knowing }) => [label.nl, label.en ?? '', party ?? '', knowing].join(' | '))
    .join('\n'),
  occasions: step.occasions.map(lineOf).join('\n'),
  techniques: step.techniques.join(' '),
  mitreF3: step.mitreF3.join(' '),
})

const ofBarrier = (barrier: Barrier): Entries => ({
  ...two('label', barrier.label),
  ...two('description', barrier.description),
  kind: barrier.kind,
  circle: barrier.circle,
  owners: barrier.owners,
  status: barrier.status,
  ...two('statusNote', barrier.statusNote),
  ...(barrier.effort ? { effort: barrier.effort } : {}),
  ...two('legalBasis', barrier.legalBasis),
  ...two('expectedEffect', barrier.expectedEffect),
  ...two('sideEffects', barrier.sideEffects),
  effectBy: effectByOf(barrier),
  ...two('note', barrier.evidence.note),
  sources: barrier.evidence.sources.join(' '),
})

/** Of before it was asked who measured: a level that needs an effect was told by somebody. */
function effectByOf({ evidence: { effectBy, level } }: Barrier): string {
  return effectBy ?? (level >= 'E2' ? 'interested' : '')
}

const ofSource = (source: Source): Entries => ({ ...source })

export const entriesOfSignal = (signal: Signal): Entries => ({
  ...two('text', signal.text),
  circle: signal.circle,
  seenBy: signal.seenBy,
  ...two('data', signal.data),
  ...two('threshold', signal.threshold),
  ...(signal.rule ? { rule: signal.rule } : {}),
})

function two(name: string, words: Words | undefined): Entries {
  return words ? { [name]: words.nl, ...(words.en ? { [`${name}En`]: words.en } : {}) } : {}
}

const lineOf = (words: Words) => (words.en ? `${words.nl} | ${words.en}` : words.nl)
