// SPDX-License-Identifier: EUPL-1.2
import { wilson } from '#values'

/** How sure: 95 per cent, on both sides. */
const z = 1.959963984540054
/** How often a difference that is there must be found: 80 per cent. */
const zPower = 0.8416212335729143

export interface Circumstances {
  /** People or companies that the study is about; null: so many that it does not matter. */
  population: number | null
  /** How much larger the variance is than in a plain random sample; 1 for a plain one. */
  designEffect: number
  /** Part of those asked that answers, more than 0 and at most 1. */
  response: number
}

export interface Planned {
  /** Answers that are needed. */
  answers: number
  /** People to ask, so that as many answer. */
  toAsk: number
  /** More are needed than there are to ask. */
  isTooMany: boolean
}

export interface Interval {
  low: number
  high: number
}

/** The interval of Wilson for a share seen among so many answers of this sample. All of the population asked leaves no doubt. */
export function intervalOf(share: number, answers: number, { population, designEffect }: Sampled = plain): Interval {
  const n = effective(answers, { population, designEffect })
  return n === Number.POSITIVE_INFINITY ? { low: share, high: share } : wilson(share * n, n)
}

export type Sampled = Pick<Circumstances, 'population' | 'designEffect'>
const plain: Sampled = { population: null, designEffect: 1 }

/** As many answers of a plain random sample from a boundless population as are worth the same. */
function effective(answers: number, { population, designEffect }: Sampled): number {
  const n = answers / designEffect
  if (population === null) return n
  return answers >= population ? Number.POSITIVE_INFINITY : (n * (population - 1)) / (population - answers)
}

/** How many answers give a share of about `share` with at most `margin` on either side. Both are parts of 1. */
export function planShare(share: number, margin: number, circumstances: Circumstances): Planned {
  const wald = (z ** 2 * share * (1 - share)) / margin ** 2
  return planned(
    leastFrom(Math.ceil(wald), (n) => isWithin(share, n, margin)),
    circumstances,
  )
}

function isWithin(share: number, answers: number, margin: number): boolean {
  const { low, high } = intervalOf(share, answers)
  return (high - low) / 2 <= margin
}

/** The least number from `first` on that will do; `does` never turns false again. */
function leastFrom(first: number, does: (n: number) => boolean): number {
  let bad = Math.max(0, first - 1)
  let good = Math.max(1, first)
  while (!does(good)) {
    bad = good
    good *= 2
  }
  while (good - bad > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (does(middle)) good = middle
    else bad = middle
  }
  return good
}

/** How many answers in each of two groups show, four times in five, that their shares differ. Of a boundless population. */
export function planDifference(one: number, other: number, circumstances: Circumstances): Planned {
  const mean = (one + other) / 2
  const doubt = z * Math.sqrt(2 * mean * (1 - mean)) + zPower * Math.sqrt(one * (1 - one) + other * (1 - other))
  return planned(Math.ceil((doubt / (one - other)) ** 2), circumstances)
}

/** From answers of a plain sample to what this study needs. */
function planned(simple: number, { population, designEffect, response }: Circumstances): Planned {
  const wished = Math.ceil(simple * designEffect - 1e-9)
  // n / (1 + (n - 1) / N): asking a large part of everybody leaves less to guess. What clusters share is not made up for by more clusters.
  const answers =
    population === null ? wished : Math.min(population, Math.ceil(wished / (1 + (wished - 1) / population) - 1e-9))
  const toAsk = Math.ceil(answers / response - 1e-9)
  return { answers, toAsk, isTooMany: population !== null && toAsk > population }
}

export interface Subgroup {
  /** Answers in the whole sample, so that enough are of this group. */
  answers: number
  toAsk: number
}

/** When a group of this part of the population must give `inGroup` answers, and people are drawn blindly. */
export function planSubgroup(inGroup: number, part: number, response: number): Subgroup {
  const answers = Math.ceil(inGroup / part - 1e-9)
  return { answers, toAsk: Math.ceil(answers / response - 1e-9) }
}

/** The smallest difference between two groups of so many answers each that is found four times in five; null: none is. */
export function leastDifference(share: number, inEach: number, designEffect: number): number | null {
  const up = share <= 0.5 ? 1 : -1
  const enough = (by: number) =>
    planDifference(share, share + up * by, { population: null, designEffect, response: 1 }).answers <= inEach
  const most = Math.max(share, 1 - share)
  if (!enough(most)) return null
  let low = 0
  let high = most
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (enough(middle)) high = middle
    else low = middle
  }
  return high
}
