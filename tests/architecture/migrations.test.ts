// SPDX-License-Identifier: EUPL-1.2
// Servers of two versions work on one database while an installation is upgraded (decision 0222): a release adds, a later one takes away.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { migrationFiles } from '../../src/foundation/db/migrate.ts'
import { standsInTheWay, takenAway, unusedSince } from '../../src/foundation/db/migration-sql.ts'
import { map } from '../../src/modules/map.ts'
import { keptVersions } from '../versions/kept-version.ts'

/** They grow with every report, check, message or deed, and have millions of rows where it matters. */
const big = new Set([
  'cases.report',
  'cases.text',
  'casework.work',
  'classification.report',
  'foundation.audit',
  'identifiers.identifier',
  'identifiers.sighting',
  'reports.attachment',
  'reports.contact',
  'reports.report',
  'reports.step',
  'reports.told',
  'sharing.tag',
  'shield.mention',
  'shield.message',
  'shield.name',
  'shield.reported_address',
  'statistics.counted_report',
  'statistics.tally',
  'threat_feeds.claim',
])

/** The first release from which servers of two versions may stand side by side. */
const firstRelease = '0.2.0'
const versions = keptVersions.map(({ version }) => version)
const isReleased = new Set(keptVersions.flatMap(({ migrations }) => Object.keys(migrations)))

/** What is wrong with a file that no release has yet. */
function faultsOf(sql: string): string[] {
  const gone = takenAway(sql)
  const since = unusedSince(sql)
  if (gone.length > 0 && since === null)
    gone.unshift('say since which release nothing uses this: -- contract: unused since …')
  return [...(gone.length > 0 && since !== null && versions.includes(since) ? [] : gone), ...standsInTheWay(sql, big)]
}

test('a release that is made only adds, and what it takes away was unused in a release before', async () => {
  const waiting = versions.includes(firstRelease)
    ? (await migrationFiles(map)).filter(({ name }) => !isReleased.has(name))
    : []
  expect(waiting.flatMap(({ name, sql }) => faultsOf(sql).map((fault) => `${name}: ${fault}`))).toEqual([])
})

test('the rules see what would stop an installation, and let pass what does not', () => {
  const [released = ''] = versions
  expect(faultsOf('alter table notes.note drop column a')).toHaveLength(2)
  expect(faultsOf('-- contract: unused since 9.9.9\nalter table notes.note drop column a')).toHaveLength(1)
  expect(faultsOf(`-- contract: unused since ${released}\nalter table notes.note drop column a`)).toEqual([])
  expect(faultsOf('create index report_a on reports.report (a)')).toHaveLength(1)
  expect(faultsOf('alter table notes.note add column a text')).toEqual([])
})

test('the tables that are called big are there', async () => {
  const all = (await migrationFiles(map)).map(({ sql }) => sql).join('\n')
  expect([...big].filter((table) => !new RegExp(`create table (?:if not exists )?${table}\\b`, 'i').test(all))).toEqual(
    [],
  )
})

test('the changelog names every version that is kept, and the package is of the newest', () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  expect(versions.filter((version) => !changelog.includes(`## ${version} – `))).toEqual([])
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(versions.at(-1))
})
