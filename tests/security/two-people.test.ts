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
import { harmfulDeeds } from '../../src/app/harm.ts'
import { appointAuthority } from '../../src/modules/shield/appoint-authority/appoint-authority.command.ts'
import { listByTwo } from '../../src/modules/shield/decide-name/by-two.fixture.ts'
import { decideName } from '../../src/modules/shield/decide-name/decide-names.command.ts'
import { shieldGrounds, type ShieldGround } from '../../src/modules/shield/decide-name/listing-policy.ts'
import { judgeGroup } from '../../src/modules/shield/judge-names/judge-group.command.ts'
import { judgeName } from '../../src/modules/shield/judge-names/judge-name.command.ts'
import { verdicts } from '../../src/modules/shield/judge-names/verdict.ts'
import { hearName } from '../../src/modules/shield/receive-names/hear.fixture.ts'
import { rollBack } from '../../src/modules/shield/roll-back/roll-back.command.ts'
import { askUnblock, decideUnblock, findUnblock } from '../../src/modules/shield/unblock/unblock.command.ts'
import { testContext } from '../context.ts'
import { rounds } from '../property.ts'

const program = await testContext()
await appointAuthority(program.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
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

/** One human of the authority with two accounts, who may everything there is on the shield. */
function oneHuman(): Context[] {
  const accounts = [program.as('politie-demo', 'shield:judge'), program.as('politie-demo', 'shield:judge')]
  const ids = accounts.map(({ actor }) => (actor.kind === 'person' ? actor.id : ''))
  return accounts.map((ctx) => ({ ...ctx, actor: { ...ctx.actor, accounts: ids } as Context['actor'] }))
}

const grounds = Object.keys(shieldGrounds) as ShieldGround[]
/** The first ones more often, so that short paths to the list are tried. */
const shieldSteps = ['propose', 'list', 'suspend', 'resume', 'withdraw'] as const
const shieldDeed = fc.record({
  account: fc.nat(1),
  ground: fc.constantFrom(...grounds),
  days: fc.constantFrom(undefined, 1, 365),
  does: fc.oneof(
    { weight: 8, arbitrary: fc.record({ step: fc.constantFrom(...shieldSteps) }) },
    fc.record({ step: fc.constantFrom('clear' as const, 'refer' as const) }),
    fc.record({ verdict: fc.constantFrom(...verdicts) }),
    fc.constant({ isTogether: true }),
    fc.record({ outcome: fc.constantFrom('lifted' as const, 'kept' as const) }),
    fc.constant({ back: 3 }),
  ),
})
type ShieldDeed = typeof shieldDeed extends fc.Arbitrary<infer One> ? One : never

async function attemptOnShield(accounts: readonly Context[], nameId: string, name: string, deed: ShieldDeed) {
  const { account, ground, days, does } = deed
  const ctx = accounts[account] as Context
  const reason = 'Daarom.'
  const { rows } = await program.ctx.db.pool.query('select version from shield.name where id = $1', [nameId])
  if ('step' in does) await decideName(ctx, { nameId, step: does.step, reason, ground, ...(days && { days }) })
  else if ('verdict' in does)
    await judgeName(ctx, { nameId, version: rows[0].version, verdict: does.verdict, ground, reason })
  else if ('isTogether' in does)
    await judgeGroup(ctx, { names: [{ id: nameId, version: rows[0].version }], ground, reason })
  else if ('outcome' in does) {
    const code = await askUnblock(program.visitor, { formToken: name, site: name, narrative: '' })
    const request = await findUnblock(program.visitor, code)
    await decideUnblock(ctx, { requestId: request?.id ?? '', outcome: does.outcome, reason })
  } else await rollBack(ctx, { steps: does.back, reason })
}

async function tryOnShield(nameId: string, name: string, deeds: readonly ShieldDeed[]): Promise<Set<string>> {
  const accounts = oneHuman()
  const seen = new Set<string>()
  for (const deed of deeds) {
    await attemptOnShield(accounts, nameId, name, deed).catch((error) => {
      if (!(error instanceof Refusal)) throw error
    })
    const { rows } = await program.ctx.db.pool.query('select status from shield.name where id = $1', [nameId])
    seen.add(rows[0].status)
  }
  return seen
}
let names = 0

test('no ground, field or order of deeds lets one human with two accounts put a name on the shield', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(shieldDeed, { minLength: 6, maxLength: 14 }), async (deeds) => {
      const name = `alleen-${(names += 1)}.example`
      const nameId = await hearName(program.ctx, name)
      expect(await tryOnShield(nameId, name, deeds)).not.toContain('listed')
    }),
    rounds(40),
  )
})

test('nor take one off for good, nor put one on again that a colleague took off', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(shieldDeed, { minLength: 6, maxLength: 14 }), async (isOff, deeds) => {
      const name = `samen-${(names += 1)}.example`
      const nameId = await hearName(program.ctx, name)
      const colleague = program.as('politie-demo', 'shield:judge')
      await listByTwo(colleague, { nameId, reason: 'Nagemaakt.', ground: 'politiewet' })
      if (isOff) {
        await decideName(program.as('politie-demo', 'shield:judge'), { nameId, step: 'suspend', reason: 'Wij kijken.' })
        // Off for good is the yes of two; on again takes two more.
        expect(await tryOnShield(nameId, name, deeds)).not.toContain('listed')
      } else
        expect([...(await tryOnShield(nameId, name, deeds))].toSorted().join()).not.toMatch(
          /withdrawn|cleared|referred/,
        )
    }),
    rounds(40),
  )
})

test('a command that forgets the second person lists no name, nor does one that invents one', async () => {
  const nameId = await hearName(program.ctx, 'vergeten.example')
  const [one] = oneHuman() as [Context]
  const id = one.actor.kind === 'person' ? one.actor.id : ''
  const decide = (by: string, step: string, to: string, first: string | null) =>
    transaction(one, (tx) =>
      sql`insert into shield.decision (id, name_id, step, from_status, to_status, level, features, evidence, source, policy_version, reason,
        decided_by, decided_by_name, authority_id, authority_name, first_reader, first_reader_name, decided_at, legal_basis)
        values (gen_random_uuid(), ${nameId}, ${step}, 'waiting', ${to}, 'domain', '[]', '[]', 'citizen', 4, 'Daarom.', ${by}, 'X', 'politie-demo',
        'Politie (demo)', ${first}, ${first}, now(), 'politiewet')`.execute(tx),
    )
  await expect(decide(id, 'list', 'listed', null)).rejects.toThrow('by two people')
  await expect(decide(id, 'list', 'listed', 'iemand-anders')).rejects.toThrow('by two people')
  await expect(decide('iemand-anders', 'propose', 'proposed', null)).rejects.toThrow('of whoever takes it')
  const listed = sql`update shield.name set status = 'listed', expires_at = now() + interval '1 day' where id = ${nameId}`
  await expect(transaction(one, (tx) => listed.execute(tx))).rejects.toThrow('by two people')
})

test('what the table of harm says is locked is, and no lock is missing in it', async () => {
  const { rows } = await program.ctx.db.pool.query(`
    select tgrelid::regclass::text || ' ' || tgname as lock from pg_trigger where not tgisinternal and tgname ~ '^never.*alone$'
    union select conrelid::regclass::text || ' ' || conname from pg_constraint where contype = 'c'`)
  const there = new Set(rows.map(({ lock }) => String(lock)))
  const named = harmfulDeeds.flatMap(({ lock }) => lock ?? [])
  expect(named.filter((lock) => !there.has(lock))).toEqual([])
  const triggers = [...there].filter((lock) => / never.*alone$/.test(lock))
  expect(triggers.filter((lock) => !named.some((one) => one === lock))).toEqual(['identifiers.policy never_set_alone'])
  for (const { deed, people, lock } of harmfulDeeds) if (people === 2) expect(lock, deed).toBeDefined()
})
