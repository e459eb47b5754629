// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { domainsImporter } from './import-domains.importer.ts'

const folder = resolve(process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data'))
const path = resolve(folder, 'domains-scamblocklist/domains.csv')
const isThere = existsSync(path)

const test = await testContext()

async function counted() {
  const found = await transaction(test.ctx, (tx) =>
    sql<{ sightings: number; dropped: number; listings: number }>`select count(*) as sightings,
      count(*) filter (where dropped_at is not null) as dropped,
      (select count(*) from identifiers.listing where status = 'active') as listings
      from identifiers.sighting where controller_organisation_id = 'scamblocklist'`.execute(tx),
  )
  return found.rows[0]
}

describe('a list of sites that somebody else keeps', () => {
  it('skips wrong lines, says which, and keeps the rest', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'domains-')), 'domains.csv')
    await writeFile(
      file,
      'domain,first_listed_utc,removed_utc\nnep-een.example,2024-01-01T00:00:00Z,\n,gisteren,\nnep-twee.example,2024-01-01T00:00:00Z,2024-02-01T00:00:00Z\n',
    )
    const lines = await domainsImporter.run(test.ctx, file, () => {})
    expect(lines[0]).toBe(
      '2 namen als bewering van de bron vastgelegd, 0 stonden er al, 1 zijn door de bron weer verwijderd en tellen niet mee.',
    )
    expect(lines.at(-1)).toContain('3')
    expect(await counted()).toEqual({ sightings: 2, dropped: 1, listings: 0 })
  })

  it.skipIf(!isThere)(
    isThere
      ? 'takes in 4,017 real names, none of which becomes a hit, and changes nothing the second time'
      : 'not run: data absent',
    async () => {
      const before = performance.now()
      const lines = await domainsImporter.run(test.ctx, path, () => {})
      process.stderr.write(`domain list: ${((performance.now() - before) / 1000).toFixed(1)} s; ${lines.join(' ')}\n`)
      const first = await counted()
      expect(first?.sightings).toBeGreaterThan(4_000)
      expect(first?.dropped).toBeGreaterThan(100)
      expect(first?.listings).toBe(0)
      const again = await domainsImporter.run(test.ctx, path, () => {})
      expect(again[0]).toContain('0 namen als bewering')
      await test.settle()
      expect(await counted()).toEqual(first)
    },
    120_000,
  )
})
