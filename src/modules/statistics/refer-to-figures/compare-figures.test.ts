// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoredObservation } from '../observation/observation.ts'
import { compareFigures, olderOf } from './compare-figures.ts'

function figure(change: Partial<StoredObservation> & { period: string; value: number }): StoredObservation {
  return {
    id: `${change.definition ?? 'as-published'} ${change.period}`,
    source: 'Voorbeeldbureau',
    indicator: 'reports',
    form: null,
    population: 'reports',
    place: 'NL',
    breakdown: '',
    definition: 'as-published',
    unit: 'count',
    low: null,
    high: null,
    precision: 'exact',
    isProvisional: false,
    seriesBreak: '',
    url: 'https://bureau.example/',
    sourceKind: 'primary',
    retrievedOn: '2026-01-01',
    licence: '',
    remark: '',
    withdrawn: '',
    earlier: [],
    ...change,
  }
}
const compare = (all: StoredObservation[], older = all[0], newer = all.at(-1)) => {
  if (!older || !newer) throw new Error('nothing to compare')
  return compareFigures(all, older, newer, 'nl')
}
const because = (said: ReturnType<typeof compare>) => (said.kind === 'apart' ? said.because : said.kind)

describe('two figures of one question', () => {
  it('differ by a share, or by points when they are percentages', () => {
    expect(compare([figure({ period: '2024', value: 200 }), figure({ period: '2025', value: 224 })])).toEqual({
      kind: 'changed',
      direction: 'higher',
      by: '12%',
      isAbout: false,
    })
    const percent = { unit: 'percent' as const }
    const lower = compare([
      figure({ period: '2024', value: 9.8, ...percent }),
      figure({ period: '2025', value: 9, ...percent }),
    ])
    expect(lower).toMatchObject({ kind: 'changed', direction: 'lower', by: '0,8 procentpunt' })
  })

  it('differ by about so much when one of them is not exact', () => {
    const said = compare([
      figure({ period: '2024', value: 200, precision: 'about' }),
      figure({ period: '2025', value: 300 }),
    ])
    expect(said).toMatchObject({ by: '50%', isAbout: true })
  })

  it('do not differ within the uncertainty of the survey', () => {
    const older = figure({ period: '2024', value: 9, low: 8.7, high: 9.3 })
    expect(compare([older, figure({ period: '2025', value: 9.4, low: 9.1, high: 9.7 })]).kind).toBe('within')
    expect(compare([older, figure({ period: '2025', value: 9.9, low: 9.6, high: 10.2 })]).kind).toBe('changed')
    const range = figure({ period: '2024', value: 45_000, precision: '40,000 to 50,000' })
    expect(compare([range, figure({ period: '2025', value: 42_000 })]).kind).toBe('within')
  })

  it('are never compared over a break, a missing year, another way of counting or another length of time', () => {
    const last = figure({ period: '2025', value: 50 })
    const broken = figure({ period: '2024', value: 60, seriesBreak: 'een automatische controle telt niet meer mee.' })
    expect(because(compare([figure({ period: '2023', value: 500 }), broken, last]))).toContain('automatische controle')
    expect(because(compare([figure({ period: '2022', value: 500 }), last]))).toContain('ontbreken')
    expect(because(compare([figure({ period: '2024', value: 60, definition: 'nvb' }), last]))).toContain(
      'andere manier',
    )
    expect(because(compare([figure({ period: '2024-H1', value: 60 }), last]))).toContain('niet even lang')
    const replaced = figure({ period: '2021', value: 530_000, definition: 'fhd-all-channels' })
    const after = figure({ period: '2022', value: 51_000, definition: 'fhd-handled' })
    expect(because(compare([replaced, after]))).toContain('andere manier van tellen')
  })

  it('are never compared when one of them was withdrawn or is doubted', () => {
    const newer = figure({ period: '2025', value: 50 })
    expect(compare([figure({ period: '2024', value: 60, withdrawn: 'fout' }), newer]).kind).toBe('apart')
    expect(compare([figure({ period: '2024', value: 60, sourceKind: 'doubtful' }), newer]).kind).toBe('apart')
  })

  it('give a percentage only where one unbroken line joins them', () => {
    const series = fc.array(
      fc.record({
        value: fc.integer({ min: 1, max: 1000 }),
        isBroken: fc.boolean(),
        isMissing: fc.boolean(),
      }),
      { minLength: 2, maxLength: 8 },
    )
    fc.assert(
      fc.property(series, (years) => {
        const all = years.flatMap(({ value, isBroken, isMissing }, at) =>
          isMissing ? [] : [figure({ period: String(2010 + at), value, seriesBreak: isBroken ? 'breuk' : '' })],
        )
        const [first, last] = [all[0], all.at(-1)]
        fc.pre(first !== undefined && last !== undefined && first !== last)
        const inside = all.slice(1)
        const isWhole = all.length === Number(last?.period) - Number(first?.period) + 1
        const mayCompare = isWhole && inside.every(({ seriesBreak }) => seriesBreak === '')
        expect(compare(all).kind === 'apart').toBe(!mayCompare)
      }),
    )
  })
})

it('a newer figure is held against the latest of its own way of counting, never against a later one', () => {
  const newer = figure({ period: '2025', value: 1 })
  const candidates = [
    figure({ period: '2023', value: 1 }),
    figure({ period: '2024', value: 1 }),
    figure({ period: '2025', value: 1, definition: 'nvb' }),
    figure({ period: '2026', value: 1 }),
  ]
  expect(olderOf(candidates, newer)?.period).toBe('2024')
  expect(olderOf([], newer)).toBeUndefined()
})
