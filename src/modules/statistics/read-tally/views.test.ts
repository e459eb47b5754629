// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Permission } from '#foundation/access'
import { submitReports } from '#modules/reports'
import type { MunicipalityCode } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { riseOf } from './rates.ts'
import { channels, damage, formsBySource, mapOf, trend, whatRises } from './views.query.ts'

const test = await testContext()
const file = async (organisation: string, day: string, count: number, more: object = {}) => {
  test.setNow(new Date(`${day}T10:00:00Z`))
  await submitReports(
    test.as(organisation, 'reports:file'),
    Array.from({ length: count }, (_, at) => ({
      partnerReference: `${organisation}-${day}-${at}-${Object.values(more).join('-')}`,
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
const places = { GM0363: 60, GM0599: 45, GM0344: 30, GM0356: 20, GM0014: 3 }
for (const [municipality, count] of Object.entries(places))
  await file('politie-demo', '2026-05-12', count, { municipality: municipality as MunicipalityCode })
await test.settle()

const adviser = (...permissions: Permission[]) => test.as('deltabank-demo', ...permissions)
const own = { whose: 'own', purpose: 'own-work' } as const
const all = { whose: 'all', purpose: 'policy' } as const
const autumn = { from: '2026-09-01', to: '2026-11-30' }
const spring = { from: '2026-04-01', to: '2026-06-30' }

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

  it('draw a map by municipality and safety region with rates; of all together nothing that tells a small number', async () => {
    const map = await mapOf(adviser('statistics:read'), all, spring)
    expect(map.municipalities).toHaveLength(342)
    expect(map.regions).toHaveLength(25)
    const shown = [...(map.municipalities ?? []), ...map.regions].filter(({ reports }) => reports !== null)
    for (const { reports, rate, inhabitants } of shown) {
      expect(reports).toBeGreaterThanOrEqual(10)
      expect(rate).toBe(Math.round(((reports ?? 0) / inhabitants) * 1_000_000) / 10)
    }
    expect(shown.map(({ code }) => code)).toContain('VR13')
    // That Groningen has three could be taken off the whole country if it were the only region that is hidden.
    const hiddenRegions = map.regions.filter(({ reports }) => reports === null).map(({ code }) => code)
    expect(hiddenRegions).toContain('VR01')
    const reported = ['VR01', 'VR09', 'VR13', 'VR17']
    expect(reported.filter((code) => hiddenRegions.includes(code)).length).toBeGreaterThan(1)
  })

  it('draw a map of all together only by quarter, and of one form only by region', async () => {
    const reader = adviser('statistics:read')
    expect((await mapOf(reader, all, spring, 'FF-400')).municipalities).toBeNull()
    await expect(mapOf(reader, all, autumn)).rejects.toMatchObject({ status: 400 })
  })

  it('draw a map of the own reports as they are', async () => {
    const police = test.as('politie-demo', 'statistics:read')
    const ownMap = await mapOf(police, own, autumn, 'FF-100')
    const municipality = (code: string) => ownMap.municipalities?.find((one) => one.code === code)
    expect(municipality('GM0014')).toMatchObject({ reports: 3 })
    expect(municipality('GM0363')).toMatchObject({ reports: 0, rate: 0 })
    expect(ownMap.regions.find(({ code }) => code === 'VR01')).toMatchObject({ reports: 3 })
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
