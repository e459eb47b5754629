// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Permission } from '#foundation/access'
import { submitReports } from '#modules/reports'
import { type MunicipalityCode, municipalityOf } from '#values'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { riseOf } from './rates.ts'
import { channels, damage, formsBySource, mapOf, trend, whatRises } from './views.query.ts'

let test: TestContext
beforeAll(async () => {
  test = await testContext()
  const file = async (organisation: string, day: string, count: number, more: object = {}) => {
    test.setNow(new Date(`${day}T10:00:00Z`))
    await submitReports(
      test.as(organisation, 'reports:file'),
      Array.from({ length: count }, (_, at) => ({
        partnerReference: `${organisation}-${day}-${at}-${JSON.stringify(more).length}`,
        fraudForm: 'FF-411',
        contactChannel: 'CH-010',
        lossInCents: 10_000,
        municipality: 'GM0363' as MunicipalityCode,
        identifiers: [],
        ...more,
      })),
    )
  }
  // Eight weeks of six, and then twelve.
  for (const day of ['09-22', '09-29', '10-06', '10-13', '10-20', '10-27', '11-03', '11-10'])
    await file('deltabank-demo', `2026-${day}`, 6)
  await file('deltabank-demo', '2026-11-17', 12)
  await file('politie-demo', '2026-11-17', 3, { fraudForm: 'FF-112', contactChannel: 'CH-060', municipality: 'GM0014' })
  await test.settle()
})
afterAll(() => test.close())

const adviser = (...permissions: Permission[]) => test.as('deltabank-demo', ...permissions)
const own = { whose: 'own', purpose: 'own-work' } as const
const all = { whose: 'all', purpose: 'policy' } as const
const autumn = { from: '2026-09-01', to: '2026-11-30' }

describe('live figures', () => {
  it('show to a partner its own, and all together only with the permission and a purpose that needs all', async () => {
    const reader = adviser('reports:read')
    expect((await trend(reader, own, autumn)).reduce((sum, { reports }) => sum + reports, 0)).toBe(60)
    await expect(trend(reader, all, autumn)).rejects.toMatchObject({ status: 403 })
    await expect(trend(adviser('statistics:read'), { ...all, purpose: 'own-work' }, autumn)).rejects.toMatchObject({
      status: 403,
    })
    await expect(trend(test.visitor, own, autumn)).rejects.toMatchObject({ status: 403 })
    await expect(trend(adviser('reports:file'), own, autumn)).rejects.toMatchObject({ status: 403 })
    const together = await trend(adviser('statistics:read'), all, autumn)
    expect(together.reduce((sum, { reports }) => sum + reports, 0)).toBe(63)
    const lines = await test.ctx.db.pool.query(
      "select purpose, detail, organisation_id from foundation.audit where action = 'statistics.tally-read' order by id",
    )
    expect(lines.rows).toEqual([
      { purpose: 'own-work', detail: { whose: 'own' }, organisation_id: 'deltabank-demo' },
      { purpose: 'policy', detail: { whose: 'all' }, organisation_id: 'deltabank-demo' },
    ])
  })

  it('say what rises against the eight weeks before, and nothing about what is too little to compare', async () => {
    const rising = await whatRises(adviser('statistics:read'), all, '2026-11-18')
    expect(rising.map(({ form, thisWeek, before, rise }) => ({ form, thisWeek, before, rise }))).toEqual([
      { form: 'FF-411', thisWeek: 12, before: 6, rise: 2 },
      { form: 'FF-112', thisWeek: 3, before: 0, rise: null },
    ])
    expect(riseOf(3, 1)).toBeNull()
  })

  it('draw a map by municipality and safety region with rates, without small numbers of all together', async () => {
    const map = await mapOf(adviser('statistics:read'), all, autumn)
    const amsterdam = municipalityOf('GM0363')
    expect(map.municipalities).toHaveLength(342)
    expect(map.regions).toHaveLength(25)
    expect(map.municipalities.find(({ code }) => code === 'GM0363')).toMatchObject({
      reports: 60,
      rate: Math.round((60 / (amsterdam?.inhabitants ?? 1)) * 1_000_000) / 10,
    })
    expect(map.municipalities.find(({ code }) => code === 'GM0014')).toMatchObject({ reports: null, rate: null })
    const police = test.as('politie-demo', 'statistics:read')
    const ownMap = await mapOf(police, own, autumn, 'FF-100')
    expect(ownMap.municipalities.find(({ code }) => code === 'GM0014')).toMatchObject({ reports: 3 })
    expect(ownMap.municipalities.find(({ code }) => code === 'GM0363')).toMatchObject({ reports: 0 })
  })

  it('give forms by source, channels and damage', async () => {
    const reader = adviser('statistics:read')
    expect(await formsBySource(reader, all, autumn)).toEqual([
      { organisationId: 'deltabank-demo', first: 'FF-411', reports: 60, withLoss: 60, lossInCents: 600_000 },
      { organisationId: 'politie-demo', first: 'FF-112', reports: 3, withLoss: 3, lossInCents: 30_000 },
    ])
    expect((await channels(reader, all, autumn)).map(({ first, second, reports }) => [first, second, reports])).toEqual(
      [
        ['CH-010', 'FF-400', 60],
        ['CH-060', 'FF-100', 3],
      ],
    )
    expect((await damage(reader, own, autumn)).reduce((sum, { lossInCents }) => sum + lossInCents, 0)).toBe(600_000)
  })
})
