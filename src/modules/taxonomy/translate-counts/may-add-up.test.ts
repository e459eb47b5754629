// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countUnits } from '../commentary/commentary.ts'
import { mappingConfidences, matchRelations } from '../edition/concept.ts'
import { type Counted, mayAddUp, sumsOf, useOf } from './may-add-up.ts'

const counted = fc.record({
  mapping: fc.record({
    scheme: fc.constantFrom('cbs-ovic', 'fraudehelpdesk', 'politie-mk'),
    code: fc.constantFrom('a', 'b'),
    label: fc.constant('x'),
    relation: fc.constantFrom(...matchRelations),
    confidence: fc.constantFrom(...mappingConfidences),
    sources: fc.constant(['s']),
  }),
  unit: fc.constantFrom(...countUnits),
  traps: fc.constantFrom([], ['trap']),
})

const one = (more: Partial<Counted['mapping']> & { unit?: Counted['unit']; traps?: string[] } = {}): Counted => {
  const { unit = 'reports', traps = [], ...mapping } = more
  return {
    mapping: {
      scheme: 'fraudehelpdesk',
      code: 'x',
      label: 'x',
      relation: 'exactMatch',
      confidence: 'high',
      sources: ['s'],
      ...mapping,
    },
    unit,
    traps,
  }
}

describe('whether counts may be added up', () => {
  it('has the same answer both ways, always with a reason', () => {
    fc.assert(
      fc.property(counted, counted, (a, b) => {
        const answer = mayAddUp(a, b)
        expect(answer.reasons.length).toBeGreaterThan(0)
        expect(mayAddUp(b, a)).toEqual(answer)
      }),
    )
  })

  it('is never anything but no over different things, wider or other concepts, weak mappings and known traps', () => {
    fc.assert(
      fc.property(counted, counted, (a, b) => {
        const { verdict } = mayAddUp(a, b)
        const both = [a, b]
        const isUnfit =
          a.unit !== b.unit ||
          both.some(
            ({ mapping, unit, traps }) =>
              unit === 'nothing' ||
              traps.length > 0 ||
              mapping.confidence === 'low' ||
              ['broadMatch', 'relatedMatch'].includes(mapping.relation),
          )
        if (isUnfit) expect(verdict).toBe('no')
      }),
    )
  })

  it('allows a sum under conditions only: precisely the same and sure, or two boxes of one organisation', () => {
    const other = one({ scheme: 'ic3' })
    expect(mayAddUp(one(), other)).toEqual({ verdict: 'only-if', reasons: ['counted-twice'] })
    expect(mayAddUp(one({ relation: 'closeMatch' }), other)).toEqual({
      verdict: 'compare',
      reasons: ['counted-twice', 'nearly'],
    })
    expect(mayAddUp(one({ relation: 'narrowMatch' }), one({ relation: 'narrowMatch', code: 'y' })).reasons).toContain(
      'one-scheme',
    )
    expect(mayAddUp(one({ relation: 'narrowMatch' }), other).verdict).toBe('no')
    expect(mayAddUp(one({ unit: 'people-asked' }), other).reasons).toEqual(['other-unit'])
  })

  it('never adds up two surveys of the same people, however sure the words are', () => {
    const survey = one({ scheme: 'cbs-ovic', unit: 'people-asked' })
    const other = one({ scheme: 'utwente-fraudvic', unit: 'people-asked' })
    expect(mayAddUp(survey, other)).toEqual({ verdict: 'compare', reasons: ['two-surveys'] })
  })

  it('never adds a part to the whole that it is in', () => {
    for (const relation of ['exactMatch', 'closeMatch'] as const)
      expect(mayAddUp(one({ relation }), one({ relation: 'narrowMatch', code: 'y' }))).toEqual({
        verdict: 'no',
        reasons: ['narrower'],
      })
  })

  it('counts pairs', () => {
    expect(sumsOf([one(), one({ scheme: 'ic3' }), one({ scheme: 'ftc-csn', relation: 'closeMatch' })])).toEqual({
      no: 0,
      compare: 2,
      'only-if': 1,
    })
    expect(sumsOf([one()])).toEqual({ no: 0, compare: 0, 'only-if': 0 })
  })

  it('says what one count is worth', () => {
    expect(useOf(one({ relation: 'broadMatch' }))).toBe('wider')
    expect(useOf(one({ unit: 'nothing' }))).toBe('nothing')
  })
})
