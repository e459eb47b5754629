// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { readMoment, readWhen } from './payment-time.ts'

it('a day and a time are read on a Dutch clock, however they are written', () => {
  for (const written of [
    '27-11-2026 14:05',
    '27-11-2026, 14.05',
    '27-11-2026 om 14.05 uur',
    '2026-11-27T14:05',
    '27 november 2026 14:05',
  ])
    expect(readMoment(written)?.toISOString(), written).toBe('2026-11-27T13:05:00.000Z')
  expect(readMoment('1-7-2026 0:30')?.toISOString()).toBe('2026-06-30T22:30:00.000Z')
})

it('without a time, or with one that no clock shows, it is no moment', () => {
  for (const written of [
    '27-11-2026',
    '',
    '14:05',
    '27-11-2026 25:00',
    '27-11-2026 12:75',
    'gisteren om 14:05',
    '31-02-2026 10:00',
  ])
    expect(readMoment(written), written).toBeNull()
})

it('a day alone is enough to write a payment down, and what is no day is nothing', () => {
  expect(readWhen('27-11-2026')).toEqual({ day: '2026-11-27' })
  expect(readWhen('27-11-2026 14:05')).toEqual({ at: new Date('2026-11-27T13:05:00.000Z') })
  for (const written of ['32-13-2026 25:61', 'gisteren', '27-11-2026 25:00', '14:05'])
    expect(readWhen(written)).toBeNull()
})
