// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { daysOfHistory } from '../baseline/baseline.ts'
import { surpriseOf } from './jump.ts'
import { Watch } from './watch.ts'

const series = 20
const lively = 5
/** Counts that scatter a little, always the same, more of them on working days; each series has its own size. */
const usual = (day: number, place: number) =>
  Math.max(0, Math.round((3 + place) * (day % 7 >= 5 ? 0.5 : 1) + ((day * 7 + place * 11) % 5) - 2))

function watched(days: number, countAt: (day: number, place: number) => number) {
  const watch = new Watch(new Uint8Array(series).fill(1), new Uint8Array(series))
  const alarms = new Map<number, ReturnType<Watch['alarms']>>()
  for (let day = 0; day < days; day += 1) {
    watch.add(
      day % 7,
      Array.from({ length: series }, (_, place) => countAt(day, place)),
    )
    if (watch.alarms().length > 0) alarms.set(day, watch.alarms())
  }
  return { watch, alarms }
}

describe('the watch', () => {
  it('is silent while everything goes as it always does', () => {
    expect(watched(daysOfHistory, usual).alarms.size).toBe(0)
  })

  it('is silent on a holiday, the day after it, and on a day that has just begun', () => {
    const part = new Map([
      [200, 0.3],
      [201, 1.3],
      [300, 0.05],
    ])
    const { alarms } = watched(301, (day, place) => Math.round(usual(day, place) * (part.get(day) ?? 1)))
    expect(alarms.size).toBe(0)
  })

  it('says that one series rose, since when, how many came and how many should have', () => {
    const { watch, alarms } = watched(303, (day, place) => usual(day, place) * (place === lively && day >= 301 ? 3 : 1))
    expect([...alarms.keys()].every((day) => day >= 301)).toBe(true)
    const [alarm, ...others] = watch.alarms()
    expect(others).toEqual([])
    expect(alarm).toMatchObject({ series: lively, since: 301 })
    expect(alarm?.reports).toBe(3 * (usual(301, lively) + usual(302, lively)))
    expect(alarm?.expected).toBeGreaterThan(10)
    expect(alarm?.expected).toBeLessThan(alarm?.limit ?? 0)
    expect(alarm?.limit).toBeLessThan(alarm?.reports ?? 0)
  })

  it('finds what rises slowly, and is used to it in the end', () => {
    const times = (day: number) => Math.min(2, 1 + Math.max(0, day - 200) / 20)
    const { alarms } = watched(460, (day, place) => Math.round(usual(day, place) * (place === 15 ? times(day) : 1)))
    const days = [...alarms.keys()]
    expect(days[0]).toBeLessThan(225)
    expect([...alarms.values()].flat().every((alarm) => alarm.series === 15)).toBe(true)
    expect(days.at(-1)).toBeLessThan(400)
  })

  it('still finds a surge after an earlier one of the same series', () => {
    const { alarms } = watched(
      303,
      (day, place) => usual(day, place) * (place === lively && ((day >= 252 && day < 259) || day >= 301) ? 3 : 1),
    )
    expect([...alarms.keys()]).toEqual(expect.arrayContaining([253, 302]))
    expect([...alarms.keys()].filter((day) => day > 270 && day < 301)).toEqual([])
  })

  it('learns anew where a source began, and finds nothing in that', () => {
    const watch = new Watch(new Uint8Array(series).fill(1), new Uint8Array(series))
    for (let day = 0; day < 400; day += 1) {
      if (day === 200) watch.restart()
      watch.add(
        day % 7,
        Array.from({ length: series }, (_, place) => usual(day, place) * (day >= 200 ? 2 : 1)),
      )
      expect(watch.alarms()).toEqual([])
    }
  })
})

describe('a form by a channel or with a pretext', () => {
  const meeting = { formBefore: 160, bothBefore: 4, share: 0.05, both: 0, formExpected: 6, spread: 1.2 }

  it('surprises the more, the more came', () => {
    const surprises = [1, 3, 6, 12].map((both) => surpriseOf({ ...meeting, both }).surprise)
    expect(surprises.toSorted((a, b) => a - b)).toEqual(surprises)
    expect(surprises[0]).toBeLessThan(3)
    expect(surprises.at(-1)).toBeGreaterThan(12)
  })

  it('is as unlikely as it says: a negative binomial of one mean and one scatter', () => {
    // Mean 0.02, practically Poisson but for what the share rests on: one or more comes with a chance of about its mean.
    const { surprise, expected } = surpriseOf({ ...meeting, formExpected: 0.2, both: 1, spread: 1 })
    expect(expected).toBeCloseTo(0.02, 3)
    expect(Math.exp(-surprise)).toBeCloseTo(expected, 2)
  })
})
