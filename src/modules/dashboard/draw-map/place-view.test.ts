// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { municipalities, safetyRegions } from '#values'
import { type PlaceFigure, placeView } from './place-view.ts'
import { countInterval } from './rate-interval.ts'
import { rateSteps, stepOf } from './rate-steps.ts'
import { regionShapes } from '#values'
import { municipalityShapes } from './shapes.data.ts'

const rate = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 5_000, noNaN: true }))

describe('the steps of a map', () => {
  it('are at most five, equally wide, and every rate is in exactly one', () => {
    fc.assert(
      fc.property(fc.array(rate, { maxLength: 60 }), (rates) => {
        const starts = rateSteps(rates)
        expect(starts.length).toBeLessThanOrEqual(5)
        const widths = starts.slice(1).map((start, at) => start - (starts[at] ?? 0))
        for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 6)
        for (const one of rates) {
          const step = stepOf(one, starts)
          if (one === 0) expect(step).toBe(0)
          else {
            expect(step).toBeGreaterThanOrEqual(1)
            expect(one).toBeGreaterThanOrEqual(starts[(step ?? 1) - 1] ?? 0)
            expect(one).toBeLessThan(starts[step ?? 1] ?? Number.POSITIVE_INFINITY)
          }
        }
      }),
    )
  })

  it('never make nothing look like what is hidden, and a higher rate never a lower step', () => {
    expect(stepOf(null, [0, 10])).toBeNull()
    expect(stepOf(0, [0, 10])).toBe(0)
    fc.assert(
      fc.property(fc.array(rate, { minLength: 2, maxLength: 40 }), (rates) => {
        const starts = rateSteps(rates)
        const steps = rates.toSorted((a, b) => a - b).map((one) => stepOf(one, starts) ?? -1)
        expect(steps).toEqual(steps.toSorted((a, b) => a - b))
      }),
    )
  })

  it('do not let one very high place make all others look the same', () => {
    const starts = rateSteps([...Array.from({ length: 40 }, (_, at) => 10 + at), 9_000])
    expect(new Set([10, 25, 49].map((one) => stepOf(one, starts))).size).toBe(3)
  })
})

describe('what chance can do to a count', () => {
  it('holds the count, is wider when it was rounded, and is the one of the tables', () => {
    const { low, high } = countInterval(10)
    // Exact by the chi-square distribution: 4.80 to 18.39.
    expect(low).toBeCloseTo(4.8, 1)
    expect(high).toBeCloseTo(18.4, 1)
    expect(countInterval(0)).toMatchObject({ low: 0 })
    fc.assert(
      fc.property(fc.nat(100_000), (count) => {
        const exact = countInterval(count)
        const rounded = countInterval(count, 2)
        expect(exact.low).toBeLessThanOrEqual(count)
        expect(exact.high).toBeGreaterThan(count)
        expect(rounded.low).toBeLessThanOrEqual(exact.low)
        expect(rounded.high).toBeGreaterThan(exact.high)
      }),
    )
  })
})

describe('a map', () => {
  const figures = (counts: (number | null)[]): PlaceFigure[] =>
    municipalities()
      .slice(0, counts.length)
      .map(({ code, name, inhabitants }, at) => {
        const reports = counts[at] ?? null
        const per = reports === null ? null : Math.round((reports / inhabitants) * 1_000_000) / 10
        return { code, name, inhabitants, reports, rate: per }
      })
  const view = (counts: (number | null)[]) =>
    placeView({ level: 'municipality', places: figures(counts), definition: '', notes: [], rounding: 0 }, 'nl')

  it('tells on it what stands in the table, the highest first and what is hidden last', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(400)), { minLength: 1, maxLength: 30 }), (counts) => {
        const { picture, rows } = view(counts)
        if (picture?.kind !== 'map') throw new Error('no map')
        expect(rows).toHaveLength(picture.places.length)
        const rates = rows.map(({ cells }) => cells.rate?.value ?? -1)
        expect(rates).toEqual(rates.toSorted((a, b) => Number(b) - Number(a)))
        for (const { key, step, text } of picture.places) {
          const row = rows.find((one) => one.key === key)
          expect(step === null).toBe(row?.cells.rate?.value === null)
          if (step === null) {
            expect([row?.cells.low?.value, row?.cells.high?.value, row?.cells.reports?.value]).toEqual([
              null,
              null,
              null,
            ])
          } else expect(text).toContain(`: ${row?.cells.rate?.text} per 100.000`)
        }
      }),
    )
  })

  it('says what hatched means only when something is, and that nothing is nothing', () => {
    const key = (counts: (number | null)[]) => {
      const { picture } = view(counts)
      return picture?.kind === 'map' ? picture.steps.map(({ text }) => text) : []
    }
    expect(key([40, 50])).not.toContain('te weinig om te tonen')
    expect(key([40, null])).toContain('te weinig om te tonen')
    expect(key([40, 0])).toContain('geen meldingen')
    expect(view([null, null]).title).toBe('Waar slachtoffers wonen')
  })

  it('has an outline of every municipality and every safety region, and of nothing else', () => {
    expect(Object.keys(municipalityShapes).toSorted()).toEqual(
      municipalities()
        .map(({ code }) => code as string)
        .toSorted(),
    )
    expect(Object.keys(regionShapes).toSorted()).toEqual(
      safetyRegions()
        .map(({ code }) => code as string)
        .toSorted(),
    )
    for (const path of [...Object.values(municipalityShapes), ...Object.values(regionShapes)])
      expect(path).toMatch(/^(M\d+ \d+l-?\d+([ -]-?\d+)+z)+$/)
  })
})
