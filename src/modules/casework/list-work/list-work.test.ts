// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { formatDate } from '#foundation/text'
import { testContext } from '../../../../tests/context.ts'
import { stillStoppable, urgencyOf } from '../work/urgency.ts'
import { readWorkFilter } from '../work/work-filter.ts'
import { countListed, listWork } from './list-work.query.ts'
import { helpRows, searches, urgentRows } from './reports.tray.ts'

const now = new Date('2026-11-24T12:00:00Z')

const test = await testContext()
test.setNow(now)
// Generated rows: every mixture of what makes a report urgent, over 200 days.
await sql`insert into casework.work (report_id, organisation_id, received_at, status, form, channel, loss_in_cents,
      wants_help, needs_person, recoverable_until, surge_until, assigned_to, assigned_name)
    select gen_random_uuid(), case when n % 5 = 0 then 'polderbank-demo' else 'deltabank-demo' end,
      ${now}::timestamptz - n * interval '1 hour', case when n % 7 = 0 then 'confirmed' else 'received' end,
      case when n % 3 = 0 then 'FF-410' else 'FF-110' end, 'CH-010', n * 1000, n % 4 = 0, n % 11 = 0,
      case when n % 6 = 0 then ${now}::timestamptz + (50 - n) * interval '1 hour' end,
      case when n % 9 = 0 then ${now}::timestamptz + (100 - n) * interval '1 hour' end,
      case when n % 13 = 0 then 'persoon-1' end, case when n % 13 = 0 then 'Anh' end
    from generate_series(1, 5000) n`.execute(test.ctx.db.kysely)

const bank = () => test.as('deltabank-demo', 'reports:read')
const list = (search: string, page = 1) => listWork(bank(), readWorkFilter(new URLSearchParams(search)), page)

/** Of what is too late already no moment counts. */
const untilOf = ({ recoverableUntil }: { recoverableUntil: Date | null }) =>
  recoverableUntil && recoverableUntil > now ? recoverableUntil.getTime() : Number.MAX_SAFE_INTEGER

describe('the order of the queue', () => {
  it('is that of the rule, over all its pages, with every report once', async () => {
    const { pages, count } = await list('')
    const all = []
    for (let page = 1; page <= pages; page++) all.push(...(await list('', page)).rows)
    expect(all).toHaveLength(count)
    expect(new Set(all.map(({ reportId }) => reportId)).size).toBe(count)
    const sorted = all.toSorted(
      (a, b) =>
        stillStoppable(b, now) - stillStoppable(a, now) ||
        untilOf(a) - untilOf(b) ||
        urgencyOf(b, now) - urgencyOf(a, now) ||
        a.receivedAt.getTime() - b.receivedAt.getTime(),
    )
    expect(all.map(({ reportId }) => reportId)).toEqual(sorted.map(({ reportId }) => reportId))
  })

  it('is the newest first where nothing is left to be judged', async () => {
    const { rows, isByUrgency } = await list('stand=confirmed')
    expect(isByUrgency).toBe(false)
    expect(rows.map(({ receivedAt }) => receivedAt.getTime())).toEqual(
      rows.map(({ receivedAt }) => receivedAt.getTime()).toSorted((a, b) => b - a),
    )
  })
})

describe('what was confirmed', () => {
  const waiting = async (rows: typeof urgentRows) => new Set((await rows.waiting(bank(), 2_000)).map(({ key }) => key))
  const set = (what: string) =>
    sql<{ id: string }>`update casework.work set ${sql.raw(what)} where report_id in
      (select report_id from casework.work where organisation_id = 'deltabank-demo' and status = 'received'
        and wants_help and recoverable_until > ${now} and assigned_to is null order by report_id limit 3)
      returning report_id as id`.execute(test.ctx.db.kysely)

  it('still waits: money that can come back on top, who asked for help in a list of its own, until it is closed', async () => {
    const ids = (await set("status = 'confirmed', surge_until = null")).rows.map(({ id }) => id)
    expect(ids).toHaveLength(3)
    const urgent = await waiting(urgentRows)
    expect(ids.filter((id) => urgent.has(id))).toEqual(ids)
    const why = (await urgentRows.show(bank(), ids)).map((row) => row.why)
    for (const one of why) expect(one).toMatch(/^Bevestigd, nog niet afgerond\. Betaald [^.]*(?:\. \p{Lu}|$)/u)
    expect((await list(searches.urgent)).count).toBe(
      await countListed(bank(), readWorkFilter(new URLSearchParams(searches.urgent))),
    )
    expect((await waiting(helpRows)).has(ids[0] ?? '')).toBe(false)
    // Too late for the money: the reporter still waits.
    await sql`update casework.work set recoverable_until = ${now} where report_id = any(${ids}::uuid[])`.execute(
      test.ctx.db.kysely,
    )
    expect((await waiting(urgentRows)).has(ids[0] ?? '')).toBe(false)
    const help = await waiting(helpRows)
    expect(ids.filter((id) => help.has(id))).toEqual(ids)
    await sql`update casework.work set status = 'closed' where report_id = any(${ids}::uuid[])`.execute(
      test.ctx.db.kysely,
    )
    expect((await waiting(helpRows)).has(ids[0] ?? '')).toBe(false)
  })

  it('is no longer urgent because its case grows: that was seen when it was confirmed', async () => {
    const found = await sql<{ id: string }>`select report_id as id from casework.work where status = 'confirmed'
      and organisation_id = 'deltabank-demo' and surge_until > ${now} and coalesce(recoverable_until, ${now}) <= ${now}`.execute(
      test.ctx.db.kysely,
    )
    expect(found.rows.length).toBeGreaterThan(0)
    const urgent = await waiting(urgentRows)
    expect(found.rows.filter(({ id }) => urgent.has(id))).toEqual([])
  })
})

describe('a filter', () => {
  it('shows what it says and counts it', async () => {
    const form = await list('vorm=FF-400&stand=all')
    expect(form.rows.length).toBe(50)
    expect(form.rows.every((row) => row.form === 'FF-410')).toBe(true)
    const nobody = await list('wie=nobody')
    expect(nobody.rows.every((row) => row.assignedTo === null)).toBe(true)
    const mine = await list('wie=persoon-1&stand=active')
    expect(mine.rows[0]).toMatchObject({ assignedName: 'Anh' })
    const rich = await list('bedrag=40000&stand=all')
    expect(rich.rows.every((row) => (row.lossInCents ?? 0) >= 4_000_000)).toBe(true)
    const days = await list('vanaf=20-11-2026&tot=20-11-2026&stand=all')
    expect(days.count).toBe(20)
    expect(new Set(days.rows.map(({ receivedAt }) => formatDate(receivedAt, 'nl')))).toEqual(
      new Set(['20 november 2026']),
    )
    const classify = readWorkFilter(new URLSearchParams('duiden=ja'))
    expect(await countListed(bank(), classify)).toBe((await list('duiden=ja')).count)
  })

  it('of another organisation shows nothing, also by the lock of the database itself', async () => {
    expect((await listWork(test.as('zeewind-telecom-demo'), readWorkFilter(new URLSearchParams()), 1)).count).toBe(0)
    const seen = await transaction(bank(), (tx) =>
      sql<{ organisation_id: string }>`select distinct organisation_id from casework.work`.execute(tx),
    )
    expect(seen.rows).toEqual([{ organisation_id: 'deltabank-demo' }])
  })
})
