// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import type { WaitingName } from '../../src/modules/shield/judge-names/queue.store.ts'
import { emptyHand, handed, type Way, ways } from './reading-hour.ts'
import { lineOf, looksLine } from './replay-report.ts'

const begin = Date.parse('2024-05-01T10:00:00Z')
const waiting = Array.from(
  { length: 20 },
  (_, n): WaitingName => ({
    id: `id-${n}`,
    name: `zeewind-${n}x.example`,
    version: 1,
    level: 'domain',
    isShared: false,
    isOld: false,
    registeredAt: null,
    status: 'waiting',
    brand: null,
    features: [],
    seen: 1,
    fromPartner: false,
    firstReceivedAt: new Date(begin),
    urgency: 1,
    proposedWith: null,
  }),
)
const [single, tenth, quarter] = ways as [Way, Way, Way]
const hourOf = (way: Way, readings: number, harmless: string[] = []) => {
  const hand = emptyHand()
  const taken = handed(waiting, { readings, way, hand, isAlone: () => false, harmless: new Set(harmless) })
  return { taken, hand }
}

it('reads one by one what it was given, and of a group what fits into the hour', () => {
  expect(hourOf(single, 20).taken.readings).toBe(20)
  const whole = hourOf(tenth, 30).taken
  expect([whole.names.length, whole.readings]).toEqual([20, 3])
  // 1 + 10/10, and 1 + 4/4.
  expect([hourOf(tenth, 2).taken.names.length, hourOf(quarter, 2).taken.names.length]).toEqual([10, 4])
  // What is left is too little for three: one by one.
  expect(hourOf(quarter, 1.5).taken.names.length).toBe(1)
})

it('ticks nothing harmless, reads that alone the next time, and says of which look it was', () => {
  const { taken, hand } = hourOf(tenth, 30, ['zeewind-3x.example'])
  expect([taken.names.length, [...hand.unticked]]).toEqual([19, ['id-3']])
  const again = handed([waiting[3] as WaitingName], {
    readings: 1,
    way: tenth,
    hand,
    isAlone: () => false,
    harmless: new Set(['zeewind-3x.example']),
  })
  expect(again.names.map(({ id }) => id)).toEqual(['id-3'])
  expect(looksLine(hand, 15)).toContain('start 1 of 20 (at most 23.61%)')
})

it('counts what was listed before it died, apart for the later half, with its interval', () => {
  const [at, dies] = [begin, begin + 10]
  const told = {
    first: new Map([
      ['vroeg.example', at],
      ['laat.example', at + 6],
    ]),
    died: new Map([
      ['vroeg.example', dies],
      ['laat.example', dies],
    ]),
    harmless: new Set<string>(),
    half: at + 5,
    end: dies,
  }
  const idOf = new Map([
    ['vroeg.example', '1'],
    ['laat.example', '2'],
  ])
  const rows = [
    { id: '1', listed: new Date(dies + 1), judged: new Date(at) },
    { id: '2', listed: new Date(dies - 1), judged: new Date(at) },
  ]
  const line = lineOf(told, { pace: 5, way: tenth, hand: emptyHand(), idOf, rows })
  expect(line).toContain('1 of 2, 50.0% (9.5-90.5)')
  expect(line).toContain('1 of 1, 100.0% (20.7-100.0)')
})
