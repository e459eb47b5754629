// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bestGroup, currentEpoch, TagSet } from '@dijkwacht/check-client'
import { inputOf, tagOf } from '@dijkwacht/check-client/tag'
import { evaluateInput, fromHex, generateKeyPair, toHex } from '@dijkwacht/check-client/voprf'
import fc from 'fast-check'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { demoIban } from '#values'
import { type RunningEvaluator, serveEvaluator } from '../../../../packages/evaluator/src/serve.ts'
import { freePort } from '#foundation/web'
import { testContext } from '../../../../tests/context.ts'
import { agreementInForce } from '../disclose/agreement-in-force.fixture.ts'
import { giveSets } from '../give-set/give-sets.command.ts'
import { ownKey } from '../oprf-key/own-key.query.ts'
import { turnKeys } from '../oprf-key/turn-keys.command.ts'
import { readBase, readDeltas } from './read-tag-set.query.ts'
import { publicJwk, registrarAsPartner, setKey } from './sign-text.query.ts'
import { keepTagSets } from './tag-sets.command.ts'
import { rounds } from '../../../../tests/property.ts'

const [police, bank, telecom] = ['politie-demo', 'deltabank-demo', 'zeewind-telecom-demo'] as const
const group = await bestGroup()
let second: RunningEvaluator

const test = await testContext({ demo: true })
const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-second-'))
const port = await freePort()
const address = `http://127.0.0.1:${port}`
const { id, key } = registrarAsPartner(test.ctx)
const quotas = { partner: { 'tag-register': 100_000 } }
const serve = () =>
  serveEvaluator(
    {
      host: '127.0.0.1',
      port,
      address,
      folder,
      origins: [],
      anybodyPerDay: 100,
      trustProxy: false,
      partners: { [id]: { keys: [key], quotas } },
    },
    test.ctx.now,
  )
second = await serve()
test.ctx.settings.evaluatorUrl = address
afterAll(async () => {
  await second.close()
  rmSync(folder, { recursive: true, force: true })
})
/** In the middle of an epoch, when no other is open. */
const middle = new Date(currentEpoch('partner', new Date()).begins.getTime() + 3 * 86_400_000)
beforeEach(async () => {
  test.setNow(middle)
  const tables = ['agreements.agreement', 'sharing.message', 'sharing.disclosure', 'sharing.inbox', 'sharing.item_set']
  for (const table of [...tables, 'sharing.tag_set', 'sharing.tag', 'identifiers.listing'])
    await sql`delete from ${sql.table(table)}`.execute(test.ctx.db.kysely)
  await agreementInForce(test, { exchange: 'tag-set', senderId: police, receiverIds: [bank], kind: 'police-decision' })
})

const epoch = () => currentEpoch('partner', test.ctx.now()).epoch
const which = () => ({ namespace: 'partner' as const, epoch: epoch() })
const as = (organisation: string) => test.machine(organisation, 'disclosures:receive')
const jwk = () => publicJwk(setKey(test.ctx.secrets))

async function list(account: number): Promise<string> {
  const id = test.ctx.newId()
  const known = await sql<{
    id: string
  }>`insert into identifiers.identifier (id, kind, canonical, first_seen_at, last_seen_at)
    values (${test.ctx.newId()}, 'iban', ${demoIban(account)}, now(), now())
    on conflict (kind, canonical) do update set last_seen_at = now() returning id`.execute(test.ctx.db.kysely)
  await sql`insert into identifiers.listing (id, identifier_id, kind, canonical, organisation_id, authority_name, status, needs_review,
      verified_reports, legal_basis, reason, expires_at, proposed_at, decided_at, decided_by, decided_by_name, changed_at, ended_by_person)
    values (${id}, ${known.rows[0]?.id}, 'iban', ${demoIban(account)}, ${police}, 'Politie (demo)', 'active', false, 3, 'grond', 'reden',
      now() + interval '1 year', now(), now(), 'policy', 'beleid', now(), false)`.execute(test.ctx.db.kysely)
  return id
}
const end = (id: string) =>
  sql`update identifiers.listing set status = 'withdrawn', changed_at = now() where id = ${id}`.execute(
    test.ctx.db.kysely,
  )
const bringUp = async () => {
  await giveSets(test.ctx)
  return keepTagSets(test.ctx)
}

/** The tag as only somebody with both halves of the key could make it. */
async function tag(account: number): Promise<Uint8Array> {
  const own = await ownKey(test.ctx, group, 'partner', epoch())
  const other = fromHex(readFileSync(join(folder, 'keys', `partner-${epoch()}.key`), 'utf8').trim())
  return tagOf(evaluateInput(group, group.addScalars(own.secret, other), inputOf('iban', demoIban(account))))
}

async function follow(set: TagSet): Promise<TagSet> {
  const { deltas } = await readDeltas(as(bank), which(), set.version)
  for (const delta of deltas) await set.apply(delta, jwk())
  return set
}

it('a partner holds what its agreement gives, in tags that both halves of the key make, and follows what comes and goes', async () => {
  await turnKeys(test.ctx)
  const first = await list(101)
  await list(102)
  expect(await bringUp()).toBe(1)
  expect(await bringUp()).toBe(0)
  const set = await TagSet.read(await readBase(as(bank), which()), jwk())
  expect([set.index.size, set.has(await tag(101)), set.has(await tag(102)), set.has(await tag(103))]).toEqual([
    2,
    true,
    true,
    false,
  ])

  await list(103)
  await end(first)
  await bringUp()
  await follow(set)
  expect([set.has(await tag(101)), set.has(await tag(102)), set.has(await tag(103))]).toEqual([false, true, true])
  // Nothing of a warning that is gone stays behind with us either.
  const left = await sql<{
    n: number
  }>`select count(*)::int as n from sharing.tag where canonical = ${demoIban(101)}`.execute(test.ctx.db.kysely)
  expect(left.rows[0]?.n).toBe(0)
})

it('whoever followed a database that was lost is further than the one that was restored, and is given what does not fit theirs', async () => {
  await turnKeys(test.ctx)
  await list(111)
  await bringUp()
  await list(112)
  await bringUp()
  const set = await follow(await TagSet.read(await readBase(as(bank), which()), jwk()))
  const { deltas, newest } = await readDeltas(as(bank), which(), set.version + 3)
  expect([newest, deltas.length]).toEqual([set.version, 1])
  await expect(set.apply(deltas[0] ?? '', jwk())).rejects.toThrow()
})

it('what must go goes while the second key holder is away; what is new waits for it', async () => {
  const first = await list(201)
  await bringUp()
  const set = await TagSet.read(await readBase(as(bank), which()), jwk())
  await second.close()
  await end(first)
  await list(202)
  await bringUp()
  await follow(set)
  expect([set.index.size, set.has(await tag(201))]).toEqual([0, false])
  second = await serve()
  await bringUp()
  await follow(set)
  expect(set.has(await tag(202))).toBe(true)
})

it('a second key holder that answers with another key than it published makes no tags: nobody could find them', async () => {
  await bringUp()
  await second.close()
  const path = join(folder, 'keys', `partner-${epoch()}.key`)
  const own = readFileSync(path, 'utf8')
  writeFileSync(path, toHex(generateKeyPair(group).secret))
  second = await serve()
  await turnKeys(test.ctx)
  await list(251)
  await bringUp()
  await second.close()
  const tagged = () =>
    sql<{ n: number }>`select count(*)::int as n from sharing.tag where canonical = ${demoIban(251)}`.execute(
      test.ctx.db.kysely,
    )
  expect((await tagged()).rows).toEqual([{ n: 0 }])
  writeFileSync(path, own)
  second = await serve()
  await bringUp()
  expect((await tagged()).rows).toEqual([{ n: 1 }])
})

it('a set with gaps is not given: without the second key holder there is none yet, which is not an empty one', async () => {
  await list(601)
  await second.close()
  await bringUp()
  await expect(readBase(as(bank), which())).rejects.toMatchObject({ status: 404 })
  second = await serve()
  await bringUp()
  expect((await TagSet.read(await readBase(as(bank), which()), jwk())).index.size).toBe(1)
})

it('nobody reads the set of another, and without an agreement or a pilot it says what is missing', async () => {
  await list(301)
  await bringUp()
  await expect(readBase(as(telecom), which())).rejects.toMatchObject({ status: 403 })
  await sql`delete from agreements.agreement`.execute(test.ctx.db.kysely)
  await expect(readBase(as(bank), which())).rejects.toMatchObject({ status: 403 })
  // What must go can still be followed.
  expect((await readDeltas(as(bank), which(), 0)).newest).toBe(1)
})

it('after any order of coming and going the partner holds exactly what is in force', async () => {
  const step = fc.record({ account: fc.integer({ min: 400, max: 406 }), comes: fc.boolean(), told: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      await sql`delete from identifiers.listing`.execute(test.ctx.db.kysely)
      await bringUp()
      const set = await TagSet.read(await readBase(as(bank), which()), jwk())
      await follow(set)
      const inForce = new Map<number, string>()
      for (const { account, comes, told } of steps) {
        const known = inForce.get(account)
        if (comes && known === undefined) inForce.set(account, await list(account))
        else if (!comes && known !== undefined) {
          await end(known)
          inForce.delete(account)
        }
        if (told) await bringUp()
      }
      await bringUp()
      await follow(set)
      for (let account = 400; account <= 406; account += 1)
        expect(set.has(await tag(account)), String(account)).toBe(inForce.has(account))
    }),
    rounds(12),
  )
}, 180_000)

it('in the day before it begins an epoch has its set too, so that nobody waits at the border', async () => {
  await list(501)
  const begins = currentEpoch('partner', middle).ends
  test.setNow(new Date(begins.getTime() - 3_600_000))
  await turnKeys(test.ctx)
  await bringUp()
  const next = { namespace: 'partner' as const, epoch: epoch() + 1 }
  const read = async () => (await TagSet.read(await readBase(as(bank), next), jwk())).index.size
  expect(await read()).toBe(1)
  test.setNow(new Date(begins.getTime() + 3_600_000))
  expect(await read()).toBe(1)
})
