// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { type Actor, type Context, transaction } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { identities, listOrganisations } from '#modules/partners'
import type { CompanyVisit } from '#values'
import { testContext } from '../../../../tests/context.ts'
import {
  complaintDesk,
  draftOf,
  invoiceAnswers,
  mandateOf,
  ownCompany,
  stored,
} from '../complaint/complaint.fixture.ts'
import { listComplaints } from '../list-complaints/list-complaints.query.ts'
import { setMandates } from '../set-mandates/set-mandates.command.ts'
import { showComplaint } from '../show-complaint/show-complaint.query.ts'
import { signComplaint } from '../sign-complaint/sign-complaint.command.ts'
import { listCompanies } from '../write-complaint/list-companies.query.ts'
import { beginComplaint } from '../write-complaint/write-complaint.command.ts'
import { enterByEherkenning } from './enter-by-eherkenning.command.ts'

const start = new Date('2026-11-24T10:00:00Z')
const after = (minutes: number) => test.setNow(new Date(start.getTime() + minutes * 60_000))

const test = await testContext()
const desk = await complaintDesk(test)

const issuer = 'https://makelaar.example'
const bakery = { number: '00000066', name: 'Bakkerij Voorbeeld' }
const accountant = { number: '00000074', name: 'Administratiekantoor Voorbeeld' }
const visitOf = (changed: Partial<CompanyVisit> = {}): CompanyVisit => ({
  issuer,
  pseudonym: 'AB12@CD34',
  employer: bakery,
  represented: bakery,
  branchNumber: null,
  isChain: false,
  level: 'eh3',
  deeds: ['prepare', 'sign'],
  ...changed,
})
const chain = { employer: accountant, represented: bakery, isChain: true }

/** Comes in, and gives what the browser of that person can do from then on; null when nobody came in. */
async function enter(changed: Partial<CompanyVisit> = {}): Promise<Context | null> {
  const subject = await enterByEherkenning(test.ctx, visitOf(changed))
  return subject === null ? null : personAt(subject)
}
async function personAt(subject: string): Promise<Context | null> {
  const actor = await identities.findPerson(test.visitor, issuer, subject)
  return actor && { ...test.visitor, actor }
}
async function entered(changed: Partial<CompanyVisit> = {}): Promise<Context> {
  const ctx = await enter(changed)
  if (!ctx) throw new Error('nobody came in')
  return ctx
}
const personOf = (ctx: Context) => ctx.actor as Extract<Actor, { kind: 'person' }>
const draft = (ctx: Context, companyNumber = bakery.number, branchNumber: string | null = null) =>
  beginComplaint(ctx, {
    companyNumber,
    branchNumber,
    form: 'invoice-fraud',
    isReport: false,
    answers: invoiceAnswers(),
  })
const sign = async (ctx: Context, id: string) => signComplaint(ctx, id, (await stored(test, id)).changes)

describe('somebody of a company that nobody here knows', () => {
  it('gets an account there with the least that the mandate gives, and neither name nor number of a person', async () => {
    test.setNow(start)
    const person = personOf(await entered({ pseudonym: 'first', deeds: ['prepare'] }))
    expect(person.organisationName).toBe('Bakkerij Voorbeeld (KVK 00000066)')
    expect(person.name).toMatch(/^Medewerker [A-Z2-9]{5}$/)
    expect([...person.permissions]).toEqual(['complaints:prepare'])
    expect((await listAudit(test.ctx, person.id)).map(({ action }) => action)).toContain('partners.person-enrolled')
    const again = personOf(await entered({ pseudonym: 'first', deeds: ['prepare'] }))
    expect(again.id).toBe(person.id)
    // It takes part in nothing: partners do not see it.
    expect((await listOrganisations(test.ctx)).map(({ id }) => id)).not.toContain('kvk-00000066')
  })

  it('prepares and signs, and the police can ask somebody who was written down', async () => {
    const ctx = await entered()
    expect(await listCompanies(ctx)).toEqual([
      { companyNumber: '00000066', branchNumber: null, companyName: 'Bakkerij Voorbeeld', isChain: false },
    ])
    const id = await beginComplaint(ctx, {
      companyNumber: bakery.number,
      branchNumber: null,
      form: 'invoice-fraud',
      isReport: false,
      answers: {},
    })
    const shown = await showComplaint(ctx, id, 'filer')
    expect(shown?.answers.contactName ?? '').toBe('')
    expect(await sign(ctx, await draft(ctx))).toMatch(/^A26-/)
  })

  it('without a mandate leaves nothing behind', async () => {
    const count = async () =>
      (
        await transaction(test.ctx, (tx) =>
          sql<{ n: string }>`select (select count(*) from partners.person) || ' ' ||
            (select count(*) from partners.organisation) as n`.execute(tx),
        )
      ).rows[0]?.n
    const before = await count()
    expect(await enter({ employer: accountant, represented: accountant, deeds: [] })).toBeNull()
    expect(await enter({ pseudonym: 'stranger', deeds: [] })).toBeNull()
    expect(await count()).toBe(before)
  })
})

describe('a company that an operator wrote down', () => {
  it('is found by its number: colleagues work on the same drafts', async () => {
    await test.ctx.db.pool.query(
      "update partners.organisation set company_number = $1, is_demo = false where id = 'fietsen-test'",
      [ownCompany],
    )
    const bikes = { number: ownCompany, name: 'Fietsfabriek Voorbeeld BV' }
    const ctx = await entered({ employer: bikes, represented: bikes })
    expect(personOf(ctx).organisationId).toBe('fietsen-test')
    const id = await draftOf(desk.preparer)
    expect(await showComplaint(ctx, id, 'filer')).toMatchObject({ complaint: { id } })
    expect(await sign(ctx, id)).toMatch(/^A26-/)
    // What the operator wrote down for everybody does not help somebody whose own mandate is for preparing only.
    const preparer = await entered({ employer: bikes, represented: bikes, pseudonym: 'p', deeds: ['prepare'] })
    const signing = {
      ...preparer,
      actor: { ...personOf(preparer), permissions: new Set(['complaints:prepare', 'complaints:sign']) },
    }
    await expect(sign(signing as Context, await draftOf(desk.preparer))).rejects.toMatchObject({
      code: 'complaints.mandate-may-not-sign',
    })
    // That two people are wanted holds for everybody.
    await setMandates(test.ctx, [{ ...mandateOf('fietsen-test', ownCompany), needsTwo: true }])
    await expect(sign(ctx, await draftOf(ctx))).rejects.toMatchObject({ code: 'complaints.two-people' })
  })
})

describe('somebody sees', () => {
  it('the complaints of that company, and of no other, by the lock of the database too', async () => {
    const own = await entered()
    const id = await draft(own)
    for (const change of [{ employer: accountant, represented: accountant }, chain, { branchNumber: '000000000017' }]) {
      const other = await entered(change)
      expect(await showComplaint(other, id, 'filer')).toBeNull()
      const seen = await transaction(other, (tx) =>
        sql`select 1 from complaints.complaint where id = ${id}`.execute(tx),
      )
      expect(seen.rows).toEqual([])
      await expect(sign(other, id)).rejects.toMatchObject({ code: 'complaints.not-found' })
    }
    const colleague = await entered({ pseudonym: 'colleague' })
    expect(personOf(colleague).id).not.toBe(personOf(own).id)
    expect(await showComplaint(colleague, id, 'filer')).not.toBeNull()
  })

  it('with the same pseudonym at two companies two accounts', async () => {
    const [one, other] = [
      personOf(await entered()),
      personOf(await entered({ employer: accountant, represented: accountant })),
    ]
    expect(one.id).not.toBe(other.id)
    expect(personOf((await personAt('kvk-00000066/AB12@CD34')) as Context).organisationId).toBe('kvk-00000066')
  })

  it('with a chain mandate both names', async () => {
    const ctx = await entered(chain)
    const id = await draft(ctx)
    const shown = await showComplaint(ctx, id, 'filer')
    expect(shown?.filedBy).toBe(
      'Administratiekantoor Voorbeeld (KVK 00000074) namens Bakkerij Voorbeeld (KVK 00000066)',
    )
    expect(shown?.complaint).toMatchObject({
      companyName: 'Bakkerij Voorbeeld',
      companyNumber: '00000066',
      isChain: true,
    })
    await expect(draft(ctx, accountant.number)).rejects.toMatchObject({ code: 'complaints.mandate-none' })
    await sign(ctx, id)
    const police = await showComplaint(desk.police, id, 'handler')
    expect(police?.filedBy).toContain('Administratiekantoor Voorbeeld')
  })

  it('with a mandate for one branch nothing but that branch', async () => {
    const ctx = await entered({ branchNumber: '000000000017' })
    await draft(ctx, bakery.number, '000000000017')
    await expect(draft(ctx)).rejects.toMatchObject({ code: 'complaints.mandate-other-branch' })
  })
})

describe('a mandate that was taken away between two visits', () => {
  it('is looked at again after a quarter of an hour, and the draft stays', async () => {
    after(0)
    const ctx = await entered({ pseudonym: 'late' })
    const id = await draft(ctx)
    after(16)
    expect(await showComplaint(ctx, id, 'filer')).toMatchObject({ whyNotSign: 'complaints.mandate-look-again' })
    await expect(sign(ctx, id)).rejects.toMatchObject({ code: 'complaints.mandate-look-again' })
    expect((await stored(test, id)).status).toBe('draft')
    // The broker still says yes: then it is signed.
    await entered({ pseudonym: 'late' })
    expect(await sign(ctx, id)).toMatch(/^A26-/)
  })

  it('stops the signature when the broker says no, in a session that is still open as well', async () => {
    after(100)
    const ctx = await entered({ pseudonym: 'gone' })
    const id = await draft(ctx)
    expect(await enter({ pseudonym: 'gone', deeds: [] })).toBeNull()
    // Every request asks anew what somebody may.
    const now = await personAt('kvk-00000066/gone')
    expect([...(now ? personOf(now).permissions : [])]).toEqual([])
    await expect(sign(ctx, id)).rejects.toMatchObject({ code: 'complaints.mandate-revoked' })
    expect((await stored(test, id)).status).toBe('draft')
    const colleague = await entered({ pseudonym: 'colleague' })
    expect(
      (await listComplaints(colleague, { side: 'filer', list: 'drafts', page: 1 })).complaints.map((one) => one.id),
    ).toContain(id)
  })

  it('to signing leaves preparing', async () => {
    after(200)
    const ctx = await entered({ pseudonym: 'less' })
    const id = await draft(ctx)
    const less = await entered({ pseudonym: 'less', deeds: ['prepare'] })
    expect([...personOf(less).permissions]).toEqual(['complaints:prepare'])
    await expect(sign(ctx, id)).rejects.toMatchObject({ code: 'complaints.mandate-may-not-sign' })
    expect(await showComplaint(less, id, 'filer')).not.toBeNull()
  })
})

describe('whoever may not', () => {
  it('an account that an operator ended stays ended, whatever the broker says', async () => {
    const ctx = await entered({ pseudonym: 'ended' })
    await test.ctx.db.pool.query('update partners.person set is_active = false where id = $1', [personOf(ctx).id])
    expect(await enter({ pseudonym: 'ended' })).toBeNull()
  })

  it('nobody but the program lets somebody in', async () => {
    await expect(enterByEherkenning(desk.preparer, visitOf())).rejects.toThrow('only the program itself')
  })
})
