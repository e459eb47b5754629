// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutchDay } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { copyCounted } from '../count-reports/invented-counted.fixture.ts'
import { releaseFigures } from '../release-figures/release-figures.command.ts'
import { blockOf, daysLater, weekOf } from '../tally/period.ts'
import { plannedReleases } from './release-plan.ts'

const test = await testContext({ settings: { BASE_URL: 'https://cijfers.dijkwacht.example' } })
const site = await testSite(test)

const get = async (url: string) => {
  const answer = await site.inject({ url })
  expect(answer.statusCode, url).toBe(200)
  return answer
}

it('every week from any week on is planned once, on a Tuesday at eight, and every fourth adds the four weeks before it', () => {
  const hour = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    weekday: 'long',
    hour: 'numeric',
    hourCycle: 'h23',
  })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000 }), (weeks) => {
      const week = daysLater(weekOf('2020-01-01'), 7 * weeks)
      const plan = plannedReleases({ number: 7, week }, 12)
      expect(plan.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, at) => 8 + at))
      for (const [at, one] of plan.entries()) {
        expect(one.week).toBe(daysLater(week, 7 * (at + 1)))
        expect(dutchDay(one.at)).toBe(daysLater(one.week, 15))
        expect(hour.format(one.at)).toBe('dinsdag, 08')
        if (one.fourWeeks !== null)
          expect([one.fourWeeks, one.week]).toEqual([blockOf(one.week), daysLater(one.fourWeeks, 21)])
      }
      expect(plan.filter(({ fourWeeks }) => fourWeeks !== null)).toHaveLength(3)
    }),
  )
})

describe('the calendar', () => {
  it('before the first release says when that comes', async () => {
    expect((await get('/cijfers/publicaties')).body).toContain('Er is nog niets vrijgegeven')
    expect((await get('/cijfers/publicaties.ics')).body).not.toContain('BEGIN:VEVENT')
    expect((await get('/cijfers/publicaties.atom')).body).not.toContain('<entry>')
  })

  it('says what was released and what comes, with its hour', async () => {
    const client = await test.ctx.db.pool.connect()
    await copyCounted(client, { reports: 1_000, last: '2026-10-25', days: 56 }).finally(() => client.release())
    test.setNow(new Date('2026-11-10T08:00:00Z'))
    await releaseFigures(test.ctx)
    const { body } = await get('/cijfers/publicaties')
    expect(body).toContain('17 november 2026 om 08:00')
    expect(body).toContain('De week van 2 tot en met 8 november 2026')
    expect(body).toContain('href="/v1/releases/1/figures.csv"')
    // Four weeks from 28 September on were whole with the week of 19 October.
    expect(body).toContain('De week van 19 tot en met 25 oktober 2026, en de vier weken vanaf 28 september 2026')
    expect(body.split('Vanaf hier gelden de regels').length - 1).toBe(1)
    expect(body).not.toContain('later dan gepland')
    expect((await get('/cijfers')).body).toContain('href="/cijfers/publicaties"')
  })

  it('says where the rules changed', async () => {
    await test.ctx.db.pool.query("update statistics.release set policy = '2027-1' where number >= 8")
    const { body } = await get('/cijfers/publicaties')
    expect(body).toContain('de regels 2027-1')
    expect(body.split('Vanaf hier gelden de regels').length - 1).toBe(2)
    // Where the page ends is no change of rules.
    expect((await get('/cijfers/publicaties?tot=8')).body.split('Vanaf hier gelden').length - 1).toBe(1)
  })

  it('says when a release is late', async () => {
    test.setNow(new Date('2026-11-18T08:00:00Z'))
    expect((await get('/cijfers/publicaties')).body).toContain('later dan gepland')
    test.setNow(new Date('2026-11-10T08:00:00Z'))
  })

  it('is a calendar in which a release stays the same event when it was made', async () => {
    const uidOf = (body: string, week: string) => body.split('\r\n').filter((line) => line.includes(`vrijgave-${week}`))
    const before = await get('/cijfers/publicaties.ics')
    expect(before.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(before.body).toContain('DTSTART:20261117T070000Z')
    test.setNow(new Date('2026-11-17T08:00:00Z'))
    await releaseFigures(test.ctx)
    const after = await get('/cijfers/publicaties.ics')
    expect(uidOf(after.body, '2026-11-02')).toEqual(uidOf(before.body, '2026-11-02'))
    expect(uidOf(after.body, '2026-11-02')).toEqual(['UID:vrijgave-2026-11-02@cijfers.dijkwacht.example'])
    const feed = await get('/cijfers/publicaties.atom')
    expect(feed.body).toContain('<id>https://cijfers.dijkwacht.example/id/dataset/vrijgaven/10</id>')
  })

  it('bears any number in its address', async () => {
    for (const asked of ['0', '-1', 'x', '99999999999', '1', '2.5'])
      expect((await get(`/cijfers/publicaties?tot=${asked}`)).body).toContain('Wanneer komen er nieuwe cijfers?')
  })
})
