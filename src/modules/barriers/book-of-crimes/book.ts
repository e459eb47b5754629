// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from '../draw-journey/journey-view.ts'
import type { Barrier, Edition, Journey, Step, Words } from '../edition/edition.ts'

export interface BookAsked {
  /** Each empty: every one. */
  phase: string
  technique: string
  /** Who can raise a barrier there, or sees a signal of it. */
  party: string
  /** Whether the words that are looked for stand in this text. */
  matches(text: string): boolean
}

export interface BookPhase {
  id: string
  label: Words
  /** In the order of the journeys; of each the steps in this phase that are asked for. */
  lanes: { journey: Journey; steps: BookStep[] }[]
}

export interface BookStep {
  step: Step
  /** Place in its journey, from 1. */
  number: number
  /** In more than one journey. */
  isShared: boolean
}

/** All journeys beside each other by phase: which steps match, and where. Phases in which nothing matches are left out. */
export function openBook(edition: Edition, asked: BookAsked): BookPhase[] {
  const isAsked = stepFilter(edition, asked)
  return edition.phases
    .filter(({ id }) => asked.phase === '' || id === asked.phase)
    .map(({ id, label }) => ({
      id,
      label,
      lanes: edition.journeys.map((journey) => ({
        journey,
        steps: journey.steps.flatMap((stepId, index): BookStep[] => {
          const step = edition.steps[stepId]
          if (step?.phase !== id || !isAsked(step)) return []
          return [{ step, number: index + 1, isShared: journeysWith(edition, stepId).length > 1 }]
        }),
      })),
    }))
    .filter(({ lanes }) => lanes.some(({ steps }) => steps.length > 0))
}

function stepFilter(edition: Edition, { technique, party, matches }: BookAsked): (step: Step) => boolean {
  return (step) => {
    const barriers = step.barriers.flatMap((id) => edition.barriers[id] ?? [])
    if (technique !== '' && !step.techniques.includes(technique)) return false
    const hasParty = () =>
      barriers.some(({ owners }) => owners.includes(party)) || step.signals.some(({ seenBy }) => seenBy.includes(party))
    if (party !== '' && !hasParty()) return false
    return matches(textOf(step, barriers))
  }
}

/** Everything in which words are looked for, in both languages. */
function textOf(step: Step, barriers: readonly Barrier[]): string {
  const words = [
    step.label,
    step.goal,
    ...step.offenderRoles,
    ...step.occasions,
    ...step.facilitators.map(({ label }) => label),
    ...step.signals.map(({ text }) => text),
    ...barriers.flatMap(({ label, description }) => [label, description]),
  ]
  return [step.id, ...step.aliases, ...step.barriers, ...words.flatMap(({ nl, en }) => [nl, en ?? ''])].join(' ')
}

export function journeysWith(edition: Edition, stepId: string): Journey[] {
  return edition.journeys.filter(({ steps }) => steps.includes(stepId))
}

export interface Recurring {
  id: string
  label: Words
  journeys: Journey[]
}

/** Steps that stand in more than one journey, those in the most first. */
export function recurringSteps(edition: Edition): Recurring[] {
  return inMany(
    Object.values(edition.steps).map(({ id, label }) => ({ id, label, journeys: journeysWith(edition, id) })),
  )
}

/** Barriers that stand in more than one journey, those in the most first. */
export function recurringBarriers(edition: Edition): Recurring[] {
  return inMany(
    Object.values(edition.barriers).map(({ id, label }) => ({
      id,
      label,
      journeys: edition.journeys.filter(({ steps }) =>
        steps.some((step) => edition.steps[step]?.barriers.includes(id)),
      ),
    })),
  )
}

function inMany(items: readonly Recurring[]): Recurring[] {
  return items
    .filter(({ journeys }) => journeys.length > 1)
    .toSorted(
      (a, b) => b.journeys.length - a.journeys.length || inLanguage(a.label, 'nl').localeCompare(b.label.nl, 'nl'),
    )
}
