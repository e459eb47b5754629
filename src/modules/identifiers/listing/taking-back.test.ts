// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { announce } from '#foundation/events'
import { ReportsDropped } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { decideListing } from '../decide-listing/decide-listing.command.ts'
import { endSuspensions } from '../expire-listings/end-suspensions.command.ts'
import { expireListings } from '../expire-listings/expire-listings.command.ts'
import { listListings } from '../list-listings/list-listings.query.ts'
import { declinedRows } from '../list-listings/listings.tray.ts'
import { showListing } from '../show-listing/show-listing.query.ts'
import {
  answer,
  decision,
  freshIban,
  policy,
  proposalFor,
  report,
  publishByTwo,
  withdrawByTwo,
} from './listing.fixture.ts'

const test = await testContext()
const police = test.as('politie-demo', 'identifiers:publish', 'identifiers:protect')
beforeEach(() => policy(test.ctx, 'iban', false))

describe('taking back', () => {
  it('falls below the threshold: suspended at once and before a person, who may resume only when there are enough', async () => {
    const iban = freshIban()
    const [first = ''] = await report(test.ctx, 'iban', iban, { count: 3 })
    const { id } = await proposalFor(police, iban)
    await publishByTwo(police, { listingId: id, ...decision })
    await transaction(test.ctx, (tx) =>
      announce(test.ctx, tx, ReportsDropped, { reportIds: [first], reason: 'withdrawn' }),
    )
    await test.settle()
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    expect((await proposalFor(police, iban)).status).toBe('suspended')
    await expect(decideListing(police, { listingId: id, step: 'resume', ...decision })).rejects.toThrow('too-few')
    await report(test.ctx, 'iban', iban)
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    await publishByTwo(police, { listingId: id, step: 'resume', ...decision })
    expect(await answer(test.visitor, 'iban', iban)).toBe('listed')
  })

  it('what a person withdrew does not come back by itself', async () => {
    await policy(test.ctx, 'iban', true)
    const iban = freshIban()
    await report(test.ctx, 'iban', iban, { count: 3 })
    expect(await answer(test.visitor, 'iban', iban)).toBe('listed')
    const { listings } = await listListings(police, { status: 'active', page: 1 }, 'test')
    const listed = listings.find((listing) => listing.canonical === iban)
    await withdrawByTwo(police, { listingId: listed?.id ?? '', reason: 'Bezwaar gegrond' })
    await report(test.ctx, 'iban', iban, { count: 2 })
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    expect((await proposalFor(police, iban)).status).toBe('proposed')
  })

  it('what one person declined is seen by colleagues with the reason, and any of them proposes it again', async () => {
    const iban = freshIban()
    await report(test.ctx, 'iban', iban, { count: 3 })
    const { id } = await proposalFor(police, iban)
    const colleague = test.as('politie-demo', 'identifiers:publish')
    await expect(
      decideListing(colleague, { listingId: id, step: 'propose-again', reason: 'Toch wel.' }),
    ).rejects.toMatchObject({ status: 409 })
    await decideListing(police, { listingId: id, step: 'decline', reason: 'De houder is zelf slachtoffer.' })
    const rowsOf = async (ctx: Context) =>
      declinedRows.show(
        ctx,
        (await declinedRows.waiting(ctx, 50)).map(({ key }) => key),
      )
    expect(await rowsOf(colleague)).toMatchObject([
      { key: id, why: expect.stringContaining('De houder is zelf slachtoffer'), from: expect.any(String) },
    ])
    expect(await rowsOf(police)).toEqual([])
    expect(await rowsOf(test.as('elders', 'identifiers:publish'))).toEqual([])
    await decideListing(colleague, {
      listingId: id,
      step: 'propose-again',
      reason: 'De houder blijkt geen slachtoffer.',
    })
    expect(await rowsOf(colleague)).toEqual([])
    expect((await proposalFor(police, iban)).status).toBe('proposed')
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    await publishByTwo(colleague, { listingId: id })
    expect(await answer(test.visitor, 'iban', iban)).toBe('listed')
    const { steps } = await showListing(police, id, 'test')
    expect(steps.map(({ step }) => step)).toEqual(['propose', 'decline', 'propose-again', 'activate'])
  })

  it('a declined proposal is not proposed again below the threshold, nor beside another that runs', async () => {
    const iban = freshIban()
    const [first = ''] = await report(test.ctx, 'iban', iban, { count: 3 })
    const { id } = await proposalFor(police, iban)
    await decideListing(police, { listingId: id, step: 'decline', reason: 'Wij twijfelen.' })
    const again = () => decideListing(police, { listingId: id, step: 'propose-again', reason: 'Toch wel.' })
    const more = await report(test.ctx, 'iban', iban)
    await expect(again()).rejects.toMatchObject({ code: 'identifiers.waits-already' })
    const { id: later } = await proposalFor(police, iban)
    await decideListing(police, { listingId: later, step: 'decline', reason: 'Wij twijfelen nog.' })
    // Of two that were declined the newest is what holds.
    await expect(again()).rejects.toMatchObject({ status: 409 })
    const reportIds = [first, ...more]
    await transaction(test.ctx, (tx) => announce(test.ctx, tx, ReportsDropped, { reportIds, reason: 'expired' }))
    await test.settle()
    await expect(
      decideListing(police, { listingId: later, step: 'propose-again', reason: 'Toch wel.' }),
    ).rejects.toThrow('too-few')
  })

  it('ends on its last day, in the answer at that minute and in the record by the job', async () => {
    await policy(test.ctx, 'iban', true)
    const iban = freshIban()
    await report(test.ctx, 'iban', iban, { count: 3 })
    test.setNow(new Date(Date.now() + 31 * 24 * 60 * 60 * 1000))
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    expect(await expireListings(test.ctx)).toBeGreaterThan(0)
    test.setNow(new Date())
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    test.setNow(new Date())
  })

  it('expired reports leave nothing behind', async () => {
    const iban = freshIban()
    const ids = await report(test.ctx, 'iban', iban, { count: 2 })
    await transaction(test.ctx, (tx) => announce(test.ctx, tx, ReportsDropped, { reportIds: ids, reason: 'expired' }))
    await test.settle()
    const left = await transaction(test.ctx, (tx) =>
      sql<{ n: number }>`select count(*) as n from identifiers.sighting where report_id = any(${ids}::uuid[])`.execute(
        tx,
      ),
    )
    expect(left.rows[0]?.n).toBe(0)
  })
})

// The clock stands still from here on.
describe('what one person suspended', () => {
  it('warns again after seven days, as two people gave it; longer takes two', async () => {
    const iban = freshIban()
    await report(test.ctx, 'iban', iban, { count: 3 })
    const { id } = await proposalFor(police, iban)
    await publishByTwo(police, { listingId: id, ...decision })
    const suspend = { listingId: id, step: 'suspend', reason: 'De houder belde.' } as const
    await expect(decideListing(police, { ...suspend, days: 90 })).rejects.toMatchObject({
      fields: [{ field: 'days', code: 'identifiers.suspended-too-long' }],
    })
    await decideListing(police, suspend)
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    const day = 86_400_000
    test.setNow(new Date(Date.now() + 6 * day))
    await endSuspensions(test.ctx)
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    test.setNow(new Date(Date.now() + 8 * day + 1))
    expect(await endSuspensions(test.ctx)).toBe(1)
    expect(await answer(test.visitor, 'iban', iban)).toBe('listed')
    const { steps } = await showListing(police, id, 'test')
    expect(steps.at(-1)).toMatchObject({
      step: 'resume',
      actorKind: 'system',
      reason: expect.stringContaining('is om'),
    })
  })

  it('stays off when too little is left of it, and people decide', async () => {
    test.setNow(new Date())
    const iban = freshIban()
    const reportIds = await report(test.ctx, 'iban', iban, { count: 3 })
    const { id } = await proposalFor(police, iban)
    await publishByTwo(police, { listingId: id, ...decision })
    await decideListing(police, { listingId: id, step: 'suspend', reason: 'De houder belde.', days: 1 })
    await transaction(test.ctx, (tx) => announce(test.ctx, tx, ReportsDropped, { reportIds, reason: 'withdrawn' }))
    await test.settle()
    test.setNow(new Date(Date.now() + 3 * 86_400_000))
    await endSuspensions(test.ctx)
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    expect((await proposalFor(police, iban)).status).toBe('suspended')
  })
})
