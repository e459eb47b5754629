// SPDX-License-Identifier: EUPL-1.2
import { wilson } from '#values'
import { type Answer, refuse } from './answer.ts'
import { type Interval, z95 } from './interval.ts'
import { limits } from './limits.ts'

export interface Arm {
  /** How many it happened to. */
  events: number
  people: number
}

/**
 * People who were drawn by lot: the difference of the two shares by Newcombe's hybrid of score intervals, their ratio by Koopman's
 * score interval. Both stay within what is possible and hold for small shares.
 * Source: R.G. Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10; P.A.R. Koopman, Biometrics 40 (1984), 513-517.
 */
export function peopleTrial(measure: Arm, control: Arm): Answer {
  if (measure.events > measure.people || control.events > control.people) return refuse('count-above-denominator')
  const people = Math.min(measure.people, control.people)
  if (people < limits.leastPeoplePerArm) return refuse('too-few-people', { people, needed: limits.leastPeoplePerArm })
  const events = measure.events + control.events
  if (events < limits.leastEventsInTrial)
    return refuse('too-few-in-trial', { events, needed: limits.leastEventsInTrial })
  // Without one event among the others there is nothing to divide by.
  if (control.events === 0) return refuse('too-few-in-trial', { events: 0, needed: 1 })
  return {
    measurable: true,
    ratio: koopman(measure, control),
    difference: newcombe(measure, control),
    differenceUnit: 'share',
    se: null,
    df: null,
    memory: null,
  }
}

export function newcombe(one: Arm, other: Arm): Interval {
  const [a, b] = [one.events / one.people, other.events / other.people]
  const [aWilson, bWilson] = [wilson(one.events, one.people), wilson(other.events, other.people)]
  const estimate = a - b
  return {
    estimate,
    low: estimate - Math.hypot(a - aWilson.low, bWilson.high - b),
    high: estimate + Math.hypot(aWilson.high - a, b - bWilson.low),
  }
}

export function koopman(one: Arm, other: Arm): Interval {
  const estimate = one.events / one.people / (other.events / other.people)
  const isWithin = (logRatio: number) => scoreOf(one, other, Math.exp(logRatio)) <= z95 ** 2
  const middle = one.events === 0 ? -60 : Math.log(estimate)
  return {
    estimate,
    low: one.events === 0 ? 0 : Math.exp(edge(middle, middle - 60, isWithin)),
    high: Math.exp(edge(one.events === 0 ? Math.log(1e-9) : middle, middle + (one.events === 0 ? 120 : 60), isWithin)),
  }
}

/** Koopman's chi-squared of a ratio of two shares. */
function scoreOf(one: Arm, other: Arm, ratio: number): number {
  const [x, m, y, n] = [one.events, one.people, other.events, other.people]
  const b = ratio * (m + y) + x + n
  const first = (b - Math.sqrt(b ** 2 - 4 * ratio * (m + n) * (x + y))) / (2 * (m + n))
  const second = first / ratio
  return (x - m * first) ** 2 / (m * first * (1 - first)) + (y - n * second) ** 2 / (n * second * (1 - second))
}

/** The last place on the way from `inside` to `outside` that is still within. */
function edge(inside: number, outside: number, isWithin: (at: number) => boolean): number {
  let [good, bad] = [inside, outside]
  for (let step = 0; step < 80; step++) {
    const middle = (good + bad) / 2
    if (isWithin(middle)) good = middle
    else bad = middle
  }
  return good
}
