// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import {
  compareWithNeighbour,
  improvement,
  trackedFigures,
  previousCommit,
  numbersOf,
  type Row,
  newestList,
} from './history.ts'
import { readHistory, recordedList } from './record.ts'

const machine = { crypto: 20_000, json: 200, commit: 500, insert: 60_000 }
const row = (commit: string, changed: Partial<Row> = {}): Row => ({
  commit,
  date: '2026-11-30',
  part: 'embedded',
  size: 2_000,
  calibration: machine,
  figures: {
    'processor ms per report': { kind: 'cost', value: 3.5 },
    'identifiers per second until linked': { kind: 'rate', value: 1_700 },
    'ratio to raw': { kind: 'share', value: 0.5 },
  },
  ...changed,
})
const half = { ...machine, crypto: 10_000, json: 100 }

describe('the neighbour of a row', () => {
  test('is the last of another commit, of the same part at the same size', () => {
    const history = [row('a'), row('b'), row('c', { size: 9 }), row('d', { part: 'bulk' }), row('e')]
    expect(previousCommit(row('e'), history)?.commit).toBe('b')
    expect(previousCommit(row('a', { size: 7 }), history)).toBeUndefined()
  })
})

describe('two rows', () => {
  test('processor time is compared by the speed of a core', () => {
    const slower = row('b', { calibration: half, figures: { 'processor ms per report': { kind: 'cost', value: 7 } } })
    expect(improvement('processor ms per report', slower, row('a'))).toBeCloseTo(1)
  })

  test('what goes by the clock is compared on a machine that is alike only, and that is said', () => {
    expect(improvement('identifiers per second until linked', row('b', { calibration: half }), row('a'))).toBeNull()
    expect(compareWithNeighbour(row('b', { calibration: half }), row('a')).join()).toContain(
      'because the machine was another or the figure is new: identifiers per second until linked',
    )
  })

  test('a share is compared on any machine', () => {
    expect(improvement('ratio to raw', row('b', { calibration: half }), row('a'))).toBe(1)
  })

  test.each([
    ['cost', 4.3, false],
    ['cost', 4.4, true],
    ['wait', 4.4, true],
    ['size', 4.4, true],
    ['rate', 2.7, true],
    ['rate', 2.9, false],
    ['share', 2.7, true],
  ] as const)('%s: from 3.5 to %d fell by more than a fifth: %s', (kind, value, isFallen) => {
    const of = (commit: string, one: number) => row(commit, { figures: { figure: { kind, value: one } } })
    expect(compareWithNeighbour(of('b', value), of('a', 3.5)).some((line) => line.startsWith('FELL'))).toBe(isFallen)
  })
})

test('a kept figure is found by the beginning of its name, and its first number counts', () => {
  const numbers = numbersOf({
    'opening a page: p50 / p95 ms': '3.5 / 9',
    database: 'embedded',
    'stored, lost': '40, 0',
  })
  expect(trackedFigures(numbers, { 'opening a page': 'wait', 'stored, lost': 'rate', absent: 'rate' })).toEqual({
    'opening a page': { kind: 'wait', value: 3.5 },
    'stored, lost': { kind: 'rate', value: 40 },
  })
})

test('the list on the page is that of the history', () => {
  expect(recordedList()).toBe(newestList(readHistory()))
})
