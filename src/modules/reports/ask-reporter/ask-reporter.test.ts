// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { inTransaction, sql } from '#foundation/db'
import { listSightings } from '#modules/identifiers'
import { listReportedMatter, submitReports } from '#modules/reports'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { decideReport } from '../decide-report/decide-report.command.ts'
import { wipeWithdrawn } from '../expire-reports/wipe-withdrawn.job.ts'
import { findReport } from '../find-report/find-report.query.ts'
import { findByCode } from '../follow-report/find-by-code.query.ts'
import { openIntake } from '../receive-reports/intake.fixture.ts'
import { withdrawByCode } from '../withdraw-report/withdraw-report.command.ts'
import { answerQuestion } from './answer-question.command.ts'
import { askReporter } from './ask-reporter.command.ts'
import { countUnreadAnswers, listUnreadAnswers } from './list-unread-answers.query.ts'

const test = await testContext()
const intake = openIntake(test, 'reports.')
const officer = test.as('politie-demo', 'reports:read', 'reports:confirm')

const filed = () => intake.file(() => ({ narrative: 'Ik betaalde en kreeg niets.', identifiers: [] }))
const ask = (reportId: string, question = 'Naar welke rekening betaalde u?', by = officer) =>
  askReporter(by, { reportId, question })
const answer = (code: string, questionId: string, text: string) =>
  answerQuestion(test.visitor, { code, questionId, answer: text })

describe('asking the reporter', () => {
  it('goes there and back: asked, seen with the code, answered, read, and what it holds is recorded', async () => {
    const { id, code } = await filed()
    const iban = demoIban(4_711)
    const questionId = await ask(id)
    expect(await findByCode(test.visitor, code)).toMatchObject({
      mayAnswer: true,
      questions: [{ id: questionId, question: 'Naar welke rekening betaalde u?', answer: null }],
    })
    expect(await countUnreadAnswers(officer)).toBe(0)
    await answer(code, questionId, `  Naar ${iban}.\r\nOp naam van een winkel.  `)
    expect(intake.heard).toEqual([{ event: 'reports.reports-amended', payload: { reportIds: [id] } }])

    expect(await countUnreadAnswers(officer)).toBe(1)
    expect((await listUnreadAnswers(officer)).map(({ reportId }) => reportId)).toEqual([id])
    expect((await findReport(officer, id, 'handle-report'))?.questions[0]?.answer).toBe(
      `Naar ${iban}.\nOp naam van een winkel.`,
    )
    expect(await countUnreadAnswers(officer)).toBe(0)

    const [matter] = await listReportedMatter(test.ctx, [id])
    expect(matter?.narrative).toBe(`Ik betaalde en kreeg niets.\nNaar ${iban}.\nOp naam van een winkel.`)
    await test.settle()
    expect((await listSightings(test.ctx, [id])).map(({ canonical }) => canonical)).toEqual([iban])
    const actions = (await listAudit(test.ctx, id)).map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['reports.reporter-asked', 'reports.question-answered']))
    expect(JSON.stringify(await listAudit(test.ctx, id))).not.toContain(iban)
  })

  it('never asks for a secret', async () => {
    const { id } = await filed()
    await expect(ask(id, 'Wat is uw pincode?')).rejects.toMatchObject({
      code: 'reports.question-asks-secret',
      fields: [{ field: 'question' }],
    })
    expect((await findReport(officer, id, 'handle-report'))?.questions).toEqual([])
  })

  it('has at most three open questions', async () => {
    const { id, code } = await filed()
    const first = await ask(id)
    await ask(id)
    await ask(id)
    await expect(ask(id)).rejects.toMatchObject({ code: 'reports.too-many-questions' })
    await answer(code, first, 'Dat weet ik niet.')
    await expect(ask(id)).resolves.toMatch(/-/)
  })

  it('is refused when nobody can read it: no code, or nobody works on the report any more', async () => {
    const bank = test.as('deltabank-demo', 'reports:read', 'reports:confirm', 'reports:file')
    const [own] = await submitReports(bank, [{ narrative: 'Van ons', identifiers: [] }])
    await expect(ask(own?.reportId ?? '', undefined, bank)).rejects.toMatchObject({ code: 'reports.cannot-be-asked' })
    expect((await findReport(bank, own?.reportId ?? '', 'handle-report'))?.canBeAsked).toBe(false)
    const { id, code } = await filed()
    const questionId = await ask(id)
    await decideReport(officer, { reportId: id, step: 'close', seenStatus: 'received' })
    await expect(ask(id)).rejects.toMatchObject({ code: 'reports.cannot-be-asked' })
    await expect(answer(code, questionId, 'Te laat')).rejects.toMatchObject({ code: 'reports.question-gone' })
    expect(await findByCode(test.visitor, code)).toMatchObject({ mayAnswer: false })
  })

  it('is for the receiving organisation and its permission only', async () => {
    const { id } = await filed()
    for (const by of [
      test.as('politie-demo', 'reports:read'),
      test.as('polderbank-demo', 'reports:read', 'reports:confirm'),
      test.visitor,
    ])
      await expect(ask(id, undefined, by)).rejects.toMatchObject({ status: 404 })
    await expect(ask(id, '  ')).rejects.toMatchObject({ code: 'reports.question-empty' })
    await expect(ask(id, 'x'.repeat(1_001))).rejects.toMatchObject({ code: 'reports.too-long' })
  })
})

describe('answering', () => {
  it('takes the code of that report, once, and nothing that is too long or empty', async () => {
    const [one, other] = [await filed(), await filed()]
    const questionId = await ask(one.id)
    await expect(answer(other.code, questionId, 'Ik ben het niet')).rejects.toMatchObject({
      code: 'reports.question-gone',
    })
    await expect(answer('onzin', questionId, 'x')).rejects.toMatchObject({ code: 'reports.code-unknown' })
    await expect(answer(one.code, 'onzin', 'x')).rejects.toMatchObject({ code: 'reports.question-gone' })
    await expect(answer(one.code, questionId, ' ')).rejects.toMatchObject({
      code: 'reports.answer-empty',
      fields: [{ field: `answer-${questionId}` }],
    })
    await expect(answer(one.code, questionId, 'x'.repeat(5_001))).rejects.toMatchObject({ code: 'reports.too-long' })
    const both = await Promise.allSettled([answer(one.code, questionId, 'a'), answer(one.code, questionId, 'b')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is wiped with what was told when the reporter withdraws', async () => {
    const { id, code } = await filed()
    await answer(code, await ask(id), 'Iets heel persoonlijks.')
    await withdrawByCode(test.visitor, code)
    await wipeWithdrawn.run({ ...test.ctx, now: () => new Date(Date.now() + 31 * 86_400_000) })
    const left = await test.ctx.db.pool.query('select * from reports.question where report_id = $1', [id])
    expect(left.rows).toEqual([])
    expect((await listReportedMatter(test.ctx, [id]))[0]?.narrative).toBe('')
  })

  it('lies behind row-level security: others see no question and put none under a report that is not theirs', async () => {
    const { id, code } = await filed()
    await answer(code, await ask(id), 'Antwoord.')
    const bank = { kind: 'person', id: 'x', organisationId: 'polderbank-demo' }
    for (const table of ['question', 'told'])
      for (const subject of [bank, { kind: 'anyone', id: null, organisationId: null }]) {
        const seen = await inTransaction(test.ctx.db, subject, (tx) =>
          sql`select * from ${sql.table(`reports.${table}`)}`.execute(tx),
        )
        expect([table, seen.rows]).toEqual([table, []])
      }
    await expect(
      inTransaction(test.ctx.db, bank, (tx) =>
        sql`insert into reports.question (id, report_id, organisation_id, asked_at, question)
          values (gen_random_uuid(), ${id}, 'polderbank-demo', now(), 'Mag dit?')`.execute(tx),
      ),
    ).rejects.toThrow(/row-level security/)
  })
})
