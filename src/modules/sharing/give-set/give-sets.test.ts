// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { decideAgreement } from '#modules/agreements'
import { demoIban } from '#values'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { agreementInForce } from '../disclose/agreement-in-force.fixture.ts'
import { giveReceipts } from '../inbox/give-receipts.command.ts'
import { readInbox } from '../inbox/read-inbox.command.ts'
import { listGivenSets } from '../list-disclosures/list-given-sets.query.ts'
import { giveSets, keyOf } from './give-sets.command.ts'
import { readSegments } from './read-segments.query.ts'
import { digestOf, firstBrokenVersion, itemsAt, noDigest, type Segment, type SegmentChange } from './segment.ts'
import { verifySegments } from './verify-segments.query.ts'
import { rounds } from '../../../../tests/property.ts'

const [police, bank, telecom] = ['politie-demo', 'deltabank-demo', 'zeewind-telecom-demo']
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

describe('the log of a set', () => {
  const change = fc.record<SegmentChange>({
    change: fc.constantFrom('added', 'removed'),
    kind: fc.constantFrom('iban', 'phone'),
    value: fc.constantFrom('a', 'b', 'c', 'd'),
  })
  const chain = fc.array(fc.uniqueArray(change, { selector: ({ kind, value }) => `${kind} ${value}`, minLength: 1 }), {
    minLength: 1,
    maxLength: 6,
  })
  const built = chain.map((versions) => {
    const segments: Segment[] = []
    for (const [index, changes] of versions.entries()) {
      const said = {
        version: index + 1,
        madeAt: new Date(index),
        previousDigest: segments.at(-1)?.digest ?? noDigest,
        changes,
        total: 0,
      }
      const total = itemsAt([...segments, { ...said, digest: '' }]).size
      segments.push({ ...said, total, digest: digestOf(hash, 'k', { ...said, total }) })
    }
    return segments
  })
  const newestOf = (segments: readonly Segment[]) => ({
    version: segments.length,
    digest: segments.at(-1)?.digest ?? noDigest,
  })

  it('is whole, and shows where something was altered, left out or cut off', () => {
    fc.assert(
      fc.property(built, fc.nat(), fc.constantFrom('value', 'drop', 'total', 'cut'), (segments, at, how) => {
        const newest = newestOf(segments)
        expect(firstBrokenVersion(hash, 'k', segments, newest)).toBeNull()
        expect(firstBrokenVersion(hash, 'other', segments, newest)).toBe(1)
        const place = at % segments.length
        const broken = segments.flatMap((segment, index): Segment[] => {
          if (how === 'cut') return index === segments.length - 1 ? [] : [segment]
          if (index !== place) return [segment]
          if (how === 'drop') return []
          if (how === 'total') return [{ ...segment, total: segment.total + 1 }]
          return [
            { ...segment, changes: segment.changes.map((one, first) => (first === 0 ? { ...one, value: 'z' } : one)) },
          ]
        })
        expect(firstBrokenVersion(hash, 'k', broken, newest)).toBe((how === 'cut' ? segments.length - 1 : place) + 1)
      }),
    )
  })
})

describe('a set that is given', () => {
  let test: TestContext
  beforeAll(async () => {
    test = await testContext({ demo: true })
    await sql`delete from agreements.agreement`.execute(test.ctx.db.kysely)
    await sql`delete from identifiers.listing`.execute(test.ctx.db.kysely)
  })
  afterAll(() => test.close())
  beforeEach(async () => {
    test.setNow(new Date('2026-11-24T12:00:00Z'))
    await sql`delete from agreements.agreement`.execute(test.ctx.db.kysely)
    for (const table of [
      'sharing.message',
      'sharing.disclosure',
      'sharing.inbox',
      'sharing.item_set',
      'identifiers.listing',
    ])
      await sql`delete from ${sql.table(table)}`.execute(test.ctx.db.kysely)
  })

  const agree = (receiverIds: readonly string[]) =>
    agreementInForce(test, { exchange: 'tag-set', senderId: police, receiverIds, kind: 'police-decision' })
  const list = async (account: number, status = 'active') => {
    const id = test.ctx.newId()
    const canonical = demoIban(account)
    const known = await sql<{
      id: string
    }>`insert into identifiers.identifier (id, kind, canonical, first_seen_at, last_seen_at)
      values (${test.ctx.newId()}, 'iban', ${canonical}, now(), now())
      on conflict (kind, canonical) do update set last_seen_at = now() returning id`.execute(test.ctx.db.kysely)
    await sql`insert into identifiers.listing (id, identifier_id, kind, canonical, organisation_id, authority_name, status, needs_review,
        verified_reports, legal_basis, reason, expires_at, proposed_at, decided_at, decided_by, decided_by_name, changed_at, ended_by_person)
      values (${id}, ${known.rows[0]?.id}, 'iban', ${canonical}, ${police}, 'Politie (demo)', ${status}, false, 3, 'grond', 'reden',
        '2027-06-01', ${test.ctx.now()}, ${test.ctx.now()}, 'policy', 'beleid', ${test.ctx.now()}, false)`.execute(
      test.ctx.db.kysely,
    )
    return id
  }
  const end = (id: string) =>
    sql`update identifiers.listing set status = 'suspended', changed_at = now() where id = ${id}`.execute(
      test.ctx.db.kysely,
    )
  const resume = (id: string) =>
    sql`update identifiers.listing set status = 'active', changed_at = now() where id = ${id}`.execute(
      test.ctx.db.kysely,
    )
  const receiver = (organisation = bank) => test.machine(organisation, 'disclosures:receive')
  const inbox = (ctx: Context) => readInbox(ctx, { after: 0, limit: 500 })
  const segmentsFor = async (organisation: string) => {
    const [message] = (await inbox(receiver(organisation))).filter(({ itemKind }) => itemKind === 'set')
    if (!message) return []
    const all: Segment[] = []
    for (;;) {
      const { segments, newest } = await readSegments(receiver(organisation), {
        key: message.itemKey,
        after: all.length,
      })
      all.push(...segments)
      if (all.length >= newest) return all
    }
  }
  const given = async (organisation: string) => [...itemsAt(await segmentsFor(organisation))].toSorted()
  const ibans = (...accounts: number[]) => accounts.map((account) => `iban ${demoIban(account)}`).toSorted()
  const setId = async (organisation: string) =>
    (
      await sql<{
        id: string
      }>`select id from sharing.item_set where receiver_organisation_id = ${organisation}`.execute(test.ctx.db.kysely)
    ).rows[0]?.id ?? ''

  it('is one disclosure, one message and one line for each recipient and version, however many are in it', async () => {
    await agree([bank, telecom])
    for (const account of [1, 2, 3]) await list(account)
    expect(await giveSets(test.ctx)).toBe(2)
    expect(await giveSets(test.ctx)).toBe(0)
    await list(4)
    expect(await giveSets(test.ctx)).toBe(2)
    for (const organisation of [bank, telecom]) {
      expect(await given(organisation)).toEqual(ibans(1, 2, 3, 4))
      const messages = await inbox(receiver(organisation))
      expect(messages.map(({ kind, itemKind, version, payload }) => [kind, itemKind, version, payload?.added])).toEqual(
        [
          ['disclosure', 'set', 1, 3],
          ['correction', 'set', 2, 1],
        ],
      )
      const lines = (await listAudit(test.ctx, await setId(organisation))).filter(
        ({ action }) => action === 'sharing.item-disclosed',
      )
      expect(lines.map(({ detail }) => (detail as { version: number }).version).toSorted()).toEqual([1, 2])
      const { rows } =
        await sql`select from sharing.disclosure where receiver_organisation_id = ${organisation}`.execute(
          test.ctx.db.kysely,
        )
      expect(rows).toHaveLength(2)
    }
    // Nothing that two recipients hold can be laid side by side.
    const [a, b] = await Promise.all([segmentsFor(bank), segmentsFor(telecom)])
    expect(a.map(({ digest }) => digest)).not.toEqual(b.map(({ digest }) => digest))
  })

  it('goes to nobody without an agreement, and not to others', async () => {
    await list(1)
    expect(await giveSets(test.ctx)).toBe(0)
    await agree([bank])
    await giveSets(test.ctx)
    const [message] = await inbox(receiver())
    const key = message?.itemKey ?? ''
    await expect(readSegments(receiver(telecom), { key, after: 0 })).rejects.toMatchObject({
      code: 'sharing.sets.no-such-set',
    })
    const seen = await transaction(test.as(telecom, 'disclosures:read'), (tx) =>
      sql`select from sharing.item_set union all select from sharing.segment union all select from sharing.segment_item`.execute(
        tx,
      ),
    )
    expect(seen.rows).toEqual([])
  })

  it('stops at once when the agreement is suspended, but what must go still goes; afterwards it catches up', async () => {
    const agreementId = await agree([bank])
    const [first] = [await list(1), await list(2)]
    await giveSets(test.ctx)
    const officer = test.as(police, 'agreements:draft', 'agreements:sign', 'agreements:read')
    await decideAgreement(officer, { agreementId, step: 'suspend', reason: 'Nu stoppen.' })
    await list(3)
    await end(first)
    expect(await giveSets(test.ctx)).toBe(1)
    expect(await giveSets(test.ctx)).toBe(0)
    expect(await given(bank)).toEqual(ibans(2))
    expect((await inbox(receiver())).at(-1)).toMatchObject({
      kind: 'correction',
      reason: 'withdrawn',
      version: 2,
      payload: { added: 0, removed: 1 },
    })
    await agree([bank])
    await giveSets(test.ctx)
    expect(await given(bank)).toEqual(ibans(2, 3))
    expect(await verifySegments(test.ctx)).toEqual({ sets: 1, broken: [] })
  })

  it('is acknowledged by the receipt of its version, and the giver sees which one works', async () => {
    await agree([bank])
    await list(1)
    await giveSets(test.ctx)
    await list(2)
    await giveSets(test.ctx)
    const officer = test.as(police, 'disclosures:read')
    expect(await listGivenSets(officer)).toMatchObject([
      { version: 2, total: 2, acknowledged: 0, openSince: expect.any(Date) },
    ])
    const messages = await inbox(receiver())
    const effective = (number = 0) => giveReceipts(receiver(), [{ number, outcome: 'effective' }])
    await effective(messages[0]?.number)
    expect(await listGivenSets(officer)).toMatchObject([{ acknowledged: 1, openSince: expect.any(Date) }])
    await effective(messages[1]?.number)
    expect(await listGivenSets(officer)).toMatchObject([{ acknowledged: 2, openSince: null }])
  })

  it('shows what was altered or taken from its log', async () => {
    await agree([bank])
    await list(1)
    await giveSets(test.ctx)
    await list(2)
    await giveSets(test.ctx)
    await sql`update sharing.segment_item set canonical = ${demoIban(9)} where version = 2`.execute(test.ctx.db.kysely)
    expect((await verifySegments(test.ctx)).broken).toMatchObject([{ senderId: police, receiverId: bank, version: 2 }])
    await sql`delete from sharing.segment where version = 2`.execute(test.ctx.db.kysely)
    expect((await verifySegments(test.ctx)).broken).toMatchObject([{ version: 2 }])
  })

  it('is, after whatever happened, what was in force when it was allowed to know', async () => {
    const step = fc.constantFrom('list', 'end', 'suspend', 'resume')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fc.nat(4)), { maxLength: 8 }), async (steps) => {
        for (const table of [
          'sharing.message',
          'sharing.disclosure',
          'sharing.item_set',
          'identifiers.listing',
          'agreements.agreement',
        ])
          await sql`delete from ${sql.table(table)}`.execute(test.ctx.db.kysely)
        let agreementId: string | null = await agree([bank])
        const inForce = new Map<number, string>()
        // What was taken back is put back on the same listing: an account stands once with a giver.
        const takenBack = new Map<number, string>()
        let held = new Set<number>()
        for (const [what, account] of steps) {
          if (what === 'list' && !inForce.has(account)) {
            const earlier = takenBack.get(account)
            if (earlier) await resume(earlier)
            inForce.set(account, earlier ?? (await list(account)))
          }
          if (what === 'end') {
            const id = inForce.get(account)
            if (id) {
              await end(id)
              takenBack.set(account, id)
            }
            inForce.delete(account)
          }
          if (what === 'suspend' && agreementId) {
            await decideAgreement(test.as(police, 'agreements:draft', 'agreements:sign', 'agreements:read'), {
              agreementId,
              step: 'suspend',
              reason: 'Stop.',
            })
            agreementId = null
          }
          if (what === 'resume' && !agreementId) agreementId = await agree([bank])
          await giveSets(test.ctx)
          held = new Set([...inForce.keys()].filter((one) => agreementId !== null || held.has(one)))
          expect(await given(bank)).toEqual(ibans(...held))
        }
        expect((await verifySegments(test.ctx)).broken).toEqual([])
      }),
      {
        ...rounds(15),
        endOnFailure: true,
        examples: [
          [
            [
              ['list', 1],
              ['end', 1],
              ['list', 2],
              ['list', 1],
            ],
          ],
        ],
      },
    )
  }, 120_000)
})

it('the key of a set is another for every recipient', async () => {
  const program = await testContext()
  const id = program.ctx.newId()
  expect(keyOf(program.ctx, { id, receiverId: bank })).not.toBe(keyOf(program.ctx, { id, receiverId: telecom }))
  await program.close()
})
