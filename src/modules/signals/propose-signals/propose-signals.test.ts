// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import type { Candidate } from '../signal/candidate.ts'
import { propose } from './propose-signals.command.ts'
import { risesAgain } from './rises-again.ts'

const test = await testContext()
test.setNow(new Date('2026-11-25T10:00:00Z'))

const surge: Candidate = {
  key: 'surge:form=FF-110',
  kind: 'surge',
  about: { form: 'FF-111', channel: 'CH-100' },
  firstSeen: '2026-11-23',
  lastSeen: '2026-11-24',
  reports: 31,
  expected: 9.5,
  limit: 20,
  confidence: 0.97,
  lure: 'uw pakket kon niet worden bezorgd LINK',
}

async function signalsOf(key: string) {
  const found = await sql<
    Record<string, unknown>
  >`select status, reports, last_seen as "lastSeen", expires_on as "expiresOn", lure,
    reaches, tlp from signals.signal where key = ${key} order by proposed_at, id`.execute(test.ctx.db.kysely)
  return found.rows
}

async function end(key: string, status: 'dismissed' | 'expired', day: string) {
  await sql`update signals.signal set status = ${status}, ended_at = ${`${day}T12:00:00Z`}::timestamptz,
    dismissal = ${status === 'dismissed' ? 'chance' : null} where key = ${key} and status = 'proposed'`.execute(
    test.ctx.db.kysely,
  )
}

it('begins a signal once, and lets the same key join it', async () => {
  expect(await propose(test.ctx, [surge, surge])).toMatchObject({ begun: 1, joined: 0, unchanged: 1 })
  expect(await propose(test.ctx, [surge])).toMatchObject({ begun: 0, joined: 0, unchanged: 1 })
  const more = { ...surge, lastSeen: '2026-11-25', reports: 44 }
  expect(await propose(test.ctx, [more])).toMatchObject({ begun: 0, joined: 1, unchanged: 0 })
  // What was known yesterday comes late.
  expect(await propose(test.ctx, [surge])).toMatchObject({ begun: 0, joined: 0, unchanged: 1 })
  expect(await signalsOf(surge.key)).toEqual([
    expect.objectContaining({
      status: 'proposed',
      reports: 44,
      lastSeen: '2026-11-25',
      expiresOn: '2026-12-17',
      tlp: 'green',
    }),
  ])
})

it('is found under everything above its form', async () => {
  const [signal] = await signalsOf(surge.key)
  expect(signal?.reaches).toEqual(expect.arrayContaining(['FF-111', 'FF-110']))
})

it('begins anew only when it rises again after it ended', async () => {
  const key = 'surge:form=FF-310'
  const one = { ...surge, key }
  await propose(test.ctx, [one])
  await end(key, 'dismissed', '2026-11-25')
  expect(await propose(test.ctx, [one, { ...one, lastSeen: '2026-11-26', reports: 40 }])).toMatchObject({ begun: 0 })
  expect(await propose(test.ctx, [{ ...one, firstSeen: '2026-11-27', lastSeen: '2026-11-27' }])).toMatchObject({
    begun: 1,
  })
  await end(key, 'expired', '2026-11-28')
  expect(await propose(test.ctx, [{ ...one, lastSeen: '2026-11-27' }])).toMatchObject({ begun: 0 })
  expect(await propose(test.ctx, [{ ...one, lastSeen: '2026-11-28' }])).toMatchObject({ begun: 1 })
  expect((await signalsOf(key)).map(({ status }) => status)).toEqual(['dismissed', 'expired', 'proposed'])
})

it('is one signal, however many propose it at once', async () => {
  const one = { ...surge, key: 'cluster:together', kind: 'cluster' as const }
  const done = await Promise.all(Array.from({ length: 6 }, () => propose(test.ctx, [one])))
  expect(done.reduce((sum, { begun }) => sum + begun, 0)).toBe(1)
})

it('keeps no lure that still holds an account', async () => {
  const key = 'cluster:account'
  await propose(test.ctx, [{ ...surge, key, lure: `maak over naar ${formatIban(demoIban(1_234_567))}` }])
  expect(await signalsOf(key)).toEqual([expect.objectContaining({ lure: null })])
})

it('never begins anew what ended by what was known then, and always after a silence', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`)
  const count = fc.integer({ min: 1, max: 1000 })
  fc.assert(
    fc.property(day, day, day, day, count, count, (a, b, c, endedOn, before, reports) => {
      const [firstSeen = a, lastSeen = b] = [a, b].toSorted()
      const candidate = { ...surge, firstSeen, lastSeen, reports }
      const ended = { lastSeen: c, endedOn, reports: before }
      if (lastSeen <= c && lastSeen <= endedOn)
        for (const status of ['dismissed', 'expired', 'withdrawn'] as const)
          expect(risesAgain({ ...ended, status }, candidate)).toBe(false)
      if (lastSeen > c) expect(risesAgain({ ...ended, status: 'expired' }, candidate)).toBe(true)
    }),
  )
})
