// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { directionOf, headlineOf } from './headline.ts'

const point = (at: number, value: number, within?: number) =>
  within === undefined ? { at, value } : { at, value, low: value - within, high: value + within }
const of = (...runs: ReturnType<typeof point>[][]) => ({ lines: [{ runs: runs.map((points) => ({ points })) }] })

describe('whether it rises', () => {
  it('is said when the newest figure is surely another', () => {
    expect(directionOf(of([point(1, 100, 10), point(2, 130, 10)]))).toBe('up')
    expect(directionOf(of([point(1, 100, 10), point(2, 70, 10)]))).toBe('down')
    expect(directionOf(of([point(1, 100), point(2, 101)]))).toBe('up')
  })

  it('is not said when the intervals overlap, after a break, or of one figure', () => {
    expect(directionOf(of([point(1, 100, 10), point(2, 115, 10)]))).toBe('unknown')
    expect(directionOf(of([point(1, 100)], [point(3, 500)]))).toBe('unknown')
    expect(directionOf(of())).toBe('unknown')
  })
})

it('the headline is the series with the newest figure', () => {
  const series = (title: string, at: number) => ({
    title,
    ...of([point(at, 1)]),
    rows: [{ period: '2025', value: title }],
  })
  expect(headlineOf([series('old', 10), series('new', 20)])?.last.value).toBe('new')
  expect(headlineOf([])).toBeNull()
})
