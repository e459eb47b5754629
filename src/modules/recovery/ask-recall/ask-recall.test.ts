// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { applyRetention } from '#foundation/db'
import { webMessages } from '#foundation/web'
import { submitReports, withdrawOwnReport } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { agreementInForce } from '../../sharing/disclose/agreement-in-force.fixture.ts'
import type { AnswerInput } from '../answer-packet/answer.schema.ts'
import { answerPacket } from '../answer-packet/answer-packet.command.ts'
import { listPackets, readPacket } from '../answer-packet/read-packet.query.ts'
import { keepRecalls } from '../keep-recalls/keep-recalls.command.ts'
import { releaseRecall } from '../list-recalls/release-recall.command.ts'
import { mostAboutOne } from '../recall/hold.ts'
import { asked, bank, packetOf, payee, payer, recallOf } from '../recall/recall.fixture.ts'
import { moneyOutcome, type Side } from '../recall/recall.ts'
import { recallMessages } from '../recall/recall.text.ts'
import { recoveryRetention } from '../recall/recovery.tables.ts'
import { withdrawRecall } from '../withdraw-recall/withdraw-recall.command.ts'
import { ownStatus } from './own-status.ts'

const test = await testContext({ demo: true })
await test.settle()

const told = async (id: string, side: Side, answer: AnswerInput['answer'], more: Partial<AnswerInput> = {}) =>
  answerPacket(bank(test, side), (await packetOf(test, id, side)).id, { answer, ...more })
const statuses = async (id: string) => {
  const { packets } = await recallOf(test, id)
  return packets.map(({ status }) => status)
}
const read = async (id: string, side: Side) => readPacket(bank(test, side), (await packetOf(test, id, side)).id)
const refusal = (name: keyof typeof recallMessages) => ({ code: recallMessages[name] })

describe('a payment that somebody wants back', () => {
  it('lies with both banks at once, unconfirmed at the one that received it', async () => {
    const [from, to] = [payer(), payee()]
    const id = await asked(test, { fromAccount: from, toAccount: to })
    expect(await statuses(id)).toEqual(['sent', 'sent'])
    const [sending, receiving] = [await read(id, 'sending'), await read(id, 'receiving')]
    expect(sending?.content).toMatchObject({
      isConfirmed: true,
      payment: { fromAccount: from, toAccount: to, amountInCents: 125_000 },
    })
    expect(receiving?.content).toMatchObject({ isConfirmed: false, payment: { toAccount: to } })
    const { originId } = await recallOf(test, id)
    expect(JSON.stringify(sending?.content)).toContain(originId)
    expect(JSON.stringify(receiving?.content)).not.toContain(originId)
    expect(await statuses(id)).toEqual(['received', 'received'])
  })

  it('is only spoken about by the receiving bank once the payer’s bank confirmed it', async () => {
    const id = await asked(test)
    await told(id, 'receiving', 'acknowledge')
    for (const answer of ['freeze', 'recall', 'miss'] as const)
      await expect(told(id, 'receiving', answer)).rejects.toMatchObject(refusal('notConfirmed'))
    await expect(told(id, 'sending', 'freeze')).rejects.toMatchObject(refusal('notYours'))
    await told(id, 'sending', 'confirm')
    expect((await read(id, 'receiving'))?.content?.isConfirmed).toBe(true)
    await told(id, 'receiving', 'freeze', { reference: 'P-1' })
    expect(moneyOutcome((await recallOf(test, id)).packets)).toBe('frozen')
    await told(id, 'receiving', 'recall')
    const over = await recallOf(test, id)
    expect(moneyOutcome(over.packets)).toBe('recalled')
    expect(over.endedAt).not.toBeNull()
    expect(over.packets[0]).toMatchObject({ side: 'sending', status: 'withdrawn', why: 'money-back' })
    expect((await read(id, 'receiving'))?.content).toBeNull()
  })

  it('is taken back from the receiving bank when the payer’s bank does not know it, and sent again when it does after all', async () => {
    const id = await asked(test)
    await read(id, 'receiving')
    await told(id, 'sending', 'deny')
    await test.settle()
    expect(await statuses(id)).toEqual(['denied', 'withdrawn'])
    expect((await read(id, 'receiving'))?.content).toBeNull()
    await expect(told(id, 'receiving', 'recall')).rejects.toMatchObject({ status: 409 })
    await told(id, 'sending', 'confirm')
    await test.settle()
    expect((await read(id, 'receiving'))?.content?.isConfirmed).toBe(true)
    await told(id, 'receiving', 'part', { returnedInCents: 40_000 })
    const { packets, endedAt } = await recallOf(test, id)
    expect(moneyOutcome(packets)).toBe('partly')
    expect(endedAt).not.toBeNull()
  })

  it('bears answers that come twice, late and out of order, and refuses what cannot be', async () => {
    const id = await asked(test)
    const at = (minutes: number) => new Date(test.ctx.now().getTime() - minutes * 60_000).toISOString()
    await told(id, 'sending', 'confirm', { saidAt: at(10) })
    await told(id, 'sending', 'acknowledge')
    // Said before it was found, and under way for long.
    await told(id, 'sending', 'deny', { saidAt: at(20) })
    expect(await statuses(id)).toEqual(['confirmed', 'sent'])
    await expect(told(id, 'receiving', 'part')).rejects.toMatchObject(refusal('howMuch'))
    await expect(told(id, 'receiving', 'part', { returnedInCents: 125_000 })).rejects.toMatchObject(
      refusal('partIsAll'),
    )
    await expect(told(id, 'receiving', 'refuse')).rejects.toMatchObject(refusal('needsReason'))
    await told(id, 'receiving', 'miss')
    await told(id, 'receiving', 'miss')
    await told(id, 'receiving', 'freeze')
    expect(await statuses(id)).toEqual(['closed', 'too-late'])
    // Found in another account after all.
    await told(id, 'receiving', 'part', { returnedInCents: 100 })
    await told(id, 'receiving', 'recall')
    expect(moneyOutcome((await recallOf(test, id)).packets)).toBe('recalled')
    await expect(told(id, 'receiving', 'miss')).rejects.toMatchObject({ code: webMessages.notNow })
  })

  it('is asked once, only while it is young, and only of banks that can be asked', async () => {
    const origin = { kind: 'report' as const, id: test.ctx.newId() }
    const payment = { fromAccount: payer(), toAccount: payee(), paidAt: new Date(test.ctx.now().getTime() - 1_000) }
    const [one, two] = [await asked(test, payment, { origin }), await asked(test, payment, { origin })]
    expect(one).toBe(two)
    const hours = (n: number) => new Date(test.ctx.now().getTime() - n * 3_600_000)
    await expect(asked(test, { paidAt: hours(73) })).rejects.toMatchObject(refusal('tooOld'))
    await expect(asked(test, { paidAt: hours(-3) })).rejects.toMatchObject(refusal('inFuture'))
    const same = payer()
    await expect(asked(test, { fromAccount: same, toAccount: same })).rejects.toMatchObject(refusal('sameAccount'))
    await expect(asked(test, { fromAccount: 'NL91ABNA0417164300' })).rejects.toMatchObject(refusal('bankUnknown'))
    const abroad = await asked(test, { toAccount: 'DE89370400440532013000' })
    expect((await recallOf(test, abroad)).packets).toMatchObject([
      { status: 'sent' },
      { status: 'nowhere', why: 'foreign' },
    ])
    const elsewhere = await asked(test, { toAccount: 'NL91ABNA0417164300' })
    expect((await packetOf(test, elsewhere, 'receiving')).why).toBe('no-partner')
  })
})

describe('somebody who means harm', () => {
  it('sends 300 false packets about one account: nothing is frozen, and the true one among them comes through', async () => {
    const victim = payee()
    const before = (await listPackets(bank(test, 'receiving'), 1)).count
    const ids: string[] = []
    const flood = (from: number) =>
      Promise.all(
        Array.from({ length: 6 }, (_, n) =>
          asked(test, { toAccount: victim, amountInCents: 100 + from + n }, { marks: [`bron ${from + n}`] }),
        ),
      )
    for (let n = 0; n < 150; n += 6) ids.push(...(await flood(n)))
    const true_ = await asked(test, { toAccount: victim, amountInCents: 99_900 }, { marks: ['echt'] })
    for (let n = 150; n < 300; n += 6) ids.push(...(await flood(n)))
    expect(ids).toHaveLength(300)
    // The bank of the account has a handful of copies, none of which asks anything, and can answer none of them.
    expect((await listPackets(bank(test, 'receiving'), 1)).count).toBe(before + mostAboutOne)
    expect(await statuses(true_)).toEqual(['sent', 'held'])
    const copies = await test.ctx.db.pool.query(
      `select recall_id as id from recovery.packet where side = 'receiving' and status = 'received' and recall_id = any($1)`,
      [ids],
    )
    const shown = copies.rows.map(({ id }) => id)
    expect(shown).toHaveLength(mostAboutOne)
    for (const one of shown)
      await expect(told(one, 'receiving', 'freeze')).rejects.toMatchObject(refusal('notConfirmed'))
    // The payer's bank looks in its own books: one of them is of a customer.
    await told(true_, 'sending', 'confirm')
    expect(await statuses(true_)).toEqual(['confirmed', 'sent'])
    const queue = (await listPackets(bank(test, 'receiving'), 1)).packets.map(({ recallId }) => recallId)
    expect(queue.find((one) => one === true_ || ids.includes(one))).toBe(true_)
    await told(true_, 'receiving', 'freeze')
    await told(true_, 'receiving', 'recall')
    expect(moneyOutcome((await recallOf(test, true_)).packets)).toBe('recalled')
    // Of the false ones its books know none: their copies go.
    for (const one of shown) await told(one, 'sending', 'deny')
    await test.settle()
    const stands = await test.ctx.db.pool.query(
      `select side, status, count(*)::int as n from recovery.packet where recall_id = any($1) group by 1, 2 order by 1, 2`,
      [ids],
    )
    expect(stands.rows).toEqual([
      { side: 'receiving', status: 'held', n: 300 - mostAboutOne },
      { side: 'receiving', status: 'withdrawn', n: mostAboutOne },
      { side: 'sending', status: 'denied', n: mostAboutOne },
      { side: 'sending', status: 'sent', n: 300 - mostAboutOne },
    ])
  }, 120_000)

  it('sends many from one place: the fourth waits for a person, who sends it', async () => {
    const marks = ['een plek']
    for (let n = 0; n < 3; n++) expect(await statuses(await asked(test, {}, { marks }))).toEqual(['sent', 'sent'])
    const id = await asked(test, {}, { marks })
    expect(await statuses(id)).toEqual(['held', 'held'])
    expect(await read(id, 'sending')).toBeNull()
    const { version } = await recallOf(test, id)
    const other = test.as('meldpunt-demo', 'recovery:follow')
    await expect(releaseRecall(other, id, version)).rejects.toMatchObject({ status: 404 })
    await expect(releaseRecall(test.as('politie-demo'), id, version)).rejects.toMatchObject({ status: 403 })
    const desk = test.as('politie-demo', 'recovery:follow')
    await releaseRecall(desk, id, version)
    expect(await statuses(id)).toEqual(['sent', 'sent'])
    await expect(releaseRecall(desk, id, version)).rejects.toMatchObject({ status: 409 })
  })

  it('learns from "not found", "disputed" and "under investigation" one and the same thing', async () => {
    const ends = []
    for (const [side, said] of [
      ['sending', { answer: 'deny' }],
      ['sending', { answer: 'refuse', refusal: 'own-check' }],
      ['receiving', { answer: 'refuse', refusal: 'investigation' }],
      ['receiving', { answer: 'refuse', refusal: 'disputed-purchase' }],
    ] as const) {
      const id = await asked(test)
      if (side === 'receiving') await told(id, 'sending', 'confirm')
      await told(id, side, said.answer, said)
      ends.push(ownStatus(await packetOf(test, id, side)))
    }
    expect(new Set(ends)).toEqual(new Set(['stopped']))
    const [busy, found] = [await asked(test), await asked(test)]
    await told(busy, 'sending', 'acknowledge')
    await told(found, 'sending', 'confirm')
    expect(ownStatus(await packetOf(test, busy, 'sending'))).toBe(ownStatus(await packetOf(test, found, 'sending')))
  })
})

describe('what goes on no longer', () => {
  it('is taken back from both banks by whoever asked, and when the report is withdrawn', async () => {
    const id = await asked(test)
    await withdrawRecall(test.visitor, id, 'by-hand')
    await test.settle()
    expect(await statuses(id)).toEqual(['withdrawn', 'withdrawn'])
    expect((await read(id, 'sending'))?.content).toBeNull()
    await expect(told(id, 'sending', 'confirm')).rejects.toMatchObject({ status: 409 })

    const police = test.as('politie-demo', 'reports:file', 'reports:read')
    const [report] = await submitReports(police, [{ narrative: 'Verteld.', identifiers: [] }], { origin: 'api' })
    const reportId = report?.reportId ?? ''
    const other = await asked(test, {}, { origin: { kind: 'report', id: reportId } })
    await withdrawOwnReport(police, reportId)
    await test.settle()
    expect((await recallOf(test, other)).packets).toMatchObject([
      { status: 'withdrawn', why: 'report-gone' },
      { status: 'withdrawn', why: 'report-gone' },
    ])
  })

  it('ends after 14 days without an answer, and its accounts go 30 days later', async () => {
    const id = await asked(test)
    const days = (n: number) => new Date(asking.getTime() + n * 86_400_000)
    const asking = test.ctx.now()
    try {
      test.setNow(days(15))
      await keepRecalls(test.ctx)
      expect(await statuses(id)).toEqual(['unanswered', 'unanswered'])
      const { 'recovery.payment': line } = recoveryRetention
      await applyRetention(test.ctx.db, { 'recovery.payment': line }, days(44))
      expect((await recallOf(test, id)).payment).not.toBeNull()
      await applyRetention(test.ctx.db, { 'recovery.payment': line }, days(46))
      expect((await recallOf(test, id)).payment).toBeNull()
      // A bank that finds it then still can say so.
      await told(id, 'sending', 'recall')
      expect(moneyOutcome((await recallOf(test, id)).packets)).toBe('recalled')
    } finally {
      test.setNow(asking)
    }
  })

  it('does not go without an agreement, which is seen, and goes as far as it may when there is one', async () => {
    const organisationId = 'meldpunt-demo'
    const id = await asked(test, {}, { organisationId })
    expect((await recallOf(test, id)).packets).toMatchObject([
      { status: 'kept', why: 'no-agreement' },
      { status: 'kept', why: 'no-agreement' },
    ])
    expect(await read(id, 'sending')).toBeNull()
    await agreementInForce(test, {
      exchange: 'recall-own-payment',
      senderId: organisationId,
      receiverIds: ['deltabank-demo'],
      dataCategories: ['account-number', 'transaction'],
      purposes: ['recover-money'],
    })
    const desk = test.as(organisationId, 'recovery:follow')
    await releaseRecall(desk, id, (await recallOf(test, id)).version)
    // No rule lets a reporting point that is no police write to the other bank.
    expect(await statuses(id)).toEqual(['sent', 'kept'])
  })
})
