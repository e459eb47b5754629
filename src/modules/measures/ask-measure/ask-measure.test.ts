// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { judgeHub } from '#modules/cases'
import { withdrawFiled } from '#modules/reports'
import { daysAfter, demoIban, demoPhone, dutchDay } from '#values'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { approveProposedEntry, proposeEntry } from '../../identifiers/protect-identifier/protect-identifier.command.ts'
import { readInbox } from '../../sharing/inbox/read-inbox.command.ts'
import { answerRequest } from '../answer-request/answer-request.command.ts'
import { listReceived, readReceived } from '../answer-request/read-request.query.ts'
import { keepRequests } from '../keep-requests/keep-requests.command.ts'
import { readAsked } from '../list-requests/list-asked.query.ts'
import { withdrawRequest } from '../recall-requests/withdraw-request.command.ts'
import { askedToFreeze, asker, bank, caseAbout } from '../request/request.fixture.ts'
import { askMeasure } from './ask-measure.command.ts'
import { choiceOf } from './choice.ts'
import { readOrigin } from './origin.query.ts'

let account = 7_800_000

const test = await testContext({ demo: true })

// The agreements of the demo run around the day on which it is loaded.
const start = Date.now()
let second = 0
beforeEach(() => test.setNow(new Date(start + ++second * 1_000)))
const inDays = (days: number) => daysAfter(dutchDay(new Date(start)), days)

const inbox = async () =>
  (await readInbox(test.machine('deltabank-demo', 'disclosures:receive'), { after: 0, limit: 500 })).filter(
    ({ itemKind, payload, kind }) => itemKind === 'measure-request' && (payload !== null || kind === 'recall'),
  )
const statusOf = async (id: string) => (await readAsked(asker(test), id))?.status
const iban = () => demoIban(++account)

describe('a request', () => {
  it('reaches the bank of the account through its inbox, and says nothing of who reported', async () => {
    const value = iban()
    const [report] = await caseAbout(test, { kind: 'iban', value })
    const id = await askedToFreeze(test, report, 'Er komt nog geld binnen.')
    const message = (await inbox()).find(({ payload }) => payload?.requestId === id)
    expect(message).toMatchObject({ exchange: 'measure-request', purpose: 'prevent-payment' })
    expect(message?.payload).toMatchObject({ measure: 'freeze', identifiers: [{ kind: 'iban', value }] })
    // Which form of fraud it is about, for people and for systems; a case knows the head form of its reports.
    expect(message?.payload).toMatchObject({
      fraudForms: ['FF-100'],
      narrative: expect.stringMatching(/Vorm van fraude: aan- en verkoopfraude\./),
    })
    const said = JSON.stringify(message)
    expect(said).toContain('Er komt nog geld binnen.')
    for (const secret of ['GEHEIM', report]) expect(said).not.toContain(secret)
    const [shown] = (await listReceived(bank(test), 1)).requests.filter((one) => one.id === id)
    expect(shown).toMatchObject({ status: 'received', identifiers: [{ kind: 'iban', canonical: value }] })
  })

  it('cannot be asked twice while it is open, and is asked of nobody but the bank that gave the account out', async () => {
    const [report] = await caseAbout(test, { kind: 'iban', value: iban() })
    await askedToFreeze(test, report)
    await expect(askedToFreeze(test, report)).rejects.toMatchObject({ code: 'measures.asked-already' })
    const { proposals } = await readOrigin(asker(test), { case: report })
    const freezes = proposals.filter(({ measure }) => measure === 'freeze')
    expect(freezes.map(({ partnerId }) => partnerId)).toEqual(['deltabank-demo'])
  })

  it('of an organisation that no rule lets ask leaves nothing, with the reason', async () => {
    const [report] = await caseAbout(test, {
      kind: 'phone',
      value: demoPhone(81),
      controller: 'deltabank-demo',
      fraudForm: 'FF-310',
    })
    const from = { case: report }
    const { proposals } = await readOrigin(asker(test, 'deltabank-demo'), from)
    const block = proposals.find(({ measure }) => measure === 'block')
    expect(block?.partnerId).toBe('zeewind-telecom-demo')
    const ask = askMeasure(asker(test, 'deltabank-demo'), from, { choice: block ? choiceOf(block) : '' })
    await expect(ask).rejects.toMatchObject({ code: 'sharing.why.no-rule-known', status: 409 })
    const stored = await sql`select from measures.request where case_report_id = ${report}`.execute(test.ctx.db.kysely)
    expect(stored.rows).toEqual([])
  })

  it('in production a draft rule carries no request', async () => {
    const [report] = await caseAbout(test, { kind: 'iban', value: iban() })
    const production = {
      ...test,
      as: (...given: Parameters<TestContext['as']>) => {
        const ctx = test.as(...given)
        return { ...ctx, settings: { ...ctx.settings, isProduction: true } }
      },
    }
    await expect(askedToFreeze(production, report)).rejects.toMatchObject({ code: 'sharing.why.rules-not-established' })
  })

  it('about a protected account is never proposed', async () => {
    const value = iban()
    const [report] = await caseAbout(test, { kind: 'iban', value })
    const [one, other] = [1, 2].map(() => test.as('politie-demo', 'identifiers:protect'))
    if (!one || !other) return
    const entry = { text: value, coversDomain: false, category: 'public-body' as const, reason: 'Van een gemeente.' }
    await approveProposedEntry(other, await proposeEntry(one, entry))
    const { proposals, left } = await readOrigin(asker(test), { case: report }).catch(() => ({
      proposals: [],
      left: 1,
    }))
    expect(proposals.filter(({ measure }) => measure === 'freeze')).toEqual([])
    expect(left).toBeGreaterThanOrEqual(0)
  })
})

describe('who is asked', () => {
  it('decides: only their word puts it in force, and lifts it; saying it twice does no harm', async () => {
    const [report] = await caseAbout(test, { kind: 'iban', value: iban() })
    const id = await askedToFreeze(test, report)
    const confirm = { answer: 'confirm' as const, outcome: 'done' as const, reference: 'DB-1', until: inDays(20) }
    await answerRequest(bank(test), id, { answer: 'understand' })
    await answerRequest(bank(test), id, confirm)
    const again = await answerRequest(bank(test), id, confirm)
    expect(again).toMatchObject({ status: 'in-force', outcome: 'done', ownReference: 'DB-1', inForceUntil: inDays(20) })
    // They read what it hits as long as they may have to lift it.
    const { subject } = (await readAsked(asker(test), id)) ?? {}
    expect((await readReceived(bank(test), id))?.identifiers).toMatchObject([
      { kind: 'iban', canonical: subject?.canonical },
    ])
    await expect(answerRequest(bank(test), id, { answer: 'refuse', refusal: 'own-check' })).rejects.toMatchObject({
      status: 409,
    })
    test.setNow(new Date(start + 22 * 86_400_000))
    await keepRequests(test.ctx)
    expect(await statusOf(id)).toBe('lifted')
    expect((await readReceived(bank(test), id))?.identifiers).toEqual([])
  })

  it('is told what is wrong with an answer, all at once, and nobody else can answer', async () => {
    const [report] = await caseAbout(test, { kind: 'iban', value: iban() })
    const id = await askedToFreeze(test, report)
    const wrong = answerRequest(bank(test), id, { answer: 'confirm', words: `Zie ${demoIban(1)}`, until: '2020-01-01' })
    await expect(wrong).rejects.toMatchObject({
      fields: [{ field: 'words' }, { field: 'reference' }, { field: 'until' }],
    })
    await expect(answerRequest(bank(test), id, { answer: 'refuse' })).rejects.toMatchObject({
      code: 'measures.needs-reason',
    })
    for (const other of ['polderbank-demo', 'politie-demo'])
      await expect(
        answerRequest(test.as(other, 'measures:answer'), id, { answer: 'understand' }),
      ).rejects.toMatchObject({ status: 404 })
    expect(await readReceived(test.as('polderbank-demo', 'measures:answer'), id)).toBeNull()
    // What it is about stands in a table that whoever is asked sees once they promised something.
    const seen = await transaction(bank(test), (tx) =>
      sql`select from measures.subject where request_id = ${id}`.execute(tx),
    )
    expect(seen.rows).toEqual([])
  })

  it('is reminded twice at most, and given up on in the end', async () => {
    const [report] = await caseAbout(test, { kind: 'iban', value: iban() })
    const id = await askedToFreeze(test, report)
    const asked = (await readAsked(asker(test), id))?.askedAt.getTime() ?? 0
    const sent = async () => (await inbox()).filter(({ payload }) => payload?.requestId === id).length
    const before = await sent()
    for (const hours of [0.5, 1.5, 1.6, 2.5, 30, 300]) {
      test.setNow(new Date(asked + hours * 3_600_000))
      await keepRequests(test.ctx)
    }
    expect((await readAsked(asker(test), id))?.reminders).toBe(2)
    expect(await sent()).toBe(before + 2)
    test.setNow(new Date(asked + 61 * 86_400_000))
    await keepRequests(test.ctx)
    expect(await readAsked(asker(test), id)).toMatchObject({ status: 'withdrawn', withdrawnBecause: 'no-answer' })
  })
})

describe('a request that loses its ground', () => {
  /** Recalls of this request, by the key that the bank knows it by. */
  const recallsOf = (key: string | undefined, all: Awaited<ReturnType<typeof inbox>>) =>
    all.filter(({ kind, itemKey }) => kind === 'recall' && itemKey === key).length

  it('is recalled by itself when the reports are withdrawn, and must be lifted once it is in force', async () => {
    const value = iban()
    const reports = await caseAbout(test, { kind: 'iban', value })
    const id = await askedToFreeze(test, reports[0])
    const key = (await inbox()).find(({ payload }) => payload?.requestId === id)?.itemKey
    await answerRequest(bank(test), id, { answer: 'confirm', reference: 'DB-2' })
    await withdrawFiled(test.machine('politie-demo', 'reports:file'), { reportIds: reports })
    await test.settle()
    expect(await readAsked(asker(test), id)).toMatchObject({ status: 'to-lift', withdrawnBecause: 'ground-gone' })
    expect(recallsOf(key, await inbox())).toBe(1)
    expect((await readReceived(bank(test), id))?.identifiers).toMatchObject([{ kind: 'iban', canonical: value }])
    await answerRequest(bank(test), id, { answer: 'lift' })
    expect(await statusOf(id)).toBe('lifted')
  })

  it('says which account was promised to be blocked until that is lifted, and to nobody else', async () => {
    const value = iban()
    const [report] = await caseAbout(test, { kind: 'iban', value })
    const id = await askedToFreeze(test, report)
    await answerRequest(bank(test), id, { answer: 'promise' })
    await withdrawRequest(asker(test), id, (await readAsked(asker(test), id))?.version ?? 0)
    await test.settle()
    expect(await readReceived(bank(test), id)).toMatchObject({
      status: 'to-lift',
      isRecalled: true,
      identifiers: [{ kind: 'iban', canonical: value }],
    })
    const subjects = (organisation: string) =>
      transaction(test.as(organisation, 'measures:answer'), (tx) =>
        sql`select from measures.subject where request_id = ${id}`.execute(tx),
      )
    expect((await subjects('polderbank-demo')).rows).toHaveLength(0)
    expect((await subjects('deltabank-demo')).rows).toHaveLength(1)
    await answerRequest(bank(test), id, { answer: 'lift' })
    expect((await readReceived(bank(test), id))?.identifiers).toEqual([])
    expect((await subjects('deltabank-demo')).rows).toHaveLength(0)
  })

  it('is recalled when somebody judges that the account is of an innocent recipient', async () => {
    const [report] = await caseAbout(test, { kind: 'iban', value: iban() })
    const id = await askedToFreeze(test, report)
    const hub = (await readAsked(asker(test), id))?.subject?.identifierId ?? ''
    await judgeHub(asker(test), { hubId: hub, judgement: 'innocent-recipient', reason: 'Zelf opgelicht.' })
    await test.settle()
    expect(await statusOf(id)).toBe('withdrawn')
    // An answer that was under way meanwhile is refused: nothing comes into force that is being recalled.
    await expect(answerRequest(bank(test), id, { answer: 'confirm', reference: 'DB-3' })).rejects.toMatchObject({
      code: 'web.not-now',
    })
    expect((await readReceived(bank(test), id))?.isRecalled).toBe(true)
  })
})
