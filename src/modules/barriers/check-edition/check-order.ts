// SPDX-License-Identifier: EUPL-1.2
import type { Edition, Step } from '../edition/edition.ts'
import { repeated } from './check-links.ts'
import { checkMessages as message } from './check.text.ts'
import type { Finding } from './finding.ts'

/** As many as one picture shows across. */
export const mostSteps = 9

/** A journey goes one way: no step twice, none before what must come earlier, and nothing that must come before itself. */
export function checkOrder({ journeys, steps }: Edition): Finding[] {
  const circle = findCircle(steps)
  const ofCircle: Finding[] = circle
    ? [
        {
          weight: 'error',
          kind: 'step',
          id: circle[0] ?? '',
          code: message.circularOrder,
          values: { circle: circle.join(' → ') },
        },
      ]
    : []
  const ofJourneys = journeys.flatMap(({ id, steps: order }): Finding[] => {
    const error = (code: string, values = {}): Finding => ({ weight: 'error', kind: 'journey', id, code, values })
    return [
      ...(order.length === 0 ? [error(message.noSteps)] : []),
      ...(order.length > mostSteps ? [error(message.tooManySteps, { count: order.length, most: mostSteps })] : []),
      ...repeated(order).map((step) => error(message.repeatedStep, { step: nameOf(steps, step) })),
      ...wrongPlaces(order, steps).map(([earlier, later]) =>
        error(message.wrongOrder, { earlier: nameOf(steps, earlier), later: nameOf(steps, later) }),
      ),
    ]
  })
  return [...ofCircle, ...ofJourneys]
}

/** Pairs that stand the wrong way round: what should come earlier, and what it comes after. */
function wrongPlaces(order: readonly string[], steps: Record<string, Step>): [string, string][] {
  return order.flatMap((id, at) =>
    (steps[id]?.after ?? [])
      .filter((earlier) => earlier !== id && order.lastIndexOf(earlier) > at)
      .map((earlier): [string, string] => [earlier, id]),
  )
}

/** A row of steps in which each must come after the one before and the first after the last; null when there is none. */
export function findCircle(steps: Record<string, Pick<Step, 'id' | 'after'>>): string[] | null {
  const done = new Set<string>()
  const walk = (id: string, path: string[]): string[] | null => {
    const at = path.indexOf(id)
    if (at >= 0) return [...path.slice(at), id]
    if (done.has(id)) return null
    for (const earlier of steps[id]?.after ?? []) {
      const circle = walk(earlier, [...path, id])
      if (circle) return circle
    }
    done.add(id)
    return null
  }
  for (const id of Object.keys(steps)) {
    const circle = walk(id, [])
    if (circle) return circle
  }
  return null
}

const nameOf = (steps: Record<string, Step>, id: string) => {
  const label = steps[id]?.label.nl
  return label ? `${id} ${label}` : id
}
