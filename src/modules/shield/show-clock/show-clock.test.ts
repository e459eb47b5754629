// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { loadDemoShield } from '../load-demo/load-demo.demo.ts'
import { roundOf } from './clock.ts'
import { sayTime } from './say-time.ts'
import { countClock } from './show-clock.query.ts'

const test = await testContext()
const site = await testSite(test)

describe('the public clock', () => {
  it('says plainly that there are too few, and then what was measured, with its interval', async () => {
    expect(await countClock(test.visitor)).toMatchObject({ received: 0, decided: null, wrongful: null, deliveries: [] })
    expect(await plainBrowser(site).see('/schild')).toContain('te weinig om iets over te zeggen')
    await loadDemoShield(test.ctx)
    const clock = await countClock(test.visitor)
    expect(clock.received).toBe(54)
    expect(clock.understood?.median).toBeLessThanOrEqual(60)
    // Eleven of the demo wait still: they count for as long as they are open.
    expect(clock.decided).toMatchObject({ count: 54, median: 18 * 60 + 20 })
    expect(clock.decided?.openAfterDay).toBeLessThan(0.1)
    expect(clock.wrongful).toMatchObject({ part: 1, whole: clock.listed })
    expect(clock.wrongful?.low).toBeGreaterThan(0)
    expect(clock.unblock).toEqual({ asked: 0, decided: null })
  })

  it('says per provider when a listed name reached it and when it was seen to work', async () => {
    const listed = await test.ctx.db.pool.query(
      'select serial, max(at) as at from shield.change group by serial order by serial desc limit 1',
    )
    const [{ serial, at }] = listed.rows as [{ serial: number; at: Date }]
    const minutes = (count: number) => new Date(at.getTime() + count * 60_000)
    await test.ctx.db.pool.query(
      'insert into shield.publication (serial, complete_to, names, sent_at, served_at) values ($1, $1, 1, $2, $2)',
      [serial, minutes(1)],
    )
    await test.ctx.db.pool.query(
      `insert into shield.recipient (id, organisation_id, name, since) values ('zeewind', 'zeewind-telecom-demo', 'Zeewind (demo)', '2020-01-01')`,
    )
    await test.ctx.db.pool.query(
      `insert into shield.confirmation (recipient_id, serial, how, at) values ('zeewind', $1, 'said', $2)`,
      [serial, minutes(3)],
    )
    const { deliveries, listed: count } = await countClock(test.visitor)
    expect(deliveries).toMatchObject([{ recipient: 'Zeewind (demo)', delivered: { count }, effective: { count } }])
    const [{ delivered, effective } = { delivered: null, effective: null }] = deliveries
    expect((effective?.median ?? 0) - (delivered?.median ?? 0)).toBe(120)
  })

  it('needs no script and no sign-in, in both languages', async () => {
    test.setNow(new Date(test.ctx.now().getTime() + 61_000))
    const page = await plainBrowser(site).see('/en/schild')
    expect(page).toContain('Half within')
    expect(page).toContain('role="img"')
    expect(page).not.toContain('<script')
  })
})

it('a time is said in the unit that people use, and fits in one round', () => {
  const said = [0, 45, 120, 3_600, 7_200, 86_400, 3 * 86_400].map((time) => sayTime(time, 'nl'))
  expect(said).toEqual(['0 seconden', '45 seconden', '2 minuten', '60 minuten', '2 uur', '24 uur', '3 dagen'])
  expect([0, 61, 3_600, 3_601, 90_000].map(roundOf)).toEqual([60, 600, 3_600, 86_400, 7 * 86_400])
})
