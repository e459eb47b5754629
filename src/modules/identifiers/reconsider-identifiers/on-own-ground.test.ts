// SPDX-License-Identifier: EUPL-1.2
// What an authority confirmed on its own ground no reporter lifts: a person looks within the hour.
import { beforeEach, describe, expect, it } from 'vitest'
import { decideReports } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { recountListingsJob } from '../expire-listings/expire-listings.job.ts'
import {
  answer,
  decision,
  freshIban,
  policy,
  proposalFor,
  report,
  publishByTwo,
  withdrawByTwo,
} from '../listing/listing.fixture.ts'
import { dropSightings } from '../record-sightings/record-sightings.command.ts'

const test = await testContext()
const site = await testSite(test)
const police = test.as('politie-demo', 'identifiers:publish')
const officer = asActor('person', 'politie-demo', ['identifiers:publish'])
const list = '/werkbank/vermeldingen'
beforeEach(async () => {
  test.setNow(new Date())
  await policy(test.ctx, 'iban', false)
})

/** Three people report to the police, who confirm; somebody publishes. */
async function published(iban: string) {
  const ids = await report(test.visitor, 'iban', iban, { count: 3 })
  const confirmer = test.as('politie-demo', 'reports:read', 'reports:confirm')
  await decideReports(confirmer, { reportIds: ids, step: 'confirm' })
  await test.settle()
  const { id } = await proposalFor(police, iban)
  await publishByTwo(police, { listingId: id, ...decision })
  return { ids, place: `${list}/${id}` }
}

const hours = (n: number) => new Date(Date.now() + n * 3_600_000)

describe('a reporter who withdraws', () => {
  it('lifts no warning: it stays, on the start page and first in the queue, with what changed and until when to look', async () => {
    const iban = freshIban()
    const { ids, place } = await published(iban)
    expect(await site.as(officer).text('/werkbank')).not.toContain('houd haar of trek haar in')
    await dropSightings(test.ctx, [ids[0] ?? ''], 'withdrawn')
    expect(await answer(test.visitor, 'iban', iban)).toBe('listed')
    expect(await site.as(officer).text('/werkbank')).toContain('houd haar of trek haar in')
    expect(await site.as(officer).text(list)).toContain('kijk vóór')
    const page = await site.as(officer).text(place)
    expect(page).toContain('Kijk hiernaar vóór')
    expect(page).toContain('1 van 3 meldingen trok iemand in. Er tellen er nog 2 mee.')

    test.setNow(hours(2))
    expect(await site.as(officer).text(place)).toContain('Te laat')
    const kept = { step: 'keep', reason: 'Twee aangiften en het antwoord van de bank zijn genoeg.' }
    expect((await site.as(officer).post(place, { ...kept, reason: '' })).statusCode).toBe(422)
    expect((await site.as(officer).post(place, kept)).statusCode).toBe(303)
    expect(await answer(test.visitor, 'iban', iban)).toBe('listed')
    const after = await site.as(officer).text(place)
    expect(after).not.toContain('Te laat')
    expect(after).toContain(kept.reason)
    // Nothing is asked any more, so there is nothing to keep.
    expect((await site.as(officer).post(place, kept)).statusCode).toBe(409)
    // The next who withdraws is another question.
    const reject = { reportIds: [ids[1] ?? ''], step: 'reject' as const, reason: 'Verzonnen' }
    await decideReports(test.as('politie-demo', 'reports:read', 'reports:confirm'), reject)
    await test.settle()
    expect(await site.as(officer).text(place)).toContain('1 van 2 meldingen wees iemand af. Er telt er nog 1 mee.')
  })

  it('asks about all that fell since somebody looked, however they fell', async () => {
    const iban = freshIban()
    const { ids, place } = await published(iban)
    await dropSightings(test.ctx, [ids[0] ?? ''], 'withdrawn')
    test.setNow(hours(0.1))
    await dropSightings(test.ctx, [ids[1] ?? ''], 'withdrawn')
    expect(await site.as(officer).text(place)).toContain('2 van 3 meldingen trok iemand in. Er telt er nog 1 mee.')
    const mixed = freshIban()
    const other = await published(mixed)
    await dropSightings(test.ctx, [other.ids[0] ?? ''], 'withdrawn')
    test.setNow(hours(0.2))
    await decideReports(test.as('politie-demo', 'reports:read', 'reports:confirm'), {
      reportIds: [other.ids[1] ?? ''],
      step: 'reject',
      reason: 'Verzonnen',
    })
    await test.settle()
    expect(await site.as(officer).text(other.place)).toContain('2 van 3 meldingen rekenen wij niet meer mee.')
  })

  it('is answered by suspending the warning too, by one person, at once, and by withdrawing it with a colleague', async () => {
    const iban = freshIban()
    const { ids, place } = await published(iban)
    await dropSightings(test.ctx, [ids[0] ?? ''], 'withdrawn')
    expect((await site.as(officer).post(place, { step: 'suspend', reason: 'Te weinig over' })).statusCode).toBe(303)
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    await withdrawByTwo(police, { listingId: place.split('/').at(-1) ?? '', reason: 'Te weinig over' })
    expect(await site.as(officer).text(place)).toContain('Ingetrokken')
  })

  it('asks no more when enough report again, and lifts at once what has no report of the authority behind it', async () => {
    const iban = freshIban()
    const { ids, place } = await published(iban)
    await dropSightings(test.ctx, [ids[0] ?? ''], 'withdrawn')
    await report(test.ctx, 'iban', iban)
    expect(await site.as(officer).text(place)).not.toContain('Kijk hiernaar')
    await dropSightings(test.ctx, ids.slice(1), 'withdrawn')
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
  })

  it('ends a warning on too few reports after a week in which nobody answered, and not a day before', async () => {
    const iban = freshIban()
    const { ids, place } = await published(iban)
    await dropSightings(test.ctx, [ids[0] ?? ''], 'withdrawn')
    test.setNow(hours(6 * 24))
    await recountListingsJob.run(test.ctx)
    expect(await answer(test.visitor, 'iban', iban)).toBe('listed')
    test.setNow(hours(7 * 24 + 2))
    await recountListingsJob.run(test.ctx)
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    expect(textOf((await site.as(officer).get(place)).body)).toContain('niemand keek er op tijd naar')
    expect((await proposalFor(police, iban)).status).toBe('suspended')
  })
})
