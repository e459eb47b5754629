// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workedOut } from '../protect-cells/attacker.fixture.ts'
import { livePolicy, type PlaceCounts, shownPlaces, systemOf } from './protect-places.ts'
import { rounds } from '../../../../tests/property.ts'

const forms = ['F1', 'F2', 'F3', 'F4']
const count = fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, { weight: 2, arbitrary: fc.nat(60) }, fc.nat(900))

/** Counts by region and form, and how unevenly each region is divided over its municipalities. */
const told = fc
  .array(
    fc.record({
      byForm: fc.array(count, { minLength: forms.length, maxLength: forms.length }),
      shares: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map(
    (regions): PlaceCounts => ({
      regions: regions.flatMap(({ byForm }, at) =>
        byForm.flatMap((reports, form) =>
          reports === 0 ? [] : [{ region: at === 0 ? '' : `R${at}`, form: forms[form] ?? '', reports }],
        ),
      ),
      places: regions.map(({ byForm, shares }, at) => ({
        region: at === 0 ? '' : `R${at}`,
        municipalities: dealt(
          byForm.reduce((all, one) => all + one, 0),
          at === 0 ? [1] : shares,
        ).map((reports, place) => ({ code: at === 0 ? '' : `R${at}-${place}`, reports })),
      })),
    }),
  )

function dealt(total: number, shares: number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const parts = shares.map((share) => Math.floor((total * share) / all))
  return parts.map((part, at) => (at === 0 ? part + total - parts.reduce((sum, one) => sum + one, 0) : part))
}

/** What a partner gets to see, put beside the system that it comes from. */
function lookedAt(counts: PlaceCounts) {
  const shown = shownPlaces(counts)
  const { system } = systemOf(counts)
  const hidden = new Set(
    [...system.cells.keys()].filter((cell) => {
      const [table = '', form = '', value = ''] = cell.split('|')
      if (table === 'form') return false
      return (
        (table === 'municipality' ? shown.municipality(value) : shown.region(value, form === '*' ? null : form)) ===
        null
      )
    }),
  )
  return { shown, system, hidden }
}

describe('live counts by place, of all organisations together', () => {
  it('tell nobody a small number, whatever is taken off what: regions, municipalities, forms and the whole country', () => {
    fc.assert(
      fc.property(told, (counts) => {
        const { system, hidden } = lookedAt(counts)
        for (const [cell, reports] of system.cells)
          if (reports < livePolicy.least && !cell.startsWith('form|')) expect(hidden).toContain(cell)
        const total = system.cells.get('form|*|*') ?? 0
        // With fewer than that nothing is shown by place: that each part is small, everybody knows.
        if (total >= 20) expect(workedOut(system, hidden, livePolicy)).toEqual([])
        else
          expect([...system.cells.keys()].filter((cell) => !cell.startsWith('form|') && !hidden.has(cell))).toEqual([])
      }),
      rounds(25),
    )
  }, 300_000)

  const region = (one: Record<string, number>, other: Record<string, number>): PlaceCounts => ({
    regions: [
      { region: 'R1', form: 'F1', reports: Object.values(one).reduce((a, b) => a + b, 0) },
      { region: 'R2', form: 'F1', reports: Object.values(other).reduce((a, b) => a + b, 0) },
    ],
    places: [
      { region: 'R1', municipalities: Object.entries(one).map(([code, reports]) => ({ code, reports })) },
      { region: 'R2', municipalities: Object.entries(other).map(([code, reports]) => ({ code, reports })) },
    ],
  })

  it('hide a second municipality where the region would tell the small one, and nothing where all are large', () => {
    const { shown } = lookedAt(region({ small: 3, next: 40, city: 400 }, { east: 80, west: 90 }))
    expect(shown.region('R1', null)).toBe(443)
    expect([shown.municipality('small'), shown.municipality('next'), shown.municipality('city')]).toEqual([
      null,
      null,
      400,
    ])
    expect([shown.municipality('east'), shown.municipality('west')]).toEqual([80, 90])
  })

  it('would be known if only the small ones were hidden: the attacker finds what was planted', () => {
    const { system } = lookedAt(region({ small: 3, next: 40, city: 400 }, { east: 80, west: 90 }))
    expect(workedOut(system, new Set(['municipality|*|small']), livePolicy)).not.toEqual([])
  })
})
