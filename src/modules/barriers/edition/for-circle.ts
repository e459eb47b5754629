// SPDX-License-Identifier: EUPL-1.2
import type { Barrier, Circle, Edition, Step } from './edition.ts'

/** What somebody of this circle may read of an edition: nothing is left that tells that more is there. */
export function forCircle(edition: Edition, circle: Circle): Edition {
  if (circle === 'professional') return edition
  const steps = kept(edition.steps)
  const barriers = kept(edition.barriers)
  return {
    ...edition,
    journeys: edition.journeys.map((journey) => ({
      ...journey,
      steps: journey.steps.filter((id) => Object.hasOwn(steps, id)),
    })),
    steps: Object.fromEntries(Object.values(steps).map((step) => [step.id, publicStep(step, steps, barriers)])),
    barriers,
  }
}

function publicStep(step: Step, steps: Record<string, Step>, barriers: Record<string, Barrier>): Step {
  return {
    ...step,
    signals: step.signals.filter((signal) => signal.circle === 'public'),
    barriers: step.barriers.filter((id) => Object.hasOwn(barriers, id)),
    after: step.after.filter((id) => Object.hasOwn(steps, id)),
  }
}

function kept<Item extends { circle: Circle }>(items: Record<string, Item>): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).filter(([, item]) => item.circle === 'public'))
}
