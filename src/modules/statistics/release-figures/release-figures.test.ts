// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { copyCounted } from '../count-reports/invented-counted.fixture.ts'
import { policy } from '../protect-cells/policy.ts'
import { blockOf, daysLater, weekOf } from '../tally/period.ts'
import { listReleases, releasedFigures } from './released-figures.query.ts'
import { releaseFigures } from './release-figures.command.ts'

const test = await testContext()
const client = await test.ctx.db.pool.connect()
await copyCounted(client, { reports: 30_000, last: '2026-10-11', days: 63 }).finally(() => client.release())

const ask = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows
const everything = (release = 1_000) =>
  ask('select * from statistics.released_figure where release <= $1 order by span, period, table_name, form, value', [
    release,
  ])
/** Of the week of 5 October, which is over on the 12th and ripe on the 20th. */
const at = (day: string) => test.setNow(new Date(`${day}T06:00:00Z`))

it('weeks are counted from one Monday, four to a period', () => {
  expect(weekOf('2026-10-11')).toBe('2026-10-05')
  expect(weekOf('2026-10-12')).toBe('2026-10-12')
  const block = blockOf('2026-10-05')
  for (const weeks of [0, 1, 2, 3]) expect(blockOf(daysLater(block, weeks * 7))).toBe(block)
  expect(blockOf(daysLater(block, 28))).toBe(daysLater(block, 28))
  expect(blockOf(daysLater(block, -7))).toBe(daysLater(block, -28))
})

it('a release is made for every week that was over for eight days, those that were missed too, and never twice', async () => {
  at('2026-09-29')
  const began = performance.now()
  const first = await releaseFigures(test.ctx)
  console.log(`${first.length} releases in ${(performance.now() - began).toFixed(0)} ms`)
  expect(first).toEqual([1, 2, 3, 4, 5, 6])
  const {
    items: [last],
  } = await listReleases(test.visitor, { limit: 1 })
  expect(last).toMatchObject({ number: 6, week: '2026-09-14', policy: policy.version })
  expect(await releaseFigures(test.ctx)).toEqual([])
  at('2026-10-20')
  expect(
    await Promise.all([releaseFigures(test.ctx), releaseFigures(test.ctx)]).then((both) => both.flat().toSorted()),
  ).toEqual([7, 8, 9])
}, 300_000)

it('shows what is large, rounded, and of what is small nothing', async () => {
  const weekly = await releasedFigures(test.visitor, {
    table: 'week',
    span: 'week',
    from: '2026-09-14',
    to: '2026-09-14',
  })
  const total = weekly.find(({ form }) => form === '*')
  const [true_] = await ask(
    "select count(*)::int as n from statistics.counted_report where day between '2026-09-14' and '2026-09-20'",
  )
  expect(Math.abs((total?.reports ?? 0) - true_.n)).toBeLessThanOrEqual(2)
  const all = await everything()
  expect(all.length).toBeGreaterThan(500)
  expect(all.filter(({ reports }) => reports !== null && (reports < 10 || reports % 5 !== 0))).toEqual([])
  expect(all.some(({ table_name, reports }) => table_name === 'municipality' && reports !== null)).toBe(true)
  expect(all.some(({ table_name, reports }) => table_name === 'municipality' && reports === null)).toBe(true)
  expect(
    all.filter(({ table_name, loss_in_cents }) => table_name === 'loss' && loss_in_cents !== null).length,
  ).toBeGreaterThan(0)
})

it('what was released never changes, whatever happens to the reports: two releases differ by what the later one adds', async () => {
  const before = await everything()
  await ask("delete from statistics.counted_report where municipality = 'GM0363' and day < '2026-10-01'")
  await ask("update statistics.counted_report set main_form = 'FF-900', form = 'FF-910' where main_form = 'FF-200'")
  expect(await releaseFigures(test.ctx)).toEqual([])
  const client = await test.ctx.db.pool.connect()
  await ask('delete from statistics.counted_report')
  await copyCounted(client, { reports: 9_000, last: '2026-11-08', days: 28 }).finally(() => client.release())
  at('2026-11-17')
  expect(await releaseFigures(test.ctx)).toEqual([10, 11, 12, 13])
  expect(await everything(9)).toEqual(before)
  expect((await everything()).length).toBeGreaterThan(before.length)
  // As it was with an earlier release: a permanent address.
  const asked = { table: 'week', span: 'week' as const, from: '2026-01-01', to: '2026-12-31' }
  const old = await releasedFigures(test.visitor, { ...asked, release: 9 })
  const now = await releasedFigures(test.visitor, asked)
  expect(now.slice(0, old.length)).toEqual(old)
  expect(now.length).toBeGreaterThan(old.length)
}, 300_000)

it('the sums of the weeks of a period and the period itself are of the same reports', async () => {
  const periods = await releasedFigures(test.visitor, {
    table: 'form',
    span: 'four-weeks',
    from: '2026-01-01',
    to: '2026-12-31',
  })
  expect(periods.length).toBeGreaterThan(0)
  for (const { period, form, reports } of periods) {
    const weeks = await releasedFigures(test.visitor, {
      table: 'week',
      span: 'week',
      from: period,
      to: daysLater(period, 27),
    })
    const own = weeks.filter((week) => week.form === form)
    expect(own).toHaveLength(4)
    if (reports === null || own.some((week) => week.reports === null)) continue
    const sum = own.reduce((all, week) => all + (week.reports ?? 0), 0)
    // Four times two and two: what rounding can make of it.
    expect(Math.abs(sum - reports)).toBeLessThanOrEqual(10)
  }
})
