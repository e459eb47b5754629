// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarDate, daysAfter, mondayOf } from '#values'
import { audiences } from '../message/audience.ts'
import { contradictionsAmong, questions, stances } from '../message/stance.ts'
import { clashesAmong, type Planned, weeksOf } from './clash.ts'

const regionOf = (code: string) => (code.startsWith('GM01') ? 'VR01' : code.startsWith('GM02') ? 'VR02' : undefined)
const day = (after: number) => daysAfter('2026-01-01' as CalendarDate, after)

const stancesShape = fc.dictionary(fc.constantFrom(...questions.slice(0, 2)), fc.constantFrom(...stances))
const planned: fc.Arbitrary<Omit<Planned, 'key'>> = fc
  .record({
    audience: fc.constantFrom(...audiences),
    message: fc.constantFrom('', 'a', 'b', 'c'),
    stances: stancesShape,
    starts: fc.integer({ min: 0, max: 60 }),
    days: fc.integer({ min: 0, max: 40 }),
    isExact: fc.constantFrom(true, true, true, false),
    regions: fc.constantFrom([], [], ['GM0101'], ['GM0201'], ['VR01'], ['VR02', 'GM0101']),
  })
  .map(({ starts, days, ...rest }) => ({ ...rest, startsOn: day(starts), endsOn: day(starts + days) }))
const several = fc
  .array(planned, { maxLength: 7 })
  .map((list): Planned[] => list.map((one, at) => ({ ...one, key: `c${at}.0` })))

const between = (all: readonly Planned[]) => clashesAmong(all, regionOf)
const keys = (all: readonly Planned[]) =>
  between(all)
    .map(({ key }) => key)
    .toSorted()

const plain = (key: string, change: Partial<Planned> = {}): Planned => ({
  key,
  audience: 'everyone',
  message: key,
  stances: {},
  startsOn: day(10),
  endsOn: day(20),
  isExact: true,
  regions: [],
  ...change,
})

describe('clashes of campaigns', () => {
  it('do not depend on the order, and each has its own key', () => {
    fc.assert(
      fc.property(several, fc.integer(), (all, turn) => {
        const found = keys(all)
        expect(new Set(found).size).toBe(found.length)
        expect(
          keys(all.toSorted((a, b) => ((a.key.charCodeAt(1) * turn) % 7) - ((b.key.charCodeAt(1) * turn) % 7))),
        ).toEqual(found)
      }),
    )
  })

  it('name weeks in which all of them run, and leave out whose week nobody knows', () => {
    fc.assert(
      fc.property(several, (all) => {
        for (const clash of between(all)) {
          expect(clash.from <= clash.to).toBe(true)
          expect(mondayOf(clash.from)).toBe(clash.from)
          for (const key of clash.among) {
            const one = all.find((other) => other.key === key)
            if (!one) throw new Error('names one that is not there')
            expect(one.isExact).toBe(true)
            const weeks = weeksOf(one)
            expect(weeks).toContain(clash.from)
            expect(weeks).toContain(clash.to)
          }
          expect(clash.among.length).toBeGreaterThanOrEqual(clash.kind === 'crowded' ? 3 : 2)
        }
      }),
    )
  })

  it('of two stay when another campaign comes along, and need another message or another stance', () => {
    fc.assert(
      fc.property(several, planned, (all, extra) => {
        const pairsOf = (list: readonly Planned[]) => between(list).filter(({ kind }) => kind !== 'crowded')
        const before = pairsOf(all)
        const after = pairsOf([...all, { ...extra, key: 'x.0' }]).map(({ key }) => key)
        for (const { key } of before) expect(after).toContain(key)
        for (const clash of before) {
          const [one, other] = clash.among.map((key) => all.find((at) => at.key === key))
          if (!one || !other) throw new Error('not two')
          if (clash.kind === 'other-message')
            expect([one.audience, one.message === other.message]).toEqual([other.audience, false])
          if (clash.kind === 'stance') expect(one.stances[clash.question]).not.toBe(other.stances[clash.question])
        }
      }),
    )
  })

  it('find every week in which three campaigns for everyone in the whole country run', () => {
    fc.assert(
      fc.property(several, (given) => {
        const all = given.map((one) => ({ ...one, audience: 'everyone' as const, regions: [], isExact: true }))
        const crowded = between(all).filter(({ kind }) => kind === 'crowded')
        for (let at = 0; at < 120; at += 7) {
          const week = mondayOf(day(at))
          const active = all.filter((one) => weeksOf(one).includes(week)).map(({ key }) => key)
          const found = crowded.filter(({ from, to }) => from <= week && week <= to)
          expect(found.map(({ among }) => among)).toEqual(active.length >= 3 ? [active.toSorted()] : [])
        }
      }),
    )
  })

  it('are between the same people in the same week only', () => {
    expect(keys([plain('a'), plain('b')])).toEqual(['other-message a b'])
    expect(keys([plain('a'), plain('b', { message: 'a' })])).toEqual([])
    expect(keys([plain('a', { audience: 'young' }), plain('b', { audience: 'older' })])).toEqual([])
    expect(keys([plain('a'), plain('b', { startsOn: day(40), endsOn: day(50) })])).toEqual([])
    expect(keys([plain('a', { regions: ['GM0101'] }), plain('b', { regions: ['GM0201'] })])).toEqual([])
    expect(keys([plain('a', { regions: ['GM0101'] }), plain('b', { regions: ['VR01'] })])).toEqual([
      'other-message a b',
    ])
    const link = (stance: 'never' | 'after-checking') => ({ stances: { 'click-link': stance } })
    expect(
      keys([plain('a', link('never')), plain('b', { message: 'a', audience: 'older', ...link('after-checking') })]),
    ).toEqual(['campaign-stance click-link a b'])
  })

  it('three in one week are a crowd, also when each has its own people', () => {
    const [a, b, c] = [
      plain('a', { message: 'x' }),
      plain('b', { message: 'x' }),
      plain('c', { message: 'x', audience: 'older' }),
    ]
    expect(between([a, b, c]).map(({ kind, among }) => [kind, among])).toEqual([['crowded', ['a', 'b', 'c']]])
    expect(between([a, b, { ...c, regions: ['GM0101'] }])).toHaveLength(1)
    expect(between([a, { ...b, audience: 'young' }, c])).toEqual([])
  })
})

describe('messages that contradict each other', () => {
  const said = (
    key: string,
    stance: 'never' | 'after-checking' | 'allowed' | null,
    audience: (typeof audiences)[number] = 'everyone',
  ) => ({
    key,
    audience,
    stances: stance ? { 'click-link': stance } : {},
  })
  it('are found by what they declare, between those whom somebody can both hear', () => {
    const one = said('check', 'after-checking')
    expect(contradictionsAmong([said('never', 'never'), one]).map(({ key }) => key)).toEqual([
      'stance click-link check never',
    ])
    expect(contradictionsAmong([one, said('silent', null)])).toEqual([])
    expect(contradictionsAmong([one, said('same', 'after-checking')])).toEqual([])
    expect(contradictionsAmong([said('a', 'never', 'young'), said('b', 'allowed', 'older')])).toEqual([])
  })
  it('are the same whatever the order, and never of one with itself', () => {
    const all = fc.array(fc.record({ audience: fc.constantFrom(...audiences), stances: stancesShape }), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(all, (list) => {
        const keyed = list.map((one, at) => ({ ...one, key: `m${at}` }))
        const found = contradictionsAmong(keyed).map(({ key }) => key)
        expect(contradictionsAmong(keyed.toReversed()).map(({ key }) => key)).toEqual(found)
        expect(new Set(found).size).toBe(found.length)
        for (const { one, other } of contradictionsAmong(keyed)) expect(one.key < other.key).toBe(true)
      }),
    )
  })
})
