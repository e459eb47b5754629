// SPDX-License-Identifier: EUPL-1.2
import { type Clock, clocks } from '../show-first-advice/advice.ts'
import { type Answers, completed } from './answers.ts'
import { clockOf } from './step.ts'
import { type Step, steps } from './all-steps.ts'

export interface Planned {
  step: Step
  clock: Clock
}

/** What to do, in the order in which to do it: danger to life first, then by the clock, then as the steps stand. */
export function planOf(answers: Answers): Planned[] {
  const complete = completed(answers)
  const all: readonly Step[] = steps
  return all
    .flatMap((step) => {
      const clock = clockOf(step, complete)
      return clock === null ? [] : [{ step, clock }]
    })
    .sort((one, other) => clocks.indexOf(one.clock) - clocks.indexOf(other.clock))
}
