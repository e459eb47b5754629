// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CountedRequest, countsOf } from './request-counts.ts'

const now = new Date('2026-11-24T12:00:00Z')
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
const open = (hours: number): CountedRequest => ({
  barrier: 'B-013',
  measure: 'freeze',
  status: 'received',
  outcome: null,
  askedAt: hoursAgo(hours),
  decidedAt: null,
  inForceAt: null,
  endedAt: null,
})
const done = (asked: number, took: number): CountedRequest => ({
  ...open(asked),
  status: 'in-force',
  outcome: 'done',
  decidedAt: hoursAgo(asked - took),
  inForceAt: hoursAgo(asked - took),
})
const refused = (asked: number, took: number): CountedRequest => ({
  ...open(asked),
  status: 'refused',
  outcome: 'refused',
  decidedAt: hoursAgo(asked - took),
  endedAt: hoursAgo(asked - took),
})
const withdrawn = (asked: number, took: number): CountedRequest => ({
  ...open(asked),
  status: 'withdrawn',
  endedAt: hoursAgo(asked - took),
})

it('every request is counted once, whatever became of it', () => {
  const hours = fc.integer({ min: 2, max: 99 })
  const any = fc.oneof(
    hours.map(open),
    hours.map((asked) => done(asked, 1)),
    hours.map((asked) => refused(asked, 1)),
    hours.map((asked) => withdrawn(asked, 1)),
  )
  fc.assert(
    fc.property(fc.array(any, { maxLength: 40 }), (all) => {
      const { asked, untilDecided: _, untilInForce: __, ...parts } = countsOf(all, now)
      expect(asked).toBe(all.length)
      expect(Object.values(parts).reduce((sum, n) => sum + n, 0)).toBe(asked)
      for (const part of Object.values(parts)) expect(part).toBeGreaterThanOrEqual(0)
    }),
  )
})

it('what is still open makes the median longer, never shorter; fewer than ten say nothing', () => {
  const quick = Array.from({ length: 10 }, () => done(100, 3))
  expect(countsOf(quick.slice(1), now).untilInForce).toBeNull()
  expect(countsOf(quick, now).untilInForce?.median).toBe(3 * 3_600)
  const waiting = Array.from({ length: 11 }, () => open(90))
  expect(countsOf([...quick, ...waiting], now).untilInForce?.median).toBeNull()
})

it('what was refused never comes into force, and was decided', () => {
  const all = [...Array.from({ length: 4 }, () => done(100, 2)), ...Array.from({ length: 8 }, () => refused(100, 5))]
  const counts = countsOf(all, now)
  expect(counts.untilInForce?.median).toBeNull()
  expect(counts.untilDecided?.median).toBe(5 * 3_600)
})
