// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { asSystem, type Context, transaction } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import {
  activeAgreement,
  anyDraft,
  on,
  parties,
  refusedFor,
  signedDraft,
  today,
} from '../agreement/agreement.fixture.ts'
import { selectAgreement } from '../agreement/agreement.store.ts'
import { draftAgreement, redraftAgreement } from '../draft-agreement/draft-agreement.command.ts'
import { endAgreements } from '../end-agreements/end-agreements.command.ts'
import { signAgreement } from '../sign-agreement/sign-agreement.command.ts'
import { askSecondPerson } from './ask-second-person.command.ts'
import { decideAgreement } from './decide-agreement.command.ts'

const test = await testContext()
test.setNow(today)
const people = await parties(test)

const read = async (id: string, as: Context = test.ctx) => transaction(as, (tx) => selectAgreement(tx, id))
const statusOf = async (id: string) => (await read(id))?.status
const activate = (ctx: Context, agreementId: string) => decideAgreement(ctx, { agreementId, step: 'activate' })
const resume = (ctx: Context, agreementId: string) => decideAgreement(ctx, { agreementId, step: 'resume' })
const suspend = (ctx: Context, agreementId: string) =>
  decideAgreement(ctx, { agreementId, step: 'suspend', reason: 'Er ging iets mis.' })
const ask = (ctx: Context, agreementId: string, step: 'resume' | 'renew-dpia' = 'resume', reviewOn = '2027-12-01') =>
  askSecondPerson(ctx, { agreementId, step, dpiaReference: 'DPIA 2026-4', dpiaReviewOn: reviewOn })

describe('a draft', () => {
  it('becomes active when both signed and a second person lets it in, with a line for every step', async () => {
    const id = await draftAgreement(people.drafter, anyDraft)
    expect(await refusedFor(activate(people.bank, id))).toEqual(['signatures'])
    await signAgreement(people.police, id, 1)
    await signAgreement(people.bank, id, 1)
    expect(await refusedFor(activate(people.drafter, id))).toEqual(['second-person'])
    expect(await activate(people.police, id)).toBe('active')
    expect((await listAudit(test.ctx, id)).map(({ action }) => action)).toEqual([
      'agreements.agreement-drafted',
      'agreements.agreement-signed',
      'agreements.agreement-signed',
      'agreements.agreement-activated',
    ])
  })

  it('says everything that is missing at once', async () => {
    const id = await draftAgreement(people.drafter, { ...anyDraft, dpiaReference: null, dpiaReviewOn: null })
    expect(await refusedFor(activate(people.drafter, id))).toEqual(['dpia', 'signatures', 'second-person'])
    const late = on(people.bank, new Date('2028-06-01T12:00:00Z'))
    const old = await signedDraft(people)
    expect(await refusedFor(activate(late, old))).toEqual(['dpia-current', 'end-ahead'])
  })

  it('has to be signed again when its text changes, and does not go over what somebody else wrote', async () => {
    const id = await signedDraft(people)
    await redraftAgreement(people.drafter, id, 1, { ...anyDraft, title: 'Een andere titel' })
    expect(await refusedFor(activate(people.bank, id))).toEqual(['signatures'])
    expect(await refusedFor(signAgreement(people.bank, id, 1))).toEqual(['web.changed-meanwhile'])
    expect(await refusedFor(redraftAgreement(people.police, id, 1, anyDraft))).toEqual(['web.changed-meanwhile'])
    expect(await refusedFor(redraftAgreement(people.bank, id, 2, anyDraft))).toEqual(['agreements.only-drafter'])
    expect((await read(id))?.title).toBe('Een andere titel')
  })

  it('counts whoever changed it last as its writer too', async () => {
    const id = await draftAgreement(people.drafter, anyDraft)
    await redraftAgreement(people.police, id, 1, anyDraft)
    await signAgreement(people.police, id, 2)
    await signAgreement(people.bank, id, 2)
    expect(await refusedFor(activate(people.drafter, id))).toEqual(['second-person'])
    expect(await refusedFor(activate(people.police, id))).toEqual(['second-person'])
    expect(await activate(people.bankToo, id)).toBe('active')
  })

  it('is signed only by a person of a party who may', async () => {
    const id = await draftAgreement(people.drafter, anyDraft)
    const noSuch = ['agreements.no-such-agreement']
    expect(await refusedFor(signAgreement(people.third, id, 1))).toEqual(noSuch)
    expect(await refusedFor(signAgreement(people.bank, 'onzin', 1))).toEqual(noSuch)
    const mayNot = ['agreements.may-not']
    expect(await refusedFor(signAgreement(test.as('bank-test', 'agreements:draft'), id, 1))).toEqual(mayNot)
    expect(await refusedFor(signAgreement(test.machine('bank-test', 'agreements:sign'), id, 1))).toEqual(mayNot)
    expect(await refusedFor(draftAgreement(test.as('bank-test', 'agreements:sign'), anyDraft))).toEqual(mayNot)
    await signAgreement(people.bank, id, 1)
    expect(await refusedFor(signAgreement(people.bankToo, id, 1))).toEqual(['agreements.already-signed'])
  })

  it('names only organisations that exist, the own one among them', async () => {
    const to = (sends: string[], receives: string[]) => draftAgreement(people.drafter, { ...anyDraft, sends, receives })
    expect(await refusedFor(to(['politie-test'], ['nergens']))).toEqual(['receives'])
    expect(await refusedFor(to(['bank-test'], ['derde-test']))).toEqual(['sends'])
  })

  it('can be dropped, and then nothing else can be done with it', async () => {
    const id = await signedDraft(people)
    expect(await refusedFor(decideAgreement(people.bank, { agreementId: id, step: 'drop' }))).toEqual(['reason'])
    await decideAgreement(people.bank, { agreementId: id, step: 'drop', reason: 'Niet meer nodig.' })
    expect(await refusedFor(activate(people.bank, id))).toEqual(['web.not-now'])
  })
})

describe('an active agreement', () => {
  it('never changes; a new version takes its place when it starts', async () => {
    const old = await activeAgreement(people)
    expect(await refusedFor(redraftAgreement(people.drafter, old, 1, anyDraft))).toEqual(['agreements.not-a-draft'])
    const next = await draftAgreement(people.drafter, { ...anyDraft, startsOn: '2026-12-01' }, old)
    await signAgreement(people.police, next, 1)
    await signAgreement(people.bank, next, 1)
    await activate(people.bank, next)
    expect(await statusOf(old)).toBe('active')
    await endAgreements(on(test.ctx, new Date('2026-12-01T00:00:00+01:00')))
    expect([await statusOf(old), await statusOf(next)]).toEqual(['ended', 'active'])
    const now = await draftAgreement(people.drafter, anyDraft, next)
    await signAgreement(people.police, now, 1)
    await signAgreement(people.bank, now, 1)
    await activate(people.bank, now)
    expect(await statusOf(next)).toBe('ended')
  })

  it('is suspended by one person of any party, with a reason', async () => {
    const id = await activeAgreement(people)
    expect(await refusedFor(decideAgreement(people.bank, { agreementId: id, step: 'suspend' }))).toEqual(['reason'])
    expect(await refusedFor(suspend(people.third, id))).toEqual(['agreements.no-such-agreement'])
    expect(await suspend(test.as('bank-test', 'agreements:draft'), id)).toBe('suspended')
  })

  it('resumes only with two people, one of them of the organisation that suspended it', async () => {
    const id = await activeAgreement(people)
    await suspend(people.bank, id)
    expect(await refusedFor(resume(people.bank, id))).toEqual(['asked-first'])
    await ask(people.police, id)
    expect(await refusedFor(resume(people.police, id))).toEqual(['second-person', 'stopper-agrees'])
    expect(await refusedFor(resume(people.drafter, id))).toEqual(['stopper-agrees'])
    expect(await resume(people.bank, id)).toBe('active')
    expect(await read(id)).toMatchObject({ dpiaReference: 'DPIA 2026-4', dpiaReviewOn: '2027-12-01', asked: null })
  })

  it('goes on under a renewed assessment after two people said so', async () => {
    const id = await activeAgreement(people)
    expect(await refusedFor(ask(people.bank, id, 'renew-dpia', '2026-11-24'))).toEqual(['dpiaReviewOn'])
    await ask(people.bank, id, 'renew-dpia')
    expect((await read(id))?.dpiaReviewOn).toBe('2027-10-01')
    const renew = (ctx: Context) => decideAgreement(ctx, { agreementId: id, step: 'renew-dpia' })
    expect(await refusedFor(renew(people.bank))).toEqual(['second-person'])
    expect(await renew(people.bankToo)).toBe('active')
    expect((await read(id))?.dpiaReviewOn).toBe('2027-12-01')
  })

  it('ends by the word of any party, and by the clock', async () => {
    const id = await activeAgreement(people)
    await decideAgreement(people.bank, { agreementId: id, step: 'end', reason: 'Wij stoppen.' })
    expect(await refusedFor(resume(people.bank, id))).toEqual(['web.not-now'])
    const other = await activeAgreement(people, { endsOn: '2026-12-24' })
    await endAgreements(on(asSystem(test.ctx, 'test'), new Date('2026-12-23T23:59:59+01:00')))
    expect(await statusOf(other)).toBe('active')
    await endAgreements(on(asSystem(test.ctx, 'test'), new Date('2026-12-24T00:00:00+01:00')))
    expect(await statusOf(other)).toBe('ended')
  })
})

describe('the database itself', () => {
  const run = (ctx: Context, statement: ReturnType<typeof sql>) => transaction(ctx, (tx) => statement.execute(tx))
  const idOf = (ctx: Context) => (ctx.actor.kind === 'person' ? ctx.actor.id : '')

  it('shows a party its own agreements, and a third organisation or nobody none', async () => {
    const id = await activeAgreement(people)
    expect(await read(id, people.bank)).not.toBeNull()
    for (const stranger of [people.third, test.visitor, test.machine('derde-test')]) {
      expect(await read(id, stranger)).toBeNull()
      for (const table of ['agreement', 'party', 'sample', 'agreement_step'])
        expect((await run(stranger, sql`select * from ${sql.table(`agreements.${table}`)}`)).rows).toEqual([])
      await run(stranger, sql`update agreements.agreement set status = 'ended' where id = ${id}`)
    }
    expect(await statusOf(id)).toBe('active')
  })

  it('refuses that the drafter, or somebody in the name of another, lets it in', async () => {
    const id = await signedDraft(people)
    const letIn = (as: Context, by: Context) =>
      run(
        as,
        sql`update agreements.agreement set status = 'active', activated_by = ${idOf(by)}, activated_at = now() where id = ${id}`,
      )
    await expect(letIn(people.drafter, people.drafter)).rejects.toThrow(/check constraint/)
    await expect(letIn(people.drafter, people.bank)).rejects.toThrow(/who activates is named/)
    await expect(letIn(test.ctx, people.bank)).rejects.toThrow(/only a person/)
    await expect(letIn(test.machine('bank-test', 'agreements:sign'), people.bank)).rejects.toThrow(/only a person/)
    const unsigned = await draftAgreement(people.drafter, anyDraft)
    await expect(
      run(
        people.bank,
        sql`update agreements.agreement set status = 'active', activated_by = ${idOf(people.bank)}, activated_at = now() where id = ${unsigned}`,
      ),
    ).rejects.toThrow(/not every party signed/)
  })

  it('refuses a signature for another organisation, and one without a person', async () => {
    const id = await draftAgreement(people.drafter, anyDraft)
    const sign = (as: Context, organisation: string) =>
      run(
        as,
        sql`update agreements.party set signed_at = now(), signed_by = ${idOf(as)}, signed_by_name = 'x', signed_version = 1
          where agreement_id = ${id} and organisation_id = ${organisation}`,
      )
    await sign(people.drafter, 'bank-test')
    expect((await read(id))?.parties.every(({ signedAt }) => signedAt === null)).toBe(true)
    await expect(sign(test.machine('bank-test'), 'bank-test')).rejects.toThrow(/a person signs/)
  })

  it('refuses to widen what was signed, to resume alone and to swap who stopped it', async () => {
    const id = await activeAgreement(people)
    const change = (as: Context, what: ReturnType<typeof sql>) =>
      run(as, sql`update agreements.agreement set ${what} where id = ${id}`)
    await expect(change(people.bank, sql`exchanges = '{tag-set}'`)).rejects.toThrow(/does not change/)
    await expect(change(people.bank, sql`ends_on = ends_on + 1`)).rejects.toThrow(/ends no later/)
    await expect(change(people.bank, sql`dpia_review_on = dpia_review_on + 1`)).rejects.toThrow(/two people/)
    await expect(change(people.bank, sql`drafted_by = 'x'`)).rejects.toThrow(/who made it/)
    await expect(
      run(people.drafter, sql`delete from agreements.party where agreement_id = ${id}`),
    ).resolves.toMatchObject({
      numAffectedRows: 0n,
    })
    await suspend(people.bank, id)
    await expect(change(people.police, sql`suspended_organisation_id = 'politie-test'`)).rejects.toThrow(
      /who suspends is named/,
    )
    await ask(people.police, id)
    const resumed = sql`status = 'active', suspended_organisation_id = null`
    await expect(change(people.police, resumed)).rejects.toThrow(/two people/)
    await expect(change(people.drafter, resumed)).rejects.toThrow(/two people/)
    await expect(change(people.police, sql`asked_by = ${idOf(people.bank)}`)).rejects.toThrow(/who asks is named/)
    await change(people.bank, resumed)
    expect(await statusOf(id)).toBe('active')
  })
})
