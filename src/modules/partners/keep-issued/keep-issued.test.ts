// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { enrolPartners } from '../enrol-partners/enrol-partners.command.ts'
import { enrolmentFile } from '../enrol-partners/enrol-partners.schema.ts'
import { findIssuer } from '../find-issuer/find-issuer.query.ts'
import { issuedPaths } from './addresses.ts'
import { issuedToJudge } from './issued.query.ts'

const test = await testContext()
const site = await testSite(test)
const organisations = [
  { id: 'ministerie', name: 'Ministerie', kind: 'ministry' },
  { id: 'bank', name: 'Eerste Bank', kind: 'bank' },
  { id: 'andere-bank', name: 'Tweede Bank', kind: 'bank', accountsBeginWith: ['NLVBLD'] },
  { id: 'telecom', name: 'Telecom', kind: 'telecom' },
  { id: 'gemeente', name: 'Gemeente', kind: 'municipality' },
]
await enrolPartners(test.ctx, enrolmentFile.parse({ organisations }), { isDemo: false })

const admitter = (id: string, organisation = 'ministerie') => asActor('person', organisation, ['partners:admit'], id)
const [first, second] = [site.as(admitter(crypto.randomUUID())), site.as(admitter(crypto.randomUUID()))]
const one = issuedPaths.one('bank')
const proposal = { intent: 'propose', beginWith: 'nlandr nlzuid', reason: 'Lijst van de Betaalvereniging.' }
const bankOf = (prefix: string) =>
  transaction(test.ctx, (tx) => findIssuer(tx, 'iban', `${prefix.slice(0, 2)}00${prefix.slice(2)}0002301001`))

it('takes two: what one proposes stands only once another approved it, and then questions go there', async () => {
  expect((await first.post(one, proposal)).statusCode).toBe(303)
  expect(await bankOf('NLANDR')).toBeNull()
  expect(await first.text(one)).toContain('Iemand anders moet dit beoordelen')
  expect((await first.post(one, { intent: 'approve' })).statusCode).toBe(409)
  expect((await first.post(one, proposal)).statusCode).toBe(409)
  expect(await second.text(issuedPaths.list)).toMatch(
    /Eerste Bank nog niets: vragen komen niet aan wacht op een tweede/,
  )
  expect(await issuedToJudge(test.as('ministerie', 'partners:admit'))).toHaveLength(1)
  expect((await second.post(one, { intent: 'approve' })).statusCode).toBe(303)
  expect([await bankOf('NLANDR'), await bankOf('NLZUID')]).toEqual(['bank', 'bank'])
  expect(await second.text(one)).toMatch(/NLANDR, NLZUID[^]*Lijst van de Betaalvereniging[^]*goedgekeurd/)
  expect(await issuedToJudge(test.as('ministerie', 'partners:admit'))).toEqual([])
})

it('declines with a reason, and lets only who proposed it take it back', async () => {
  const telecom = issuedPaths.one('telecom')
  const given = { intent: 'propose', beginWith: '+3197', reason: 'Zij zeggen het zelf.' }
  await first.post(telecom, given)
  expect((await second.post(telecom, { intent: 'decline', because: '' })).statusCode).toBe(422)
  expect((await second.post(telecom, { intent: 'take-back' })).statusCode).toBe(409)
  expect((await second.post(telecom, { intent: 'decline', because: 'Bel eerst.' })).statusCode).toBe(303)
  expect(await first.text(telecom)).toMatch(/Bel eerst\.[^]*afgewezen/)
  await first.post(telecom, given)
  expect((await first.post(telecom, { intent: 'take-back' })).statusCode).toBe(303)
  expect(await transaction(test.ctx, (tx) => findIssuer(tx, 'phone', '+31970123456'))).toBeNull()
})

it('says what is wrong, and takes nothing from another partner', async () => {
  const wrong = async (beginWith: string) => (await first.post(one, { ...proposal, beginWith })).body
  expect(await wrong('ANDR')).toContain('zoals NLINGB')
  expect(await wrong('NLVBLD')).toContain('is al van organisatie andere-bank')
  expect(await wrong('NLANDR NLZUID')).toContain('Er is niets te wijzigen')
  // Nor when it came to be another's meanwhile.
  await first.post(one, { ...proposal, beginWith: 'NLNIEU' })
  const file = { organisations: [{ ...organisations[2], accountsBeginWith: ['NLVBLD', 'NLNIEU'] }] }
  await enrolPartners(test.ctx, enrolmentFile.parse(file), { isDemo: false })
  expect((await second.post(one, { intent: 'approve' })).statusCode).toBe(409)
  expect([await bankOf('NLNIEU'), await bankOf('NLANDR')]).toEqual(['andere-bank', 'bank'])
})

it('is for people of the ministry, and about partners that give out something', async () => {
  const elsewhere = site.as(admitter(crypto.randomUUID(), 'bank'))
  expect((await elsewhere.get(issuedPaths.list)).statusCode).toBe(403)
  expect((await elsewhere.get(one)).statusCode).toBe(404)
  expect((await elsewhere.post(one, proposal)).statusCode).toBe(403)
  expect((await site.as(asActor('person', 'ministerie', ['partners:manage'])).get(one)).statusCode).toBe(403)
  expect((await first.get(issuedPaths.one('gemeente'))).statusCode).toBe(404)
  expect((await first.post(issuedPaths.one('gemeente'), proposal)).statusCode).toBe(404)
})

it('the database takes no yes of whoever proposed it', async () => {
  const alone = `insert into partners.issued_change (id, organisation_id, kind, prefixes, reason, status, proposed_by, proposed_organisation_id,
    proposed_at, judged_by, judged_at) values (gen_random_uuid(), 'bank', 'iban', '{NLALLE}', 'x', 'approved', 'a', 'ministerie', now(), 'a', now())`
  await expect(test.ctx.db.pool.query(alone)).rejects.toThrow('approved_by_another')
})
