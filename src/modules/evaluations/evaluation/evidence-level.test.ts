// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceLevels } from '#values'
import { rounds } from '../../../../tests/property.ts'
import { type Answer, refusals } from '../estimate-effect/answer.ts'
import { type Saying, sayEffect, sayings } from '../show-evaluation/say-effect.ts'
import { effectText } from '../show-evaluation/effect.text.ts'
import { claimOf, levelOf, plannedWhen } from './evidence-level.ts'
import { designs, measurers, type Plan, wishes } from './evaluation.ts'

const part = fc.double({ min: 0.01, max: 10, noNaN: true })
const measured = fc.tuple(part, part, part).map((three): Answer => {
  const [low = 1, estimate = 1, high = 1] = three.toSorted((a, b) => a - b)
  const ratio = { low, estimate, high }
  return { measurable: true, ratio, difference: ratio, differenceUnit: 'count', se: 1, df: 9, memory: null }
})
const refused = fc.constantFrom(...refusals).map((reason): Answer => ({ measurable: false, reason }))
const days = ['2026-01-01', '2026-06-01', '2026-12-31'] as const

/** Any measurement at all: who, how, when the plan was fixed, what was found and of how much. */
const measurement = fc.record({
  plan: fc.record({
    design: fc.constantFrom(...designs),
    measuredBy: fc.constantFrom(...measurers),
    wish: fc.constantFrom(...wishes),
    isDrawn: fc.boolean(),
    isBlind: fc.boolean(),
    measuredUntil: fc.constantFrom(...days),
  }),
  registeredOn: fc.constantFrom(...days),
  answer: fc.oneof(measured, refused),
  isPublished: fc.boolean(),
  counted: fc.option(fc.record({ what: fc.constantFrom('periods', 'clusters', 'people'), n: fc.nat() } as const)),
})
type Measurement = typeof measurement extends fc.Arbitrary<infer One> ? One : never

function said({ plan, registeredOn, answer, isPublished, counted }: Measurement) {
  const planned = plannedWhen(plan, registeredOn)
  const level = levelOf({ ...plan, isMeasurable: answer.measurable, planned })
  return { level, ...sayEffect({ plan, planned, level, answer, isPublished, counted }) }
}

type Asked = Measurement & {
  plan: Pick<Plan, 'design' | 'measuredBy' | 'wish' | 'isDrawn' | 'isBlind' | 'measuredUntil'>
}
const before = ({ plan, registeredOn }: Asked) => registeredOn < plan.measuredUntil
const asks = (design: string) => ['stepped-wedge', 'trial-people', 'trial-clusters'].includes(design)
const oneSeries = (design: string) => ['before-after', 'interrupted-series'].includes(design)
const ratio = ({ answer }: Asked) => (answer.measurable ? answer.ratio : { low: 1, estimate: 1, high: 1 })
const isOutsider = ({ plan }: Asked) => plan.measuredBy !== 'party'
const isFair = ({ plan }: Asked) => !oneSeries(plan.design) && (plan.isDrawn || !asks(plan.design))
const isProof = (one: Asked) =>
  isOutsider(one) &&
  before(one) &&
  one.plan.isBlind &&
  one.plan.design !== 'before-after' &&
  (isFair(one) || one.plan.measuredBy === 'independent')
const asHoped = (one: Asked) => (one.plan.wish === 'fewer' ? ratio(one).high < 1 : ratio(one).low > 1)
const against = (one: Asked) => (one.plan.wish === 'fewer' ? ratio(one).low > 1 : ratio(one).high < 1)

/** The facts without which a sentence is not true, written from its words and not from the code. */
const needs: Record<Saying, (one: Asked) => boolean> = {
  'found-fewer': (one) => one.answer.measurable && ratio(one).estimate < 1,
  'found-more': (one) => one.answer.measurable && ratio(one).estimate > 1,
  'found-same': (one) => one.answer.measurable && Math.abs(ratio(one).estimate - 1) <= 0.005,
  'counted-periods': ({ counted }) => counted?.what === 'periods',
  'counted-clusters': ({ counted }) => counted?.what === 'clusters',
  'counted-people': ({ counted }) => counted?.what === 'people',
  works: (one) => one.answer.measurable && asHoped(one) && isProof(one),
  'changed-as-hoped': (one) => one.answer.measurable && asHoped(one) && isOutsider(one) && !isProof(one),
  'said-to-work': (one) => one.answer.measurable && asHoped(one) && !isOutsider(one),
  'works-against': (one) => one.answer.measurable && against(one) && isProof(one),
  'changed-against': (one) => one.answer.measurable && against(one) && !isProof(one),
  unclear: (one) => one.answer.measurable && ratio(one).low <= 1 && ratio(one).high >= 1,
  'not-measured': ({ answer }) => !answer.measurable,
  'planned-before': (one) => before(one) && one.plan.isBlind,
  'planned-seen': (one) => before(one) && !one.plan.isBlind,
  'planned-late': (one) => !before(one),
  'by-party': (one) => !isOutsider(one) && !one.isPublished,
  'by-party-published': (one) => !isOutsider(one) && one.isPublished,
  'by-official': ({ plan }) => plan.measuredBy === 'official',
  'by-independent': ({ plan }) => plan.measuredBy === 'independent',
  compared: isFair,
  'compared-undrawn': ({ plan }) => asks(plan.design) && !plan.isDrawn,
  'not-compared': ({ plan }) => oneSeries(plan.design),
}

describe('a sentence about a measurement', () => {
  it('is true of every measurement of which it is said, whatever was measured, by whom and when', () => {
    fc.assert(
      fc.property(measurement, (one) => {
        const { found, claim, why } = said(one)
        for (const saying of [...found, claim, ...why]) expect(needs[saying](one), saying).toBe(true)
      }),
      rounds(4_000),
    )
  })

  it('is never left out where it is owed: what was found of how many, when the plan was fixed, who measured, and what with', () => {
    fc.assert(
      fc.property(measurement, (one) => {
        const { found, why } = said(one)
        expect(found.length).toBe(one.answer.measurable ? (one.counted ? 2 : 1) : 0)
        expect(why.map((saying) => saying.split('-')[0]?.slice(0, 4))).toEqual([
          'plan',
          'by',
          expect.stringMatching(/comp|not/),
        ])
      }),
      rounds(400),
    )
  })

  it('has words in both languages, each of them its own', () => {
    for (const language of ['nl', 'en'] as const) {
      const words = sayings.map((saying) => effectText[language][saying])
      expect(words.every((one) => one !== undefined && one.length > 0)).toBe(true)
    }
  })
})

describe('what may be said of an effect', () => {
  it('nothing at E0 ever works, nor does anything that was not measured', () => {
    const wish = fc.constantFrom(...wishes)
    fc.assert(
      fc.property(fc.oneof(measured, refused), wish, (answer, hoped) => {
        expect(claimOf(answer, 'E0', hoped)).toBe('not-measured')
      }),
    )
    fc.assert(
      fc.property(refused, fc.constantFrom(...evidenceLevels), wish, (answer, level, hoped) => {
        expect(claimOf(answer, level, hoped)).toBe('not-measured')
      }),
    )
  })

  it('who runs the measure never gets above E2, and nobody to E4 without a plan of before or by before and after alone', () => {
    fc.assert(
      fc.property(measurement, (one) => {
        const { level } = said(one)
        const highest = !isOutsider(one) ? 'E2' : isProof(one) ? 'E4' : 'E3'
        expect(level).toBe(one.answer.measurable ? highest : 'E0')
        // What the label of E3 says.
        if (level === 'E3') expect(!isFair(one) || !before(one) || !one.plan.isBlind).toBe(true)
      }),
      rounds(2_000),
    )
  })
})
