// SPDX-License-Identifier: EUPL-1.2
// The planted list of genuine numbers and names, tried at every desk that can brand something: by one person nothing of it gets through.
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { asSystem, type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { everydayKinds, parseIdentifier, brands } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { decideListing } from '../../identifiers/decide-listing/decide-listing.command.ts'
import { answer, decision, policy, proposalFor, report } from '../../identifiers/listing/listing.fixture.ts'
import { protectedHosts } from '#modules/identifiers'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { listedNames } from '../change/read-changes.query.ts'
import { withdrawProtected } from '../expire-names/withdraw-protected.command.ts'
import { judgeName } from '../judge-names/judge-name.command.ts'
import { heardOf } from '../name/name.store.ts'
import { hear } from '../receive-names/hear.fixture.ts'
import { rollBack } from '../roll-back/roll-back.command.ts'
import { receiveFromPartner } from '../trusted-partner/receive-from-partner.command.ts'
import { decideName } from './decide-names.command.ts'

const test = await testContext()
await appointAuthority(test.ctx, {
  id: 'politie-demo',
  name: 'Politie (demo)',
  legalBasis: 'voor de proef',
  trustedPartners: [{ organisation: 'deltabank-demo', quotaPerDay: 50, fastLane: true }],
})
const judge = () => test.as('politie-demo', 'shield:judge')
const another = (ctx: Context): Context =>
  ctx.actor.kind === 'person' ? { ...ctx, actor: { ...ctx.actor, id: randomUUID(), name: 'Tweede lezer' } } : ctx
const reason = 'Nagemaakte site.'
const genuine = ['postnl.nl', 'jouw.postnl.nl', 'tikkie.me', 'kpn.com', 'hu.nl']
/** Nobody read these on the organisation's own site yet. */
const perhaps = ['t-mobile.nl', 'mijn.binck.nl']
const listed = async () =>
  (await transaction(test.ctx, (tx) => listedNames(tx, '', 1_000, test.ctx.now()))).map(({ name }) => name).toSorted()

/** In the queue since before the name was protected. */
async function inQueue(name: string): Promise<string> {
  const at = test.ctx.now()
  const row = { id: randomUUID(), name, level: 'domain', isShared: false, brand: 'PostNL', features: [] } as const
  const system = asSystem(test.ctx, 'test')
  const [stored] = await transaction(system, (tx) =>
    heardOf(tx, [{ ...row, receivedAt: at, understoodAt: at, fromPartner: false, seen: 1 }]),
  )
  return stored?.id ?? ''
}

describe('the shield', () => {
  it('puts no genuine address in its queue, however it is handed in', async () => {
    const heard = await hear(test.ctx, [...genuine, ...genuine.map((name) => `https://www.${name}/`)])
    expect(heard.map(({ kind }) => kind)).not.toContain('name')
    const fast = await transaction(test.ctx, (tx) =>
      receiveFromPartner(
        test.ctx,
        tx,
        'deltabank-demo',
        [...genuine, ...perhaps].map((text) => ({
          text,
          messageId: null,
          brand: null,
          features: [],
          receivedAt: test.ctx.now(),
        })),
      ),
    )
    expect(fast.flatMap((one) => (one.kind === 'name' ? [one.status] : []))).toEqual(perhaps.map(() => 'waiting'))
    expect(await listed()).toEqual([])
  })

  it('refuses it by key and by page, with what to do instead, also when it waited since before', async () => {
    for (const name of genuine) {
      const nameId = await inQueue(name)
      const by = { nameId, version: 1, reason, ground: 'politiewet' } as const
      await expect(judgeName(judge(), { ...by, verdict: 'list' }), name).rejects.toMatchObject({
        code: 'shield.is-protected',
      })
      await expect(decideName(judge(), { ...by, step: 'propose' }), name).rejects.toMatchObject({
        code: 'shield.is-protected',
      })
      expect(await decideName(judge(), { ...by, step: 'refer' })).toBe('referred')
    }
    expect(await listed()).toEqual([])
  })

  it('lets nobody block alone what is perhaps genuine; a second person can', async () => {
    const nameId = await inQueue('evivanlanschot.nl')
    const by = { nameId, reason, ground: 'politiewet' } as const
    await expect(judgeName(judge(), { ...by, version: 1, verdict: 'list' })).rejects.toMatchObject({
      code: 'shield.perhaps-genuine',
      values: { organisation: 'Evi van Lanschot' },
    })
    const first = judge()
    expect(await decideName(first, { ...by, step: 'propose' })).toBe('proposed')
    await expect(decideName(first, { ...by, step: 'list' })).rejects.toMatchObject({ code: 'deeds.another-person' })
    expect(await decideName(another(first), { ...by, step: 'list' })).toBe('listed')
    await decideName(judge(), { nameId, step: 'suspend', reason })
    expect(await decideName(judge(), { nameId, step: 'withdraw', reason })).toBe('withdrawn')
  })

  it('takes off what was on the list before it became protected, and no roll-back brings it on again', async () => {
    const nameId = await inQueue('postnl.be')
    await test.ctx.db.pool.query(
      "update shield.name set status = 'listed', expires_at = now() + interval '400 days' where id = $1",
      [nameId],
    )
    expect(await withdrawProtected(test.ctx)).toBe(1)
    expect(await listed()).toEqual([])
    await rollBack(judge(), { steps: 1, reason })
    expect(await listed()).toEqual([])
  })

  it('knows every address of the brands that it looks for as protected', async () => {
    const domains = brands.flatMap((brand) => brand.domains)
    const protectedAs = await transaction(test.ctx, (tx) => protectedHosts(test.ctx, tx, domains))
    expect(domains.filter((domain) => protectedAs(domain) === null)).toEqual([])
  })
})

describe('the listings', () => {
  const police = test.as('politie-demo', 'identifiers:publish')
  const planted = [
    ['web-address', 'https://www.postnl.nl', 'is-protected'],
    ['web-address', 'postnl.nl', 'is-protected'],
    ['web-address', 'tikkie.me', 'is-protected'],
    ['web-address', 'link.marktplaats.nl', 'under-protected'],
    ['phone', '010 241 1720', 'perhaps-genuine'],
    ['phone', '088 722 66 00', 'perhaps-genuine'],
    // Shown on the page of banks, so the check knows it.
    ['phone', '088 722 67 67', 'is-protected'],
    ['phone', '0900-8844', 'is-protected'],
  ] as const

  it('publish none of it, whether it was proposed before or after it was protected', async () => {
    for (const kind of everydayKinds) await policy(test.ctx, kind, kind === 'phone')
    for (const [kind, text, code] of planted) {
      const read = parseIdentifier(kind, text)
      if (!read.ok) throw new Error(text)
      const { canonical } = read.value
      await report(test.ctx, kind, text, { count: 3, role: kind === 'phone' ? 'contact' : 'site' })
      // A policy that publishes by itself does not either.
      expect(await answer(test.visitor, kind, text), text).not.toBe('listed')
      if (code === 'is-protected') await proposedBefore(kind, canonical)
      const { id } = await proposalFor(police, canonical)
      await expect(decideListing(police, { listingId: id, step: 'activate', ...decision }), text).rejects.toMatchObject(
        {
          code: `identifiers.${code}`,
          status: 409,
        },
      )
      await test.ctx.db.pool.query('delete from identifiers.listing where id = $1', [id])
    }
  })

  /** As it stood in a program that did not know the address yet. */
  async function proposedBefore(kind: string, canonical: string): Promise<void> {
    await transaction(asSystem(test.ctx, 'test'), async (tx) => {
      await sql`update identifiers.identifier set protected_as = null where kind = ${kind} and canonical = ${canonical}`.execute(
        tx,
      )
      await sql`insert into identifiers.listing (id, identifier_id, kind, canonical, organisation_id, authority_name, status,
          needs_review, verified_reports, proposed_at, ended_by_person, changed_at)
        select ${randomUUID()}, id, kind, canonical, 'politie-demo', 'Politie (demo)', 'proposed', true, 3, ${test.ctx.now()}, false,
          ${test.ctx.now()} from identifiers.identifier where kind = ${kind} and canonical = ${canonical}`.execute(tx)
    })
  }
})
