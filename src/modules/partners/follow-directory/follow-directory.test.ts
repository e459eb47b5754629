// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineModule } from '#foundation/modules'
import { identities } from '#modules/partners'
import { type Browser, signInSite } from '../../../foundation/sign-in/sign-in.fixture.ts'
import { twoProviders } from '../../../foundation/sign-in/two-providers.fixture.ts'
import { enrolPartners } from '../enrol-partners/enrol-partners.command.ts'
import { enrolmentFile } from '../enrol-partners/enrol-partners.schema.ts'
import { makeFeedKey } from '../feed-keys/feed-key.command.ts'
import { awayItem } from './away.tray.ts'
import { scim } from './scim.api.ts'
import { filterIn } from './scim.schema.ts'

/**
 * Two organisations with their own sign-in service and directory. That of the police calls people by their `sub`; that of the bank by the number of the
 * human, because its service makes another `sub` for each application, as Entra does. Nothing of the demo.
 */
let providers: Awaited<ReturnType<typeof twoProviders>>
let site: Awaited<ReturnType<typeof signInSite>>
const keys: Record<'police' | 'bank' | 'misp', string> = { police: '', bank: '', misp: '' }

beforeAll(async () => {
  providers = await twoProviders({ police: ['politie', 'politie-zuid'], bank: ['bank'] }, { personClaim: 'oid' })
  site = await signInSite({ ...providers.settings, DEMO: '0' }, undefined, identities, [
    defineModule({ name: 'directory', protocols: [scim] }),
  ])
  providers.start(site.baseUrl)
  const client = (clientId: string, ...permissions: string[]) => ({ clientId, permissions })
  const person = (name: string, issuer: string, subject: string, ...roles: string[]) => ({
    name,
    issuer,
    subject,
    roles,
  })
  const organisations = [
    {
      id: 'politie',
      name: 'Politie',
      kind: 'police',
      people: [
        person('Pia van de politie', providers.issuers.police, 'pia', 'administrator'),
        person('Olga Toezicht', providers.issuers.police, 'olga', 'privacy-officer'),
        person('Ad Beheer', providers.issuers.police, 'ad', 'administrator'),
      ],
      machineClients: [
        client('politie-scim', 'partners:follow-directory'),
        client('politie-misp', 'disclosures:receive'),
      ],
    },
    {
      id: 'politie-zuid',
      name: 'Politie Zuid',
      kind: 'police',
      people: [person('Zita', providers.issuers.police, 'zita')],
    },
    { id: 'bank', name: 'Bank', kind: 'bank', machineClients: [client('bank-scim', 'partners:follow-directory')] },
  ]
  await enrolPartners(site.ctx, enrolmentFile.parse({ organisations }), { isDemo: false })
  for (const [name, id] of [
    ['police', 'politie-scim'],
    ['bank', 'bank-scim'],
    ['misp', 'politie-misp'],
  ] as const)
    keys[name] = (await makeFeedKey(site.ctx, id)).key
})
afterAll(async () => {
  await site.close()
  await providers.stop()
})

async function ask(who: keyof typeof keys, method: string, path: string, body?: object) {
  const answer = await fetch(`${site.baseUrl}/scim/v2${path}`, {
    method,
    headers: { authorization: `Bearer ${keys[who]}`, 'content-type': 'application/scim+json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { ...(text && JSON.parse(text)), status: answer.status, type: answer.headers.get('content-type') }
}
const user = (userName: string, externalId: string, more: object = {}) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName,
  externalId,
  displayName: `Naam van ${userName}`,
  emails: [{ value: userName, type: 'work' }],
  active: true,
  ...more,
})
const patch = (...Operations: object[]) => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations })
const find = (who: keyof typeof keys, userName: string) =>
  ask(who, 'GET', `/Users?filter=${encodeURIComponent(`userName eq "${userName}"`)}`)

async function comeIn(key: 'politie' | 'bank', subject: string, oid?: string): Promise<Browser> {
  Object.assign(providers.said, { subject, claims: oid === undefined ? {} : { oid } })
  const browser = site.browser()
  const { address } = await browser.follow(
    await browser.fetch(`/inloggen/${key}?terug=/werkbank`),
    `/inloggen/${key}/terug`,
  )
  await browser.fetch(address)
  return browser
}
const rows = async (name: string) =>
  (
    await site.ctx.db.pool.query(
      'select id, roles, is_active, left_at is not null as has_left from partners.person where name = $1',
      [name],
    )
  ).rows
const audited = async (id: string) =>
  (
    await site.ctx.db.pool.query(
      "select action from foundation.audit where subject_id = $1 and action like 'partners.%' order by id",
      [id],
    )
  ).rows.map(({ action }) => action)

it('asks administrators whether whoever has a role and signs in no more still works here', async () => {
  const actor = {
    kind: 'person',
    id: crypto.randomUUID(),
    name: 'x',
    organisationId: 'politie',
    permissions: new Set(['partners:manage']),
  }
  const asks = async () => {
    const ctx = { ...site.ctx, actor: actor as never }
    const rows = awayItem.rows
    const keys = ((await rows?.waiting(ctx, 50)) ?? []).map(({ key }) => key)
    return ((await rows?.show(ctx, keys)) ?? []).map(({ why }) => why).toSorted()
  }
  expect(await asks()).toEqual([])
  await comeIn('politie', 'pia')
  const long = "update partners.person set last_sign_in = now() - interval '91 days' where subject = $1"
  await site.ctx.db.pool.query(long, ['pia'])
  await site.ctx.db.pool.query(
    "update partners.person set last_sign_in = null, created_at = '-infinity' where subject = 'olga'",
  )
  expect(await asks()).toEqual([expect.stringContaining('al 91 dagen'), expect.stringContaining('of nooit')])
  for (const subject of ['pia', 'olga']) await comeIn('politie', subject)
  expect(await asks()).toEqual([])
})

describe('the directory of an organisation', () => {
  it('makes somebody known, who comes in without an invitation and without a role', async () => {
    expect((await find('police', 'nieuw@politie.example')).totalResults).toBe(0)
    expect(await (await comeIn('politie', 'nummer-nieuw')).who()).toBe('anyone')
    const made = await ask('police', 'POST', '/Users', user('nieuw@politie.example', 'nummer-nieuw'))
    expect([made.status, made.type, made.active, made.displayName]).toEqual([
      201,
      'application/scim+json',
      true,
      'Naam van nieuw@politie.example',
    ])
    expect(await (await comeIn('politie', 'nummer-nieuw')).who()).toBe(made.id)
    expect(await rows('Naam van nieuw@politie.example')).toMatchObject([{ roles: [], is_active: true }])
    expect((await ask('police', 'POST', '/Users', user('nieuw@politie.example', 'nummer-ander'))).status).toBe(409)
    expect((await ask('police', 'POST', '/Users', user('ander@politie.example', 'nummer-nieuw'))).scimType).toBe(
      'uniqueness',
    )
  })

  it('ends the access of whoever left at their next request, a privacy officer too, and keeps the roles for two to end', async () => {
    for (const [userName, subject] of [
      ['pia@politie.example', 'pia'],
      ['olga@politie.example', 'olga'],
    ] as const) {
      const { id } = await ask('police', 'POST', '/Users', user(userName, subject))
      const browser = await comeIn('politie', subject)
      expect(await browser.who()).toBe(id)
      const roles = (await rows(`Naam van ${userName}`))[0]?.roles
      // As Entra writes it.
      const left = await ask(
        'police',
        'PATCH',
        `/Users/${id}`,
        patch({ op: 'Replace', path: 'active', value: 'False' }),
      )
      expect([left.status, left.active]).toEqual([200, false])
      expect(await browser.who()).toBe('anyone')
      expect(await (await comeIn('politie', subject)).who()).toBe('anyone')
      expect(await rows(`Naam van ${userName}`)).toMatchObject([{ roles, is_active: true, has_left: true }])
      await ask('police', 'PATCH', `/Users/${id}`, patch({ op: 'replace', value: { active: true } }))
      // The session of before is not one again.
      expect(await browser.who()).toBe('anyone')
      expect(await (await comeIn('politie', subject)).who()).toBe(id)
      expect(await audited(id)).toEqual(
        expect.arrayContaining(['partners.person-departed', 'partners.person-returned']),
      )
    }
  })

  it('lets nobody in again whom a colleague suspended', async () => {
    const { id } = await ask('police', 'POST', '/Users', user('ad@politie.example', 'ad'))
    await site.ctx.db.pool.query(
      "update partners.person set suspended_at = now(), suspended_by = 'pia', suspended_because = 'x' where id = $1",
      [id],
    )
    for (const active of [false, true]) {
      await ask('police', 'PUT', `/Users/${id}`, user('ad@politie.example', 'ad', { active }))
      expect(await (await comeIn('politie', 'ad')).who()).toBe('anyone')
    }
  })

  it('knows the human where the sign-in service makes a number for each application', async () => {
    const { id, status } = await ask('bank', 'POST', '/Users', user('bas@bank.example', 'oid-bas'))
    expect(status).toBe(201)
    expect(await (await comeIn('bank', 'sub-van-iemand', 'oid-iemand')).who()).toBe('anyone')
    // The police's service says the same of somebody: it may not.
    expect(await (await comeIn('politie', 'sub-bas', 'oid-bas')).who()).toBe('anyone')
    expect(await (await comeIn('bank', 'sub-bas', 'oid-bas')).who()).toBe(id)
    expect(await audited(id)).toEqual(['partners.person-listed', 'partners.person-entered'])
    await ask('bank', 'DELETE', `/Users/${id}`)
    expect(await (await comeIn('bank', 'sub-bas', 'oid-bas')).who()).toBe('anyone')
    expect((await ask('bank', 'GET', `/Users/${id}`)).status).toBe(404)
    // Whoever had no role left for good, and is somebody new when the directory has them again.
    expect(await rows('Naam van bas@bank.example')).toMatchObject([{ is_active: false }])
  })

  it('reads and changes the people of its own organisation only', async () => {
    const { id } = await ask('police', 'POST', '/Users', user('eigen@politie.example', 'eigen'))
    for (const [method, body] of [
      ['GET'],
      ['PUT', user('x', 'y')],
      ['PATCH', patch({ op: 'replace', path: 'active', value: false })],
      ['DELETE'],
    ] as const)
      expect((await ask('bank', method, `/Users/${id}`, body)).status).toBe(404)
    expect((await find('bank', 'eigen@politie.example')).totalResults).toBe(0)
    // Somebody of another organisation with the same sign-in service is not moved.
    expect((await ask('police', 'POST', '/Users', user('zita@politie.example', 'zita'))).status).toBe(409)
    expect((await ask('misp', 'GET', '/Users')).status).toBe(403)
    expect((await fetch(`${site.baseUrl}/scim/v2/Users`)).status).toBe(401)
  })

  it('gives a list in pages, and says in words of the standard what it does not know', async () => {
    const all = await ask('police', 'GET', '/Users?startIndex=2&count=2')
    expect([all.totalResults, all.itemsPerPage, all.startIndex]).toEqual([5, 2, 2])
    for (const [method, path, body, expected] of [
      ['GET', '/Users?filter=emails%20co%20%22x%22', undefined, 400],
      ['POST', '/Users', { userName: '' }, 400],
      ['POST', '/Users', { userName: 'zonder' }, 400],
      ['GET', '/Groups', undefined, 404],
      ['GET', '/Users/x', undefined, 404],
      ['DELETE', '/Users', undefined, 405],
    ] as const) {
      const answer = await ask('police', method, path, body)
      expect([path, answer.status, answer.schemas]).toEqual([
        path,
        expected,
        ['urn:ietf:params:scim:api:messages:2.0:Error'],
      ])
    }
    expect((await ask('police', 'GET', '/ServiceProviderConfig')).patch).toEqual({ supported: true })
  })

  it('changes a name, and leaves alone what is not kept; who an account is of does not change', async () => {
    const { id } = (await find('police', 'eigen@politie.example')).Resources[0]
    const words = { op: 'Replace', path: 'emails[type eq "work"].value', value: 'x@politie.example' }
    const renamed = await ask(
      'police',
      'PATCH',
      `/Users/${id}`,
      patch(words, { op: 'replace', path: 'displayName', value: 'Eva Anders' }),
    )
    expect([renamed.status, renamed.displayName, renamed.emails]).toEqual([200, 'Eva Anders', undefined])
    expect(
      (await ask('police', 'PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'externalId', value: 'pia' }))).status,
    ).toBe(400)
    expect(
      (await ask('police', 'PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: 'misschien' })))
        .status,
    ).toBe(400)
  })
})

it('reads the one question that directories ask, and no other', () => {
  expect(filterIn('userName eq "a\\"b"')).toEqual({ by: 'userName', value: 'a"b' })
  expect(filterIn('externalid EQ "7"')).toEqual({ by: 'externalId', value: '7' })
  for (const other of ['userName eq 7', 'userName eq "a" or active eq true', 'active eq true', ''])
    expect(filterIn(other)).toBeNull()
})
