// SPDX-License-Identifier: EUPL-1.2
// Nobody is branded by one person, whatever that person may do and in whatever order.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { decideReports } from '#modules/reports'
import { decideListing } from '../../src/modules/identifiers/decide-listing/decide-listing.command.ts'
import {
  answer,
  decision,
  freshIban,
  policy,
  proposalFor,
  publishByTwo,
  report,
} from '../../src/modules/identifiers/listing/listing.fixture.ts'
import { listListings } from '../../src/modules/identifiers/list-listings/list-listings.query.ts'
import { judgePolicy, setPolicy } from '../../src/modules/identifiers/set-policy/set-policy.command.ts'
import { showListing } from '../../src/modules/identifiers/show-listing/show-listing.query.ts'
import { judgeEvidence } from '../../src/modules/identifiers/warn-on-evidence/judge-evidence.command.ts'
import { proposeEvidence } from '../../src/modules/identifiers/warn-on-evidence/propose-evidence.command.ts'
import { testContext } from '../context.ts'
import { rounds } from '../property.ts'

const program = await testContext()
await policy(program.ctx, 'iban', false)
const rights = ['identifiers:publish', 'identifiers:protect', 'reports:read', 'reports:confirm'] as const
const bribed = program.as('politie-demo', ...rights)
const honest = program.as('politie-demo', ...rights)

const deeds = [
  'activate',
  'decline',
  'propose-again',
  'resume',
  'suspend',
  'keep',
  'withdraw',
  'own',
  'approve',
  'return',
  'policy',
  'approve-policy',
] as const

/** What one person tries; a refusal is an answer. */
async function attempt(ctx: Context, deed: (typeof deeds)[number], identifierId: string): Promise<void> {
  const { rows } = await ctx.db.pool.query(
    'select id from identifiers.listing where identifier_id = $1 order by proposed_at desc limit 1',
    [identifierId],
  )
  const listingId = rows[0]?.id ?? ''
  const shown = listingId ? await showListing(ctx, listingId, 'test') : null
  const given = { ...decision, listingId }
  const rule = {
    organisationId: 'politie-demo',
    kind: 'iban' as const,
    authorityName: 'Politie (demo)',
    minimumReports: 2,
    isAutomatic: true,
    expiryDays: 30,
    legalBasis: 'Beleid',
    reason: 'Beleid',
  }
  if (deed === 'own') await proposeEvidence(ctx, { ...decision, identifierId, proof: 'Het staat in het dossier.' })
  else if (deed === 'policy') await setPolicy(ctx, rule)
  else if (deed === 'approve-policy')
    await judgePolicy(ctx, { receiver: 'public', kind: 'iban', version: 2, step: 'approve', reason: '' })
  else if (deed === 'approve' || deed === 'return')
    await judgeEvidence(ctx, { listingId, evidenceId: shown?.toJudge?.evidence.id ?? '', step: deed, reason: 'Omdat' })
  else await decideListing(ctx, { ...given, step: deed })
}

const identifierOf = async (canonical: string) =>
  (await program.ctx.db.pool.query('select id from identifiers.identifier where canonical = $1', [canonical])).rows[0]
    ?.id as string

test('no order of deeds of one person warns about an account, with enough reports under it and rights for everything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...deeds), { minLength: 3, maxLength: 12 }), async (tried) => {
      const iban = freshIban()
      await report(program.ctx, 'iban', iban, { count: 3 })
      const id = await identifierOf(iban)
      for (const deed of tried)
        await attempt(bribed, deed, id).catch((error) => {
          if (!(error instanceof Refusal)) throw error
        })
      await program.settle()
      expect(await answer(program.visitor, 'iban', iban)).toBe('unlisted')
    }),
    rounds(12),
  )
})

test('no order of deeds of one person withdraws a warning; suspended it waits for a colleague', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...deeds), { minLength: 3, maxLength: 12 }), async (tried) => {
      const iban = freshIban()
      await report(program.ctx, 'iban', iban, { count: 3 })
      const { id, identifierId } = await proposalFor(honest, iban)
      await publishByTwo(honest, { listingId: id })
      for (const deed of ['withdraw', ...tried] as const)
        await attempt(bribed, deed, identifierId).catch((error) => {
          if (!(error instanceof Refusal)) throw error
        })
      await program.settle()
      const { status } = (await showListing(honest, id, 'test')).listing
      expect(status).toBe(tried.includes('suspend') ? 'suspended' : 'active')
      const forgetful = transaction(bribed, (tx) =>
        sql`update identifiers.listing set status = 'withdrawn', ended_by_person = true, changed_at = now() where id = ${id}`.execute(
          tx,
        ),
      )
      await expect(forgetful).rejects.toThrow('withdrawing a warning takes two people')
    }),
    rounds(12),
  )
})

test('whoever confirmed a report underneath is no second pair of eyes', async () => {
  const iban = freshIban()
  await report(program.ctx, 'iban', iban, { count: 2 })
  const [own = ''] = await report(program.visitor, 'iban', iban)
  await program.settle()
  await decideReports(bribed, { reportIds: [own], step: 'confirm' })
  await program.settle()
  const { id } = await proposalFor(honest, iban)
  await decideListing(honest, { ...decision, listingId: id, step: 'activate' })
  const evidenceId = (await showListing(bribed, id, 'test')).toJudge?.evidence.id ?? ''
  const verdict = { listingId: id, evidenceId, step: 'approve' as const, reason: '' }
  await expect(judgeEvidence(bribed, verdict)).rejects.toMatchObject({ code: 'deeds.another-person' })
  await judgeEvidence(program.as('politie-demo', ...rights), verdict)
  expect(await answer(program.visitor, 'iban', iban)).toBe('listed')
})

test('a command that forgets the second person is stopped by the database', async () => {
  const iban = freshIban()
  await report(program.ctx, 'iban', iban, { count: 3 })
  const { id } = await proposalFor(honest, iban)
  const forgetful = (ctx: Context) =>
    transaction(ctx, (tx) =>
      sql`update identifiers.listing set status = 'active', legal_basis = 'Wet', reason = 'Omdat',
        expires_at = now() + interval '1 day', decided_at = now(), decided_by = 'x', decided_by_name = 'X' where id = ${id}`.execute(
        tx,
      ),
    )
  await expect(forgetful(honest)).rejects.toThrow('a warning takes two people')
  await expect(forgetful(program.ctx)).rejects.toThrow('a warning takes two people')
  // Two once are not two for ever: after it was suspended it takes two again.
  await publishByTwo(honest, { listingId: id })
  await decideListing(honest, { listingId: id, step: 'suspend', reason: 'Wij zoeken dat uit.' })
  await expect(forgetful(honest)).rejects.toThrow('a warning takes two people')
})

test('a policy that one person put forward counts for nothing, and nothing in it can be changed or said yes to alone', async () => {
  const { actor } = bribed
  if (actor.kind !== 'person') throw new Error('a person')
  await setPolicy(bribed, {
    organisationId: 'politie-demo',
    kind: 'phone',
    authorityName: 'Politie (demo)',
    minimumReports: 2,
    isAutomatic: true,
    expiryDays: 30,
    legalBasis: 'Beleid',
    reason: 'Beleid',
  })
  const set = (what: string) =>
    transaction(bribed, (tx) => sql.raw(`update identifiers.policy set ${what}`).execute(tx))
  await expect(set('minimum_reports = 1')).rejects.toThrow('permission denied')
  await expect(set(`approved_by = '${actor.id}', approved_at = now()`)).rejects.toThrow('approved_by_another')
  await expect(set('approved_at = now()')).rejects.toThrow('policy')
  await report(program.ctx, 'phone', '+31 6 5550 1234', { count: 3, role: 'contact' })
  const { listings } = await listListings(bribed, { status: 'active', page: 1 }, 'test')
  expect(listings.filter(({ kind }) => kind === 'phone')).toEqual([])
})
