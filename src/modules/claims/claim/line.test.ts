// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { decideReport } from '#modules/reports'
import { dutchDay, receiptCodeOf } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { answerLetter, findLetter } from '../answer-letter/answer-letter.command.ts'
import { decideDefence } from '../answer-letter/decide-defence.command.ts'
import { ownShares } from '../give-consent/own-shares.query.ts'
import { joinClaims } from '../join-claims/join-claims.command.ts'
import { judgeClaim } from '../judge-claim/judge-claim.command.ts'
import { agreeInstalments } from '../keep-money/agree-instalments.command.ts'
import { listParked } from '../keep-money/list-parked.query.ts'
import { decideParked, recordMoney, recordPayment } from '../keep-money/record-money.command.ts'
import { readClaim } from '../read-claim/read-claim.query.ts'
import { takeStep } from '../take-step/take-step.command.ts'
import { acceptClaim } from '../transfer-claim/accept-claim.command.ts'
import { transferClaim } from '../transfer-claim/transfer-claim.command.ts'
import { previewLetter, readPdf, sendLetter } from '../write-letter/write-letter.command.ts'
import {
  begun,
  claimed,
  clear,
  consent,
  freshIban,
  people,
  reportsAbout,
  seenBy,
  tested,
  type Victim,
  versionFor,
} from './claim.fixture.ts'

const test = await testContext({ demo: true })
const who = people(test)

const losses = [30_000, 10_000, 20_000, 5_000, 35_000]
const rows = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows
const refused = (code: string) => expect.objectContaining({ code })
const today = () => dutchDay(test.ctx.now()).split('-').toReversed().join('-')

async function fresh(): Promise<{ id: string; victims: Victim[]; iban: string }> {
  const iban = freshIban()
  const victims = await reportsAbout(test, iban, losses)
  return { id: await begun(who.first, iban, victims), victims, iban }
}

async function asked(): Promise<{ id: string; victims: Victim[]; iban: string; letter: string }> {
  const made = await fresh()
  return { ...made, letter: await claimed(test, who, made.id, made.victims) }
}

/** The debtor reads the code off the letter; nobody else has it, so the test puts one of its own there. */
async function codeOf(letter: string): Promise<string> {
  const code = receiptCodeOf(Buffer.from(letter.replaceAll('-', '').slice(0, 24), 'hex'))
  const digest = test.ctx.secrets.digest('claims.letter-code', code)
  await rows('update claims.letter set code_digest = $1 where id = $2', [digest, letter])
  return code
}

let bank = 0
const pay = (cents: number, said: string, by: Context = who.bailiff) =>
  recordPayment(by, {
    amount: (cents / 100).toFixed(2).replace('.', ','),
    on: today(),
    bankReference: `B-${++bank}`,
    said,
  })
const reject = ({ reportId }: Victim) =>
  decideReport(who.first, { reportId, step: 'reject', reason: 'Deze melding klopt niet.', seenStatus: 'confirmed' })
const statusOf = async (id: string) => (await seenBy(who.first, id)).claim.status

describe('a cluster', () => {
  it('takes five confirmed reports with an amount: four make no claim', async () => {
    const iban = freshIban()
    const victims = await reportsAbout(test, iban, losses)
    await expect(begun(who.first, iban, victims.slice(1))).rejects.toEqual(refused('claims.too-few'))
    const few = freshIban()
    await expect(begun(who.first, few, await reportsAbout(test, few, losses.slice(1)))).rejects.toEqual(
      refused('claims.no-cluster'),
    )
  })

  it('is begun once, asks no more than was reported, and tells no victim', async () => {
    const { iban, victims } = await fresh()
    await expect(begun(who.second, iban, victims)).rejects.toEqual(refused('claims.claimed-already'))
    expect(await ownShares(test.visitor, victims[0]?.reportId ?? '')).toEqual([])
    const other = freshIban()
    const [first, ...rest] = await reportsAbout(test, other, losses)
    const more = [{ ...(first as Victim), cents: 30_001 }, ...rest]
    await expect(begun(who.first, other, more)).rejects.toEqual(refused('claims.more-than-reported'))
  })

  it('is not for other organisations', async () => {
    const { id } = await fresh()
    for (const ctx of [who.prosecutor, who.bailiff, test.as('deltabank-demo', 'claims:work')])
      expect(await readClaim(ctx, id)).toBeNull()
  })

  it('falls apart when a report no longer counts before anything went out', async () => {
    const { id, victims } = await fresh()
    await reject(victims[0] as Victim)
    await test.settle()
    expect(await statusOf(id)).toBe('closed')
  })
})

describe('the test', () => {
  it('needs two people, and the prosecutor sees no person in it', async () => {
    const { id } = await fresh()
    for (let times = 0; times < 2; times++) await judgeClaim(who.first, await versionFor(who.first, id), clear)
    expect(await statusOf(id)).toBe('testing')
    await judgeClaim(who.second, await versionFor(who.second, id), clear)
    const seen = await seenBy(who.prosecutor, id)
    expect(seen).toMatchObject({ people: 5, total: 100_000, shares: [], holder: null, account: null, tests: [] })
    await takeStep(who.prosecutor, await versionFor(who.prosecutor, id), 'object', {
      reason: 'De strafzaak gaat voor.',
    })
    expect(await statusOf(id)).toBe('back')
  })

  it.each([
    ['a dead debtor', { alive: 'no' }],
    ['a hijacked account', { hijacked: 'yes' }],
    ['a debtor who is a victim too', { victimToo: 'yes' }],
  ])('sends %s back to criminal law, with the reason', async (_, found) => {
    const { id } = await fresh()
    await tested(who, id, found)
    const { claim, steps } = await seenBy(who.first, id)
    expect(claim.status).toBe('back')
    expect(steps.at(-1)?.reason).not.toBe('')
    expect(claim.prosecutorId).toBeNull()
  })
})

describe('a holder who is a child', () => {
  const child = { bornOn: '1-1-2012', representative: 'Voogd Verzonnen' }
  const of = async (change: Record<string, string>) => {
    const iban = freshIban()
    const victims = await reportsAbout(test, iban, losses)
    return { id: await begun(who.first, iban, victims, change), victims }
  }

  it('is not called 18 or older against the day of birth, and an adult is not called a child', async () => {
    const { id } = await of(child)
    const judge = async (age: string, claim = id) =>
      judgeClaim(who.first, await versionFor(who.first, claim), { ...clear, age })
    await expect(judge('adult')).rejects.toMatchObject({ fields: [{ field: 'age', code: 'claims.holder-is-minor' }] })
    await judge('minor-represented')
    const adult = await fresh()
    for (const age of ['minor', 'minor-represented'])
      await expect(judge(age, adult.id)).rejects.toMatchObject({ code: 'claims.holder-is-adult' })
  })

  it('takes a claim only with somebody who represents it, and goes back to criminal law when two people say so', async () => {
    await expect(of({ bornOn: '1-1-2012' })).rejects.toMatchObject({
      fields: [expect.objectContaining({ field: 'representative' })],
    })
    await expect(of({ bornOn: '1-1-2099' })).rejects.toMatchObject({ code: 'claims.born-later' })
    const { id } = await of(child)
    await tested(who, id, { age: 'minor' })
    expect(await statusOf(id)).toBe('back')
  })

  it('has an age that the prosecutor sees, and nothing else of the person', async () => {
    const { id } = await of(child)
    await tested(who, id, { age: 'minor-represented' })
    const seen = await seenBy(who.prosecutor, id)
    expect(seen).toMatchObject({ holder: null, account: null })
    expect(seen.age).toBeGreaterThanOrEqual(14)
  })

  it('never gets a letter, whatever was decided before; nor does a guardian of somebody who is 18 by now', async () => {
    for (const [addressee, bornOn, obstacle] of [
      ['holder', '1-1-2012', 'minor'],
      ['representative', '1-1-1990', 'grown-up'],
    ] as const) {
      const { id, victims } = await of({ ...child, bornOn })
      // As a claim from before this was checked.
      await rows(
        `update claims.claim set addressee = $2, status = 'asking-consent', prosecutor_organisation_id = 'om-demo'
        where id = $1`,
        [id, addressee],
      )
      await consent(test, victims[0] as Victim)
      const transfer = async () =>
        transferClaim(who.first, await versionFor(who.first, id), { receiver: 'deurwaarder-demo' })
      await expect(transfer()).rejects.toMatchObject({ status: 409, code: expect.stringMatching(/^claims.letter-to-/) })
      await rows(
        `update claims.claim set status = 'accepted', recovery_organisation_id = 'deurwaarder-demo'
        where id = $1`,
        [id],
      )
      expect(await previewLetter(who.bailiff, id)).toMatchObject({ letter: null, obstacle })
      await expect(
        sendLetter(who.bailiff, await versionFor(who.bailiff, id), { sure: 'yes', payTo: freshIban() }),
      ).rejects.toMatchObject({ status: 409 })
      expect(await rows('select 1 from claims.letter where claim_id = $1', [id])).toEqual([])
    }
  })
})

describe('consent', () => {
  it('says on which account the money must come: an account, of their own, and the bailiff reads it when there is money', async () => {
    const { id, victims, iban } = await fresh()
    await tested(who, id)
    await takeStep(who.prosecutor, await versionFor(who.prosecutor, id), 'allow', {})
    const [first] = victims as [Victim]
    const give = (payTo: string) => consent(test, first, 'give', { payTo })
    await expect(give('')).rejects.toMatchObject({ fields: [{ field: 'payTo', code: 'claims.own-account-needed' }] })
    await expect(give('06 12 34 56 78')).rejects.toMatchObject({
      fields: [expect.objectContaining({ field: 'payTo' })],
    })
    await expect(give(iban)).rejects.toMatchObject({ code: 'claims.not-their-account' })
    const own = freshIban()
    await give(own)
    for (const victim of victims.slice(1)) await consent(test, victim)
    await transferClaim(who.first, await versionFor(who.first, id), { receiver: 'deurwaarder-demo' })
    await acceptClaim(who.bailiff, await versionFor(who.bailiff, id))
    await sendLetter(who.bailiff, await versionFor(who.bailiff, id), { sure: 'yes', payTo: freshIban() })
    const before = await seenBy(who.bailiff, id)
    expect(before.payees.size).toBe(0)
    await pay(before.statement.owed, before.claim.reference)
    const after = await seenBy(who.bailiff, id)
    const share = after.shares.find(({ principal }) => principal === first.cents)
    expect(after.payees.get(share?.id ?? '')?.replaceAll(' ', '')).toBe(own.replaceAll(' ', ''))
    expect((await seenBy(who.first, id)).payees.size).toBe(0)
    const other = freshIban()
    await consent(test, first, 'pay-to', { payTo: other })
    expect((await ownShares(test.visitor, first.reportId))[0]?.payTo).toBe(other.replaceAll(' ', ''))
    await rows('delete from claims.payee where share_id = $1', [share?.id])
    await expect(
      recordMoney(who.bailiff, await versionFor(who.bailiff, id), {
        kind: 'pay-out',
        amount: '1',
        on: today(),
        place: String(share?.place),
      }),
    ).rejects.toEqual(refused('claims.no-payee'))
  })

  it('decides who takes part: without anybody nothing is handed over, and no name of a victim goes', async () => {
    const { id, victims } = await fresh()
    await tested(who, id)
    await takeStep(who.prosecutor, await versionFor(who.prosecutor, id), 'allow', {})
    const transfer = async () =>
      transferClaim(who.first, await versionFor(who.first, id), { receiver: 'deurwaarder-demo' })
    await expect(transfer()).rejects.toEqual(refused('claims.no-consent'))
    await consent(test, victims[0] as Victim)
    await consent(test, victims[1] as Victim)
    await consent(test, victims[1] as Victim, 'end')
    await transfer()
    const [message] = await rows(
      `select payload from sharing.message where item_kind = 'claim-packet' order by sent_at desc limit 1`,
    )
    expect(message?.payload.shares).toEqual([{ place: 1, principal: 30_000, lostOn: '2025-03-03' }])
    expect(JSON.stringify(message?.payload)).not.toMatch(/1990|reportId|Verzonnen verhaal/)
    const seen = await seenBy(who.bailiff, id)
    expect(seen.shares.map(({ place }) => place)).toEqual([1])
    expect(seen.reportOf.size).toBe(0)
  })

  it('withdrawn after the letter makes what is asked smaller at once, and the rest goes on', async () => {
    const { id, victims } = await asked()
    const before = (await seenBy(who.bailiff, id)).statement.owed
    await consent(test, victims[0] as Victim, 'end')
    const { statement, claim } = await seenBy(who.bailiff, id)
    expect(before - statement.owed).toBeGreaterThanOrEqual(30_000)
    expect(claim.status).toBe('claimed')
    for (const victim of victims.slice(1)) await consent(test, victim, 'end')
    expect(await statusOf(id)).toBe('closed')
  })

  it('ends when the report no longer counts', async () => {
    const { id, victims } = await asked()
    await reject(victims[4] as Victim)
    await test.settle()
    const { shares } = await seenBy(who.bailiff, id)
    expect(shares.find(({ place }) => place === 5)?.consent).toBe('report-gone')
  })
})

describe('a letter', () => {
  it('goes by a decision only, is kept as it was sent, and is a tagged PDF', async () => {
    const { id, letter } = await asked()
    const pdf = await readPdf(who.bailiff, id, letter)
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf?.includes('/StructTreeRoot')).toBe(true)
    const [kept] = await rows('select sealed_text from claims.letter where id = $1', [letter])
    const text = test.ctx.secrets.open('claims.letter', kept?.sealed_text)
    expect(text).toContain('Houder Verzonnen')
    expect(text).not.toMatch(/dader|fraudeur/i)
  })

  it('is never written to a child: a represented child gets none, the representative does', async () => {
    const iban = freshIban()
    const victims = await reportsAbout(test, iban, losses)
    const id = await begun(who.first, iban, victims, { bornOn: '1-1-2012', representative: 'Voogd Verzonnen' })
    await tested(who, id, { age: 'minor-represented' })
    await takeStep(who.prosecutor, await versionFor(who.prosecutor, id), 'allow', {})
    await consent(test, victims[0] as Victim)
    await transferClaim(who.first, await versionFor(who.first, id), { receiver: 'deurwaarder-demo' })
    await acceptClaim(who.bailiff, await versionFor(who.bailiff, id))
    const preview = await previewLetter(who.bailiff, id)
    expect(preview?.letter?.to[0]).toBe('Voogd Verzonnen')
  })

  it('is answered with its code: "my account was misused" stops the clock until a person decides', async () => {
    const { id, letter } = await asked()
    const code = await codeOf(letter)
    expect(await findLetter(test.visitor, receiptCodeOf(Buffer.alloc(12, 9)))).toBeNull()
    await answerLetter(test.visitor, code, { answer: 'misused', words: 'Iemand anders had mijn pas.' })
    expect(await statusOf(id)).toBe('disputed')
    expect((await findLetter(test.visitor, code))?.letter.answer.code).toBe('')
    await expect(
      takeStep(who.bailiff, await versionFor(who.bailiff, id), 'summon', { reason: 'Geen betaling.' }),
    ).rejects.toEqual(refused('claims.open-defence'))
    await decideDefence(who.bailiff, await versionFor(who.bailiff, id), { outcome: 'upheld', reason: 'Het klopt.' })
    expect(await statusOf(id)).toBe('back')
    // What was given of the holder is gone, and the recall goes out.
    expect((await seenBy(who.bailiff, id)).holder).toBeNull()
    await test.settle()
    const recalls = await rows(`select 1 from sharing.message where item_kind = 'claim-packet' and kind = 'recall'`)
    expect(recalls.length).toBeGreaterThan(0)
  })

  it('lets nobody be summoned while its term runs', async () => {
    const { id } = await asked()
    const summon = async () =>
      takeStep(who.bailiff, await versionFor(who.bailiff, id), 'summon', { reason: 'Geen betaling.' })
    await expect(summon()).rejects.toEqual(refused('claims.wait-for-term'))
  })
})

describe('money', () => {
  it('with the right reference counts at once, without it waits for a person, twice it counts once', async () => {
    const { id } = await asked()
    const { claim, statement } = await seenBy(who.bailiff, id)
    expect(await pay(10_000, `kenmerk ${claim.reference}`)).toBe('matched')
    expect((await seenBy(who.bailiff, id)).statement.owed).toBe(statement.owed - 10_000)
    expect(await pay(5_000, 'voor de brief')).toBe('parked')
    bank -= 1
    await expect(pay(5_000, claim.reference)).rejects.toEqual(refused('claims.known-payment'))
    const [waiting] = (await listParked(who.bailiff)).slice(-1)
    await decideParked(who.bailiff, waiting?.id ?? '', { what: 'match', reference: claim.reference })
    expect((await seenBy(who.bailiff, id)).statement.received).toBe(15_000)
    await expect(decideParked(who.bailiff, waiting?.id ?? '', { what: 'return' })).rejects.toEqual(
      refused('web.not-now'),
    )
  })

  it('paid in full and too much: everybody is paid out, the rest goes back, and only then it is over', async () => {
    const { id, victims } = await asked()
    const { claim, statement } = await seenBy(who.bailiff, id)
    await pay(statement.owed + 700, claim.reference)
    const after = await seenBy(who.bailiff, id)
    expect(after.claim.status).toBe('paid')
    expect(after.statement).toMatchObject({ owed: 0, overpaid: 700, toReturn: 700 })
    const out = async (kind: string, cents: number, place = '') =>
      recordMoney(who.bailiff, await versionFor(who.bailiff, id), {
        kind,
        place,
        amount: (cents / 100).toFixed(2).replace('.', ','),
        on: today(),
      })
    await expect(out('return', 701)).rejects.toEqual(refused('claims.too-much-out'))
    await out('return', 700)
    for (const share of after.shares)
      await out(
        'pay-out',
        after.statement.shares.find((one) => one.id === share.id)?.toPayOut ?? 0,
        String(share.place),
      )
    expect(await statusOf(id)).toBe('paid-out')
    await consent(test, victims[0] as Victim, 'satisfied', { satisfied: '4' })
  })

  it('made good by the bank of the victim is not asked again', async () => {
    const { id, victims } = await asked()
    const before = (await seenBy(who.bailiff, id)).statement.owed
    await consent(test, victims[1] as Victim, 'refunded', { amount: '100,00' })
    expect(before - (await seenBy(who.bailiff, id)).statement.owed).toBe(10_000)
  })

  it('in instalments is together what is owed, and answers are dealt with by it', async () => {
    const { id } = await asked()
    const { statement } = await seenBy(who.bailiff, id)
    const agree = async (monthly: string) =>
      agreeInstalments(who.bailiff, await versionFor(who.bailiff, id), { monthly, firstOn: today() })
    await expect(agree('1')).rejects.toEqual(refused('claims.too-long-plan'))
    await agree('150')
    const { plan, claim } = await seenBy(who.bailiff, id)
    expect(claim.status).toBe('instalments')
    expect(plan?.instalments.reduce((sum, { cents }) => sum + cents, 0)).toBe(statement.owed)
  })

  it('of two claims on one person stays apart until somebody decides that they are one debt', async () => {
    const [one, other] = [await asked(), await asked()]
    const seen = await seenBy(who.bailiff, one.id)
    expect(seen.samePerson.map(({ id }) => id)).toContain(other.id)
    const owedByOne = seen.statement.owed
    await joinClaims(who.bailiff, await versionFor(who.bailiff, one.id), { other: other.id, reason: 'Eén huishouden.' })
    const joined = await seenBy(who.bailiff, one.id)
    expect(joined.statement.owed).toBe(owedByOne * 2)
    await pay(joined.statement.owed, joined.claim.reference)
    expect([await statusOf(one.id), await statusOf(other.id)]).toEqual(['paid', 'paid'])
  })

  it('cannot be changed by who only watches: rows are the program’s to write', async () => {
    const { id } = await asked()
    for (const ctx of [who.prosecutor, who.first])
      await expect(recordMoney(ctx, { id, version: 1 }, { kind: 'return', amount: '1', on: today() })).rejects.toEqual(
        refused('claims.may-not'),
      )
  })
})
