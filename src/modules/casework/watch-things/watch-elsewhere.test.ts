// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { fileOne } from '../show-case/filed.fixture.ts'
import { tellElsewhereFrom } from './reveal-day.ts'
import { countNewAlerts, listWatches } from './list-watches.query.ts'
import { alertOnIdentifiers } from './raise-alerts.command.ts'
import { readAlerts, watchCase, watchText } from './watch.command.ts'

const test = await testContext()

const analyst = () => test.as('deltabank-demo', 'reports:read', 'cases:read', 'cases:work')
const seen = async (ctx: Context) => {
  const { watches, alerts, count } = await listWatches(ctx, 1, 'test')
  return {
    count,
    reports: alerts.map(({ reportId }) => reportId),
    elsewhere: watches.map(({ isElsewhere }) => isElsewhere),
  }
}

describe('what others have about the same', () => {
  const othersFile = (account: number) => fileOne(test.ctx, { account, org: 'polderbank-demo' })
  const days = (n: number) => test.setNow(new Date(Date.now() + n * 86_400_000))

  beforeEach(() => days(0))

  it('is told as one word, from a Monday on, whatever their number and whenever they came; reading takes nothing back', async () => {
    const milan = analyst()
    const one = await watchText(milan, demoIban(800_003))
    const many = await watchText(milan, demoIban(800_005))
    await watchText(milan, demoIban(800_006))
    await othersFile(800_003)
    for (let n = 0; n < 3; n++) await othersFile(800_005)
    await test.settle()
    expect(await seen(milan)).toEqual({ count: 0, reports: [], elsewhere: [false, false, false] })
    expect(await countNewAlerts(milan)).toBe(0)
    days(7)
    const { watches } = await listWatches(milan, 1, 'test')
    const told = (id: string) => {
      const { since: _, canonical: __, ...rest } = watches.find((watch) => watch.id === id) as Record<string, unknown>
      return { ...rest, id: '' }
    }
    expect(told(one)).toEqual({ id: '', kind: 'identifier', identifierKind: 'iban', unread: 0, isElsewhere: true })
    expect(told(many)).toEqual(told(one))
    await readAlerts(milan, { until: new Date(Date.now() + 60_000) })
    await othersFile(800_003)
    await test.settle()
    expect((await seen(milan)).elsewhere.toSorted()).toEqual([false, true, true])
  })

  it('is kept as no row, no number and no moment', async () => {
    const milan = analyst()
    const watchId = await watchText(milan, demoIban(800_007))
    const others = [await othersFile(800_007), await othersFile(800_007)]
    await test.settle()
    const alerts = await test.ctx.db.pool.query('select 1 from casework.alert where report_id = any($1)', [others])
    expect(alerts.rowCount).toBe(0)
    const kept = await test.ctx.db.pool.query(
      'select extract(isodow from elsewhere_from)::int as day from casework.watch where id = $1',
      [watchId],
    )
    expect(kept.rows).toEqual([{ day: 1 }])
    const lines = (await listAudit(test.ctx, watchId)).map(({ action, detail }) => [action, detail])
    expect(lines.slice(1)).toEqual([['casework.watch-marked-elsewhere', {}]])
  })

  it('is told of a case as well', async () => {
    const first = await fileOne(test.ctx, { account: 800_010 })
    await test.settle()
    const milan = analyst()
    await watchCase(milan, first)
    await othersFile(800_010)
    await test.settle()
    days(7)
    expect(await seen(milan)).toEqual({ count: 0, reports: [], elsewhere: [true] })
  })

  it('is in production neither kept nor told', async () => {
    const milan = analyst()
    await watchText(milan, demoIban(800_004))
    const other = await othersFile(800_004)
    const inProduction = (ctx: Context) => ({ ...ctx, settings: { ...ctx.settings, isProduction: true } })
    await alertOnIdentifiers(inProduction(test.ctx), [other])
    days(7)
    expect(await seen(milan)).toMatchObject({ elsewhere: [false] })
    await test.settle()
    days(14)
    expect(await seen(milan)).toMatchObject({ elsewhere: [true] })
    expect(await seen(inProduction(milan))).toMatchObject({ elsewhere: [false] })
    expect((await listWatches(inProduction(milan), 1, 'test')).showsElsewhere).toBe(false)
  })

  it.each([
    ['2026-11-23T00:00:00Z', '2026-11-30'],
    ['2026-11-24T12:00:00Z', '2026-11-30'],
    ['2026-11-29T23:59:00Z', '2026-11-30'],
    ['2026-12-31T12:00:00Z', '2027-01-04'],
  ])('of %s is told from %s', (at, from) => {
    expect(tellElsewhereFrom(new Date(at))).toBe(from)
  })
})
