// SPDX-License-Identifier: EUPL-1.2
import { rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Actor, developmentIssuer, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { demoClientKey, findOrganisation, identities, organisationNames } from '#modules/partners'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { enrolPartners } from '../enrol-partners/enrol-partners.command.ts'
import { partnersImporter } from '../enrol-partners/enrol-partners.importer.ts'
import { type EnrolmentEntry, enrolmentFile } from '../enrol-partners/enrol-partners.schema.ts'
import { keepDemoClients, demoKeyPath } from '../load-demo/keep-demo-clients.command.ts'
import { loadDemoPartners } from '../load-demo/load-demo.demo.ts'
import { type OrganisationKind, organisationKinds } from './organisation.ts'
import { permissionsOf as permissionsOfRoles } from './role.ts'

const demo = await testContext({ demo: true })
const plain = await testContext()
afterAll(() => plain.close())

const permissionsOf = (actor: Actor | null) => (actor && 'permissions' in actor ? [...actor.permissions] : [])
const issuer = 'https://aanmelden.voorbeeldbank.example'
const enrol = (roles: readonly string[], change: object = {}) => {
  const person = { issuer, subject: 'a-1', name: 'Nadia Proef', roles, ...change }
  const organisation = { id: 'voorbeeldbank', name: 'Voorbeeldbank', kind: 'bank', people: [person] }
  const file = { organisations: [organisation] } as EnrolmentEntry
  return enrolPartners(plain.ctx, enrolmentFile.parse(file), { isDemo: false })
}
const find = () => identities.findPerson(plain.visitor, issuer, 'a-1')

describe('a machine', () => {
  const certificate = 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg'
  const enrolMachine = (change: object) => {
    const machine = { clientId: 'voorbeeldbank-client', permissions: ['checks:ask'], ...change }
    const bank = { id: 'voorbeeldbank', name: 'Voorbeeldbank', kind: 'bank', machineClients: [machine] }
    const file = { organisations: [bank] } as EnrolmentEntry
    return enrolPartners(plain.ctx, enrolmentFile.parse(file), { isDemo: false })
  }
  const certificates = async () => (await identities.findMachine(plain.visitor, 'voorbeeldbank-client'))?.certificates

  it('has certificates on record until a file says otherwise, and that is written down', async () => {
    await enrolMachine({})
    expect(await certificates()).toEqual([])
    const [line] = await enrolMachine({ certificates: [certificate] })
    expect(line?.detail).toMatchObject({ certificates: certificate })
    await enrolMachine({ permissions: ['reports:file'] })
    expect(await certificates()).toEqual([certificate])
    await enrolMachine({ certificates: [] })
    expect(await certificates()).toEqual([])
  })

  it.each([certificate.slice(1), `${certificate.slice(0, -1)}h`, 'AB:CD:EF', `${certificate}=`])(
    'is not let in with a thumbprint that is none: %s',
    (wrong) => {
      expect(() => enrolMachine({ certificates: [wrong] })).toThrow('SHA-256')
    },
  )
})

describe('a person', () => {
  it('is known by issuer and subject together, with organisation and permissions', async () => {
    await enrol(['call-taker'])
    expect(await find()).toMatchObject({ kind: 'person', name: 'Nadia Proef', organisationName: 'Voorbeeldbank' })
    expect(permissionsOf(await find()).sort()).toEqual([
      'checks:ask',
      'helpdesk:ask',
      'knowledge:read',
      'partners:keep-entry',
      'recovery:follow',
      'referrals:make',
      'referrals:receive',
      'reports:file',
      'reports:read',
      'reports:watch',
      'shield:report',
      'signals:read',
      'warnings:read',
    ])
    expect(await identities.findPerson(plain.visitor, 'https://elders.example', 'a-1')).toBeNull()
    expect(await identities.findPerson(plain.visitor, issuer, 'a-2')).toBeNull()
  })

  it('is looked up on the connection that sign-in holds, so that everybody can ask at once', async () => {
    await enrol(['call-taker'])
    const asking = Array.from({ length: 20 }, () =>
      transaction(plain.ctx, (tx) => identities.findPerson({ ...plain.ctx, tx }, issuer, 'a-1')),
    )
    // With a second connection each, eight of them would hold all eight and wait until they are refused.
    expect((await Promise.all(asking)).map((actor) => actor?.kind)).toEqual(Array(20).fill('person'))
  })

  it('has new rights at the next request when roles change, and none when no longer active', async () => {
    await enrol(['call-taker'])
    await enrol(['administrator'])
    expect(permissionsOf(await find())).toEqual([
      'partners:manage',
      'partners:keep-entry',
      'reports:watch',
      'knowledge:read',
      'signals:read',
      'widgets:place',
    ])
    await enrol(['administrator'], { isActive: false })
    expect(await find()).toBeNull()
    await enrol(['administrator'])
    expect(await find()).not.toBeNull()
  })

  it('keeps the same identity number and leaves an audit line only when something changed', async () => {
    await enrol(['analyst'])
    const before = await find()
    expect(await enrol(['analyst'])).toEqual([])
    expect((await enrol(['analyst', 'call-taker'])).map((line) => line.action)).toEqual(['partners.person-enrolled'])
    expect((await find()) as { id?: string }).toHaveProperty('id', (before as { id: string }).id)
  })

  it('of an organisation that is no publishing authority never decides on listings, whatever the role', async () => {
    await enrol(['publisher'])
    expect(permissionsOf(await find())).toContain('reports:confirm')
    expect(permissionsOf(await find())).not.toContain('identifiers:publish')
  })

  it('sees colleagues and nobody else, by the lock of the database itself', async () => {
    await enrol(['analyst'])
    const count = async (as: TestContext['ctx']) =>
      transaction(
        as,
        async (tx) => (await sql<{ n: number }>`select count(*) n from partners.person`.execute(tx)).rows[0]?.n,
      )
    expect(await count(plain.as('voorbeeldbank'))).toBe(1)
    expect(await count(plain.as('elders'))).toBe(0)
    expect(await count(plain.visitor)).toBe(0)
    expect(await find()).toMatchObject({ roles: ['analyst'] })
  })

  it('cannot enrol anybody', async () => {
    await expect(
      enrolPartners(plain.as('voorbeeldbank', 'partners:manage'), { organisations: [] }, { isDemo: false }),
    ).rejects.toThrow('only the program itself')
  })
})

describe('an operator’s file of partners', () => {
  it('is read, and a wrong one changes nothing and says what is wrong', async () => {
    const path = join(tmpdir(), `${plain.ctx.newId()}-partners.json`)
    const organisation = { id: 'kabelnet', name: 'Kabelnet', kind: 'telecom' }
    await writeFile(path, JSON.stringify({ organisations: [organisation] }))
    expect(partnersImporter.recognises({ name: path, firstLine: '{' })).toBe(true)
    expect(await partnersImporter.run(plain.ctx, path, () => {})).toEqual([
      'Nieuw of gewijzigd: 1 organisatie, 0 personen, 0 koppelingen.',
    ])
    const privateKey = { clientId: 'kabelnet-1', permissions: ['checks:ask'], jwks: { keys: [{ kty: 'EC', d: 'x' }] } }
    const wrong = { ...organisation, name: 'Anders', machineClients: [privateKey] }
    await writeFile(path, JSON.stringify({ organisations: [wrong] }))
    expect((await partnersImporter.run(plain.ctx, path, () => {})).join('\n')).toContain('jwks.keys.0.d')
    const found = await transaction(plain.visitor, (tx) => findOrganisation(tx, 'kabelnet'))
    expect(found).toMatchObject({ name: 'Kabelnet', kind: 'telecom', isDemo: false, isPublishing: false })
    await rm(path)
  })
})

describe('the demo', () => {
  it('has 36 people one can be, and only the police decide on listings', async () => {
    const people = await identities.listDemoPeople(demo.visitor)
    expect(people.length).toBe(36)
    for (const person of people) {
      expect(person.organisationName).toMatch(/ \(demo\)$/)
      expect(person.roleNames.length).toBeGreaterThan(0)
      const actor = await identities.findPerson(demo.visitor, developmentIssuer, person.subject)
      const mayPublish = permissionsOf(actor).includes('identifiers:publish')
      expect(mayPublish, person.subject).toBe(['fatima-benali', 'joris-van-den-heuvel'].includes(person.subject))
    }
  })

  it('has machines with a key on disk that only the owner reads, and never the private part in the register', async () => {
    const clients = await identities.listMachineClients(demo.visitor)
    expect(clients.length).toBe(9)
    const { clientId, privateKey } = await demoClientKey(demo.ctx, 'deltabank-demo')
    const known = clients.find((client) => client.clientId === clientId)?.jwks.keys[0]
    expect(known).toMatchObject({ kid: privateKey.kid, x: privateKey.x, kty: 'EC' })
    expect(known).not.toHaveProperty('d')
    expect((await stat(demoKeyPath(demo.ctx, 'deltabank-demo'))).mode & 0o777).toBe(0o600)
    const machine = await identities.findMachine(demo.visitor, clientId)
    expect(machine).toMatchObject({ kind: 'machine', organisationId: 'deltabank-demo' })
    expect(permissionsOf(machine)).toEqual([
      'reports:file',
      'reports:read',
      'checks:ask',
      'devices:pool',
      'disclosures:receive',
      'data-requests:answer',
      'shield:report',
      'knowledge:read',
      'signals:read',
      'signals:propose',
      'measures:answer',
      'recovery:answer',
      'experiences:ask',
      'referrals:make',
      'referrals:receive',
    ])
    await expect(demoClientKey(demo.ctx, 'onbekend')).rejects.toMatchObject({
      code: 'partners.unknown-organisation',
      values: { known: expect.stringContaining('politie-demo') },
    })
  })

  it('makes a new key when the file is gone, and changes nothing when it is there', async () => {
    const before = await identities.listMachineClients(demo.visitor)
    await keepDemoClients(demo.ctx)
    expect(await identities.listMachineClients(demo.visitor)).toEqual(before)
    await rm(demoKeyPath(demo.ctx, 'koopplein-demo'))
    await Promise.all([keepDemoClients(demo.ctx), keepDemoClients(demo.ctx)])
    const { clientId, privateKey } = await demoClientKey(demo.ctx, 'koopplein-demo')
    const key = (all: typeof before) => all.find((client) => client.clientId === clientId)?.jwks.keys[0]?.kid
    expect(key(await identities.listMachineClients(demo.visitor))).toBe(privateKey.kid)
    expect(key(before)).not.toBe(privateKey.kid)
  })

  it('lets a communication adviser stand for emergency words, as a policy adviser does', () => {
    for (const role of ['communication-adviser', 'policy-adviser'])
      expect([...permissionsOfRoles([role], { isPublishing: false, kind: 'bank' })]).toContain('guidance:translate')
  })

  it('lets nobody into a room that is not for their kind of organisation, so that no menu leads there', () => {
    const allowed = (role: string, kind: OrganisationKind) => [
      ...permissionsOfRoles([role], { isPublishing: true, kind }),
    ]
    for (const kind of organisationKinds) {
      const helps = ['police', 'reporting-point', 'municipality'].includes(kind)
      expect(allowed('call-taker', kind).includes('aftercare:work'), kind).toBe(helps)
      expect(allowed('policy-adviser', kind).includes('experiences:release'), kind).toBe(kind === 'ministry')
      expect(allowed('call-taker', kind)).toContain('referrals:make')
    }
  })

  it('gives names of organisations by id', async () => {
    const names = await organisationNames(demo.visitor, ['politie-demo', 'onbekend'])
    expect([...names]).toEqual([['politie-demo', 'Politie (demo)']])
    expect((await organisationNames(demo.visitor, [])).size).toBe(0)
  })

  it('is not there in production: nobody is loaded, and those who were are nobody', async () => {
    await loadDemoPartners(plain.ctx)
    expect((await organisationNames(plain.ctx, ['politie-demo'])).size).toBe(0)
    await expect(demoClientKey(plain.ctx, 'politie-demo')).rejects.toMatchObject({ code: 'partners.no-demo' })

    const production = { ...demo.visitor, settings: { ...demo.visitor.settings, isDemo: false, isProduction: true } }
    expect(await identities.listDemoPeople(production)).toEqual([])
    expect(await identities.findPerson(production, developmentIssuer, 'fatima-benali')).toBeNull()
    expect(await identities.findMachine(production, 'deltabank-demo-client')).toBeNull()
    expect(await identities.listMachineClients(production)).toEqual([])
  })
})
