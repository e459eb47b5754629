// SPDX-License-Identifier: EUPL-1.2
// One request, three organisations, the police among them: from the form to the last answer.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { inTransaction, sql } from '#foundation/db'
import { submitReports } from '#modules/reports'
import { demoIban, receiptCodeOf } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { findByCode } from '../follow-request/find-by-code.query.ts'
import { listOwnRequests } from '../partner-requests/list-own-requests.query.ts'
import {
  asked,
  askedAndShown,
  dutyKeeps,
  followed,
  keptSource,
  officer,
  requestContext,
  withSources,
} from '../request/request.fixture.ts'
import { showByHand } from '../show-identity/show-identity.command.ts'
import { lapseNeverShown, noteLateTasks } from '../watch-clock/watch-clock.command.ts'
import { answerTask } from './answer-task.command.ts'
import { decideItem } from './decide-item.command.ts'
import { extendTerm } from './extend-task.command.ts'

let test: TestContext
beforeAll(async () => {
  test = await requestContext()
})
afterAll(() => test.close())

const reports = keptSource('test.report', 'uw melding', 'reports.receive-report')
const hidden = keptSource('test.hold', 'een aanhouding', 'redress.hold-effects')
const [bank, telecom, police] = ['deltabank-demo', 'zeewind-telecom-demo', 'politie-demo'] as const
const start = new Date('2026-11-24T10:00:00Z')
const on = (day: string) => test.setNow(new Date(`${day}T10:00:00Z`))
const at = (organisationId: string) => withSources(officer(test, organisationId), reports, hidden)
const full = { kind: 'full', explanation: '', own: [] } as const
let accounts = 860_000
const account = () => ({ kind: 'iban' as const, canonical: demoIban(accounts++) })
const keyOf = ({ kind, canonical }: { kind: string; canonical: string }) => ({ kind, value: canonical })

beforeEach(() => {
  test.setNow(start)
  reports.clear()
  hidden.clear()
})

describe('a request', () => {
  it('is a task of every organisation that answers, in one transaction, and no clock runs before proof', async () => {
    const request = await asked(test.visitor, { keys: [account()] })
    expect([...request.tasks.keys()].toSorted()).toEqual([bank, police, telecom])
    for (const task of request.tasks.values()) expect([task.status, task.dueOn]).toEqual(['waiting', null])
    expect((await findByCode(test.visitor, request.code))?.state).toBe('waiting')
    await expect(answerTask(at(bank), { ...full, taskId: request.tasks.get(bank)?.id ?? '' })).rejects.toThrow(
      'changed-meanwhile',
    )
    expect(await findByCode(test.visitor, receiptCodeOf(new Uint8Array(12).fill(9)))).toBeNull()
  })

  it('with the code of an own report is shown at once; a code of nobody is refused', async () => {
    const code = receiptCodeOf(new Uint8Array(12).fill(3))
    await submitReports(test.visitor, [{ narrative: 'Ik betaalde.', identifiers: [] }], { receiptCode: code })
    const request = await asked(test.visitor, { reportCode: code })
    expect(request.tasks.get(bank)).toMatchObject({ status: 'open', dueOn: '2026-12-24', law: 'avg' })
    expect(request.tasks.get(police)).toMatchObject({ status: 'open', dueOn: '2027-01-05', law: 'wpg' })
    const wrong = receiptCodeOf(new Uint8Array(12).fill(4))
    await expect(asked(test.visitor, { reportCode: wrong })).rejects.toThrow('report-code-unknown')
  })

  it('is answered by each for itself, and complete when the last did', async () => {
    const key = account()
    const content = [{ name: 'verhaal', value: 'Ik betaalde voor een fiets.' }]
    reports.keep({ key: keyOf(key), organisationId: bank, content })
    reports.keep({ key: keyOf(key), organisationId: police, content: [{ name: 'x', value: 'geheim' }] })
    const { code, id, tasks } = await askedAndShown(test.visitor, key)
    const task = (organisation: string) => tasks.get(organisation)?.id ?? ''
    await answerTask(at(bank), { ...full, taskId: task(bank) })
    await extendTerm(at(telecom), { taskId: task(telecom), because: 'many' })
    expect(await answerTask(at(police), { ...full, kind: 'neutral', taskId: task(police) })).toBe('neutral')
    await expect(answerTask(at(telecom), { ...full, kind: 'neutral', taskId: task(telecom) })).rejects.toThrow(
      'not-police',
    )

    const seen = await findByCode(test.visitor, code)
    const of = (organisation: string) => seen?.organisations.find((one) => one.id === organisation)
    expect(of(bank)?.answer?.given).toEqual([
      { title: 'uw melding', items: [{ since: '2026-01-05', until: null, content }] },
    ])
    expect(of(police)?.answer).toMatchObject({ kind: 'neutral', given: [], stated: [], explanation: null })
    expect(of(telecom)).toMatchObject({
      status: 'extended',
      dueOn: '2027-02-24',
      extendedBecause: 'many',
      answer: null,
    })
    expect(seen?.state).toBe('running')
    await expect(extendTerm(at(telecom), { taskId: task(telecom), because: 'many' })).rejects.toThrow('not-longer')

    await answerTask(test.machine(telecom, 'data-requests:answer'), {
      kind: 'full',
      taskId: task(telecom),
      explanation: '',
      own: [{ name: 'nummer', value: 'van een oud abonnement' }],
    })
    await test.settle()
    const last = await findByCode(test.visitor, code)
    expect(last?.state).toBe('complete')
    expect(last?.organisations.find((one) => one.id === telecom)?.answer?.given[0]?.items[0]?.content).toEqual([
      { name: 'nummer', value: 'van een oud abonnement' },
    ])
    await expect(answerTask(at(bank), { ...full, taskId: task(bank) })).rejects.toThrow('changed-meanwhile')
    // What was asked and closed is kept too, and so is found by the next request, of this account only.
    const next = await askedAndShown(test.visitor, key)
    await answerTask(test.machine(bank, 'data-requests:answer'), { ...full, taskId: next.tasks.get(bank)?.id ?? '' })
    const found = (await findByCode(test.visitor, next.code))?.organisations.find((one) => one.id === bank)?.answer
    expect(found?.given.map(({ title }) => title)).toEqual(['uw verzoeken over uw gegevens'])
    // The police may still say more than what they say to everybody.
    expect(await answerTask(at(police), { ...full, taskId: task(police) })).toBe('answered')
    expect((await listAudit(test.ctx, id)).map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'data-requests.request-received',
        'data-requests.identity-shown',
        'data-requests.task-answered',
        'data-requests.term-extended',
        'data-requests.request-completed',
      ]),
    )
  })
})

describe('to erase', () => {
  it('takes a decision about everything that was given; a hold refuses and the answer says the ground only', async () => {
    const key = account()
    const first = reports.keep({ key: keyOf(key), organisationId: bank })
    const second = reports.keep({ key: keyOf(key), organisationId: bank })
    reports.held.add(second)
    const secret = hidden.keep({ key: keyOf(key), organisationId: bank })
    const { code, tasks } = await askedAndShown(test.visitor, key, { right: 'erasure' })
    const taskId = tasks.get(bank)?.id ?? ''
    const about = { taskId, source: 'test.report', ground: null }
    const explanation = 'Wij hebben gewist wat mocht.'
    await expect(answerTask(at(bank), { ...full, taskId })).rejects.toThrow('explanation-needed')
    await expect(answerTask(at(bank), { ...full, taskId, explanation })).rejects.toThrow('undecided')
    await decideItem(at(bank), { ...about, itemId: first, outcome: 'erase' })
    await expect(decideItem(at(bank), { ...about, itemId: second, outcome: 'erase' })).rejects.toThrow(dutyKeeps)
    await expect(decideItem(at(bank), { ...about, itemId: second, outcome: 'refuse' })).rejects.toThrow('ground-needed')
    const wpg = { ...about, itemId: second, outcome: 'refuse', ground: 'wpg-27' } as const
    await expect(decideItem(at(bank), wpg)).rejects.toThrow('ground-needed')
    await decideItem(at(bank), { ...wpg, ground: 'duty' })
    const unseen = { taskId, source: 'test.hold', itemId: secret, outcome: 'hand-over', ground: null } as const
    await expect(decideItem(at(bank), unseen)).rejects.toThrow('confidential')
    // Nobody erases what the other organisation keeps, or what is not of this request.
    await expect(decideItem(at(telecom), { ...about, itemId: first, outcome: 'erase' })).rejects.toThrow(
      'no-such-request',
    )
    await expect(decideItem(at(bank), { ...about, itemId: 'test.report-999', outcome: 'erase' })).rejects.toThrow(
      'item-gone',
    )
    await expect(
      decideItem(test.machine(bank, 'data-requests:answer'), { ...about, itemId: second, outcome: 'erase' }),
    ).rejects.toMatchObject({ status: 403 })
    await answerTask(at(bank), { ...full, taskId, explanation })
    const answer = (await findByCode(test.visitor, code))?.organisations.find(({ id }) => id === bank)?.answer
    expect(answer).toMatchObject({
      erased: [{ title: 'uw melding', count: 1 }],
      refused: [{ title: 'uw melding', ground: 'duty' }],
      explanation,
    })
    expect(JSON.stringify(answer)).not.toContain('aanhouding')
  })
})

describe('the clock', () => {
  it('starts when somebody of the receiving organisation saw it, and nobody else can say so', async () => {
    const { code, tasks, keyIds } = await asked(test.visitor, {
      keys: [{ kind: 'email', canonical: 'ik@post.example' }],
    })
    const seen = (organisation: string, how: 'desk' | null) =>
      showByHand(officer(test, organisation), {
        taskId: tasks.get(organisation)?.id ?? '',
        keyId: keyIds[0] ?? '',
        how,
      })
    const receiver = test.ctx.settings.intakeOrganisation
    await expect(seen(bank, 'desk')).rejects.toThrow('no-such-request')
    await expect(seen(receiver, null)).rejects.toThrow('how-needed')
    on('2026-12-01')
    await seen(receiver, 'desk')
    expect((await followed(test.visitor, code)).tasks.get(bank)).toMatchObject({ status: 'open', dueOn: '2027-01-04' })
  })

  it('notes what is late once, and closes what nobody showed', async () => {
    const late = await askedAndShown(test.visitor, account())
    const unshown = await asked(test.visitor, { keys: [account()] })
    on('2026-12-24')
    await noteLateTasks(test.ctx)
    await lapseNeverShown(test.ctx)
    expect((await findByCode(test.visitor, unshown.code))?.state).toBe('waiting')
    on('2026-12-25')
    expect(await noteLateTasks(test.ctx)).toBeGreaterThan(0)
    expect(await noteLateTasks(test.ctx)).toBe(0)
    expect(await lapseNeverShown(test.ctx)).toBeGreaterThan(0)
    expect((await findByCode(test.visitor, unshown.code))?.state).toBe('lapsed')
    const seen = await findByCode(test.visitor, late.code)
    expect(seen?.organisations.find(({ id }) => id === bank)?.isLate).toBe(true)
    expect(seen?.organisations.find(({ id }) => id === police)?.isLate).toBe(false)
    await expect(extendTerm(at(bank), { taskId: late.tasks.get(bank)?.id ?? '', because: 'complex' })).rejects.toThrow(
      'not-longer',
    )
  })
})

describe('row-level security', () => {
  it('shows an organisation its own task and answer, and what was shown to belong to whoever asks', async () => {
    const key = account()
    const shown = await askedAndShown(test.visitor, key, { email: 'ik@post.example' })
    const unshown = await asked(test.visitor, { keys: [account()] })
    await answerTask(at(bank), { ...full, taskId: shown.tasks.get(bank)?.id ?? '' })
    const rows = (organisationId: string | null, table: string, kind = 'person') =>
      inTransaction(test.ctx.db, { kind, id: 'x', organisationId }, async (tx) => {
        const found = await sql<Record<string, unknown>>`select * from ${sql.table(`data_requests.${table}`)}`.execute(
          tx,
        )
        return found.rows
      })
    for (const organisation of [bank, telecom, police]) {
      const tasks = await rows(organisation, 'task')
      expect(new Set(tasks.map((task) => task.organisation_id))).toEqual(new Set([organisation]))
    }
    const answers = (await rows(bank, 'answer')).map((answer) => answer.task_id)
    expect(answers).toContain(shown.tasks.get(bank)?.id)
    expect((await rows(telecom, 'answer')).map((answer) => answer.task_id)).not.toContain(shown.tasks.get(bank)?.id)
    const keysOf = async (organisation: string) =>
      (await rows(organisation, 'subject_key')).map((row) => row.request_id)
    expect(await keysOf(bank)).toContain(shown.id)
    expect(await keysOf(bank)).not.toContain(unshown.id)
    expect(await rows(bank, 'contact')).toEqual([])
    expect((await rows(test.ctx.settings.intakeOrganisation, 'contact')).length).toBeGreaterThan(0)
    for (const table of ['request', 'subject_key', 'contact', 'task', 'decision', 'answer']) {
      expect([table, await rows(null, table, 'anyone')]).toEqual([table, []])
      expect([table, await rows('kvk-00000017', table)]).toEqual([table, []])
    }
  })

  it('gives a system the requests of its own organisation only, by what was shown', async () => {
    const key = account()
    const { tasks } = await askedAndShown(test.visitor, key)
    const found = await listOwnRequests(test.machine(telecom, 'data-requests:answer'), { after: null, limit: 200 })
    const mine = found.find(({ id }) => id === tasks.get(telecom)?.id)
    expect(mine?.identifiers).toEqual([keyOf(key)])
    expect(found.every(({ organisationId }) => organisationId === telecom)).toBe(true)
    const other = { ...full, taskId: tasks.get(bank)?.id ?? '' }
    await expect(answerTask(test.machine(telecom, 'data-requests:answer'), other)).rejects.toMatchObject({
      status: 404,
    })
  })
})
