// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { demoPhone } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { decideListing } from '../decide-listing/decide-listing.command.ts'
import { approveProposedEntry, proposeEntry } from '../protect-identifier/protect-identifier.command.ts'
import { showListing } from '../show-listing/show-listing.query.ts'
import { answer, decision, freshIban, inAYear, policy, proposalFor, report, publishByTwo } from './listing.fixture.ts'

const test = await testContext()
const police = test.as('politie-demo', 'identifiers:publish', 'identifiers:protect')
beforeEach(() => policy(test.ctx, 'iban', false))

describe('who may brand an identifier', () => {
  it('three verified reports put it before a person; the person makes it a hit', async () => {
    const iban = freshIban()
    await report(test.ctx, 'iban', iban, { count: 3 })
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    const { id } = await proposalFor(police, iban)
    await publishByTwo(police, { listingId: id, ...decision })
    expect(await answer(test.visitor, 'iban', iban)).toBe('listed')
    const shown = await showListing(police, id, 'test')
    expect(shown.steps.map(({ toStatus }) => toStatus)).toEqual(['proposed', 'active'])
    expect(shown.counts).toMatchObject([{ role: 'paid-to', verified: 3, unverified: 0 }])
    expect(shown.ownReports).toEqual([])
  })

  it('no crowd of visitors brings it even before a person', async () => {
    const iban = freshIban()
    await report(test.visitor, 'iban', iban, { count: 12 })
    await report(test.ctx, 'iban', iban, { count: 2 })
    await expect(proposalFor(police, iban)).rejects.toThrow('no proposal')
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
  })

  it('a number that was only on a display is never listed, however often', async () => {
    await policy(test.ctx, 'phone', true)
    const number = demoPhone(1)
    await report(test.ctx, 'phone', number, { count: 9, role: 'display' })
    await report(test.ctx, 'phone', number, { count: 9, role: 'mentioned' })
    expect(await answer(test.visitor, 'phone', number)).toBe('unlisted')
    await report(test.ctx, 'phone', number, { count: 3, role: 'contact' })
    expect(await answer(test.visitor, 'phone', number)).toBe('listed')
  })

  it('everybody reads why: a reason that names somebody is refused, and a shop stands between quotation marks', async () => {
    const iban = freshIban()
    await report(test.ctx, 'iban', iban, { count: 3 })
    const { id } = await proposalFor(police, iban)
    const propose = (reason: string) => decideListing(police, { ...decision, listingId: id, step: 'activate', reason })
    await expect(propose('Ingelegd geld van Jan Jansen kwam hier terecht.')).rejects.toMatchObject({
      fields: [{ field: 'reason', values: { name: 'Jan Jansen' } }],
    })
    await expect(propose('Het geld ging naar mevrouw De Vries.')).rejects.toThrow('names-somebody')
    await propose('Wie bij “Schoenen Voordeel” in Den Haag betaalde, kreeg niets.')
    expect((await showListing(police, id, 'test')).toJudge).not.toBeNull()
  })

  it('only a person of the authority decides, with ground, reason and an end in the future', async () => {
    const iban = freshIban()
    await report(test.ctx, 'iban', iban, { count: 3 })
    const { id } = await proposalFor(police, iban)
    const ask = { listingId: id, step: 'activate' as const, ...decision }
    await expect(decideListing(test.as('deltabank-demo', 'identifiers:publish'), ask)).rejects.toMatchObject({
      status: 404,
    })
    await expect(decideListing(test.as('politie-demo', 'identifiers:protect'), ask)).rejects.toMatchObject({
      status: 403,
    })
    await expect(decideListing(test.machine('politie-demo', 'identifiers:publish'), ask)).rejects.toMatchObject({
      status: 403,
    })
    await expect(
      decideListing(police, { listingId: id, step: 'activate', reason: 'omdat', expiresAt: inAYear() }),
    ).rejects.toThrow('basis-needed')
    await expect(decideListing(police, { ...ask, expiresAt: new Date(0) })).rejects.toThrow('expiry-past')
    await expect(decideListing(police, { ...ask, reason: ' ' })).rejects.toThrow('reason-needed')
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
  })
})

describe('the protected list', () => {
  it('a bank’s number is answered as imitated and reaches no proposal', async () => {
    await policy(test.ctx, 'phone', true)
    await report(test.ctx, 'phone', '020 2288800', { count: 5, role: 'contact' })
    expect(await answer(test.visitor, 'phone', '+31202288800')).toBe('protected')
    await expect(proposalFor(police, '+31202288800')).rejects.toThrow('no proposal')
  })

  it('takes two people, and takes down what was listed', async () => {
    await policy(test.ctx, 'iban', true)
    const iban = freshIban()
    await report(test.ctx, 'iban', iban, { count: 3 })
    expect(await answer(test.visitor, 'iban', iban)).toBe('listed')
    const id = await proposeEntry(police, {
      text: iban,
      coversDomain: false,
      category: 'public-body',
      reason: 'Rekening van een gemeente',
    })
    expect(await answer(test.visitor, 'iban', iban)).toBe('listed')
    await expect(approveProposedEntry(police, id)).rejects.toMatchObject({ status: 409 })
    await approveProposedEntry(test.as('deltabank-demo', 'identifiers:protect'), id)
    expect(await answer(test.visitor, 'iban', iban)).toBe('protected')
    await expect(
      transaction(test.ctx, (tx) =>
        sql`update identifiers.listing set status = 'active' where canonical = ${iban}`.execute(tx),
      ),
    ).rejects.toThrow('protected')
  })
})

describe('web addresses', () => {
  it('a listed domain covers its hosts, a listed host not its domain, and a shop on a shared host not the others', async () => {
    await policy(test.ctx, 'web-address', true)
    const site = (value: string) => report(test.ctx, 'web-address', value, { count: 3, role: 'site' })
    await site('nepwinkel.example')
    await site('kassa.groot.example')
    await site('834953-d2.myshopify.com')
    expect(await answer(test.visitor, 'web-address', 'https://betaal.nepwinkel.example/kassa?x=1')).toBe('listed')
    expect(await answer(test.visitor, 'web-address', 'groot.example')).toBe('unlisted')
    expect(await answer(test.visitor, 'web-address', '834953-d2.myshopify.com')).toBe('listed')
    expect(await answer(test.visitor, 'web-address', 'andere.myshopify.com')).toBe('unlisted')
    expect(await answer(test.visitor, 'web-address', 'myshopify.com')).toBe('protected')
  })
})

describe('the victim', () => {
  it('nothing of the victim is recorded, in a field or in the text', async () => {
    const [mine, theirs] = [freshIban(), freshIban()]
    await report(test.ctx, 'iban', theirs, { own: mine, narrative: `Ik boekte van ${mine} naar ${theirs}.` })
    const found = await transaction(test.ctx, (tx) =>
      sql<{
        canonical: string
      }>`select canonical from identifiers.identifier where canonical in (${mine}, ${theirs})`.execute(tx),
    )
    expect(found.rows.map((row) => row.canonical)).toEqual([theirs])
  })
})

describe('what others may see', () => {
  it('sightings and identifiers stay with the organisation that received them', async () => {
    const iban = freshIban()
    await report(test.ctx, 'iban', iban, { count: 3 })
    const count = (ctx: Context) =>
      transaction(ctx, async (tx) => {
        const found = await sql<{ n: number }>`select count(*) as n from identifiers.sighting s
          join identifiers.identifier i on i.id = s.identifier_id where i.canonical = ${iban}`.execute(tx)
        return found.rows[0]?.n
      })
    expect([
      await count(test.as('deltabank-demo', 'reports:read')),
      await count(police),
      await count(test.visitor),
    ]).toEqual([3, 0, 0])
    // Nor has a colleague without a task in them.
    expect(await count(test.as('deltabank-demo', 'checks:ask'))).toBe(0)
  })
})
