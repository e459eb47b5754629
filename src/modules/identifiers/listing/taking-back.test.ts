// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { announce } from '#foundation/events'
import { ReportsDropped } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { decideListing } from '../decide-listing/decide-listing.command.ts'
import { expireListings } from '../expire-listings/expire-listings.command.ts'
import { listListings } from '../list-listings/list-listings.query.ts'
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
