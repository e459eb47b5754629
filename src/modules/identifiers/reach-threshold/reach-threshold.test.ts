// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { submitReports } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { recountAged } from '../expire-listings/recount-aged.command.ts'
import {
  answer,
  decision,
  freshIban,
  policy,
  proposalFor,
  report,
  publishByTwo,
  setPolicyByTwo,
  withdrawByTwo,
} from '../listing/listing.fixture.ts'
import { approveProposedEntry, proposeEntry } from '../protect-identifier/protect-identifier.command.ts'
import { dropSightings, recordSightings } from '../record-sightings/record-sightings.command.ts'
import { settleListing } from '../settle-listing/settle-listing.command.ts'
import { showListing } from '../show-listing/show-listing.query.ts'
import { listCivilClusters } from './list-clusters.query.ts'
import type { Receiver } from '../policy/policy.ts'
import { rounds } from '../../../../tests/property.ts'

const test = await testContext({ demo: true })
const police = test.as('politie-demo', 'identifiers:publish', 'identifiers:protect')

const rows = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows
const standing = async (canonical: string) => {
  const found = await rows('select receiver, status from identifiers.threshold where canonical = $1', [canonical])
  return Object.fromEntries(found.map(({ receiver, status }) => [receiver, status]))
}

/** Reports of one partner about one account, one after the other. */
async function filed(organisation: string, iban: string, count = 1, more: { own?: string; at?: Date } = {}) {
  const inputs = Array.from({ length: count }, () => ({
    identifiers: [{ kind: 'iban' as const, value: iban, role: 'paid-to' as const }],
    ...(more.own && { own: [{ kind: 'iban' as const, value: more.own }] }),
  }))
  const receipts = await submitReports(test.ctx, inputs, {
    origin: 'api',
    controllerOrganisationId: organisation,
    ...(more.at && { receivedAt: inputs.map(() => more.at as Date) }),
  })
  const ids = receipts.map(({ reportId }) => reportId)
  await recordSightings(test.ctx, ids)
  return ids
}

describe('a threshold', () => {
  it('is reached by different reporters at different organisations, with the version that said so', async () => {
    const iban = freshIban()
    await filed('deltabank-demo', iban, 9)
    expect(await standing(iban)).toEqual({})
    await filed('koopplein-demo', iban)
    expect(await standing(iban)).toEqual({ 'bank-notice': 'reached' })
    await filed('koopplein-demo', iban)
    expect(await standing(iban)).toEqual({ 'bank-notice': 'reached', 'civil-cluster': 'reached' })
    const [row] = await rows(
      `select policy_version, counted from identifiers.threshold where canonical = $1 and receiver = 'bank-notice'`,
      [iban],
    )
    expect(row).toEqual({ policy_version: 1, counted: 3 })
  })

  it('is reached by the police alone, who confirm what others told them', async () => {
    const iban = freshIban()
    await filed('politie-demo', iban, 3)
    expect(await standing(iban)).toMatchObject({ 'bank-notice': 'reached' })
  })

  it('says to the authority alone that a claim can be made together, and never how many there are', async () => {
    const iban = freshIban()
    await filed('politie-demo', iban, 6)
    await filed('koopplein-demo', iban)
    const [identifier] = await rows('select id from identifiers.identifier where canonical = $1', [iban])
    const seenBy = async (organisation: string) =>
      (await listCivilClusters(test.as(organisation, 'cases:read'), [identifier.id])).get(identifier.id)
    expect([await seenBy('politie-demo'), await seenBy('koopplein-demo')]).toEqual([5, undefined])
  })

  it('is not reached by one victim who tells it everywhere', async () => {
    const [iban, own] = [freshIban(), freshIban()]
    for (const organisation of ['deltabank-demo', 'koopplein-demo', 'politie-demo', 'meldpunt-demo'])
      await filed(organisation, iban, 1, { own })
    expect(await standing(iban)).toEqual({})
    await expect(proposalFor(police, iban)).rejects.toThrow('no proposal')
  })

  it('is retracted when a report is withdrawn, and reached again by another', async () => {
    const iban = freshIban()
    const [first = ''] = await filed('politie-demo', iban, 3)
    await dropSightings(test.ctx, [first], 'withdrawn')
    expect(await standing(iban)).toMatchObject({ 'bank-notice': 'retracted' })
    await filed('deltabank-demo', iban)
    expect(await standing(iban)).toMatchObject({ 'bank-notice': 'reached' })
  })

  it('holds as long as the authority itself warns on its own ground, and is retracted when that ends', async () => {
    const iban = freshIban()
    const [first = ''] = await filed('politie-demo', iban, 3)
    const { id } = await proposalFor(police, iban)
    await publishByTwo(police, { listingId: id, ...decision })
    await dropSightings(test.ctx, [first], 'withdrawn')
    expect(await answer(test.visitor, 'iban', iban)).toBe('listed')
    expect(await standing(iban)).toMatchObject({ 'bank-notice': 'reached' })
    await withdrawByTwo(police, { listingId: id, reason: 'Te weinig over' })
    await test.settle()
    expect(await standing(iban)).toMatchObject({ 'bank-notice': 'retracted' })
  })

  it('is retracted when somebody is cleared, and by what is protected since', async () => {
    const [cleared, protectedSince] = [freshIban(), freshIban()]
    for (const iban of [cleared, protectedSince]) await filed('politie-demo', iban, 3)
    const { id } = await proposalFor(police, cleared)
    await publishByTwo(police, { listingId: id, ...decision })
    const guardUntil = new Date(Date.now() + 86_400_000)
    const by = { id: 'x', name: 'X' }
    await settleListing(test.ctx, { listingId: id, by, reason: 'Vergissing', outcome: { kind: 'clear', guardUntil } })
    expect(await standing(cleared)).toMatchObject({ 'bank-notice': 'retracted' })
    const entry = await proposeEntry(police, {
      text: protectedSince,
      coversDomain: false,
      category: 'other',
      reason: 'Gemeente',
    })
    await approveProposedEntry(test.as('deltabank-demo', 'identifiers:protect'), entry)
    expect(await standing(protectedSince)).toMatchObject({ 'bank-notice': 'retracted' })
  })

  it('ends by itself when reports grow too old, as a listing does', async () => {
    const iban = freshIban()
    const long = new Date(Date.now() - 1_094 * 86_400_000)
    await filed('politie-demo', iban, 1, { at: long })
    await filed('politie-demo', iban, 2)
    const { id } = await proposalFor(police, iban)
    await publishByTwo(police, { listingId: id, ...decision })
    await recountAged(test.ctx)
    expect(await answer(test.visitor, 'iban', iban)).toBe('listed')
    test.setNow(new Date(Date.now() + 3 * 86_400_000))
    expect(await recountAged(test.ctx)).toBeGreaterThan(0)
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    expect(await standing(iban)).toMatchObject({ 'bank-notice': 'retracted' })
    expect(await recountAged(test.ctx)).toBe(0)
    test.setNow(new Date())
  })

  it('is counted again when a stricter version holds', async () => {
    const iban = freshIban()
    await filed('politie-demo', iban, 3)
    const stricter = { receiver: 'bank-notice' as Receiver, minimumReports: 4, reason: 'Vaker mis' }
    const common = { organisationId: 'politie-demo', kind: 'iban' as const, authorityName: 'Politie (demo)' }
    const given = { ...common, isAutomatic: false, expiryDays: 365, legalBasis: 'Eigen besluit', ...stricter }
    expect(await setPolicyByTwo(police, given)).toBe(2)
    await recountAged(test.ctx)
    expect(await standing(iban)).toMatchObject({ 'bank-notice': 'retracted' })
    await setPolicyByTwo(police, { ...given, minimumReports: 3 })
  })
})

describe('a smear', () => {
  it('of one network never changes what the public is told, however many reports staff confirm in good faith', async () => {
    await policy(test.ctx, 'iban', true)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 1 }), async (campaign, honest) => {
        const iban = freshIban()
        const ids: string[] = []
        for (let n = 0; n < campaign; n += 1) {
          const [receipt] = await submitReports(
            test.visitor,
            [{ identifiers: [{ kind: 'iban', value: iban, role: 'paid-to' }] }],
            {
              origin: 'web',
              receiptCode: crypto.randomUUID(),
              origins: { network: '203.0.113.0/24', browser: `browser${n}` },
            },
          )
          ids.push(receipt?.reportId ?? '')
        }
        if (honest) await filed('deltabank-demo', iban, honest)
        await rows('update reports.report set verified_at = received_at where id = any($1)', [ids])
        await recordSightings(test.ctx, ids)
        expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
        expect(await standing(iban)).toEqual({})
      }),
      rounds(6),
    )
    await policy(test.ctx, 'iban', false)
  })

  it('is told plainly to the person who decides', async () => {
    const [iban, own] = [freshIban(), freshIban()]
    await filed('politie-demo', iban, 5, { own })
    await report(test.ctx, 'iban', iban, { count: 2 })
    const { id } = await proposalFor(police, iban)
    expect((await showListing(police, id, 'test')).weight).toMatchObject({
      reports: 7,
      largest: 5,
      sources: 3,
      counts: 3,
    })
  })
})
