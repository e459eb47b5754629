// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { demoIban, demoPhone, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { expireSignals } from '../expire-signals/expire-signals.command.ts'
import { publicSignals } from '../give-signals/give-signals.query.ts'
import { measureSignals } from '../measure-signals/measure-signals.query.ts'
import { propose } from '../propose-signals/propose-signals.command.ts'
import { showSignal } from '../show-signal/show-signal.query.ts'
import { isNarrower, tlpLevels } from '../signal/signal.ts'
import { candidate, card, confirmed, now, proposed, signalPeople } from '../signal/signal.fixture.ts'
import { countJudged } from '#foundation/audit'
import { confirmSignal, dismissSignal, joinSignal, reviseSignal, withdrawSignal } from './judge-signal.command.ts'
import { rounds } from '../../../../tests/property.ts'

const [hour, day] = [3_600_000, 86_400_000]

const test = await testContext()
const people = await signalPeople(test)
beforeEach(async () => {
  await sql`truncate signals.signal cascade`.execute(test.ctx.db.kysely)
  test.setNow(now)
})

const statusOf = async (id: string) => (await showSignal(people.officer, id))?.signal
const changesOf = async (id: string) => String((await statusOf(id))?.changes)

describe('a proposal', () => {
  it('is confirmed in the words of an analyst, whose organisation then answers for it', async () => {
    const id = await proposed(test, 'surge:a')
    await confirmSignal(people.banker, id, { ...card, changes: '1' })
    expect(await showSignal(people.seller, id)).toMatchObject({
      signal: { status: 'confirmed', expiresOn: '2026-12-17', organisationId: 'deltabank-demo' },
      words: { title: card.title, organisation: 'Deltabank (demo)' },
      isMine: false,
    })
    const other = { ...card, changes: await changesOf(id) }
    await expect(reviseSignal(people.officer, id, other)).rejects.toMatchObject({ status: 403 })
    await expect(withdrawSignal(people.officer, id, { ...other, because: 'x' })).rejects.toMatchObject({ status: 403 })
    await reviseSignal(people.banker, id, { ...other, tlp: 'clear' })
    expect(await publicSignals(test.visitor)).toHaveLength(1)
  })

  it('is judged by nobody who may only read, and once', async () => {
    const id = await proposed(test, 'surge:a')
    await expect(confirmSignal(people.seller, id, { ...card, changes: '1' })).rejects.toMatchObject({ status: 403 })
    await dismissSignal(people.officer, id, { dismissal: 'known', changes: '1' })
    await expect(confirmSignal(people.banker, id, { ...card, changes: '1' })).rejects.toMatchObject({ status: 409 })
    await expect(confirmSignal(people.banker, id, { ...card, changes: '2' })).rejects.toMatchObject({ status: 409 })
  })

  it('says how fast it is judged and how many were none', async () => {
    const ids = await Promise.all(['a', 'b', 'c', 'd'].map((name) => proposed(test, `surge:${name}`)))
    for (const [at, id] of ids.slice(0, 3).entries()) {
      test.setNow(new Date(now.getTime() + ([1, 2, 9][at] ?? 0) * hour))
      await confirmSignal(people.officer, id, { ...card, changes: '1' })
    }
    await dismissSignal(people.officer, ids[3] ?? '', { dismissal: 'source', changes: '1' })
    expect(await measureSignals(people.officer)).toEqual({
      medianHours: 2,
      confirmed: 3,
      dismissed: 1,
      byReason: [{ dismissal: 'source', count: 1 }],
    })
    const judged = await countJudged(test.ctx, { from: new Date(0), until: new Date(now.getTime() + 100 * hour) })
    expect(judged.find(({ action }) => action === 'signals.signal-dismissed')).toMatchObject({ wrong: 1 })
  })

  it('takes no text with an account, a number, a mail or web address in it, in whichever field and however disguised', async () => {
    const id = await proposed(test, 'surge:a')
    const planted = fc.oneof(
      fc.integer({ min: 0, max: 9_999_999 }).map((n) => formatIban(demoIban(n))),
      fc.integer({ min: 0, max: 9_999_999 }).map((n) => demoIban(n)),
      fc.integer({ min: 0, max: 90 }).map((n) => demoPhone(n)),
      fc.constantFrom(
        'jan@winkel.example',
        'jan [at] winkel.example',
        'https://bank-inlog.example/x',
        'hxxps://bank-inlog[.]example',
      ),
    )
    const field = fc.constantFrom('title', 'steps', 'lure', 'recognise', 'advice')
    const words = fc.constantFrom('', 'Stuur het naar ', 'Bel nu: ', 'Kijk op\n')
    await fc.assert(
      fc.asyncProperty(planted, field, words, async (found, name, before) => {
        const tried = confirmSignal(people.officer, id, { ...card, [name]: `${before}${found}`, changes: '1' })
        await expect(tried).rejects.toMatchObject({ fields: [{ field: name }] })
      }),
      rounds(60),
    )
    expect((await statusOf(id))?.status).toBe('proposed')
  })
})

describe('a confirmed signal', () => {
  it('never goes to a smaller circle, and can go to a larger one', async () => {
    const amber = { tlp: 'amber', toOrganisations: ['deltabank-demo', 'koopplein-demo'] }
    const id = await confirmed(test, people.officer, 'surge:a', amber)
    const change = async (to: object) =>
      reviseSignal(people.officer, id, { ...card, ...to, changes: await changesOf(id) })
    await expect(change({ tlp: 'amber', toOrganisations: ['deltabank-demo'] })).rejects.toMatchObject({ status: 409 })
    await change({ tlp: 'green' })
    await expect(change(amber)).rejects.toMatchObject({ status: 409 })
    await change({ tlp: 'clear' })
  })

  it('ends after three weeks without a rise, and a rise keeps it', async () => {
    const [id, other] = [await confirmed(test, people.officer, 'surge:a'), await proposed(test, 'surge:b')]
    test.setNow(new Date(now.getTime() + 20 * day))
    await propose(test.ctx, [{ ...candidate, key: 'surge:a', lastSeen: '2026-12-10', reports: 60 }])
    test.setNow(new Date(now.getTime() + 22 * day))
    await expireSignals(test.ctx)
    expect(await statusOf(id)).toMatchObject({ status: 'confirmed', reports: 60, expiresOn: '2027-01-01' })
    expect(await statusOf(other)).toMatchObject({ status: 'expired' })
    test.setNow(new Date('2026-12-31T23:30:00Z'))
    await expireSignals(test.ctx)
    expect(await statusOf(id)).toMatchObject({ status: 'expired' })
    expect(await publicSignals(test.visitor)).toEqual([])
  })

  it('is withdrawn with a reason, and says so to whoever could see it', async () => {
    const id = await confirmed(test, people.officer, 'surge:a')
    await withdrawSignal(people.officer, id, { because: 'Een telfout.', changes: await changesOf(id) })
    expect(await showSignal(people.seller, id)).toMatchObject({
      signal: { status: 'withdrawn', because: 'Een telfout.' },
    })
  })
})

describe('two signals about the same', () => {
  it('go on as one, in which the other stays to be seen, and what rises there rises here', async () => {
    const into = await confirmed(test, people.officer, 'surge:a')
    const id = await proposed(test, 'surge:b', { firstSeen: '2026-11-20' })
    await joinSignal(people.banker, id, { into, changes: '1' })
    const shown = await showSignal(people.officer, into)
    expect(shown).toMatchObject({ signal: { firstSeen: '2026-11-20', reports: 31 }, joined: [{ id }] })
    expect(await showSignal(people.officer, id)).toMatchObject({ signal: { status: 'joined' }, into: { id: into } })
    const later = { ...candidate, key: 'surge:b', lastSeen: '2026-11-27', reports: 50 }
    expect(await propose(test.ctx, [later])).toMatchObject({ begun: 0, joined: 1 })
    expect(await statusOf(into)).toMatchObject({ lastSeen: '2026-11-27', reports: 31 })
    expect(await statusOf(id)).toMatchObject({ reports: 50 })
  })

  it('do not take what somebody was told out of sight', async () => {
    const amber = await confirmed(test, people.officer, 'surge:a', {
      tlp: 'amber',
      toOrganisations: ['deltabank-demo'],
    })
    const [green, waiting] = [await confirmed(test, people.officer, 'surge:b'), await proposed(test, 'surge:c')]
    for (const into of [amber, waiting, green, 'x']) {
      const tried = joinSignal(people.officer, green, { into, changes: await changesOf(green) })
      await expect(tried, into).rejects.toMatchObject({ status: into === 'x' ? 404 : 409 })
    }
    await joinSignal(people.officer, amber, { into: green, changes: await changesOf(amber) })
    // Who was told of it still sees where it went.
    expect(await showSignal(people.teller, amber)).toMatchObject({ into: { id: green } })
  })
})

it('a circle that is not narrower leaves nobody out', () => {
  const circle = fc.record({
    tlp: fc.constantFrom(...tlpLevels),
    toOrganisations: fc.subarray(['a', 'b', 'c']),
  })
  const sees = ({ tlp, toOrganisations }: { tlp: string; toOrganisations: string[] }, who: string) =>
    tlp === 'clear' || (tlp === 'green' && who !== 'citizen') || (tlp === 'amber' && toOrganisations.includes(who))
  fc.assert(
    fc.property(circle, circle, fc.constantFrom('citizen', 'a', 'b', 'c', 'd'), (before, after, who) => {
      if (!isNarrower(before, after) && sees(before, who)) expect(sees(after, who)).toBe(true)
    }),
  )
})
