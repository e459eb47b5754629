// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { decideReport } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { fileInvented } from '../list-work/invented-work.fixture.ts'
import { listWork } from '../list-work/list-work.query.ts'
import { readWorkFilter } from '../work/work-filter.ts'
import { writeNote } from '../write-note/write-note.command.ts'
import { keepWork } from './keep-work.command.ts'

const test = await testContext()
test.setNow(new Date('2026-11-24T12:00:00Z'))

const bank = () => test.as('deltabank-demo', 'reports:read', 'reports:confirm', 'cases:work', 'cases:read')
const list = async (search = '', ctx = bank()) => listWork(ctx, readWorkFilter(new URLSearchParams(search)), 1)
const rowOf = async (id: string, search = 'stand=all') =>
  (await list(search)).rows.find(({ reportId }) => reportId === id)

describe('the queue', () => {
  it('holds every report of the organisation, with what makes it urgent, and of nobody else', async () => {
    const [id = ''] = await fileInvented(test, 'deltabank-demo', [
      { hoursAgo: 2, lossInCents: 450_000, occurredOn: '2026-11-24', account: 71 },
    ])
    const row = await rowOf(id, '')
    expect(row).toMatchObject({ lossInCents: 450_000, occurredOn: '2026-11-24', form: 'FF-110', status: 'received' })
    expect(row?.recoverableUntil).toEqual(new Date('2026-11-27T10:00:00Z'))
    expect(row?.reasons[0]).toMatchObject({ kind: 'recoverable', paidDaysAgo: 0 })
    expect((await list('stand=all', test.as('polderbank-demo', 'reports:read'))).rows).toEqual([])
  })

  it('follows what is decided elsewhere', async () => {
    const [id = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    await decideReport(bank(), { reportId: id, step: 'reject', reason: 'Geen fraude', seenStatus: 'received' })
    await test.settle()
    expect(await rowOf(id, '')).toBeUndefined()
    expect(await rowOf(id, 'stand=rejected')).toMatchObject({ status: 'rejected' })
  })

  it('raises the young reports of a case that grows quickly, until each is a week old', async () => {
    const ids = await fileInvented(
      test,
      'deltabank-demo',
      [200, 30, 20, 10, 5, 3].map((hoursAgo) => ({ hoursAgo, account: 72 })),
    )
    const anchored = async () => {
      const found = await sql<{ n: number }>`select count(*) as n from casework.work
        where report_id = any(${ids}::uuid[]) and case_label is not null`.execute(test.ctx.db.kysely)
      return found.rows[0]?.n
    }
    expect(await anchored()).toBe(6)
    const raised = (await list('spoed=ja')).rows.filter(({ reportId }) => ids.slice(1).includes(reportId))
    expect(raised).toHaveLength(5)
    expect(raised[0]?.reasons[0]).toEqual({ kind: 'surge', reports: 5 })
    expect((await rowOf(ids[0] ?? '', ''))?.surgeUntil).toBeNull()
    test.setNow(new Date('2026-12-01T12:00:00Z'))
    expect((await list('spoed=ja')).rows.filter(({ reportId }) => ids.includes(reportId))).toEqual([])
    test.setNow(new Date('2026-11-24T12:00:00Z'))
  })

  it('bears being told twice, and at the same time', async () => {
    const ids = await fileInvented(test, 'deltabank-demo', [{ account: 73 }, { account: 74 }])
    const before = await rowOf(ids[0] ?? '')
    await Promise.all([keepWork(test.ctx, ids), keepWork(test.ctx, ids.toReversed()), keepWork(test.ctx, ids)])
    expect(await rowOf(ids[0] ?? '')).toEqual(before)
  })

  it('forgets a report that no longer exists, with what was written about it', async () => {
    const [id = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    await writeNote(bank(), { reportId: id, text: 'Even gebeld.' })
    await transaction(test.ctx, (tx) => sql`delete from reports.report where id = ${id}`.execute(tx))
    await keepWork(test.ctx, [id])
    expect(await rowOf(id)).toBeUndefined()
    const left = await sql`select from casework.note where report_id = ${id}`.execute(test.ctx.db.kysely)
    expect(left.rows).toHaveLength(0)
  })
})
