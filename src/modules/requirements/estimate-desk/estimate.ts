// SPDX-License-Identifier: EUPL-1.2

/** From the least to the most that it may be. */
export interface Range {
  low: number
  high: number
}

interface Assumption {
  usual: Range
  least: number
  most: number
  unit: 'cases' | 'times' | 'percent' | 'minutes' | 'hours' | 'euros'
  /** Where it comes from; null: nobody published it, and it is a guess. */
  source: { name: string; url: string } | null
}

const hit = (name: string, url: string) => ({ name, url })

/** What the estimate rests on, in the order of the form. The names stand in the address. */
export const assumptions = {
  zaken: {
    usual: { low: 6_000, high: 13_000 },
    least: 1,
    most: 10_000_000,
    unit: 'cases',
    source: hit(
      'Fraudehelpdesk: 6.734 meldingen van bedrijven in 2018',
      'https://www.fraudehelpdesk.nl/ondernemers/brochure-voorkom-misbruik-van-uw-bedrijfsgegevens/',
    ),
  },
  groei: {
    usual: { low: 1, high: 5 },
    least: 0.1,
    most: 50,
    unit: 'times',
    source: hit('Security.nl: ongeveer één op de vijf slachtoffers meldt', 'https://www.security.nl/posting/926104/'),
  },
  elders: {
    usual: { low: 0, high: 25 },
    least: 0,
    most: 99,
    unit: 'percent',
    source: hit(
      'Tweakers: bijna een kwart van de aangiften bij de politie was geen strafbaar feit',
      'https://tweakers.net/nieuws/157808/politie-biedt-slimme-keuzehulp-om-online-aangiftes-beter-te-beoordelen.html',
    ),
  },
  samen: { usual: { low: 30, high: 80 }, least: 0, most: 100, unit: 'percent', source: null },
  los: { usual: { low: 10, high: 30 }, least: 0.1, most: 600, unit: 'minutes', source: null },
  partij: { usual: { low: 0.5, high: 3 }, least: 0, most: 600, unit: 'minutes', source: null },
  uren: { usual: { low: 1_350, high: 1_550 }, least: 500, most: 2_500, unit: 'hours', source: null },
  tarief: { usual: { low: 55, high: 95 }, least: 1, most: 1_000, unit: 'euros', source: null },
  vast: { usual: { low: 300_000, high: 900_000 }, least: 0, most: 100_000_000, unit: 'euros', source: null },
} as const satisfies Record<string, Assumption>

export type AssumptionName = keyof typeof assumptions
export const assumptionNames = Object.keys(assumptions) as AssumptionName[]
export type Assumed = Record<AssumptionName, Range>
type Point = Record<AssumptionName, number>

export const outcomes = ['cases', 'handled', 'hours', 'people', 'staffCost', 'total', 'perCase'] as const
export type Outcome = (typeof outcomes)[number]

/** For one value of everything: cases a year, those that stay after the intake, hours, full-time people, and euros a year. */
export function outcomeAt(at: Point): Record<Outcome, number> {
  const cases = at.zaken * at.groei
  const handled = cases * (1 - at.elders / 100)
  const minutesEach = (at.samen / 100) * at.partij + (1 - at.samen / 100) * at.los
  const hours = (handled * minutesEach) / 60
  const staffCost = hours * at.tarief
  const total = staffCost + at.vast
  return { cases, handled, hours, people: hours / at.uren, staffCost, total, perCase: total / cases }
}

/**
 * The least and the most of every outcome. Each outcome goes one way with each assumption when the others stand still, so that the ends lie where
 * every assumption is at one of its own ends.
 */
export function estimate(assumed: Assumed): Record<Outcome, Range> {
  const ends = corners(assumed).map(outcomeAt)
  const rangeOf = (outcome: Outcome): Range => {
    const values = ends.map((end) => end[outcome])
    return { low: Math.min(...values), high: Math.max(...values) }
  }
  return Object.fromEntries(outcomes.map((outcome) => [outcome, rangeOf(outcome)])) as Record<Outcome, Range>
}

function corners(assumed: Assumed): Point[] {
  return assumptionNames.reduce<Point[]>(
    (points, name) =>
      points.flatMap((point) => [
        { ...point, [name]: assumed[name].low },
        { ...point, [name]: assumed[name].high },
      ]),
    [{} as Point],
  )
}

/** Two figures that say something, outwards: 1,234 becomes 1,200 as the least and 1,300 as the most. */
export function roundedOutwards({ low, high }: Range): Range {
  return { low: rounded(low, Math.floor), high: rounded(high, Math.ceil) }
}

/** Below it nothing means anything. */
const smallest = 1e-6

function rounded(value: number, way: (value: number) => number): number {
  if (value < smallest) return way(value / smallest) * smallest
  const step = 10 ** (Math.floor(Math.log10(value)) - 1)
  // A step below one is not exact: 0.3 / 0.1 is a hair under 3.
  return Number((way(Number((value / step).toPrecision(12))) * step).toPrecision(2))
}
