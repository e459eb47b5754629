// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageOf } from '#foundation/text'
import type { Observation } from '../observation/observation.ts'
import { emptyRow, type Given, type RawObservation } from './raw-observation.ts'
import { siftObservations } from './sift-observations.ts'

const known = { forms: new Set(['FF-410', 'FF-110']), today: '2026-11-24', sources: new Map() }
const good: RawObservation = {
  ...emptyRow,
  source: 'Bureau',
  indicator: 'reports',
  form: 'FF-410',
  population: 'reports',
  place: 'NL',
  unit: 'count',
  period: '2025',
  value: '12',
  url: 'https://bureau.example/a',
  source_kind: 'primary',
  retrieved_on: '2026-11-24',
}
const rows = (...changes: Partial<RawObservation>[]): Given[] =>
  changes.map((change, index) => ({ at: { line: index + 2 }, raw: { ...good, ...change } }))
const sift = (given: Given[], stored: Observation[] = []) => siftObservations(given, stored, known)
/** What is said about each refused line, in Dutch, after its number. */
const said = (...changes: Partial<RawObservation>[]) =>
  sift(rows(...changes)).refused.map(
    ({ at, code, values }) => `${'line' in at ? at.line : ''}: ${messageOf(code, 'nl', values)}`,
  )

describe('a figure is refused with its reason', () => {
  it.each<[string, Partial<RawObservation>, RegExp]>([
    ['percent over 100', { unit: 'percent', value: '100.1' }, /hoogstens 100/],
    ['a bound over 100 percent', { unit: 'percent', value: '99', high: '101' }, /hoogstens 100/],
    ['less than nought', { value: '-3' }, /nooit minder dan nul/],
    ['half a report', { value: '12.5' }, /heel getal/],
    ['a decimal comma', { unit: 'percent', value: '14,8' }, /punt voor decimalen/],
    ['a point for thousands', { value: '45.000' }, /duizend betekenen/],
    ['points for millions', { value: '1.234.567' }, /duizend betekenen/],
    ['a comma for thousands', { value: '45,000' }, /punt voor decimalen/],
    ['the sign of CBS for unknown', { value: '.' }, /onbekend is niet hetzelfde als nul/],
    ['nothing', { value: '' }, /onbekend is niet hetzelfde als nul/],
    ['a dash', { value: '–' }, /onbekend is niet hetzelfde als nul/],
    ['a word', { value: 'twaalf' }, /geen getal/],
    ['a figure outside its interval', { unit: 'percent', value: '9', low: '9.1', high: '9.4' }, /binnen zijn marge/],
    ['an interval upside down', { unit: 'percent', value: '9', low: '9.4', high: '8.6' }, /binnen zijn marge/],
    ['a unit in millions', { unit: 'EUR million', value: '26.8' }, /hele eenheden/],
    ['a period that is not over', { period: '2026' }, /nog niet voorbij/],
    ['a period that is none', { period: 'vorig jaar' }, /over welke tijd/],
    ['a thirteenth month', { period: '2025-13' }, /over welke tijd/],
    ['a form that does not exist', { form: 'FF-999' }, /begrippenlijst/],
    ['a municipality that does not exist', { place: 'GM9999' }, /kennen wij niet/],
    ['a country that does not exist', { place: 'XQ' }, /kennen wij niet/],
    ['a population that we have no place for', { population: 'huishoudens' }, /kies een van deze: people-15plus/],
    ['an address that is a script', { url: 'javascript:alert(1)' }, /hele adres/],
    ['read tomorrow', { retrieved_on: '2026-11-25' }, /moet nog komen/],
    ['read on a day that does not exist', { retrieved_on: '2026-02-30' }, /schrijf een dag/],
    ['nobody who published it', { source: ' ' }, /wie het cijfer/],
  ])('%s', (_, change, reason) => {
    const { accepted, refused } = sift(rows(change))
    expect(accepted).toEqual([])
    expect(refused.map(({ code, values }) => messageOf(code, 'nl', values)).join('\n')).toMatch(reason)
    for (const { code, values } of refused) expect(messageOf(code, 'en', values)).not.toMatch(/undefined|\{/)
  })

  it('and everything that is wrong with a line is said at once', () => {
    expect(said({ value: '-3', period: 'ooit', form: 'FF-1', place: 'GM0001' })).toHaveLength(4)
  })

  it('while the other lines go in', () => {
    const { accepted } = sift(rows({}, { period: '2024', value: '.' }, { period: '2023', value: '7' }))
    expect(accepted.map(({ period, value }) => [period, value])).toEqual([
      ['2025', 12],
      ['2023', 7],
    ])
  })
})

describe('what is right goes in', () => {
  it.each<[string, Partial<RawObservation>]>([
    ['nought', { value: '0' }],
    ['100 percent', { unit: 'percent', value: '100' }],
    ['three decimals below one', { unit: 'percent', value: '0.125' }],
    ['a number that was a number', { unit: 'percent', value: 45.125 }],
    ['this year, when it is provisional', { period: '2026', provisional: 'yes' }],
    ['one bound only', { unit: 'percent', value: '9', low: '8.6' }],
    ['suspects in a municipality', { population: 'suspects', place: 'GM0363' }],
    ['no form of ours', { form: '' }],
  ])('%s', (_, change) => {
    expect(said(change)).toEqual([])
    expect(sift(rows(change)).accepted).toHaveLength(1)
  })

  it('spelled in our way, whatever the spelling', () => {
    const spelled = (period: string) => sift(rows({ period })).accepted[0]?.period
    expect(['2025-S1', 'H1 2025', '2025-01..06'].map(spelled)).toEqual(['2025-H1', '2025-H1', '2025-H1'])
    expect(['2025JJ00', '2025KW03', '2025MM03', '2025-01..12'].map(spelled)).toEqual([
      '2025',
      '2025-Q3',
      '2025-03',
      '2025',
    ])
  })
})

describe('within one series', () => {
  it('the same time twice with another content is not chosen between', () => {
    expect(said({}, { value: '13' })).toEqual([
      '2: dit cijfer staat ook op regel 3, met een andere inhoud. Wij kiezen niet: laat er één staan',
      '3: dit cijfer staat ook op regel 2, met een andere inhoud. Wij kiezen niet: laat er één staan',
    ])
  })

  it('two spellings of one time are named', () => {
    expect(said({ period: '2025-H1' }, { period: '2025-S1' }).at(-1)).toBe(
      '3: period: 2025-S1 is dezelfde tijd als 2025-H1 op regel 2. Laat er één staan',
    )
  })

  it('the same line twice counts once', () => {
    expect(sift(rows({}, {}))).toMatchObject({ accepted: [{ value: 12 }], refused: [] })
  })

  it('units are not mixed, in the file or against what is here', () => {
    const mixed = sift(rows({}, { period: '2024', unit: 'percent' }))
    expect(mixed.accepted).toEqual([])
    expect(mixed.refused).toHaveLength(2)
    const stored = sift(rows({ period: '2023' })).accepted
    const against = sift(rows({}, { period: '2024', unit: 'EUR' }), stored)
    expect(against.accepted.map(({ period }) => period)).toEqual(['2025'])
    expect(messageOf(against.refused[0]?.code ?? '', 'nl', against.refused[0]?.values)).toContain(
      'staat er al in count',
    )
    expect(said({}, { unit: 'percent', indicator: 'share' })).toEqual([])
  })

  it('a figure from the news does not take the place of one from the publisher', () => {
    const [stored] = sift(rows({})).accepted
    const fromNews = { value: '13', source_kind: 'secondary', url: 'https://nieuws.example/1' }
    expect(sift(rows(fromNews), stored ? [stored] : []).refused).toHaveLength(1)
    expect(sift(rows({ value: '13' }), stored ? [stored] : []).refused).toEqual([])
  })
})

describe('whatever is written', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('.', '-', '45.000', '14,8', '1e9', 'NaN', 'Infinity', '０１', '2025-H1', 'NL'),
  )
  const anyRow = fc.record(
    Object.fromEntries(Object.keys(good).map((column) => [column, text])) as Record<string, typeof text>,
  )
  const nearlyGood = fc
    .tuple(anyRow, fc.subarray(Object.keys(good)))
    .map(([row, kept]) => ({ ...row, ...Object.fromEntries(kept.map((column) => [column, good[column as never]])) }))

  it('every line is either taken or refused with a reason in both languages, and nothing taken breaks a rule', () => {
    fc.assert(
      fc.property(fc.array(nearlyGood, { maxLength: 8 }), (changes) => {
        const given = rows(...(changes as Partial<RawObservation>[]))
        const { accepted, refused } = sift(given)
        const named = new Set(refused.map(({ at }) => JSON.stringify(at)))
        const rest = given.filter(({ at }) => !named.has(JSON.stringify(at)))
        expect(accepted.length).toBeLessThanOrEqual(rest.length)
        if (rest.length > 0) expect(accepted.length).toBeGreaterThan(0)
        for (const { code, values } of refused)
          for (const language of ['nl', 'en'] as const)
            expect(messageOf(code, language, values).length).toBeGreaterThan(10)
        for (const { value, low, high, unit, period } of accepted) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(low ?? value).toBeLessThanOrEqual(value)
          expect(high ?? value).toBeGreaterThanOrEqual(value)
          if (unit === 'percent') expect(high ?? value).toBeLessThanOrEqual(100)
          if (unit === 'count') expect(Number.isInteger(value)).toBe(true)
          expect(period).toMatch(/^\d{4}/)
        }
      }),
    )
  })

  it('a number as people in the Netherlands write it is never read as another number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 99 }), (whole, decimals) => {
        const dutch = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(whole + decimals / 100)
        const [taken] = sift(rows({ unit: 'EUR', value: dutch })).accepted
        if (taken) expect(taken.value).toBe(whole + decimals / 100)
      }),
    )
  })

  it('the order of the lines does not matter', () => {
    const change = fc.record({
      period: fc.constantFrom('2023', '2024', '2025-H1', '2025-S1'),
      value: fc.constantFrom('1', '2'),
      unit: fc.constantFrom('count', 'EUR'),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const keys = (given: Given[]) =>
          sift(given)
            .accepted.map((each) => `${each.period} ${each.value} ${each.unit}`)
            .sort()
        expect(keys(rows(...changes.toReversed()))).toEqual(keys(rows(...changes)))
      }),
    )
  })
})
