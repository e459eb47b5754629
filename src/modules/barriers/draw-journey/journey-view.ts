// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { Barrier, BarrierStatus, Edition, Journey, Words } from '../edition/edition.ts'

/** From the foot of the wall to its top: what stands first. */
export const statusOrder: readonly BarrierStatus[] = ['live', 'pilot', 'idea', 'unknown', 'stopped']

export interface Brick {
  id: string
  label: string
  status: BarrierStatus
  /** In use, and somebody reported or measured an effect: E2 or higher. Never said of E0 or E1. */
  hasEffect: boolean
}

export interface StepView {
  /** From 1. */
  number: number
  id: string
  label: string
  phase: string
  /** In the order of `statusOrder`. */
  bricks: Brick[]
  counts: Record<BarrierStatus, number>
  withEffect: number
  /** Labels of the other journeys in which this step is. */
  alsoIn: string[]
  /** Nothing is in use here. */
  isOpen: boolean
}

export interface JourneyView {
  id: string
  form: string
  label: string
  steps: StepView[]
}

/** The words in this language; Dutch where nobody translated them. */
export function inLanguage(words: Words, language: Language): string {
  return (language === 'en' && words.en) || words.nl
}

/** 'E2' and up: an effect was reported or measured. E1 is a practice that is described, E0 is nothing found. */
export function hasKnownEffect({ status, evidence }: Barrier): boolean {
  return status === 'live' && evidence.level >= 'E2'
}

/** One journey as it is drawn. Ids that the reader may not see are not in the edition, and left out. */
export function journeyView(edition: Edition, journey: Journey, language: Language): JourneyView {
  const phases = new Map(edition.phases.map(({ id, label }) => [id, inLanguage(label, language)]))
  const steps = journey.steps.flatMap((id) => edition.steps[id] ?? [])
  return {
    id: journey.id,
    form: journey.form,
    label: inLanguage(journey.label, language),
    steps: steps.map((step, index) => {
      const barriers = step.barriers.flatMap((id) => edition.barriers[id] ?? [])
      const bricks = barriers
        .toSorted((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status))
        .map((barrier) => ({
          id: barrier.id,
          label: inLanguage(barrier.label, language),
          status: barrier.status,
          hasEffect: hasKnownEffect(barrier),
        }))
      const counts = countByStatus(bricks)
      return {
        number: index + 1,
        id: step.id,
        label: inLanguage(step.label, language),
        phase: phases.get(step.phase) ?? step.phase,
        bricks,
        counts,
        withEffect: bricks.filter(({ hasEffect }) => hasEffect).length,
        alsoIn: edition.journeys
          .filter((other) => other.id !== journey.id && other.steps.includes(step.id))
          .map(({ label }) => inLanguage(label, language)),
        isOpen: counts.live === 0,
      }
    }),
  }
}

export function countByStatus(list: readonly { status: BarrierStatus }[]): Record<BarrierStatus, number> {
  const counts = { live: 0, pilot: 0, idea: 0, unknown: 0, stopped: 0 }
  for (const { status } of list) counts[status] += 1
  return counts
}
