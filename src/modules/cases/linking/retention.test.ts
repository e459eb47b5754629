// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { applyRetention } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { fileReports, snapshot, storyOf } from '../link-reports/invented.fixture.ts'
import { linkReports } from '../link-reports/link-reports.command.ts'
import { retention } from './cases.tables.ts'

const test = await testContext()

const columnOf = async (query: string): Promise<string[]> =>
  (await test.ctx.db.pool.query(query)).rows.map((row) => row.id).toSorted()
const hubs = () => columnOf('select hub_id as id from cases.hub')
const texts = () => columnOf('select text_id as id from cases.text')
const tonight = () => applyRetention(test.ctx.db, retention, new Date())

it('a night removes hubs and texts on which no report hangs any more, and nothing else', async () => {
  expect(storyOf('1')).not.toBe(storyOf('2'))
  const leaving = await fileReports(
    test.ctx,
    Array.from({ length: 5 }, () => ({ accounts: [900], phones: [901], story: '1' })),
  )
  const staying = await fileReports(
    test.ctx,
    Array.from({ length: 5 }, () => ({ accounts: [910], story: '2' })),
  )
  await linkReports(test.ctx, [...leaving, ...staying])
  const before = await snapshot(test.ctx)
  expect([(await hubs()).length, (await texts()).length]).toEqual([5, 2])
  expect(await tonight()).toMatchObject({ 'cases.hub': 0, 'cases.text': 0 })
  expect(await snapshot(test.ctx)).toEqual(before)

  // The report by which its case is found is gone, and four others still hang on the hub.
  const [first, ...others] = staying.toSorted()
  await test.ctx.db.pool.query('delete from cases.report where report_id = $1', [first])
  expect(await tonight()).toMatchObject({ 'cases.hub': 0, 'cases.text': 0 })

  // Gone without a word, as the net under the reports takes them: nothing told the engine to forget their hubs.
  await test.ctx.db.pool.query('delete from cases.report where report_id = any($1)', [leaving])
  expect(await tonight()).toMatchObject({ 'cases.hub': 3, 'cases.text': 1 })
  expect(await texts()).toEqual(await columnOf('select distinct unnest(texts) as id from cases.report'))
  expect(await columnOf("select hub_id as id from cases.hub where kind = 'iban'")).toEqual(
    await columnOf('select distinct unnest(accounts) as id from cases.report'),
  )
  expect(others).toHaveLength(4)

  await test.ctx.db.pool.query('delete from cases.report')
  expect(await tonight()).toMatchObject({ 'cases.hub': 2, 'cases.text': 1 })
  expect([await hubs(), await texts()]).toEqual([[], []])
})
