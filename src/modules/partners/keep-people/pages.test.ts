// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { seeingAll, transaction } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { identities } from '../index.ts'
import { paths, personPath } from './addresses.ts'
import { setSuspended } from './people.store.ts'

const issuer = 'https://aanmelden.dijkwacht.example'
const admin = '0190a000-0000-7000-8000-0000000000a1'
const lawyer = '0190a000-0000-7000-8000-0000000000a2'
const second = '0190a000-0000-7000-8000-0000000000b1'
const stranger = '0190a000-0000-7000-8000-0000000000a3'
const unknown = '0190a000-0000-7000-8000-0000000000ff'
const { get, post } = visitorOf(() => site, asActor('person', 'oosterbank', ['partners:manage'], admin))
const find = (subject: string) => identities.findPerson(test.visitor, issuer, subject)
const rolesOf = async (id: string): Promise<string[]> =>
  (await test.ctx.db.pool.query('select roles from partners.person where id = $1', [id])).rows[0]?.roles

const test = await testContext({
  settings: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'dijkwacht', OIDC_CLIENT_SECRET: 'x' },
})
const site = await testSite(test)
await test.ctx.db.pool.query(`insert into partners.organisation (id, name, kind, is_publishing) values
    ('oosterbank', 'Oosterbank (verzonnen)', 'bank', false), ('westerbank', 'Westerbank (verzonnen)', 'bank', false),
    ('ministerie', 'Ministerie (verzonnen)', 'ministry', false)`)
await test.ctx.db.pool.query(
  `insert into partners.person (id, issuer, subject, name, organisation_id, roles) values
      ($1, $4, 'beheer', 'Ruth Akkerman', 'oosterbank', '{administrator}'),
      ('${second}', $4, 'beheer-2', 'Tweede Beheerder', 'oosterbank', '{administrator}'),
      ($2, $4, 'recht', 'Bas Jurist', 'oosterbank', '{jurist,analyst}'),
      ('0190a000-0000-7000-8000-0000000000a9', $4, 'lezer', 'Ook Analist', 'oosterbank', '{analyst,call-taker}'),
      ($3, $4, 'elders', 'Een Ander', 'westerbank', '{analyst}')`,
  [admin, lawyer, stranger, issuer],
)

/** Another administrator agrees with what was proposed. */
const approved = (address: string) =>
  post(address, { intent: 'approve' }, asActor('person', 'oosterbank', ['partners:manage'], second))
const added = (fields: object) => post(paths.people, { name: 'Nieuwe Collega', ...fields })
const codeIn = (body: string) => /<strong>([0-9A-Z-]+)<\/strong>/.exec(body)?.[1] ?? ''
const proposalIn = (body: string) => /href="([^"]*\/rollen\/[^"]+)"/.exec(body)?.[1] ?? ''
/** Signs in for the first time, with what stands on the page of the administrator. */
const comesIn = (body: string, subject: string, by = issuer) =>
  identities.acceptInvitation(test.visitor, codeIn(body), { issuer: by, subject })

it('an administrator lets a colleague in, who may something when a second one agreed, and no more', async () => {
  expect((await get(paths.people, asActor('person', 'oosterbank', ['reports:read']))).statusCode).toBe(403)
  expect((await added({ roles: [] })).statusCode).toBe(422)
  const beyond = await added({ roles: ['partner-admitter', 'publisher'] })
  expect([beyond.statusCode, textOf(beyond.body)]).toEqual([422, expect.stringContaining('Kies ten minste één rol')])
  const both = await added({ roles: ['privacy-officer', 'analyst'] })
  expect(textOf(both.body)).toContain('gebruikt ze niet zelf')
  expect(both.body).toContain('Nieuwe Collega')
  const { statusCode, body } = await added({ roles: ['call-taker', 'jurist'] })
  expect(statusCode).toBe(200)
  expect(textOf(body)).toContain('Geef Nieuwe Collega deze code. Hij werkt één keer')
  expect(decodeURIComponent(/href="(mailto:[^"]+)"/.exec(body)?.[1] ?? '')).toContain(codeIn(body))
  expect(textOf((await get(paths.people)).body)).toContain('Nieuwe Collega (logde nog niet in)')
  // Nobody gets roles before it is known who that is.
  expect((await approved(proposalIn(body))).statusCode).toBe(409)
  // An account that is somebody's already stays theirs.
  for (const subject of ['elders', 'beheer']) expect(await comesIn(body, subject)).toBe(false)
  expect(await comesIn(body, 'nieuw', 'https://elders.example')).toBe(false)
  expect(await comesIn(body, 'nieuw')).toBe(true)
  expect(await comesIn(body, 'nog-iemand')).toBe(false)
  const person = await find('nieuw')
  expect(person).toMatchObject({ organisationId: 'oosterbank', name: 'Nieuwe Collega', permissions: new Set() })
  expect((await approved(proposalIn(body))).statusCode).toBe(303)
  expect(await rolesOf(person?.kind === 'person' ? person.id : '')).toEqual(['call-taker'])
  const seen = textOf((await get(paths.people)).body)
  expect(seen).toContain('Nieuwe Collega')
  expect(seen).not.toContain('Een Ander')
})

it('says where one person keeps people and watches over the use of data as well', async () => {
  const warned = 'Die kijkt dan toe op het eigen werk'
  const set = (roles: string) =>
    test.ctx.db.pool.query(`update partners.person set roles = '${roles}' where id = '${second}'`)
  expect(textOf((await get(paths.people)).body)).not.toContain(warned)
  await set('{administrator,privacy-officer}')
  expect(textOf((await get(paths.people)).body)).toContain(warned)
  await set('{administrator}')
})

it('changes roles that are hers to give, never her own, and leaves what an operator gave', async () => {
  const page = personPath(lawyer)
  const shown = (await get(page)).body
  expect(textOf(shown)).toContain('Deze rollen geven wij zelf, omdat ze verder gaan dan uw organisatie: jurist.')
  const seen = /name="seen" value="([^"]*)"/.exec(shown)?.[1] ?? ''
  const change = { intent: 'change', seen, roles: ['call-taker'], because: 'Werkt nu aan de telefoon.' }
  expect((await post(page, { ...change, seen: 'anders' })).statusCode).toBe(409)
  const proposed = await post(page, change)
  // What is taken is taken at once; what is given waits.
  expect(await rolesOf(lawyer)).toEqual(['jurist'])
  expect((await approved(String(proposed.headers.location))).statusCode).toBe(303)
  expect(await rolesOf(lawyer)).toEqual(['jurist', 'call-taker'])
  for (const other of [stranger, unknown]) {
    expect((await get(personPath(other))).statusCode).toBe(404)
    expect((await post(personPath(other), change)).statusCode).toBe(404)
    expect((await post(personPath(other), { intent: 'end' })).statusCode).toBe(404)
  }
  const own = await post(personPath(admin), { ...change, seen: 'administrator', roles: ['administrator', 'analyst'] })
  expect(own.statusCode).toBe(403)
  expect((await post(personPath(admin), { intent: 'end' })).statusCode).toBe(403)
  expect(await rolesOf(admin)).toEqual(['administrator'])
  expect(await rolesOf(stranger)).toEqual(['analyst'])
})

it('suspends a colleague at once, tells the other administrator, and lets them in again', async () => {
  const other = asActor('person', 'oosterbank', ['partners:manage'], second)
  const told = async (as = other) => textOf((await get('/werkbank', as)).body)
  expect(await told()).not.toContain('schorste een collega')
  expect((await post(personPath(lawyer), { intent: 'suspend', because: '' })).statusCode).toBe(422)
  expect((await post(personPath(lawyer), { intent: 'suspend', because: 'Zijn laptop is weg.' })).statusCode).toBe(303)
  expect(await find('recht')).toBeNull()
  expect(await told()).toContain('Een beheerder schorste een collega')
  expect(await told(asActor('person', 'oosterbank', ['partners:manage'], admin))).not.toContain('schorste een collega')
  expect(textOf((await get(paths.people)).body)).toContain('Bas Jurist (geschorst)')
  expect(textOf((await get(personPath(lawyer), other)).body)).toContain('Zijn laptop is weg.')
  expect((await post(personPath(lawyer), { intent: 'suspend', because: 'Zijn laptop is weg.' })).statusCode).toBe(409)
  expect((await post(personPath(admin), { intent: 'suspend', because: 'Zijn laptop is weg.' })).statusCode).toBe(403)
  expect((await post(personPath(stranger), { intent: 'suspend', because: 'Zijn laptop is weg.' })).statusCode).toBe(404)
  expect(textOf((await get(personPath(lawyer), other)).body)).toContain('Bas Jurist is geschorst')
  // Without a reason nobody is let in again, and whoever suspended hears who did and why.
  expect((await post(personPath(lawyer), { intent: 'resume', because: '' }, other)).statusCode).toBe(422)
  expect(await told(asActor('person', 'oosterbank', ['partners:manage'], admin))).not.toContain('weer toegelaten')
  expect((await post(personPath(lawyer), { intent: 'resume', because: 'De laptop is terug.' }, other)).statusCode).toBe(
    303,
  )
  const heard = textOf(
    (await get('/werkbank?lijst=lezen', asActor('person', 'oosterbank', ['partners:manage'], admin))).body,
  )
  expect(heard).toContain('Een collega die u schorste, is weer toegelaten')
  expect(heard).toContain('De laptop is terug.')
  expect(await find('recht')).toMatchObject({ id: lawyer })
  expect(await told()).not.toContain('schorste een collega')
})

it('suspends the only other administrator with the ministry only', async () => {
  const page = personPath(second)
  expect(textOf((await get(page)).body)).toContain('is de enige andere beheerder')
  const proposed = await post(page, { intent: 'suspend', because: 'Hij verkoopt gegevens.' })
  expect(String(proposed.headers.location)).toContain('/rollen/')
  expect(await find('beheer-2')).toMatchObject({ id: second })
  const ministry = asActor('person', 'ministerie', ['partners:admit'], '0190a000-0000-7000-8000-0000000000c1')
  const address = String(proposed.headers.location)
  expect(textOf((await get(address, ministry)).body)).toContain('Hij verkoopt gegevens.')
  expect((await post(address, { intent: 'approve' })).statusCode).toBe(409)
  expect((await post(address, { intent: 'confirm' }, ministry)).statusCode).toBe(303)
  expect(await find('beheer-2')).toBeNull()
  expect(textOf((await get(page)).body)).toContain('Hij verkoopt gegevens.')
  expect((await post(page, { intent: 'resume', because: 'Het was iemand anders.' })).statusCode).toBe(303)
  // Whatever a command forgets, the database does not let one administrator do it.
  const manager = test.as('oosterbank', 'partners:manage')
  const by = { ...manager, actor: { ...manager.actor, id: admin } as typeof manager.actor }
  const alone = transaction(by, (tx) =>
    seeingAll(by, tx, () => setSuspended(tx, second, { id: admin, at: new Date(), because: 'Zomaar.' })),
  )
  await expect(alone).rejects.toThrow('takes two people')
})

it('ends the access of a colleague with two administrators, and lets them in again', async () => {
  const proposed = await post(personPath(lawyer), { intent: 'end' })
  expect(proposed.statusCode).toBe(303)
  expect(await find('recht')).toMatchObject({ id: lawyer })
  expect((await post(String(proposed.headers.location), { intent: 'approve' })).statusCode).toBe(409)
  expect(textOf((await get(paths.people)).body)).toContain('Bas Jurist: toegang beëindigen')
  expect((await approved(String(proposed.headers.location))).statusCode).toBe(303)
  expect(await find('recht')).toBeNull()
  expect(textOf((await get(String(proposed.headers.location))).body)).toContain('beëindigde de toegang op')
  expect((await post(personPath(lawyer), { intent: 'end' })).statusCode).toBe(404)
  const lines = (await listAudit(test.ctx, lawyer)).map(({ action }) => action)
  expect(lines).toEqual(
    expect.arrayContaining([
      'partners.person-roles-changed',
      'partners.person-suspended',
      'partners.role-grant-approved',
    ]),
  )
  const { body } = await added({ name: 'Bas Jurist', roles: ['analyst'] })
  expect(await comesIn(body, 'recht')).toBe(true)
  await approved(proposalIn(body))
  const back = await find('recht')
  // What they did before is still of the same human: nobody is a second pair of eyes for that.
  expect(back).toMatchObject({ name: 'Bas Jurist', accounts: [lawyer] })
  // Roles that reached beyond the organisation do not come back by this way.
  expect(await rolesOf(back?.kind === 'person' ? back.id : '')).toEqual(['analyst'])
})

it('a code that is lost is made anew, and then the one before is worth nothing; one ends after a week', async () => {
  const { body } = await added({ name: 'Late Collega', roles: ['analyst'] })
  const { rows } = await test.ctx.db.pool.query("select id from partners.person where name = 'Late Collega'")
  const page = personPath(rows[0].id)
  expect(textOf((await get(page)).body)).toContain('Maak een nieuwe code')
  const again = (await post(page, { intent: 'invite' })).body
  expect(await comesIn(body, 'laat')).toBe(false)
  test.setNow(new Date(Date.now() + 7 * 86_400_000 + 1_000))
  expect(await comesIn(again, 'laat')).toBe(false)
  test.setNow(new Date())
  expect(await comesIn(again, 'laat')).toBe(true)
  expect((await post(page, { intent: 'invite' })).statusCode).toBe(409)
})

it('takes nothing from a privacy officer, nor its role from an administrator, without a second one', async () => {
  const person = await find('recht')
  const colleague = person?.kind === 'person' ? person.id : ''
  await test.ctx.db.pool.query(
    `update partners.person set roles = '{privacy-officer,call-taker}' where id = '${colleague}'`,
  )
  const page = personPath(colleague)
  const seenOf = async (at: string) => /name="seen" value="([^"]*)"/.exec((await get(at)).body)?.[1] ?? ''
  expect((await get(page)).body).not.toContain('value="suspend"')
  expect(textOf((await post(page, { intent: 'suspend', because: 'Zijn laptop is weg.' })).body)).toContain(
    'schorst niemand alleen',
  )
  const change = { intent: 'change', seen: await seenOf(page), roles: ['privacy-officer'], because: 'Zo is het.' }
  const proposed = await post(page, change)
  expect(String(proposed.headers.location)).toContain('/rollen/')
  expect(await rolesOf(colleague)).toEqual(['privacy-officer', 'call-taker'])
  expect((await approved(String(proposed.headers.location))).statusCode).toBe(303)
  expect(await rolesOf(colleague)).toEqual(['privacy-officer'])
  const admins = personPath(second)
  const demoted = await post(admins, {
    intent: 'change',
    seen: await seenOf(admins),
    roles: ['administrator', 'analyst'],
  })
  expect(demoted.statusCode).toBe(303)
  await post(String(demoted.headers.location), { intent: 'take-back' })
  const taken = await post(admins, {
    intent: 'change',
    seen: await seenOf(admins),
    roles: ['call-taker'],
    because: 'Zo is het.',
  })
  expect(taken.statusCode).toBe(409)
  expect(await rolesOf(second)).toEqual(['administrator'])
})
