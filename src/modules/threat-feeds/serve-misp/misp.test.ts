// SPDX-License-Identifier: EUPL-1.2
import { type MispAttribute, type MispEvent, readEvent } from '@dijkwacht/misp'
import { beforeAll, describe, expect, it } from 'vitest'
import { asSystem } from '#foundation/access'
import { settleListing } from '#modules/identifiers'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import {
  inAYear,
  policy,
  proposalFor,
  publishByTwo,
  report,
  withdrawByTwo,
} from '../../identifiers/listing/listing.fixture.ts'
import { giveSets } from '../../sharing/give-set/give-sets.command.ts'
import { appointAuthority } from '../../shield/appoint-authority/appoint-authority.command.ts'
import { hearName } from '../../shield/receive-names/hear.fixture.ts'
import { listByTwo } from '../../shield/decide-name/by-two.fixture.ts'

const program = await testContext({ demo: true })
const site = await testSite(program)
const bank = asActor('machine', 'deltabank-demo', ['disclosures:receive'])
const telecom = asActor('machine', 'zonder-demo', ['disclosures:receive'])
type Headers = Record<string, string>
const get = async (path: string, headers: Headers = bank) =>
  (await site.inject({ url: `/misp/${path}`, headers })).json()
const search = async (path: string, asked: object, headers: Headers = bank) =>
  (
    await site.inject({
      method: 'POST',
      url: `/misp/${path}`,
      headers: { ...headers, 'content-type': 'application/json' },
      payload: asked,
    })
  ).json().response

/** MISP counts in seconds, and so does its feed. */
const nextSecond = () => program.setNow(new Date(program.ctx.now().getTime() + 1_000))

/** A MISP that follows the feed as its server does: an event is fetched again when the manifest gives it a later moment, and what is deleted in it goes. */
function follower(headers: Headers) {
  const moments = new Map<string, number>()
  const held = new Map<string, string>()
  return async (): Promise<string[]> => {
    const manifest: Record<string, { timestamp: number | string }> = await get('manifest.json', headers)
    for (const [uuid, { timestamp }] of Object.entries(manifest)) {
      if (Number(timestamp) <= (moments.get(uuid) ?? 0)) continue
      moments.set(uuid, Number(timestamp))
      const { Event }: { Event: MispEvent } = await get(`${uuid}.json`, headers)
      for (const one of Event.Attribute) {
        if (one.deleted) held.delete(one.uuid)
        else held.set(one.uuid, one.value)
      }
    }
    return [...held.values()]
  }
}

const police = () => program.as('politie-demo', 'identifiers:publish', 'shield:judge', 'identifiers:protect')
let account = 6_712_000
async function listedAccount() {
  const canonical = demoIban((account += 1))
  await policy(program.ctx, 'iban', false)
  await report(program.ctx, 'iban', canonical, { count: 3 })
  const { id: listingId } = await proposalFor(police(), canonical)
  await publishByTwo(police(), {
    listingId,
    reason: 'Drie mensen betaalden.',
    legalBasis: 'Eigen besluit',
    expiresAt: inAYear(),
  })
  await giveSets(program.ctx)
  nextSecond()
  return { canonical, listingId }
}
const upholdObjection = async (listingId: string) => {
  const outcome = { kind: 'clear', guardUntil: inAYear() } as const
  await settleListing(asSystem(program.ctx, 'test'), {
    listingId,
    reason: 'Terecht bezwaar.',
    by: { id: 't', name: 'T' },
    outcome,
  })
  await giveSets(program.ctx)
  nextSecond()
}

describe('a MISP feed', () => {
  beforeAll(() =>
    appointAuthority(program.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' }),
  )

  it('shows a bank an account that is warned about, and forgets it when an objection is upheld', async () => {
    const follow = follower(bank)
    await follow()
    const { canonical, listingId } = await listedAccount()
    expect(await follow()).toContain(canonical)
    await upholdObjection(listingId)
    expect(await follow()).not.toContain(canonical)
  })

  it('misses no change, however fast two follow each other', async () => {
    const follow = follower(bank)
    const { canonical, listingId } = await listedAccount()
    expect(await follow()).toContain(canonical)
    // Within the second in which it was read, and read again in that second.
    await withdrawByTwo(police(), { listingId, reason: 'Dit klopt niet.' })
    await giveSets(program.ctx)
    await follow()
    nextSecond()
    expect(await follow()).not.toContain(canonical)
  })

  it('shows whoever has no agreement what is public, and nothing else', async () => {
    const { canonical } = await listedAccount()
    const nameId = await hearName(program.ctx, 'feed-openbaar.example')
    await listByTwo(police(), { nameId, reason: 'Nagemaakt.', ground: 'politiewet', days: 3 })
    nextSecond()
    expect(await follower(bank)()).toEqual(expect.arrayContaining([canonical, 'feed-openbaar.example']))
    for (const other of [{}, telecom]) {
      const seen = await follower(other)()
      expect(seen).toContain('feed-openbaar.example')
      expect(seen).not.toContain(canonical)
      expect(await search('attributes/restSearch', { value: canonical }, other)).toEqual({ Attribute: [] })
    }
    // Nor when the address of the event is known.
    const { Attribute } = await search('attributes/restSearch', { value: canonical })
    const { uuid } = Attribute[0].Event
    expect((await site.inject({ url: `/misp/${uuid}.json`, headers: bank })).statusCode).toBe(200)
    expect((await site.inject({ url: `/misp/${uuid}.json`, headers: telecom })).statusCode).toBe(404)
  })

  it('says until when, how far it may go, and is read back as it was by a MISP of others', async () => {
    const { canonical } = await listedAccount()
    const [{ Event }] = await search('events/restSearch', { value: canonical })
    expect(Event).toMatchObject({
      published: true,
      distribution: '0',
      Orgc: { name: 'Politie (demo)' },
      Tag: [{ name: 'tlp:amber' }],
    })
    const { claims, dropped } = readEvent({ Event }, program.ctx.now())
    expect(dropped).toEqual([])
    const told = claims.find(({ value }) => value === canonical)
    expect(told).toMatchObject({ kind: 'iban', deleted: false })
    const attribute = Event.Attribute.find(({ value }: MispAttribute) => value === canonical)
    expect(attribute).toMatchObject({ type: 'iban', to_ids: true })
    expect(attribute.last_seen.slice(0, 10)).toBe(inAYear().toISOString().slice(0, 10))
  })

  it('answers PyMISP when it begins, and says in its own words what it cannot do', async () => {
    expect(await get('servers/getVersion')).toHaveProperty('version')
    expect(await get('users/view/me.json')).toMatchObject({ User: {} })
    expect((await get('attributes/describeTypes.json')).result.types).toContain('iban')
    const unknown = await site.inject({ url: '/misp/admin/users', headers: bank })
    expect([unknown.statusCode, unknown.json()]).toMatchObject([404, { url: '/misp/admin/users' }])
    const sent = await site.inject({
      method: 'POST',
      url: '/misp/events/add',
      headers: { ...bank, 'content-type': 'application/json' },
      payload: { info: 'nee' },
    })
    expect(sent.statusCode).toBe(404)
    const broken = await site.inject({
      method: 'POST',
      url: '/misp/events/restSearch',
      headers: { ...bank, 'content-type': 'application/json' },
      payload: '{',
    })
    expect(broken.statusCode).toBe(400)
  })

  it('sends nothing again to a reader who says what it has, until that changed', async () => {
    const ask = (headers: Headers) => site.inject({ url: '/misp/manifest.json', headers })
    const { etag = '' } = (await ask({})).headers as Headers
    const same = await ask({ 'if-none-match': `W/"old", ${etag}` })
    expect([same.statusCode, same.body]).toEqual([304, ''])
    const nameId = await hearName(program.ctx, 'feed-nieuw.example')
    await listByTwo(police(), { nameId, reason: 'Nagemaakt.', ground: 'politiewet', days: 3 })
    nextSecond()
    expect((await ask({ 'if-none-match': etag })).statusCode).toBe(200)
  })

  it('gives what ended of its own accord as ended, before a job takes it off', async () => {
    const began = program.ctx.now()
    const nameId = await hearName(program.ctx, 'feed-verloopt.example')
    await listByTwo(police(), { nameId, reason: 'Nagemaakt.', ground: 'politiewet', days: 3 })
    nextSecond()
    const asked = { value: 'feed-verloopt.example' }
    expect((await search('attributes/restSearch', asked, {})).Attribute).toHaveLength(1)
    program.setNow(new Date(began.getTime() + 4 * 86_400_000))
    expect((await search('attributes/restSearch', asked, {})).Attribute).toEqual([])
    expect((await search('attributes/restSearch', { ...asked, deleted: 1 }, {})).Attribute).toMatchObject([
      { deleted: true },
    ])
    program.setNow(began)
  })
})
