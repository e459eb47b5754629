// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { complaintsOfReports, findComplaint, takeComplaintStep } from '#modules/complaints'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import {
  complaintDesk,
  draftOf,
  invoiceAnswers,
  mandateOf,
  moved,
  otherCompany,
  ownCompany,
  signed,
  stored,
} from '../complaint/complaint.fixture.ts'
import { selectSteps } from '../complaint/complaint.store.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { findSame } from '../same-case/find-same.query.ts'
import { setMandates } from '../set-mandates/set-mandates.command.ts'
import { beginComplaint, beginVersion, discard, saveAnswers } from '../write-complaint/write-complaint.command.ts'
import { openAnswers } from '../write-complaint/answers.query.ts'

const test = await testContext()
const desk = await complaintDesk(test)

interface ReportRow {
  status: string
  verified: boolean
  controller: string
  narrative: string
}
const reportsOf = (id: string) =>
  transaction(test.ctx, async (tx) => {
    const found = await sql<ReportRow>`select r.status, r.verified_at is not null as verified,
        r.controller_organisation_id as controller, r.narrative from complaints.version v
      join reports.report r on r.id = v.report_id where v.complaint_id = ${id} order by v.number`.execute(tx)
    return found.rows
  })
const versionsOf = (id: string) => transaction(test.ctx, (tx) => selectVersions(tx, id))

describe('a complaint', () => {
  it('is nothing to the police before it is signed, and no complaint before they confirm it', async () => {
    const id = await draftOf(desk.preparer)
    expect(await findComplaint(desk.police, id)).toBeNull()
    const number = await signed(test, desk.signatory, id)
    expect(number).toMatch(/^A\d\d-\d{6}$/)
    expect(await findComplaint(desk.police, id)).toMatchObject({ number, status: 'submitted', standpoint: 'not-yet' })
    expect(await reportsOf(id)).toMatchObject([{ status: 'received', verified: false, controller: 'politie-demo' }])
    await moved(test, desk.police, { complaintId: id, step: 'confirm', policeNumber: 'PL-2026-1' })
    expect(await findComplaint(desk.preparer, id)).toMatchObject({
      status: 'confirmed',
      standpoint: 'complaint',
      policeNumber: 'PL-2026-1',
    })
    expect(await reportsOf(id)).toMatchObject([{ status: 'confirmed', verified: true }])
    const [version] = await versionsOf(id)
    const found = await complaintsOfReports(test.ctx, [version?.reportId ?? ''])
    expect(found.get(version?.reportId ?? '')).toMatchObject({ id, number })
  })

  it('without aangifte goes the same way and never becomes one', async () => {
    const id = await draftOf(desk.preparer, { isReport: true })
    await signed(test, desk.signatory, id)
    await moved(test, desk.police, { complaintId: id, step: 'confirm' })
    expect(await findComplaint(desk.preparer, id)).toMatchObject({
      status: 'confirmed',
      standpoint: 'no-complaint',
      policeNumber: null,
    })
  })

  it('is signed only when everything is there, and says what is missing by page', async () => {
    const id = await draftOf(desk.preparer, {
      answers: invoiceAnswers({ paidTo: 'NL00 XXXX', loss: '', from: '1-1-2099' }),
    })
    await expect(signed(test, desk.signatory, id)).rejects.toMatchObject({
      code: 'complaints.not-complete',
      fields: [
        { section: 'wat', field: 'from', code: 'complaints.in-future' },
        { section: 'kenmerken', field: 'paidTo' },
        { section: 'geld', field: 'loss', code: 'complaints.required' },
      ],
    })
    // What stood there like that can be told like that: it goes into the story and becomes no account.
    await saveAnswers(desk.preparer, id, { asIs: 'yes', loss: '0', from: '3-11-2026' })
    await signed(test, desk.signatory, id)
    expect((await reportsOf(id))[0]?.narrative).toContain('NL00 XXXX')
  })

  it('is seen by nobody else, and changed by nobody else', async () => {
    const id = await draftOf(desk.preparer)
    expect(await findComplaint(desk.stranger, id)).toBeNull()
    await expect(saveAnswers(desk.stranger, id, { loss: '1' })).rejects.toMatchObject({ status: 404 })
    await expect(signed(test, desk.stranger, id)).rejects.toMatchObject({ status: 404 })
    await expect(signed(test, desk.police, id)).rejects.toMatchObject({ status: 403 })
    await expect(
      beginComplaint(desk.stranger, {
        companyNumber: ownCompany,
        branchNumber: null,
        form: 'phishing',
        isReport: false,
      }),
    ).rejects.toMatchObject({ code: 'complaints.mandate-none' })
  })
})

describe('a mandate', () => {
  it('that is revoked halfway stops the signature, keeps the draft and says what to do', async () => {
    const id = await draftOf(desk.preparer)
    const revoked = { ...mandateOf('fietsen-test', ownCompany), isRevoked: true }
    await setMandates(test.ctx, [revoked])
    await expect(signed(test, desk.signatory, id)).rejects.toMatchObject({ code: 'complaints.mandate-revoked' })
    expect(await stored(test, id)).toMatchObject({ status: 'draft', number: null })
    // Writing goes on: only the signature needs it.
    await saveAnswers(desk.preparer, id, { supplier: 'Banden Anders' })
    await setMandates(test.ctx, [{ ...revoked, isRevoked: false }])
    await signed(test, desk.signatory, id)
  })

  it('can ask for two people, and is the role of a signatory as well', async () => {
    const id = await draftOf(desk.signatory)
    await expect(signed(test, desk.preparer, id)).rejects.toMatchObject({ code: 'complaints.mandate-may-not-sign' })
    await setMandates(test.ctx, [{ ...mandateOf('fietsen-test', ownCompany), needsTwo: true }])
    await expect(signed(test, desk.signatory, id)).rejects.toMatchObject({ code: 'complaints.two-people' })
    // Another account of whoever wrote it is no second person.
    const { actor } = desk.signatory
    if (actor.kind !== 'person') throw new Error('a person')
    const twin = { ...desk.signatory, actor: { ...actor, id: test.ctx.newId(), accounts: [actor.id] } }
    await expect(signed(test, twin, id)).rejects.toMatchObject({ code: 'complaints.two-people' })
    await saveAnswers(desk.preparer, id, { supplier: 'Banden Nog Anders' })
    await signed(test, desk.signatory, id)
    await setMandates(test.ctx, [mandateOf('fietsen-test', ownCompany)])
  })

  it('of another company is a chain: a branch organisation files for its member', async () => {
    await setMandates(test.ctx, [
      { ...mandateOf('fietsen-test', otherCompany), isChain: true, companyName: 'Lid Voorbeeld' },
    ])
    const id = await beginComplaint(desk.preparer, {
      companyNumber: otherCompany,
      branchNumber: null,
      form: 'invoice-fraud',
      isReport: false,
      answers: invoiceAnswers(),
    })
    await signed(test, desk.signatory, id)
    expect(await stored(test, id)).toMatchObject({
      isChain: true,
      companyName: 'Lid Voorbeeld',
      companyNumber: otherCompany,
    })
    await setMandates(test.ctx, [{ ...mandateOf('fietsen-test', otherCompany), isChain: true, isRevoked: true }])
  })
})

describe('a version', () => {
  it('is added and never overwrites; what the police took counts until they take the new one', async () => {
    const first = invoiceAnswers()
    const id = await draftOf(desk.preparer, { answers: first })
    await signed(test, desk.signatory, id)
    // Before they confirmed a new version replaces the old one at once.
    await beginVersion(desk.preparer, id)
    await beginVersion(desk.preparer, id)
    await saveAnswers(desk.preparer, id, { loss: '5.000' })
    await signed(test, desk.signatory, id)
    expect((await reportsOf(id)).map(({ status }) => status)).toEqual(['withdrawn', 'received'])
    await moved(test, desk.police, { complaintId: id, step: 'confirm', policeNumber: 'PL-2026-2' })
    await beginVersion(desk.preparer, id)
    await saveAnswers(desk.preparer, id, { paidTo: demoIban(7_800_001) })
    await signed(test, desk.signatory, id)
    expect((await reportsOf(id)).map(({ status }) => status)).toEqual(['withdrawn', 'confirmed', 'received'])
    await moved(test, desk.police, { complaintId: id, step: 'accept' })
    expect((await reportsOf(id)).map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn', 'confirmed'])
    const versions = await versionsOf(id)
    expect(openAnswers(test.ctx, versions[0] ?? expect.fail())).toMatchObject({ loss: '4.200', paidTo: first.paidTo })
    expect(new Set(versions.map(({ digest }) => digest?.toString('hex'))).size).toBe(3)
  })

  it('that was thrown away leaves the complaint as it was; a draft goes altogether', async () => {
    const id = await draftOf(desk.preparer)
    await signed(test, desk.signatory, id)
    await beginVersion(desk.preparer, id)
    await discard(desk.preparer, id)
    expect(await versionsOf(id)).toHaveLength(1)
    const draft = await draftOf(desk.preparer)
    await discard(desk.preparer, draft)
    expect(await findComplaint(desk.preparer, draft)).toBeNull()
  })
})

describe('steps', () => {
  const confirmed = async () => {
    const id = await draftOf(desk.preparer)
    await signed(test, desk.signatory, id)
    await moved(test, desk.police, { complaintId: id, step: 'confirm', policeNumber: 'PL-2026-3' })
    return id
  }

  it('lead from the police to the prosecutor and to an end, each with the reason that the filer reads', async () => {
    const complaintId = await confirmed()
    const go = (ctx: typeof desk.police, step: Parameters<typeof moved>[2]['step'], more = {}) =>
      moved(test, ctx, { complaintId, step, ...more })
    await go(desk.police, 'ask-more', { words: 'Heeft u de kopregels van de mail?' })
    await expect(go(desk.police, 'assess')).rejects.toMatchObject({ status: 409 })
    await go(desk.preparer, 'answer', { words: 'Ja, zie de bijlage.' })
    await expect(go(desk.police, 'keep')).rejects.toMatchObject({ fields: [{ field: 'reason' }] })
    await go(desk.police, 'keep', { reason: 'no-link-yet' })
    await go(desk.police, 'bundle', { cluster: 'Factuur 12' })
    await go(desk.police, 'investigate')
    expect(await findComplaint(desk.prosecutor, complaintId)).toBeNull()
    await go(desk.police, 'hand-over')
    await expect(go(desk.police, 'dismiss', { reason: 'small-matter' })).rejects.toMatchObject({ status: 403 })
    await expect(go(desk.signatory, 'withdraw', { words: 'Toch niet.' })).rejects.toMatchObject({ status: 409 })
    // A result that comes back from the prosecutor's own system is carried over by the program.
    await go(test.ctx, 'dismiss', { reason: 'too-little-evidence' })
    await go(desk.prosecutor, 'close', { reason: 'told-and-done' })
    const steps = await transaction(desk.preparer, (tx) => selectSteps(tx, complaintId))
    expect(steps.map(({ step, party, reason }) => [step, party, reason])).toEqual([
      ['sign', 'filer', null],
      ['confirm', 'police', null],
      ['ask-more', 'police', null],
      ['answer', 'filer', null],
      ['keep', 'police', 'no-link-yet'],
      ['bundle', 'police', null],
      ['investigate', 'police', null],
      ['hand-over', 'police', null],
      ['dismiss', 'system', 'too-little-evidence'],
      ['close', 'prosecutor', 'told-and-done'],
    ])
  })

  it('take what was named out of the checks when there is no offence, and back when it is taken up again', async () => {
    const complaintId = await confirmed()
    await moved(test, desk.police, { complaintId, step: 'assess' })
    await moved(test, desk.police, { complaintId, step: 'find-no-offence', reason: 'civil-dispute' })
    expect((await reportsOf(complaintId))[0]?.status).toBe('rejected')
    await moved(test, desk.police, { complaintId, step: 'reopen', words: 'De rechtbank gaf u gelijk.' })
    expect((await reportsOf(complaintId))[0]?.status).toBe('confirmed')
    // Whoever may only prepare, a person or a system, does not take back what somebody signed and the police took.
    const withdraw = { complaintId, step: 'withdraw' as const, words: 'Opgelost met de leverancier.' }
    for (const preparer of [desk.preparer, test.machine('fietsen-test', 'complaints:prepare', 'complaints:sign')])
      await expect(moved(test, preparer, withdraw)).rejects.toMatchObject({
        status: 403,
        code: 'complaints.withdraw-by-signatory',
      })
    await expect(moved(test, desk.signatory, { ...withdraw, words: ' ' })).rejects.toMatchObject({
      fields: [{ field: 'words' }],
    })
    expect((await reportsOf(complaintId))[0]?.status).toBe('confirmed')
    await moved(test, desk.signatory, withdraw)
    expect((await reportsOf(complaintId))[0]?.status).toBe('withdrawn')
    expect(await stored(test, complaintId)).toMatchObject({ status: 'withdrawn' })
  })

  it('refer to a point of the register and to nothing else, from a draft by the filer', async () => {
    const complaintId = await draftOf(desk.preparer)
    const refer = (referredTo: string) => moved(test, desk.preparer, { complaintId, step: 'refer', referredTo })
    await expect(refer('nergens')).rejects.toMatchObject({ fields: [{ field: 'referredTo' }] })
    expect(await refer('acm-consuwijzer')).toBe('referred')
  })

  it('are refused when somebody else was first', async () => {
    const complaintId = await confirmed()
    const seen = (await stored(test, complaintId)).changes
    await moved(test, desk.police, { complaintId, step: 'assess' })
    await expect(
      takeComplaintStep(desk.police, { complaintId, step: 'ask-more', words: 'Wat nu?', seenChanges: seen }),
    ).rejects.toMatchObject({ status: 409, code: 'web.changed-meanwhile' })
  })
})

describe('the same case filed twice', () => {
  it('is recognised by the own reference or by what it says, and not refused', async () => {
    const answers = invoiceAnswers({ ownReference: 'INK-77' })
    const first = await draftOf(desk.preparer, { answers })
    await signed(test, desk.signatory, first)
    const sameOf = async (id: string) => {
      const [version] = await versionsOf(id)
      const complaint = await stored(test, id)
      return transaction(desk.preparer, (tx) => findSame(tx, complaint, version ?? expect.fail()))
    }
    const again = await draftOf(desk.preparer, { answers: { ...answers, ownReference: '' } })
    expect(await sameOf(again)).toMatchObject([{ id: first, because: 'content' }])
    const byReference = await draftOf(desk.preparer, { answers: invoiceAnswers({ ownReference: 'ink-77' }) })
    expect(await sameOf(byReference)).toMatchObject([{ id: first, because: 'reference' }])
    const later = await draftOf(desk.preparer, { answers: { ...answers, ownReference: '', from: '20-11-2026' } })
    expect((await sameOf(later)).map(({ id }) => id)).not.toContain(first)
    await signed(test, desk.signatory, again)
  })
})
