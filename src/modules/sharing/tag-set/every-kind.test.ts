// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bestGroup, currentEpoch, expressionsOf, TagSet } from '@dijkwacht/check-client'
import { inputOf, tagOf } from '@dijkwacht/check-client/tag'
import { evaluateInput, fromHex } from '@dijkwacht/check-client/voprf'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { freePort } from '#foundation/web'
import type { DataCategory } from '#modules/agreements'
import { demoIban, demoPhone, type EverydayKind, everydayKinds } from '#values'
import { serveEvaluator } from '../../../../packages/evaluator/src/serve.ts'
import { testContext } from '../../../../tests/context.ts'
import { agreementInForce } from '../disclose/agreement-in-force.fixture.ts'
import { giveSets } from '../give-set/give-sets.command.ts'
import { ownKey } from '../oprf-key/own-key.query.ts'
import { turnKeys } from '../oprf-key/turn-keys.command.ts'
import { readBase, readDeltas } from './read-tag-set.query.ts'
import { publicJwk, registrarAsPartner, setKey } from './sign-text.query.ts'
import { keepTagSets } from './tag-sets.command.ts'

const [police, bank] = ['politie-demo', 'deltabank-demo'] as const
const group = await bestGroup()
/** What an authority listed, and how a partner has it in its own file. */
const examples: Record<EverydayKind, readonly [string, string]> = {
  iban: [demoIban(5_560_001), demoIban(5_560_001).toLowerCase()],
  phone: [demoPhone(778), demoPhone(778).replace('+', '00')],
  email: ['kassa@elk-soort.example', 'mailto:Kassa@elk-soort.example'],
  'web-address': ['elk-soort-winkel.example', 'https://www.elk-soort-winkel.example/kassa'],
  'crypto-address': [`0x${'5d'.repeat(20)}`, `ethereum:0x${'5D'.repeat(20)}`],
  'user-name': ['facebook:dijkwachtdemo5', 'https://m.facebook.com/Dijkwacht.Demo.5?fbclid=x'],
  'company-number': ['00000055', 'KVK 0000 0055'],
  merchant: ['pay:SL-0000-0005', 'Pay.nl: sl-0000-0005'],
}

const test = await testContext({ demo: true })
const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-second-'))
const port = await freePort()
const address = `http://127.0.0.1:${port}`
const { id, key } = registrarAsPartner(test.ctx)
const partners = { [id]: { keys: [key], quotas: { partner: { 'tag-register': 100_000 } } } }
const second = await serveEvaluator(
  { host: '127.0.0.1', port, address, folder, origins: [], anybodyPerDay: 100, trustProxy: false, partners },
  test.ctx.now,
)
test.ctx.settings.evaluatorUrl = address
// In the middle of an epoch, when no other is open.
const { begins, epoch } = currentEpoch('partner', new Date())
test.setNow(new Date(begins.getTime() + 3 * 86_400_000))
await turnKeys(test.ctx)
afterAll(async () => {
  await second.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  const tables = ['agreements.agreement', 'sharing.message', 'sharing.disclosure', 'sharing.inbox', 'sharing.item_set']
  for (const table of [...tables, 'sharing.tag_set', 'sharing.tag', 'identifiers.listing'])
    await sql`delete from ${sql.table(table)}`.execute(test.ctx.db.kysely)
  for (const kind of everydayKinds) await list(kind, examples[kind][0])
})

const agree = (dataCategories: readonly DataCategory[]) =>
  agreementInForce(test, {
    exchange: 'tag-set',
    senderId: police,
    receiverIds: [bank],
    kind: 'police-decision',
    dataCategories,
  })

async function list(kind: EverydayKind, canonical: string): Promise<void> {
  const known = await sql<{
    id: string
  }>`insert into identifiers.identifier (id, kind, canonical, first_seen_at, last_seen_at)
    values (${test.ctx.newId()}, ${kind}, ${canonical}, now(), now())
    on conflict (kind, canonical) do update set last_seen_at = now() returning id`.execute(test.ctx.db.kysely)
  await sql`insert into identifiers.listing (id, identifier_id, kind, canonical, organisation_id, authority_name, status, needs_review,
      verified_reports, legal_basis, reason, expires_at, proposed_at, decided_at, decided_by, decided_by_name, changed_at, ended_by_person)
    values (${test.ctx.newId()}, ${known.rows[0]?.id}, ${kind}, ${canonical}, ${police}, 'Politie (demo)', 'active', false, 3, 'grond',
      'reden', now() + interval '1 year', now(), now(), 'policy', 'beleid', now(), false)`.execute(test.ctx.db.kysely)
}

const which = { namespace: 'partner' as const, epoch }
const machine = () => test.machine(bank, 'disclosures:receive')

async function followed(): Promise<TagSet> {
  await giveSets(test.ctx)
  await keepTagSets(test.ctx)
  const key = publicJwk(setKey(test.ctx.secrets))
  const set = await TagSet.read(await readBase(machine(), which), key)
  const { deltas } = await readDeltas(machine(), which, set.version)
  for (const delta of deltas) await set.apply(delta, key)
  return set
}

/** Whether what the partner has written leads it to the warning, by the tags that only both halves of the key make. */
async function isHit(set: TagSet, kind: EverydayKind, written: string): Promise<boolean> {
  const own = await ownKey(test.ctx, group, 'partner', epoch)
  const other = fromHex(readFileSync(join(folder, 'keys', `partner-${epoch}.key`), 'utf8').trim())
  const secret = group.addScalars(own.secret, other)
  return expressionsOf(kind, written).some((canonical) =>
    set.has(tagOf(evaluateInput(group, secret, inputOf(kind, canonical)))),
  )
}

async function hits(set: TagSet): Promise<EverydayKind[]> {
  const found = await Promise.all(everydayKinds.map((kind) => isHit(set, kind, examples[kind][1])))
  return everydayKinds.filter((_, place) => found[place])
}

it('a partner finds a warning about every kind of thing that an authority can list, as it has it in its own files', async () => {
  await agree([
    'account-number',
    'phone-number',
    'email-address',
    'web-address',
    'user-name',
    'company-number',
    'warning',
  ])
  const set = await followed()
  expect(set.kinds).toEqual([...everydayKinds].toSorted())
  expect(await hits(set)).toEqual(everydayKinds)
})

it('a set carries what the agreement names, says of which kinds that is, and says it anew when another agreement holds', async () => {
  await agree(['account-number', 'warning'])
  const set = await followed()
  expect(set.kinds).toEqual(['crypto-address', 'iban', 'merchant'])
  expect(await hits(set)).toEqual(['iban', 'crypto-address', 'merchant'])

  await sql`delete from agreements.agreement`.execute(test.ctx.db.kysely)
  await giveSets(test.ctx)
  await keepTagSets(test.ctx)
  const key = publicJwk(setKey(test.ctx.secrets))
  const { deltas } = await readDeltas(machine(), which, set.version)
  for (const delta of deltas) await set.apply(delta, key)
  // What it holds it may keep until it ends; of what is new it hears nothing.
  expect([set.kinds, await hits(set)]).toEqual([[], ['iban', 'crypto-address', 'merchant']])
})
