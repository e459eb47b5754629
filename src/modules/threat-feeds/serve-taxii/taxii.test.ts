// SPDX-License-Identifier: EUPL-1.2
import { type HighWaterMark, type StixObject, taxiiClient } from '@dijkwacht/stix-taxii'
import { beforeAll, describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import {
  proposalFor,
  publishByTwo,
  policy,
  report,
  withdrawByTwo,
  inAYear,
} from '../../identifiers/listing/listing.fixture.ts'
import { giveSets } from '../../sharing/give-set/give-sets.command.ts'
import { appointAuthority } from '../../shield/appoint-authority/appoint-authority.command.ts'
import { decideName } from '../../shield/decide-name/decide-names.command.ts'
import { hearName } from '../../shield/receive-names/hear.fixture.ts'
import { demoIban } from '#values'
import { listByTwo } from '../../shield/decide-name/by-two.fixture.ts'

const program = await testContext({ demo: true })
const site = await testSite(program)
const accept = { accept: 'application/taxii+json;version=2.1' }
const bank = asActor('machine', 'deltabank-demo', ['disclosures:receive'])
const get = (url: string, headers: Record<string, string> = {}) =>
  site.inject({ url, headers: { ...accept, ...headers } })
const titles = async (headers: Record<string, string>) =>
  (await get('/taxii2/api/collections/', headers)).json().collections.map(({ title }: { title: string }) => title)

/** A client of TAXII as a partner runs it. */
function clientOf(headers: Record<string, string>) {
  const fetching: typeof fetch = async (address, options) => {
    const { pathname, search } = new URL(address instanceof Request ? address.url : address)
    const asked = Object.fromEntries(new Headers(options?.headers))
    const {
      statusCode,
      headers: given,
      body,
    } = await site.inject({ url: pathname + search, headers: { ...asked, ...headers } })
    return new Response(body, { status: statusCode, headers: given as Record<string, string> })
  }
  const client = taxiiClient({ url: `${program.ctx.settings.baseUrl}/taxii2/`, fetch: fetching })
  const marks = new Map<string, HighWaterMark>()
  return async (alias: string): Promise<StixObject[]> => {
    const collection = (await client.collections()).find((one) => one.alias === alias)
    if (!collection) throw new Error(`no collection ${alias}`)
    const found: StixObject[] = []
    for await (const { objects, mark } of client.objects(collection, { mark: marks.get(alias) ?? null, limit: 3 })) {
      found.push(...objects)
      marks.set(alias, mark)
    }
    return found
  }
}

const police = () => program.as('politie-demo', 'identifiers:publish', 'shield:judge', 'identifiers:protect')

describe('TAXII', () => {
  beforeAll(() =>
    appointAuthority(program.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' }),
  )

  it('gives the name of its type as clients of TAXII 2.1 compare it, and refuses in its own words', async () => {
    const found = await get('/taxii2/')
    expect(found.headers['content-type']).toBe('application/taxii+json;version=2.1')
    expect(found.json().api_roots).toEqual([`${program.ctx.settings.baseUrl}/taxii2/api/`])
    const wrong = await get('/taxii2/api/collections/er-niet/objects/')
    expect([wrong.statusCode, wrong.headers['content-type']]).toEqual([404, 'application/taxii+json;version=2.1'])
    expect(wrong.json()).toMatchObject({ http_status: '404' })
    const shield = '/taxii2/api/collections/shield/objects/'
    for (const next of [
      'x',
      '00',
      Buffer.from("1/a'; drop table~1").toString('hex'),
      Buffer.from('99999999999999999999/a~1').toString('hex'),
    ])
      expect((await get(`${shield}?next=${next}`)).statusCode, next).toBe(400)
    expect((await get('/taxii2/', { accept: 'text/html' })).statusCode).toBe(406)
    expect((await site.inject({ method: 'DELETE', url: '/taxii2/api/', headers: accept })).statusCode).toBe(405)
  })

  it('gives everybody what is public, and a partner also what an agreement gives it', async () => {
    const open = ['Names of the anti-phishing shield']
    expect(await titles({})).toEqual(open)
    expect(await titles(bank)).toEqual([...open, 'Warnings of Politie (demo)'])
    expect(await titles(asActor('machine', 'deltabank-demo', ['checks:ask']))).toEqual(open)
    expect(await titles(asActor('machine', 'zonder-demo', ['disclosures:receive']))).toEqual(open)
    const { id } = (await get('/taxii2/api/collections/', bank)).json().collections[1]
    for (const other of [{}, asActor('machine', 'zonder-demo', ['disclosures:receive'])])
      expect((await get(`/taxii2/api/collections/${id}/objects/`, other)).statusCode).toBe(404)
  })

  it('tells who follows of an account that is warned about, until when, and that it no longer is', async () => {
    const poll = clientOf(bank)
    const before = await poll('warnings-of-politie-demo')
    expect(new Set(before.map(({ type }) => type))).toContain('marking-definition')
    expect(await poll('warnings-of-politie-demo')).toEqual([])

    const canonical = demoIban(6_711_001)
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
    const told = await poll('warnings-of-politie-demo')
    expect(told.map(({ type }) => type)).toEqual(['bank-account', 'indicator', 'relationship'])
    expect(told[1]).toMatchObject({ pattern: `[bank-account:iban = '${canonical}']`, pattern_type: 'stix' })
    expect(String(told[1]?.valid_until).slice(0, 10)).toBe(inAYear().toISOString().slice(0, 10))
    expect(told[1]).not.toHaveProperty('revoked')

    await withdrawByTwo(police(), { listingId, reason: 'Dit klopt niet meer.' })
    await giveSets(program.ctx)
    const recalled = await poll('warnings-of-politie-demo')
    expect(recalled).toMatchObject([
      { type: 'indicator', id: told[1]?.id, revoked: true },
      { type: 'relationship', id: told[2]?.id, revoked: true },
    ])
    // Whoever comes now is told nothing of it.
    const fresh = JSON.stringify(await clientOf(bank)('warnings-of-politie-demo'))
    for (const one of told) expect(fresh).not.toContain(one.id)
    expect(fresh).not.toContain(canonical)
  })

  it('records what of an agreement was read, and by whom', async () => {
    const { id } = (await get('/taxii2/api/collections/', bank)).json().collections[1]
    await get(`/taxii2/api/collections/${id}/objects/?limit=4`, bank)
    const lines = (await listAudit(program.ctx, id)).filter(({ action }) => action === 'sharing.segments-read')
    expect(lines.at(-1)).toMatchObject({ purpose: 'prevent-payment', actorId: '0190a000-0000-7000-8000-00000000000a' })
  })

  it('tells everybody of a name on the shield, and that it went off, in order though the clock stands still', async () => {
    const poll = clientOf({})
    await poll('shield')
    const names = ['feed-een.example', 'feed-twee.example']
    const ids = []
    for (const name of names) {
      const nameId = await hearName(program.ctx, name)
      ids.push(nameId)
      await listByTwo(police(), { nameId, reason: 'Nagemaakt.', ground: 'politiewet', days: 3 })
    }
    expect((await poll('shield')).filter(({ type }) => type === 'indicator').map(({ name }) => name)).toEqual(names)
    for (const nameId of ids) await decideName(police(), { nameId, step: 'suspend', reason: 'Klopt niet.' })
    const off = (await poll('shield')).filter(({ type }) => type === 'indicator')
    expect(off.map(({ name, revoked }) => [name, revoked])).toEqual(names.map((name) => [name, true]))
  })
})
