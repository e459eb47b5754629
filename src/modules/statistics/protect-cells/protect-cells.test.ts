// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockSystem, weekSystem } from '../release-figures/public-tables.ts'
import { workedOut } from './attacker.fixture.ts'
import type { CellSystem } from './cell-system.ts'
import { policy } from './policy.ts'
import { protectCells } from './protect-cells.ts'
import { rounds } from '../../../../tests/property.ts'

/** Mostly few, sometimes many, as places and forms are. */
const count = fc.oneof({ weight: 3, arbitrary: fc.nat(12) }, { weight: 2, arbitrary: fc.nat(60) }, fc.nat(900))

interface Told {
  forms: string[]
  weeks: number[][]
  channels: number
  regions: number[]
  organisations: number
  seed: number
}

const told: fc.Arbitrary<Told> = fc
  .record({ forms: fc.integer({ min: 2, max: 4 }), channels: fc.integer({ min: 1, max: 4 }) })
  .chain(({ forms, channels }) =>
    fc.record({
      forms: fc.constant(Array.from({ length: forms }, (_, at) => `f${at}`)),
      weeks: fc.array(fc.array(count, { minLength: forms, maxLength: forms }), { minLength: 4, maxLength: 4 }),
      channels: fc.constant(channels),
      regions: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
      organisations: fc.integer({ min: 2, max: 3 }),
      seed: fc.nat(),
    }),
  )

/** Divides a number over so many places, unevenly: the first ones get most. */
function divided(total: number, places: number, chance: () => number): number[] {
  let left = total
  return Array.from({ length: places }, (_, at) => {
    const part = at === places - 1 ? left : Math.floor(left * chance())
    left -= part
    return part
  })
}

/** The weeks and the period that follow from it, each protected when it was published, one after the other. */
function published({ forms, weeks, channels, regions, organisations, seed }: Told) {
  let state = seed >>> 0
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  const before = new Map<string, 'shown' | 'hidden'>()
  const names = weeks.map((_, at) => `w${at}`)
  weeks.forEach((row, at) => {
    const system = weekSystem(`w${at}`, new Map(forms.map((form, place) => [form, row[place] ?? 0])))
    const { hidden } = protectCells(system, policy)
    for (const cell of system.cells.keys()) before.set(cell, hidden.has(cell) ? 'hidden' : 'shown')
  })
  const inWeek = (form: string, week: string) => weeks[names.indexOf(week)]?.[forms.indexOf(form)] ?? 0
  const ofForm = (form: string) => names.reduce((all, week) => all + inWeek(form, week), 0)
  const tableOf = (table: string, size: number) => {
    const values = Array.from({ length: size }, (_, at) => `${table}${at}`)
    const rows = new Map(forms.map((form) => [form, divided(ofForm(form), size, chance)]))
    return { table, values, count: (form: string, value: string) => rows.get(form)?.[values.indexOf(value)] ?? 0 }
  }
  const region = tableOf('region', regions.length)
  const places = region.values.map((name, at) => {
    const total = forms.reduce((all, form) => all + region.count(form, name), 0)
    return {
      region: name,
      municipalities: divided(total, regions[at] ?? 1, chance).map((reports, place) => ({
        code: `${name}-${place}`,
        reports,
      })),
    }
  })
  const system = blockSystem({
    forms,
    weeks: names,
    inWeek,
    tables: [tableOf('channel', channels), region, tableOf('organisation', organisations)],
    places,
    before,
  })
  const { hidden, unprotected } = protectCells(system, policy)
  // A period that cannot be protected is kept back as a whole.
  const isKeptBack = unprotected.length > 0
  const all = [...system.cells.keys()].filter((cell) => before.get(cell) !== 'shown')
  return { system, before, isKeptBack, hidden: isKeptBack ? new Set(all) : hidden }
}

const primary = ({ cells }: CellSystem) => new Set([...cells].flatMap(([cell, n]) => (n < policy.least ? [cell] : [])))

/** A period in which one channel of one form is small, and all else large. */
const plain: Told = {
  forms: ['f0', 'f1', 'f2'],
  weeks: [
    [200, 90, 40],
    [210, 95, 45],
    [190, 4, 42],
    [205, 88, 47],
  ],
  channels: 3,
  regions: [2, 2],
  organisations: 2,
  seed: 7,
}

describe('protected cells', () => {
  it('are known to nobody within ten persons, whatever the tables: of weeks and their period, with all that they share', () => {
    fc.assert(
      fc.property(told, (one) => {
        const { system, hidden } = published(one)
        for (const cell of primary(system)) expect(hidden).toContain(cell)
        expect(workedOut(system, hidden, policy)).toEqual([])
      }),
      rounds(20),
    )
  }, 300_000)

  it('keep what was shown and what was hidden in an earlier release: the two together tell no more', () => {
    let keptBack = 0
    fc.assert(
      fc.property(told, (one) => {
        const { before, hidden, isKeptBack } = published(one)
        for (const [cell, decided] of before) expect(hidden.has(cell)).toBe(decided === 'hidden')
        if (isKeptBack) keptBack++
      }),
      rounds(150),
    )
    // Nearly always there is a way to show something of the period.
    expect(keptBack).toBeLessThan(5)
  }, 300_000)

  it('cost little where little is small: a table of large cells is shown whole', () => {
    const large = {
      ...plain,
      weeks: plain.weeks.map((row) => row.map((n) => n + 500)),
      channels: 1,
      regions: [1],
      organisations: 2,
    }
    const { system, hidden } = published(large)
    for (const cell of system.cells.keys()) if (cell.startsWith('week|')) expect(hidden).not.toContain(cell)
  })

  it('are never the only ones that a week hides', () => {
    const { hidden } = protectCells(
      weekSystem(
        'w',
        new Map([
          ['a', 3],
          ['b', 40],
          ['c', 400],
        ]),
      ),
      policy,
    )
    expect([...hidden].toSorted()).toEqual(['week|a|w', 'week|b|w'])
  })

  it('are said to be unprotected when what would have to be hidden was shown before', () => {
    const system = weekSystem(
      'w',
      new Map([
        ['a', 3],
        ['b', 40],
      ]),
    )
    const before = new Map(
      [...system.cells.keys()].map((cell) => [cell, cell === 'week|a|w' ? 'hidden' : 'shown'] as const),
    )
    expect(protectCells({ ...system, before }, policy).unprotected).toEqual(['week|a|w'])
  })

  it('refuses a total that is not the sum of its parts', () => {
    const wrong = {
      cells: new Map([
        ['t', 5],
        ['a', 4],
      ]),
      sums: [{ total: 't', parts: ['a'] }],
    }
    expect(() => protectCells(wrong, policy)).toThrow('t is not the sum of its parts')
  })
})

describe('the attacker', () => {
  const weeksOf = (hidden: ReadonlySet<string>) => new Set([...hidden].filter((cell) => cell.startsWith('week|')))

  it('finds what was planted: only small cells are hidden', () => {
    const { system } = published(plain)
    expect(workedOut(system, primary(system), policy).length).toBeGreaterThan(0)
  })

  it('finds what was planted: the totals of a period are shown although its weeks hide something', () => {
    const { system } = published(plain)
    const careless = new Set([...protectCells(system, policy).hidden].filter((cell) => !cell.startsWith('form|')))
    expect(weeksOf(careless).size).toBeGreaterThan(0)
    expect(workedOut(system, careless, policy).length).toBeGreaterThan(0)
  })

  it('finds what was planted: one of the cells that protect others is shown', () => {
    const { system, hidden } = published(plain)
    const caught = [...hidden]
      .filter((cell) => (system.cells.get(cell) ?? 0) >= policy.least)
      .filter((shown) => workedOut(system, new Set([...hidden].filter((cell) => cell !== shown)), policy).length > 0)
    expect(caught.length).toBeGreaterThan(0)
  })
})
