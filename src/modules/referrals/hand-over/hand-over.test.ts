// SPDX-License-Identifier: EUPL-1.2
import { webMessages } from '#foundation/web'
import { describe, expect, it } from 'vitest'
import { adviseByPhone } from '#modules/guidance'
import { readItems } from '#modules/sharing'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { answerHandOver } from '../answer-hand-over/answer-hand-over.command.ts'
import { readReceived } from '../answer-hand-over/read-hand-over.query.ts'
import { answerQuestion } from '../follow-referral/answer-question.command.ts'
import { readOwn } from '../follow-referral/own-hand-over.query.ts'
import { asked, caller, cardGone, handedOver, ownReport, receiver, stored } from '../referral/referral.fixture.ts'
import { referralMessages as messages } from '../referral/referral.text.ts'
import { returnHandOvers } from '../return-hand-overs/return-hand-overs.command.ts'
import { takeBack, withdrawForCaller, withdrawOwn } from '../withdraw-consent/withdraw-consent.command.ts'
import { handOver } from './hand-over.command.ts'
import { readSent } from './sent.query.ts'

const test = await testContext({ demo: true })

const hour = 3_600_000
const noticesOf = async (reportId: string) =>
  (
    await test.ctx.db.pool.query<{ nl: string }>(
      'select nl from reports.notice where report_id = $1 order by told_at, id',
      [reportId],
    )
  ).rows.map(({ nl }) => nl)

describe('a warm hand-over', () => {
  it('goes with consent, minimal, on record, and the person sees it', async () => {
    const { reportId, code } = await ownReport(test, 21)
    const { id, reportCode } = await handedOver(test, { reportId })
    expect(reportCode).toBeNull()
    const seen = await readReceived(receiver(test), id)
    expect(seen).toMatchObject({ from: 'Meldpunt Fraude (demo)', status: 'read', urgency: 'today' })
    // What the police do not need did not go: whether the bank was called.
    expect(Object.keys(seen?.packet?.told ?? {}).toSorted()).toEqual([
      'gave',
      'name',
      'note',
      'paid',
      'situation',
      'when',
    ])
    // Nobody verified a number of these police, so they call nobody and get no number.
    expect(seen?.packet).toMatchObject({ calls: 'self', callFrom: null })
    const sent = await readSent(caller(test), id)
    expect(sent?.consent).toMatchObject({ askedByName: 'Test Persoon', withdrawnAt: null })
    expect(sent?.consent?.words).toMatch(/doorverwijzen naar Politie \(demo\).*wat er gebeurde.*Vindt u dat goed\?/)
    const own = await readOwn(test.visitor, code)
    expect(own?.all[0]).toMatchObject({ who: 'Politie (demo)', codeWord: seen?.packet?.codeWord })
    expect((await noticesOf(reportId)).at(-1)).toContain('U bent doorverwezen naar Politie (demo)')
    const lines = await test.ctx.db.pool.query(
      "select detail from foundation.audit where action = 'referrals.hand-over-made' and subject_id = $1",
      [id],
    )
    expect(JSON.stringify(lines.rows)).not.toMatch(/Voorbeeld|Hoort/)
  })

  it('makes a report of its own when there is none, so that the person can follow it and take it back', async () => {
    const { id, reportCode } = await handedOver(test)
    expect((await readOwn(test.visitor, reportCode ?? ''))?.all.map((one) => one.id)).toEqual([id])
  })

  it('gives a bank no story, and who may call nobody no number', async () => {
    const { id } = await handedOver(test, { receiverId: 'deltabank-demo' })
    const told = (await readReceived(receiver(test, 'deltabank-demo'), id))?.packet?.told
    expect(told).toMatchObject({ called: 'Ja', phone: expect.stringContaining('7700') })
    expect(told?.note).toBeUndefined()
    // Dutch goes without saying; another language does not.
    expect(told?.language).toBeUndefined()
    const typed = { name: 'Ewa', phone: '+44 7700 900123', language: 'pl', payment: '€ 480, 29 november 2026' }
    const other = await handedOver(test, { receiverId: 'deltabank-demo', typed })
    expect((await readReceived(receiver(test, 'deltabank-demo'), other.id))?.packet?.told).toMatchObject({
      language: 'pl',
      payment: '€ 480, 29 november 2026',
    })
    // To stop the money a bank needs the account that it went to; nobody else gets it, and it stands in no record.
    const paidTo = `${demoIban(4711)}, 06 12345678, +44 7700 900977`
    const toBank = await handedOver(test, { receiverId: 'deltabank-demo', typed: { ...typed, paidTo } })
    const there = (await readReceived(receiver(test, 'deltabank-demo'), toBank.id))?.packet?.told
    expect(there?.paidTo).toBe(formatIban(demoIban(4711)))
    expect((await readSent(caller(test), toBank.id))?.consent?.words).toContain('naar welke rekening het geld ging')
    const toPolice = await handedOver(test, { typed: { ...typed, paidTo } })
    expect((await readReceived(receiver(test), toPolice.id))?.packet?.told.paidTo).toBeUndefined()
    const atPolice = await handedOver(test, { typed })
    expect((await readReceived(receiver(test), atPolice.id))?.packet?.told.payment).toBeUndefined()
    await test.ctx.db.pool.query(
      "update partners.fraud_desk set verified_on = '2020-01-01' where organisation_id = 'deltabank-demo'",
    )
    const second = await handedOver(test, { receiverId: 'deltabank-demo' })
    const seen = await readReceived(receiver(test, 'deltabank-demo'), second.id)
    expect(seen?.packet).toMatchObject({ calls: 'self', callFrom: null })
    expect(seen?.packet?.told.phone).toBeUndefined()
    await test.ctx.db.pool.query('update partners.fraud_desk set verified_on = current_date')
  })

  it('tells a bank that card and code are gone, and that it is now; of pictures it hears nothing', async () => {
    const { id } = await handedOver(test, { plan: cardGone, receiverId: 'deltabank-demo' })
    const seen = await readReceived(receiver(test, 'deltabank-demo'), id)
    expect(seen).toMatchObject({ urgency: 'now' })
    expect(seen?.packet).toMatchObject({
      urgency: 'now',
      told: {
        gave: 'Een wachtwoord, inlogcode of code uit een sms van mij; Mijn bankpas, misschien met mijn pincode',
        called: 'Nee, nog niet',
      },
    })
    expect((await readSent(caller(test), id))?.consent?.words).toContain('wat de ander heeft')
    expect((await stored(test, id)).dueAt.getTime() - (await stored(test, id)).handedAt.getTime()).toBe(hour)
  })

  it('tells the police of danger, with a clock of a quarter of an hour; a bank hears that it is now, and not why', async () => {
    const { code } = adviseByPhone({
      now: ['threat'],
      what: 'nepagent',
      who: 'adult',
      gave: ['bank-card'],
      contact: 'over',
    })
    const { id } = await handedOver(test, { plan: code })
    const seen = await readReceived(receiver(test), id)
    expect(seen).toMatchObject({ urgency: 'danger', packet: { urgency: 'danger' } })
    expect((await stored(test, id)).dueAt.getTime() - (await stored(test, id)).handedAt.getTime()).toBe(hour / 4)
    const atBank = await handedOver(test, { plan: code, receiverId: 'deltabank-demo' })
    const there = await readReceived(receiver(test, 'deltabank-demo'), atBank.id)
    expect(there?.urgency).toBe('now')
    expect(JSON.stringify(there?.packet)).not.toMatch(/bedreig|gevaar/i)
  })

  it('tells a bank of a device that the other is in at this moment', async () => {
    const { code } = adviseByPhone({ now: ['remote'], what: 'techhelpdesk', who: 'adult', gave: [], contact: 'over' })
    const { id } = await handedOver(test, { plan: code, receiverId: 'deltabank-demo' })
    const told = (await readReceived(receiver(test, 'deltabank-demo'), id))?.packet?.told
    expect(told?.gave).toContain('Hij zat in mijn computer of telefoon')
  })

  it('tells the police and a bank first who stands at the door', async () => {
    const { code } = adviseByPhone({ now: ['door'], what: 'nepagent', who: 'adult', gave: [], contact: 'in-touch' })
    const toldTo = async (receiverId: string) => {
      const { id } = await handedOver(test, { plan: code, receiverId })
      return (await readReceived(receiver(test, receiverId), id))?.packet?.told.now
    }
    expect(await toldTo('politie-demo')).toMatch(/^Er staat iemand aan de deur/)
    // Whoever comes for a card: the bank blocks it.
    expect(await toldTo('deltabank-demo')).toMatch(/^Er staat iemand aan de deur/)
  })

  it('does not go without a yes, to no partner, to oneself, twice, or with an account in the note', async () => {
    const ask = (more: object) => handOver(caller(test), asked(test, more))
    await expect(ask({ hasConsent: false })).rejects.toMatchObject({ code: messages.noConsent, status: 400 })
    for (const receiverId of ['koopplein-demo', 'nergens'])
      await expect(ask({ receiverId })).rejects.toMatchObject({ code: messages.noPartner, status: 409 })
    await expect(ask({ receiverId: 'meldpunt-demo' })).rejects.toMatchObject({ code: messages.ownOrganisation })
    await expect(ask({ plan: 'XXXXX' })).rejects.toMatchObject({ code: messages.noPlan })
    await expect(ask({ typed: { note: 'Hij heet NL65 DYKW 0002 3010 01' } })).rejects.toMatchObject({
      fields: [{ field: 'note' }],
    })
    for (const [phone, code] of [
      ['', messages.phoneNeeded],
      ['geen', messages.wrongPhone],
      ['112', messages.wrongPhone],
    ])
      await expect(ask({ receiverId: 'deltabank-demo', typed: { phone } })).rejects.toMatchObject({
        fields: [{ field: 'phone', code }],
      })
    const { reportId } = await ownReport(test, 22)
    const one = asked(test, { reportId })
    await handOver(caller(test), one)
    // The same form sent again is the same hand-over; another one for the same report and receiver is refused.
    expect(await handOver(caller(test), one)).toEqual({ id: one.id, reportCode: null, pointId: 'politie' })
    await expect(ask({ reportId })).rejects.toMatchObject({ code: messages.alreadyThere, status: 409 })
    const nobody = test.as('meldpunt-demo', 'reports:read')
    await expect(handOver(nobody, asked(test))).rejects.toMatchObject({ code: messages.mayNotMake, status: 403 })
    const foreign = test.as('politie-demo', 'referrals:make')
    await expect(handOver(foreign, asked(test, { receiverId: 'deltabank-demo', reportId }))).rejects.toMatchObject({
      code: messages.notOwnReport,
    })
  })

  it('is not given to everybody at once with one number', async () => {
    const { typed } = asked(test)
    for (let n = 0; n < 3; n++) await handedOver(test, { typed, receiverId: 'deltabank-demo' })
    await expect(handedOver(test, { typed, receiverId: 'deltabank-demo' })).rejects.toMatchObject({
      code: messages.tooManyOfNumber,
    })
  })
})

describe('the receiver', () => {
  it('takes over and speaks; the person reads both, and answers questions that are counted without them', async () => {
    const { reportId, code } = await ownReport(test, 23)
    const { id } = await handedOver(test, { reportId })
    await answerHandOver(receiver(test), id, { answer: 'accept' })
    await answerHandOver(receiver(test), id, { answer: 'accept' })
    await expect(
      answerQuestion(test.visitor, { id, reportId, question: 'relieved', said: 'yes' }),
    ).rejects.toMatchObject({ code: webMessages.notNow })
    await answerHandOver(receiver(test), id, { answer: 'speak' })
    const told = (await noticesOf(reportId)).join(' ')
    expect(told).toMatch(/neemt het over.*zegt dat u elkaar sprak/)
    // Once spoken it is the receiver's own: nothing is left in the inbox.
    expect((await readReceived(receiver(test), id))?.packet).toBeNull()
    const count = async () =>
      Number(
        (
          await test.ctx.db.pool.query(
            "select coalesce(sum(n), 0) as n from referrals.tally where question = 'relieved' and answer = 'yes'",
          )
        ).rows[0].n,
      )
    const before = await count()
    await answerQuestion(test.visitor, { id, reportId, question: 'relieved', said: 'yes' })
    await answerQuestion(test.visitor, { id, reportId, question: 'relieved', said: 'yes' })
    expect(await count()).toBe(before + 1)
    expect((await readOwn(test.visitor, code))?.all[0]?.answered).toEqual(['relieved'])
  })

  it('refuses with a reason, and loses what it had', async () => {
    const { reportId } = await ownReport(test, 24)
    const { id } = await handedOver(test, { reportId })
    await expect(answerHandOver(receiver(test), id, { answer: 'refuse' })).rejects.toMatchObject({
      code: messages.needsReason,
    })
    await answerHandOver(receiver(test), id, { answer: 'refuse', refusal: 'no-time' })
    await takeBack(test.ctx, [id])
    const [item] = [...(await readItems(receiver(test), 'hand-over', [id])).values()]
    expect(item).toMatchObject({ payload: null, isRecalled: true })
    expect(await readSent(caller(test), id)).toMatchObject({ status: 'refused', refusal: 'no-time' })
    // Another place can have it now, the same one too.
    await expect(handedOver(test, { reportId })).resolves.toMatchObject({ reportCode: null })
  })

  it('is nobody else: another organisation reads and answers nothing', async () => {
    const { id } = await handedOver(test)
    const other = receiver(test, 'deltabank-demo')
    expect(await readReceived(other, id)).toBeNull()
    await expect(answerHandOver(other, id, { answer: 'accept' })).rejects.toMatchObject({ status: 404 })
    expect(await readSent(test.as('politie-demo', 'referrals:make'), id)).toBeNull()
    await expect(withdrawForCaller(test.as('politie-demo', 'referrals:make'), id)).rejects.toMatchObject({
      status: 404,
    })
  })
})

describe('the clock', () => {
  it('brings back who was not answered or not spoken with; after that the receiver says nothing any more', async () => {
    const start = test.ctx.now()
    test.setNow(start)
    const { reportId } = await ownReport(test, 25)
    const { id } = await handedOver(test, { reportId })
    const second = await handedOver(test)
    await answerHandOver(receiver(test), second.id, { answer: 'accept' })
    test.setNow(new Date(start.getTime() + 3.9 * hour))
    await returnHandOvers(test.ctx)
    expect((await stored(test, id)).status).toBe('sent')
    test.setNow(new Date(start.getTime() + 4 * hour))
    await returnHandOvers(test.ctx)
    await returnHandOvers(test.ctx)
    expect(await stored(test, id)).toMatchObject({ status: 'returned', returnedBecause: 'unanswered' })
    expect((await stored(test, second.id)).status).toBe('accepted')
    await takeBack(test.ctx, [id])
    expect((await readReceived(receiver(test), id))?.packet).toBeNull()
    for (const answer of ['accept', 'speak'] as const)
      await expect(answerHandOver(receiver(test), id, { answer })).rejects.toMatchObject({
        code: messages.cameBack,
        status: 409,
      })
    expect((await noticesOf(reportId)).at(-1)).toContain('antwoordde niet op tijd')
    test.setNow(new Date(start.getTime() + 24.1 * hour))
    await returnHandOvers(test.ctx)
    expect(await stored(test, second.id)).toMatchObject({ status: 'returned', returnedBecause: 'not-spoken' })
    test.setNow(new Date())
  })
})

describe('consent', () => {
  it('is withdrawn by the person: nothing is left with us or in the inbox, and the receiver says that it wiped', async () => {
    const { reportId, code } = await ownReport(test, 26)
    const { id } = await handedOver(test, { reportId })
    await answerHandOver(receiver(test), id, { answer: 'accept' })
    const { reportId: other } = await ownReport(test, 27)
    await expect(withdrawOwn(test.visitor, id, other)).rejects.toMatchObject({ status: 404 })
    await withdrawOwn(test.visitor, id, reportId)
    await takeBack(test.ctx, [id])
    const left = await test.ctx.db.pool.query(
      `select (select count(*)::int from referrals.packet where hand_over_id = $1) as packets,
        (select count(*)::int from sharing.message m join sharing.disclosure d on d.id = m.disclosure_id
          where d.item_id = $1 and m.payload is not null) as payloads`,
      [id],
    )
    expect(left.rows).toEqual([{ packets: 0, payloads: 0 }])
    await expect(answerHandOver(receiver(test), id, { answer: 'speak' })).rejects.toMatchObject({
      code: messages.consentGone,
    })
    await answerHandOver(receiver(test), id, { answer: 'erase' })
    expect((await readSent(caller(test), id))?.status).toBe('erased')
    const own = (await readOwn(test.visitor, code))?.all[0]
    expect(own).toMatchObject({ status: 'erased', codeWord: null, told: [], isWithdrawn: true })
  })
})
