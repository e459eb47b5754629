// SPDX-License-Identifier: EUPL-1.2
// Who is recognised, when and by whom, with both key halves at work.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { personTokens } from '#modules/sharing'
import { tablesHolding } from '../../../../tests/api/search-tables.ts'
import { type AftercareTest, aftercareTest, phoneOf } from '../consent/aftercare.fixture.ts'
import { expiryOf, mayRecognise, tokenPurposes } from '../consent/consent.ts'
import { keepConsents } from '../keep-consents/keep-consents.command.ts'
import { withdrawOwn } from '../own-consent/change-own.command.ts'
import { findOwn } from '../own-consent/find-own.query.ts'
import { eraseByContact } from '../withdraw-consent/erase-by-contact.command.ts'
import { monthsBetween, most } from './limits.ts'
import { rounds } from '../../../../tests/property.ts'

/** Never goes back: a key that was destroyed is another one when it is made again. */
let start = new Date('2026-01-10T10:00:00Z')
const later = (days: number, from = start) => new Date(from.getTime() + days * 86_400_000)
const organisations = ['politie-demo', 'meldpunt-demo', 'gemeente-demo'] as const

let test: AftercareTest
beforeAll(async () => {
  test = await aftercareTest()
}, 240_000)
afterAll(() => test.close())

const rows = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows
const tokensIn = async (id: string) =>
  (await rows(`select purpose, epoch, encode(token, 'hex') as token from aftercare.token where consent_id = $1`, [
    id,
  ])) as {
    purpose: string
    epoch: number
    token: string
  }[]

type Deed =
  | { do: 'consent'; person: number; at: number; yes: boolean }
  | { do: 'withdraw'; person: number }
  | { do: 'withdraw-by-contact'; person: number }
  | { do: 'wait'; days: number }
  | { do: 'job' }

const person = fc.integer({ min: 0, max: 1 })
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('consent' as const),
      person,
      at: fc.integer({ min: 0, max: 2 }),
      yes: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), person }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw-by-contact' as const), person }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 250 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('job' as const) }) },
)

const comesAgain = (yes: boolean): Deed[] =>
  Array.from({ length: 11 }, () => ({ do: 'consent', person: 0, at: 1, yes }))

describe('whoever comes again', () => {
  it('is recognised only while both yeses hold, in every order of yes, again, no more, a year, and the job', async () => {
    let round = 0
    let now = start
    let [recognised, unknown] = [0, 0]
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 12 }), async (deeds) => {
        // Each round has its own people, and an empty room.
        round += 1
        await rows('delete from aftercare.consent')
        const known: { id: string; code: string; person: number; givenAt: Date; yes: boolean }[] = []
        const holds = (one: (typeof known)[number]) => expiryOf(one.givenAt) > now
        // What is over already goes with the next job, withdrawn or not.
        const forget = (gone: number) =>
          known.splice(0, known.length, ...known.filter((one) => one.person !== gone || !holds(one)))
        for (const one of deeds) {
          test.at(now)
          if (one.do === 'wait') now = later(one.days, now)
          if (one.do === 'job') await keepConsents(test.ctx)
          if (one.do === 'consent') {
            const before = known
              .filter((other) => other.person === one.person && other.yes && holds(other))
              .toSorted((a, b) => b.givenAt.getTime() - a.givenAt.getTime())
            const recorded = await test.record(organisations[one.at] ?? '', {
              purposes: one.yes ? ['help', 'recognise'] : ['help'],
              contact: phoneOf(100 + ((round * 2 + one.person) % 800)),
            })
            const expected = one.yes && before[0] ? monthsBetween(before[0].givenAt, now) : null
            expect(recorded.monthsAgo).toBe(expected)
            if (expected === null) unknown += 1
            else recognised += 1
            known.push({ ...recorded, person: one.person, givenAt: now, yes: one.yes })
            now = later(0.01, now)
          }
          if (one.do === 'withdraw') {
            const own = known.find((other) => other.person === one.person && holds(other))
            if (!own) continue
            await withdrawOwn(test.visitor, own.code)
            forget(one.person)
          }
          if (one.do === 'withdraw-by-contact') {
            await eraseByContact(test.helper('politie-demo'), phoneOf(100 + ((round * 2 + one.person) % 800)).canonical)
            forget(one.person)
          }
          // Of whom nothing holds any more, nothing is there: no row and no code.
          const left = await rows('select id from aftercare.consent')
          const there = new Set(left.map(({ id }) => id))
          for (const other of known.filter(holds)) expect(there.has(other.id)).toBe(true)
          for (const id of there) expect(known.some((other) => other.id === id)).toBe(true)
          expect(
            await rows(
              'select 1 from aftercare.token t where not exists (select from aftercare.consent c where c.id = t.consent_id)',
            ),
          ).toEqual([])
        }
      }),
      // Chance alone may find too few who come again.
      {
        ...rounds(25),
        endOnFailure: true,
        examples: [[comesAgain(true)], [comesAgain(false)]],
      },
    )
    start = later(1, now)
    expect(recognised).toBeGreaterThan(3)
    expect(unknown).toBeGreaterThan(10)
  }, 240_000)

  it('leaves nothing in any table of any module when they stop, also at the other organisation', async () => {
    test.at(later(1000))
    const contact = { kind: 'email', canonical: 'walrus.van.wad@tuinhuis.example' } as const
    const given = { contact, contactCheck: 'in-person' } as const
    const first = await test.record('meldpunt-demo', given)
    const second = await test.record('politie-demo', given)
    expect(second.monthsAgo).toBe(0)
    const codes = [...(await tokensIn(first.id)), ...(await tokensIn(second.id))]
    expect(codes.length).toBeGreaterThan(4)
    // The address itself stands nowhere, not even while they are in the room.
    expect(await tablesHolding(test, 'walrus')).toEqual([])
    await withdrawOwn(test.visitor, first.code)
    for (const { token } of codes)
      expect(await rows(`select 1 from aftercare.token where encode(token, 'hex') = $1`, [token])).toEqual([])
    for (const one of [first, second]) {
      expect(await findOwn(test.visitor, one.code)).toBeNull()
      // What is left is the record that something was erased, under a number that leads nowhere.
      expect(await tablesHolding(test, one.id)).toEqual(['foundation.audit'])
    }
    expect((await test.record('gemeente-demo', given)).monthsAgo).toBeNull()
  })

  it('sees who was told, and the organisation that asks sees neither where nor what', async () => {
    test.at(later(1050))
    const contact = phoneOf(41)
    const first = await test.record('meldpunt-demo', { contact })
    test.at(later(1120))
    const second = await test.record('politie-demo', { contact, needs: [] })
    expect(Object.keys(second).toSorted()).toEqual(['code', 'id', 'monthsAgo', 'wasAsked'])
    expect(second.monthsAgo).toBe(2)
    const own = await findOwn(test.visitor, first.code)
    expect(own?.told.map(({ organisation }) => organisation)).toEqual(['Politie (demo)'])
    // The first organisation does not learn that somebody asked.
    const seen = await transaction(test.helper('meldpunt-demo'), async (tx) => {
      const { sql } = await import('#foundation/db')
      return (await sql`select 1 from aftercare.recognition`.execute(tx)).rows
    })
    expect(seen).toEqual([])
  })
})

describe('codes', () => {
  it('differ for each purpose, key, contact and kind, and from those of fraud identifiers', async () => {
    test.at(later(1130))
    const contact = phoneOf(42)
    const made = await personTokens(test.ctx, tokenPurposes, contact)
    const again = await personTokens(test.ctx, tokenPurposes, contact)
    expect(again).toEqual(made)
    const hex = made.map(({ token }) => token.toString('hex'))
    expect(new Set(hex).size).toBe(made.length)
    expect(new Set(made.map(({ epoch }) => epoch)).size).toBeGreaterThanOrEqual(3)
    const other = await personTokens(test.ctx, tokenPurposes, phoneOf(43))
    const email = await personTokens(test.ctx, tokenPurposes, { kind: 'email', canonical: contact.canonical })
    for (const { token } of [...other, ...email]) expect(hex).not.toContain(token.toString('hex'))
    const keys = await rows(`select namespace, encode(public_key, 'hex') as key from sharing.oprf_key`)
    const people = keys.filter(({ namespace }) => namespace === 'person').map(({ key }) => key)
    expect(people.length).toBeGreaterThan(2)
    for (const { namespace, key } of keys) if (namespace !== 'person') expect(people).not.toContain(key)
  })

  it('for recognition are there only of who said yes to it', async () => {
    test.at(later(1150))
    const { id, monthsAgo, wasAsked } = await test.record('politie-demo', { purposes: ['help'], contact: phoneOf(44) })
    expect([monthsAgo, wasAsked]).toEqual([null, false])
    expect(new Set((await tokensIn(id)).map(({ purpose }) => purpose))).toEqual(new Set(['erase']))
  })

  it('are not made of a contact that nobody saw to be theirs', () => {
    expect(mayRecognise({ kind: 'phone' }, 'not-checked')).toBe(false)
    expect(mayRecognise({ kind: 'email' }, 'called-back')).toBe(false)
    expect(mayRecognise({ kind: 'phone' }, 'called-back')).toBe(true)
    expect(mayRecognise({ kind: 'email' }, 'in-person')).toBe(true)
  })

  it('that cannot be made leave nothing behind, and it is said', async () => {
    test.at(later(1200))
    await test.holder.stop()
    const before = await rows('select count(*) as n from aftercare.consent')
    await expect(test.record('politie-demo', { contact: phoneOf(45) })).rejects.toMatchObject({ status: 503 })
    await test.holder.start()
    expect(await rows('select count(*) as n from aftercare.consent')).toEqual(before)
    expect((await test.record('politie-demo', { contact: phoneOf(45) })).monthsAgo).toBeNull()
  })
})

describe('whoever wants to know whether somebody was a victim before', () => {
  it('is no bank, no platform, no machine, and nobody without the task', async () => {
    const { recordConsent } = await import('../give-consent/record-consent.command.ts')
    const given = {
      purposes: ['recognise' as const],
      needs: [],
      contact: phoneOf(46),
      contactCheck: 'called-back' as const,
      said: 'shown' as const,
      spoke: 'self' as const,
    }
    const tried = [
      test.as('deltabank-demo', 'aftercare:work'),
      test.as('koopplein-demo', 'aftercare:work'),
      test.as('ministerie-demo', 'aftercare:work'),
      test.machine('politie-demo', 'aftercare:work'),
      test.as('politie-demo', 'reports:read', 'cases:work'),
      test.visitor,
    ]
    for (const one of tried)
      await expect(recordConsent(one, test.ctx.newId(), given)).rejects.toMatchObject({ status: 403 })
  })

  it('meets a limit, and every look stands in the record', async () => {
    test.at(later(1250))
    const { recordConsent } = await import('../give-consent/record-consent.command.ts')
    const caller = test.helper('meldpunt-demo')
    const look = (n: number) =>
      recordConsent(caller, test.ctx.newId(), {
        purposes: ['recognise'],
        needs: [],
        contact: phoneOf(500 + n),
        contactCheck: 'called-back',
        said: 'read-out',
        spoke: 'self',
      })
    for (let n = 0; n < most.hour; n += 1) await look(n)
    await expect(look(99)).rejects.toMatchObject({ status: 429 })
    await expect(eraseByContact(caller, phoneOf(98).canonical)).rejects.toMatchObject({ status: 429 })
    const id = caller.actor.kind === 'person' ? caller.actor.id : ''
    const lines = await rows(
      `select detail from foundation.audit where action = 'aftercare.consent-recorded' and actor_id = $1`,
      [id],
    )
    expect(lines).toHaveLength(most.hour)
    // The record says that it was asked, and never what was answered.
    for (const { detail } of lines)
      expect(Object.keys(detail).toSorted()).toEqual(['asked', 'followUp', 'wordsVersion'])
  })
})
