// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { policy } from '../protect-cells/policy.ts'
import { figuresOfBlock, figuresOfWeek, type KnownValues } from './figures-of.ts'
import { publicTables } from './public-tables.ts'
import type { FrozenRow } from './release.ts'

const weeks = ['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28']
const known: KnownValues = {
  forms: ['FF-100', 'FF-200', 'FF-300'],
  of: { kind: ['bank-account', 'phone-number', 'crypto-address'] },
  places: [{ region: '', municipalities: [''] }],
}
const row = (week: string, table: string, form: string, value: string, reports: number) => ({
  week,
  table,
  form,
  value,
  reports,
  withLoss: reports,
  lossInCents: reports * 100_000,
  largestInCents: 100_000,
})
/** Reports of one form in each week, of which no more is known. */
const ofForm = (form: string, reports: number) =>
  weeks.flatMap((week) => [
    row(week, 'form', form, '*', reports),
    ...publicTables.map((table) => row(week, table, form, '', reports)),
    row(week, 'municipality', '*', '', reports),
  ])

function published(frozen: (FrozenRow & { week: string })[]) {
  const before = weeks.flatMap((week) =>
    figuresOfWeek(
      week,
      frozen.filter((one) => one.week === week),
      known,
      policy,
    ),
  )
  return figuresOfBlock(weeks, frozen, before, known, policy) ?? []
}

describe('a period of four weeks', () => {
  it('never tells by damage how many a form has whose count is hidden', () => {
    // FF-300 has four, and FF-200 is hidden beside it. Damage of FF-200 would say that it has ten or more, and FF-300 what is left.
    const figures = published([...ofForm('FF-100', 60), ...ofForm('FF-200', 3), ...ofForm('FF-300', 1)])
    const reportsOf = (form: string) => figures.find((one) => one.table === 'form' && one.form === form)?.reports
    const lossOf = (form: string) => figures.find((one) => one.table === 'loss' && one.form === form)?.lossInCents
    expect([reportsOf('FF-100'), reportsOf('FF-200'), reportsOf('FF-300')]).toEqual([240, null, null])
    expect([lossOf('FF-100'), lossOf('FF-200'), lossOf('FF-300')]).toEqual([24_000_000, null, null])
  })

  it('lists every kind of identifier, so that one that is hidden may be nothing', () => {
    const kinds = weeks.map((week) => row(week, 'kind', '*', 'phone-number', 1))
    const figures = published([...ofForm('FF-100', 60), ...kinds]).filter(({ table }) => table === 'kind')
    expect(figures.map(({ value, reports }) => [value, reports])).toEqual([
      ['bank-account', null],
      ['crypto-address', null],
      ['phone-number', null],
    ])
  })
})
