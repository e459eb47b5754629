// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { transaction, type Context } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { fileOne } from '../show-case/filed.fixture.ts'
import { countNewAlerts, listWatches, watchOnCase } from './list-watches.query.ts'
import { alertOnIdentifiers } from './raise-alerts.command.ts'
import { mostWatches, readAlerts, stopWatching, watchCase, watchText } from './watch.command.ts'

const test = await testContext()

const may = ['reports:read', 'cases:read', 'cases:work'] as const
const analyst = (org = 'deltabank-demo') => test.as(org, ...may)
const seen = async (ctx: Context) => {
  const { alerts, count } = await listWatches(ctx, 1, 'test')
  return { count, reports: alerts.map(({ reportId }) => reportId) }
}

describe('a watch on an identifier', () => {
  it('in any spelling warns of what comes in after it, once', async () => {
    const old = await fileOne(test.ctx, { account: 800_001 })
    await test.settle()
    const milan = analyst()
    await watchText(milan, formatIban(demoIban(800_001)).toLowerCase())
    expect(await watchText(milan, demoIban(800_001))).toBe(await watchText(milan, formatIban(demoIban(800_001))))
    const own = await fileOne(test.ctx, { account: 800_001 })
    const other = await fileOne(test.ctx, { account: 800_001, org: 'polderbank-demo' })
    await fileOne(test.ctx, { account: 800_002 })
    await test.settle()
    await alertOnIdentifiers(test.ctx, [old, own, other])
    expect(await seen(milan)).toEqual({ count: 1, reports: [own] })
    expect(await countNewAlerts(milan)).toBe(1)
  })
})

describe('a watch on words', () => {
  it('warns of stories of the own organisation that hold them, and of no others', async () => {
    const milan = analyst()
    await watchText(milan, 'kluisrekening limiet')
    const own = await fileOne(test.ctx, {
      story: 'Zij zei dat mijn geld naar een kluisrekening moest. Mijn limiet ging omhoog.',
    })
    await fileOne(test.ctx, { story: 'Alleen een kluisrekening.' })
    await fileOne(test.ctx, { story: 'Een kluisrekening en een limiet.', org: 'polderbank-demo' })
    await test.settle()
    expect(await seen(milan)).toEqual({ count: 1, reports: [own] })
  })
})

describe('a watch on a case', () => {
  it('follows the report at which it began, wherever its case goes', async () => {
    const first = await fileOne(test.ctx, { account: 800_010 })
    await fileOne(test.ctx, { account: 800_010 })
    await test.settle()
    const milan = analyst()
    const watchId = await watchCase(milan, first)
    const joined = await fileOne(test.ctx, { account: 800_010, phone: 701 })
    const further = await fileOne(test.ctx, { phone: 701 })
    await fileOne(test.ctx, { phone: 702 })
    await test.settle()
    expect((await seen(milan)).reports.toSorted()).toEqual([joined, further].toSorted())
    expect(await watchOnCase(milan, first)).toBe(watchId)
  })

  it('is refused for a report of somebody else', async () => {
    const other = await fileOne(test.ctx, { account: 800_011, org: 'polderbank-demo' })
    await expect(watchCase(analyst(), other)).rejects.toMatchObject({ status: 404 })
  })
})

describe('the watch list', () => {
  it('is of one person: nobody else sees, reads or ends it', async () => {
    const [milan, lieke] = [analyst(), analyst()]
    const watchId = await watchText(milan, demoIban(800_020))
    await fileOne(test.ctx, { account: 800_020 })
    await test.settle()
    expect(await seen(lieke)).toMatchObject({ count: 0 })
    await expect(stopWatching(lieke, watchId)).rejects.toMatchObject({ status: 404 })
    await readAlerts(lieke, { until: new Date() })
    expect(await countNewAlerts(milan)).toBe(1)
    const rows = await transaction(lieke, (tx) => sql`select * from casework.watch`.execute(tx))
    expect(rows.rows).toEqual([])
  })

  it('forgets nothing that came in while it was being read', async () => {
    const milan = analyst()
    await watchText(milan, demoIban(800_021))
    await fileOne(test.ctx, { account: 800_021 })
    await test.settle()
    const before = await listWatches(milan, 1, 'test')
    const late = await fileOne(test.ctx, { account: 800_021 })
    await test.settle()
    await readAlerts(milan, { until: before.alerts[0]?.at ?? new Date(0) })
    expect(await seen(milan)).toMatchObject({ count: 1, reports: [late] })
    await readAlerts(milan, { until: new Date(Date.now() + 1_000) })
    expect(await countNewAlerts(milan)).toBe(0)
  })

  it('ends, holds at most a hundred things, and asks for words', async () => {
    const milan = analyst()
    for (let n = 0; n < mostWatches; n++) await watchText(milan, `woord nummer ${n}`)
    await expect(watchText(milan, 'nog iets')).rejects.toMatchObject({ code: 'casework.too-many-watches' })
    const { watches } = await listWatches(milan, 1, 'test')
    const last = watches.at(-1)?.id ?? ''
    await stopWatching(milan, last)
    await watchText(milan, 'nog iets')
    await expect(watchText(milan, ' ')).rejects.toMatchObject({ status: 400 })
    expect((await listAudit(test.ctx, last)).map(({ action }) => action)).toEqual([
      'casework.watch-begun',
      'casework.watch-ended',
    ])
  })

  it('is only for who may work on cases', async () => {
    await expect(watchText(test.as('deltabank-demo', 'cases:read'), 'bank')).rejects.toMatchObject({ status: 403 })
    await expect(stopWatching(analyst(), randomUUID())).rejects.toMatchObject({ status: 404 })
  })
})
