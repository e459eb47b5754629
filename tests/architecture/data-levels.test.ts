// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { retentionLines } from '../../src/app/retention-lines.ts'
import { modules } from '../../src/app/modules.ts'
import { read } from './source-files.ts'

const tables = Object.keys(retentionLines(modules))
/** Patterns of tables by level; of organisations is what no other row names. */
const patterns = new Map(
  [...read('docs/security/data-levels.md').matchAll(/^\| \*\*(\w+)\*\* \|[^|]*\|(.*)\|$/gm)].map(
    ([, level = '', names = '']) => [level, [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)] as const,
  ),
)

const fits = (pattern: string, table: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '\\w+')}$`).test(table)
const levelsOf = (table: string) =>
  [...patterns].filter(([, names]) => names.some((name) => fits(name, table))).map(([level]) => level)

test('every table is of one level, and of no other', () => {
  expect([...patterns.keys()]).toEqual(['victims', 'keys', 'people', 'organisations'])
  expect(tables.length).toBeGreaterThan(250)
  // Followers and letters of a room about victims are of victims.
  const twice = tables.filter((table) => levelsOf(table).length > 1 && levelsOf(table)[0] !== 'victims')
  expect(twice).toEqual([])
})

test('what is named is there', () => {
  const named = [...patterns.values()].flat()
  expect(named.filter((name) => !tables.some((table) => fits(name, table)))).toEqual([])
})

test('what holds words of victims is of victims, and what everybody reads is not', () => {
  for (const table of ['reports.report', 'reports.contact', 'complaints.version', 'recovery.payment', 'cases.report'])
    expect(levelsOf(table), table).toContain('victims')
  for (const table of ['statistics.release', 'partners.reporting_point', 'barriers.edition'])
    expect(levelsOf(table), table).toEqual([])
})
