// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { copyCounted } from '../count-reports/invented-counted.fixture.ts'
import { releaseFigures } from '../release-figures/release-figures.command.ts'

const test = await testContext()
const site = await testSite(test)
const client = await test.ctx.db.pool.connect()
await copyCounted(client, { reports: 4_000, last: '2026-10-25', days: 56 }).finally(() => client.release())

const get = async (url: string) => {
  const answer = await site.inject({ url })
  return { status: answer.statusCode, headers: answer.headers, text: answer.body, json: () => answer.json() }
}
const pathOf = (address: string) => new URL(address).pathname

it('before the first release there is an empty calendar', async () => {
  expect((await get('/v1/releases')).json()).toEqual({ items: [], next: null, nextExpectedOn: null })
})

it('every release has an address that stays, with what it added and what the columns mean', async () => {
  test.setNow(new Date('2026-11-10T08:00:00Z'))
  await releaseFigures(test.ctx)
  const first = (await get('/v1/releases?limit=5')).json()
  expect(first.items).toHaveLength(5)
  expect(first.items[0]).toMatchObject({ number: 9, week: '2026-10-26' })
  // The week of the second of November is over on the ninth, and released when it was over for eight days.
  expect(first.nextExpectedOn).toBe('2026-11-17')
  const rest = (await get(`/v1/releases?limit=5&before=${first.next}`)).json()
  expect(rest.items.map(({ number }: { number: number }) => number)).toEqual([4, 3, 2, 1])
  expect(rest.next).toBeNull()

  const file = await get(pathOf(first.items[1].figures))
  expect(file.headers).toMatchObject({ 'cache-control': expect.stringContaining('immutable') })
  expect(file.headers.link).toBe(`<${first.items[1].describedBy}>; rel="describedby"`)
  const rows: Record<string, string>[] = parse(file.text, { columns: true })
  const described = (await get(pathOf(first.items[1].describedBy))).json()
  expect(described.url).toBe(first.items[1].figures)
  expect(described.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(Object.keys(rows[0] ?? {}))
  // Each value is of the type that the description gives its column: a day is a day, also to a program.
  const isOf: Record<string, RegExp> = { string: /^[^']*$/, date: /^\d{4}-\d{2}-\d{2}$/, integer: /^\d*$/ }
  for (const { name, datatype } of described.tableSchema.columns)
    for (const row of rows) expect(row[name], name).toMatch(isOf[datatype] ?? /^$/)
  const keys = rows.map((row) => described.tableSchema.primaryKey.map((column: string) => row[column]).join('|'))
  expect(new Set(keys).size).toBe(rows.length)
  expect(rows.some(({ span, table, reports }) => span === 'week' && table === 'week' && reports !== '')).toBe(true)
  for (const { reports } of rows)
    expect(reports === '' || (Number(reports) >= 10 && Number(reports) % 5 === 0)).toBe(true)
})

it('later releases change nothing in earlier files', async () => {
  const before = await Promise.all([1, 4, 8].map((number) => get(`/v1/releases/${number}/figures.csv`)))
  await test.ctx.db.pool.query("update statistics.counted_report set main_form = 'FF-900', form = 'FF-910'")
  test.setNow(new Date('2026-11-24T08:00:00Z'))
  await releaseFigures(test.ctx)
  const after = await Promise.all([1, 4, 8].map((number) => get(`/v1/releases/${number}/figures.csv`)))
  expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text))
})

it('a number that does not exist is answered with where the others are', async () => {
  const answer = await get('/v1/releases/999/figures.csv')
  expect(answer.status).toBe(404)
  expect(answer.text).toContain('/v1/releases')
  expect((await get('/v1/releases/999/figures.csv-metadata.json')).status).toBe(404)
})
