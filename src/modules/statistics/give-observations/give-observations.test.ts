// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { observationsImporter } from '../import-figures/import-csv.importer.ts'

const test = await testContext()
const site = await testSite(test)

const cbs = '/v1/observation-sets/cbs-cc-by-4-0/observations.csv'
const get = (url: string) => site.inject({ url })
const rowsOf = (file: string): Record<string, string>[] => parse(file, { columns: true })

it('gives every figure of one source under one licence, with what the columns mean', async () => {
  const file = await get(cbs)
  expect(file.headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
  const rows = rowsOf(file.body)
  expect(rows).toHaveLength(159)
  expect(new Set(rows.map(({ source, licence }) => `${source} ${licence}`))).toEqual(new Set(['CBS CC BY 4.0']))

  const described = (await get(`${cbs}-metadata.json`)).json()
  expect(file.headers.link).toBe(`<${described.url}-metadata.json>; rel="describedby"`)
  const columns: { name: string; datatype: string | { base: string } }[] = described.tableSchema.columns
  expect(columns.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}))
  const isOf: Record<string, RegExp> = {
    string: /^[^']*$/,
    date: /^\d{4}-\d\d-\d\d$/,
    decimal: /^(-?\d+(\.\d+)?)?$/,
    anyURI: /^https:/,
  }
  for (const { name, datatype } of columns)
    for (const row of rows)
      expect(row[name], name).toMatch(typeof datatype === 'string' ? (isOf[datatype] ?? /^$/) : /^(yes|no)$/)
  const keys = rows.map((row) => described.tableSchema.primaryKey.map((column: string) => row[column]).join('|'))
  expect(new Set(keys).size).toBe(rows.length)
})

it('can be imported as it is: nothing is lost on the way', async () => {
  const before = (await get(cbs)).body
  const path = join(await mkdtemp(join(tmpdir(), 'dijkwacht-set-')), 'observations.csv')
  await writeFile(path, before)
  const [firstLine = ''] = before.split('\r\n')
  expect(observationsImporter.recognises({ name: 'observations.csv', firstLine })).toBe(true)
  await test.ctx.db.pool.query("delete from statistics.observation where source = 'CBS' and licence <> ''")
  expect((await get(cbs)).statusCode).toBe(404)
  await observationsImporter.run(test.ctx, path, () => {})
  const after = (await get(cbs)).body
  expect(after.split('\r\n').toSorted()).toEqual(before.split('\r\n').toSorted())
})

it('gives on nothing for which there is no licence, or one that does not allow it', async () => {
  await test.ctx.db.pool.query("update statistics.observation set licence = 'CC BY-NC 4.0' where source = 'NVB'")
  for (const set of ['nvb-cc-by-nc-4-0', 'fraudehelpdesk', 'fraudehelpdesk-zonder-licentie', 'cbs', 'niets']) {
    const answer = await get(`/v1/observation-sets/${set}/observations.csv`)
    expect([answer.statusCode, answer.body], set).toEqual([404, expect.stringContaining('/v1/observations')])
    expect((await get(`/v1/observation-sets/${set}/observations.csv-metadata.json`)).statusCode).toBe(404)
  }
})
