// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { isLong, seed } from '../../../../tests/property.ts'
import { listReleases, releasedFigures } from '../release-figures/released-figures.query.ts'
import { releaseFigures } from '../release-figures/release-figures.command.ts'
import { blockOf, daysLater } from '../tally/period.ts'
import { newestRipe } from './example-releases.ts'
import { loadExampleReleases } from './load-example-releases.command.ts'

const test = await testContext()

const all = { from: '2018-01-01', to: '2099-01-01' }
const block = blockOf('2026-10-05')

it('a week may be released when it has been over for eight days', () => {
  expect(newestRipe('2026-10-19')).toBe('2026-09-28')
  expect(newestRipe('2026-10-20')).toBe('2026-10-05')
})

// The newest week is the first, second, third or last of its period of four: one of the first three by the seed, the last, and all in the soak.
it.for([0, 1, 2, 3])(
  'real releases go on after the example, %i weeks into a period',
  { timeout: 120_000 },
  async (into, { skip }) => {
    skip(!isLong && into < 3 && into !== seed % 3)
    for (const table of ['released_figure', 'release', 'frozen_week'])
      await test.ctx.db.pool.query(`delete from statistics.${table}`)
    const last = daysLater(block, 7 * into)
    test.setNow(new Date(`${daysLater(last, 17)}T12:00:00Z`))
    const began = performance.now()
    const count = await loadExampleReleases(test.ctx)
    console.log(`${count} releases in ${(performance.now() - began).toFixed(0)} ms`)
    expect(count).toBeGreaterThanOrEqual(60)
    const newest = (await listReleases(test.visitor, { limit: 1 })).items[0]
    expect(newest).toMatchObject({
      number: count,
      week: last,
      policy: expect.stringContaining('invented'),
    })

    // Never twice, and no week is left over for a release of today.
    expect(await loadExampleReleases(test.ctx)).toBe(0)
    expect(await releaseFigures(test.ctx)).toEqual([])

    const form = { table: 'form', span: 'four-weeks', ...all } as const
    const before = await releasedFigures(test.visitor, form)
    expect(before.every(({ period }) => blockOf(period) === period)).toBe(true)
    expect(before.filter(({ form: one, reports }) => one === '*' && reports !== null).length).toBeGreaterThanOrEqual(16)
    expect(before.at(-1)?.period).toBe(into === 3 ? block : daysLater(block, -28))

    // Until the period ends and the next one too: of real reports there are none.
    test.setNow(new Date(`${daysLater(last, 17 + 28)}T12:00:00Z`))
    expect(await releaseFigures(test.ctx)).toEqual([1, 2, 3, 4].map((more) => count + more))
    const after = await releasedFigures(test.visitor, form)
    expect(after.slice(0, before.length)).toEqual(before)
    if (into === 3) return
    // The period that had begun with example weeks is added up from them, unless it is kept back as a whole.
    const own = after.filter(({ period, form: one }) => period === block && one === '*')
    const weeks = await releasedFigures(test.visitor, {
      table: 'week',
      span: 'week',
      from: block,
      to: daysLater(block, 27),
    })
    const sum = weeks.reduce((total, { form: one, reports }) => total + (one === '*' ? (reports ?? 0) : 0), 0)
    for (const { reports } of own) if (reports !== null) expect(Math.abs(reports - sum)).toBeLessThanOrEqual(20)
  },
)
