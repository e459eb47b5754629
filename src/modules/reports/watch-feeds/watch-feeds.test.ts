// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import type { Announcer } from '#foundation/events'
import { submitReports } from '#modules/reports'
import { receiptCodeOf } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { expectedWithin, stateOf } from './feed.ts'
import { countSilentFeeds, listFeeds } from './list-feeds.query.ts'
import { setFeed } from './set-feed.command.ts'
import { watchFeeds } from './watch-feeds.job.ts'

const test = await testContext()

const hour = 3_600
const at = (text: string) => new Date(`${text}Z`)

async function heardWhileWatching(): Promise<string[]> {
  const heard: string[] = []
  const announcer: Announcer = {
    async publish(_tx, event, payload) {
      heard.push(`${event} ${(payload as { organisationId: string }).organisationId}`)
    },
  }
  await watchFeeds.run({ ...test.ctx, announcer })
  return heard
}

async function send(ctx: Context, moment: Date): Promise<void> {
  test.setNow(moment)
  await submitReports(ctx, [{ narrative: 'x', identifiers: [] }])
}

describe('what is normal for a feed', () => {
  it('takes nights and weekends for normal and one breakdown not', () => {
    const nights = Array(20).fill(8 * hour)
    expect(expectedWithin({ setHours: null, gaps: nights })).toBe(24 * hour)
    expect(expectedWithin({ setHours: null, gaps: [...nights, 90 * hour, 80 * hour] })).toBe(24 * hour)
    const weekdays = [...Array(16).fill(24 * hour), ...Array(4).fill(72 * hour)]
    expect(expectedWithin({ setHours: null, gaps: weekdays })).toBe(96 * hour)
    expect(expectedWithin({ setHours: null, gaps: Array(28).fill(300) })).toBe(hour)
    expect(expectedWithin({ setHours: null, gaps: [1, 2, 3, 4] })).toBeNull()
    expect(expectedWithin({ setHours: 12, gaps: [] })).toBe(12 * hour)
  })

  it('is never less than an hour, and never less than what happened on three days', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 60, max: 40 * 24 * hour }), { minLength: 5, maxLength: 28 }), (gaps) => {
        const within = expectedWithin({ setHours: null, gaps }) ?? 0
        expect(within).toBeGreaterThanOrEqual(hour)
        expect(gaps.filter((gap) => gap > within).length).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('is not asked of a feed that nobody watches', () => {
    const feed = { organisationId: 'x', origin: 'api', firstAt: new Date(0), lastAt: new Date(0), gaps: [] } as const
    expect(stateOf({ ...feed, gaps: [], setHours: 1, isWatched: false, silentSince: null }, new Date())).toBe('ignored')
    expect(stateOf({ ...feed, gaps: [], setHours: 1, isWatched: true, silentSince: null }, new Date())).toBe('silent')
  })
})

describe('a partner that sends every quarter of an hour', () => {
  it('is noticed when it stops, once, by its own people, and again when it is back', async () => {
    const bank = test.machine('deltabank-demo', 'reports:file')
    const analyst = test.as('deltabank-demo', 'reports:watch')
    const start = at('2026-10-01T08:00:00').getTime()
    for (let day = 0; day < 7; day++)
      for (let quarter = 0; quarter < 8; quarter++)
        await send(bank, new Date(start + (day * 24 * 60 + quarter * 15) * 60_000))
    const last = start + (6 * 24 * 60 + 7 * 15) * 60_000
    expect((await listFeeds(analyst))[0]).toMatchObject({ origin: 'api', state: 'working', lastAt: new Date(last) })
    expect(await heardWhileWatching()).toEqual([])

    test.setNow(new Date(last + 47 * hour * 1_000))
    expect(await heardWhileWatching()).toEqual(['reports.feed-fell-silent deltabank-demo'])
    expect(await heardWhileWatching()).toEqual([])
    expect(await countSilentFeeds(analyst)).toBe(1)
    expect(await countSilentFeeds(test.as('polderbank-demo', 'reports:file'))).toBe(0)

    await send(bank, new Date(last + 48 * hour * 1_000))
    expect(await countSilentFeeds(analyst)).toBe(0)
    expect(await heardWhileWatching()).toEqual(['reports.feed-is-back deltabank-demo'])
  })

  it('writes at most once a minute, however many calls there are', async () => {
    const bank = test.machine('polderbank-demo', 'reports:file')
    const ask = async () =>
      (await test.ctx.db.pool.query("select xmin::text from reports.feed where organisation_id = 'polderbank-demo'"))
        .rows
    await send(bank, at('2026-10-20T08:00:00'))
    const first = await ask()
    for (let second = 1; second < 20; second++)
      await send(bank, new Date(at('2026-10-20T08:00:00').getTime() + second * 1_000))
    expect(await ask()).toEqual(first)
    await send(bank, at('2026-10-20T08:01:01'))
    expect(await ask()).not.toEqual(first)
  })
})

describe('what a person sets', () => {
  it('goes before what was learned, for who files or administers in the own organisation', async () => {
    const own = test.as('polderbank-demo', 'reports:watch')
    test.setNow(at('2026-10-20T12:30:00'))
    expect((await listFeeds(own))[0]?.state).toBe('learning')
    await setFeed(own, { origin: 'api', setHours: 2, isWatched: true })
    expect((await listFeeds(own))[0]).toMatchObject({ state: 'silent', within: 2 * hour, setHours: 2 })
    await setFeed(own, { origin: 'api', setHours: null, isWatched: false })
    expect((await listFeeds(own))[0]?.state).toBe('ignored')
    await expect(
      setFeed(test.as('polderbank-demo', 'reports:read'), { origin: 'api', setHours: 2, isWatched: true }),
    ).rejects.toMatchObject({ status: 403 })
    expect(
      await setFeed(test.as('gemeente-demo', 'reports:watch'), { origin: 'api', setHours: 2, isWatched: true }),
    ).toBe(false)
  })

  it('leaves reports of the form and imports of older systems alone', async () => {
    test.setNow(at('2026-10-21T08:00:00'))
    await submitReports(test.visitor, [{ narrative: 'x', identifiers: [] }], {
      origin: 'web',
      receiptCode: receiptCodeOf(new Uint8Array(12).fill(3)),
    })
    await submitReports(test.ctx, [{ narrative: 'x', identifiers: [] }], {
      origin: 'file',
      controllerOrganisationId: 'koopplein-demo',
      receivedAt: [at('2020-01-01T00:00:00')],
    })
    expect(await listFeeds(test.as('koopplein-demo', 'reports:file'))).toEqual([])
    expect(await listFeeds(test.as('politie-demo', 'reports:file'))).toEqual([])
  })
})
