// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { listingTimes } from '#modules/identifiers'
import { siteTimes } from '#modules/shield'
import { noticeTimes } from '#modules/sharing'
import { testContext } from '../../../../tests/context.ts'
import { releaseClocks } from '../release-clocks/release-clocks.command.ts'
import { forPublic } from '../release-clocks/for-public.ts'
import { findTile } from '../show-tile/find-tile.query.ts'
import { clockView } from './clock-view.query.ts'
import { earliest } from './earliest-date.ts'
import { countClocks } from './protection-clocks.query.ts'

const now = new Date('2026-11-25T12:00:00Z')
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

const test = await testContext()
test.setNow(now)

const run = (query: string, values: unknown[]) => test.ctx.db.pool.query(query, values)

/** An account that was reported so many hours ago and listed after so many hours; null: not. */
async function reported(hours: number, listedAfter: number | null, at: number, more: { role?: string } = {}) {
  const [id, listing] = [randomUUID(), randomUUID()]
  await run(
    `insert into identifiers.identifier (id, kind, canonical, first_seen_at, last_seen_at) values ($1, 'iban', $2, $3, $3)`,
    [id, `demo-${at}`, ago(hours)],
  )
  await run(
    `insert into identifiers.sighting (report_id, identifier_id, role, origin, controller_organisation_id, is_verified, seen_at)
     values ($1, $2, $3, 'stated', 'politie-demo', true, $4)`,
    [randomUUID(), id, more.role ?? 'paid-to', ago(hours)],
  )
  if (listedAfter === null) return
  const decided = ago(hours - listedAfter)
  await run(
    `insert into identifiers.listing (id, identifier_id, kind, canonical, organisation_id, authority_name, status, needs_review,
       verified_reports, legal_basis, reason, expires_at, proposed_at, decided_at, decided_by, changed_at)
     values ($1, $2, 'iban', $3, 'politie-demo', 'Politie (demo)', 'active', false, 3, 'x', 'x', $4, $5, $5, 'policy', $5)`,
    [listing, id, `demo-${at}`, ago(-9_999), decided],
  )
  await run(
    `insert into identifiers.listing_step (listing_id, at, step, from_status, to_status, actor_kind, reason)
     values ($1, $2, 'activate', 'proposed', 'active', 'system', 'x')`,
    [listing, decided],
  )
}

describe('the clocks from report to protection', () => {
  it('say nothing with too few', async () => {
    expect(await countClocks(test.visitor)).toEqual({ first: null, check: null, bank: null, list: null, gone: null })
    const view = clockView(await countClocks(test.visitor), 'nl')
    expect(view.title).toContain('te weinig')
    expect(view.picture).toBeNull()
    expect(view.rows.every(({ cells }) => cells.median?.value === null)).toBe(true)
  })

  it('count from the first report to the first answer of the check, and what is open for as long as it is', async () => {
    for (let at = 0; at < 12; at++) await reported(200, at < 9 ? 2 : null, at)
    // Only seen on a display: that can never list, and does not count as open.
    for (let at = 12; at < 40; at++) await reported(200, null, at, { role: 'display' })
    const { first, check } = await countClocks(test.visitor)
    expect(check).toMatchObject({ count: 12, median: 2 * 3_600, nineInTen: null })
    expect(check?.within).toEqual({ hour: 0, fourHours: 0.75, day: 0.75 })
    expect(first).toEqual(check)
    expect(clockView(await countClocks(test.visitor), 'nl').title).toBe(
      'Van melding naar bescherming: de helft binnen 2 uur',
    )
  })

  it('are seen by everybody only as they were with a release, rounded', async () => {
    expect(await releaseClocks(test.ctx)).toBe(false)
    await run(`insert into statistics.release (number, week, released_at, policy) values (1, '2026-11-09', $1, 'x')`, [
      now,
    ])
    expect(await releaseClocks(test.ctx)).toBe(true)
    const tile = await findTile(test.visitor, 'bescherming', new URLSearchParams())
    const view = tile.kind === 'found' ? tile.view : null
    expect(view?.title).toBe('Van melding naar bescherming: de helft binnen 2 uur')
    const check = view?.rows.find(({ key }) => key === 'check')
    expect(check?.cells.count?.value).toBe(10)
    expect(view?.notes.join(' ')).toContain('naar beneden afgerond op 10')

    for (let at = 100; at < 130; at++) await reported(200, 1, at)
    expect(await releaseClocks(test.ctx)).toBe(false)
    const again = await findTile(test.visitor, 'bescherming', new URLSearchParams({ release: '1' }))
    expect(again.kind === 'found' && again.view).toEqual(view)
  })

  it('are read from the modules that own the moments by the program only, and tell of nobody', async () => {
    const since = ago(90 * 24)
    const analyst = test.as('politie-demo', 'statistics:read', 'reports:read')
    for (const times of [listingTimes, noticeTimes, siteTimes])
      await expect(times(analyst, since)).rejects.toThrow('only for the program itself')
    const [one] = await listingTimes(test.ctx, since)
    expect(Object.keys(one ?? {}).toSorted()).toEqual(['bankThresholdIds', 'listedAt', 'reportedAt'])
  })
})

it('the first of some moments is the earliest, and none when none has come', () => {
  expect(earliest([ago(1), null, ago(5)])).toEqual(ago(5))
  expect(earliest([null])).toBeNull()
})

it('a released clock tells no exact moment', () => {
  const within = { hour: 0.123, fourHours: 0.456, day: 0.789 }
  expect(forPublic({ count: 19, median: 4_711, nineInTen: null, openAfterDay: 0.211, within })).toEqual({
    count: 10,
    median: 4_740,
    nineInTen: null,
    openAfterDay: 0.21,
    within: { hour: 0.12, fourHours: 0.46, day: 0.79 },
  })
  expect(forPublic(null)).toBeNull()
})
