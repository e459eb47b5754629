// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { asSystem } from '#foundation/access'
import { testContext } from '../../tests/context.ts'
import { isLong, seed } from '../../tests/property.ts'
import { modules } from './modules.ts'

// Late on a winter evening a day of so long ago, in summer time, was over already; the last day of a half-year; and the nights in which a year and
// summer time begin. One of them by the seed, all in the soak.
const moments = ['2026-11-27T22:30:00Z', '2026-12-31T12:00:00Z', '2026-12-31T23:30:00Z', '2027-03-28T00:30:00Z']

for (const [number, at] of moments.entries())
  it.skipIf(!isLong && number !== seed % moments.length)(
    `the demo loads whenever somebody starts it: ${at}`,
    { timeout: 300_000 },
    async () => {
      const program = await testContext({ settings: { DEMO: '1' } })
      program.setNow(new Date(at))
      for (const module of modules) await module.loadDemo?.(asSystem(program.ctx, `${module.name}.demo`))
      const { rows } = await program.ctx.db.pool.query('select count(*)::int as n from reports.report')
      expect(rows[0].n).toBeGreaterThan(100)
      // Something was held, also when the year has just begun.
      const held = await program.ctx.db.pool.query("select 1 from gatherings.event where status = 'held'")
      expect(held.rowCount).toBeGreaterThan(0)
      await program.close()
    },
  )
