// SPDX-License-Identifier: EUPL-1.2
import type { Edition, Step } from '../edition/edition.ts'

/** The first number of a signal that nobody has, in the edition or in the step as it is proposed. */
export function freshSignalId(edition: Edition, step: Step): string {
  const taken = [...Object.values(edition.steps), step].flatMap(({ signals }) => signals.map(({ id }) => id))
  const highest = Math.max(0, ...taken.map((id) => Number(/\d+$/.exec(id)?.[0] ?? 0)))
  return `T-${String(highest + 1).padStart(3, '0')}`
}
