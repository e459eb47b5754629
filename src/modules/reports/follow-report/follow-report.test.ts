// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { inTransaction, sql } from '#foundation/db'
import { listReportedMatter, submitReports } from '#modules/reports'
import { demoIban, demoPhone, receiptCodeOf } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { decideReport } from '../decide-report/decide-report.command.ts'
import { eraseContact } from '../erase-contact/erase-contact.command.ts'
import { removeDrafts } from '../expire-reports/remove-drafts.job.ts'
import { expireReports } from '../expire-reports/expire-reports.job.ts'
import { wipeWithdrawn } from '../expire-reports/wipe-withdrawn.job.ts'
import { findReport, readContact } from '../find-report/find-report.query.ts'
import { listFacts } from '../list-facts/list-facts.query.ts'
import { openIntake } from '../receive-reports/intake.fixture.ts'
import { withdrawByCode, withdrawOwnReport } from '../withdraw-report/withdraw-report.command.ts'
import { findByCode } from './find-by-code.query.ts'

const test = await testContext()
const intake = openIntake(test)
const officer = test.as('politie-demo', 'reports:read', 'reports:confirm')

const ask = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows
const contact = { name: 'Verzonnen Melder', email: 'melder@post.example' }
const filed = () =>
  intake.file(
    (number) => ({
      fraudForm: 'FF-300',
      narrative: `Geheim verhaal ${number}`,
      identifiers: [{ kind: 'phone', value: demoPhone(number), role: 'contact' }],
      own: [{ kind: 'iban', value: demoIban(900) }],
    }),
    { contact },
  )

describe('with the code', () => {
  it('the reporter sees the report and nobody else’s', async () => {
    const [one, two] = [await filed(), await filed()]
    expect((await findByCode(test.visitor, one.code))?.id).toBe(one.id)
    expect((await findByCode(test.visitor, two.code.toLowerCase()))?.id).toBe(two.id)
    expect(await findByCode(test.visitor, one.code)).toMatchObject({
      fraudFormLabel: 'hulpvraagfraude',
      status: 'received',
    })
  })

  it('a wrong code, a code of nobody and nonsense get the same answer', async () => {
    const nobody = receiptCodeOf(new Uint8Array(12).fill(255))
    for (const text of [nobody, nobody.replace(/.$/, (last) => (last === '0' ? '1' : '0')), '', '🙂', "' or 1=1 --"]) {
      expect(await findByCode(test.visitor, text)).toBeNull()
      await expect(withdrawByCode(test.visitor, text)).rejects.toMatchObject({
        code: 'reports.code-unknown',
        status: 404,
      })
      await expect(eraseContact(test.visitor, text)).rejects.toMatchObject({ code: 'reports.code-unknown' })
    }
  })

  it('the reporter withdraws: it no longer counts, and that is announced once', async () => {
    const { id, code } = await filed()
    await withdrawByCode(test.visitor, code)
    await withdrawByCode(test.visitor, code)
    expect(intake.heard).toEqual([
      { event: 'reports.reports-dropped', payload: { reportIds: [id], reason: 'withdrawn' } },
    ])
    expect((await listReportedMatter(test.ctx, [id]))[0]?.isDropped).toBe(true)
    expect((await findByCode(test.visitor, code))?.steps.map(({ step }) => step)).toEqual(['withdraw'])
    expect((await listAudit(test.ctx, id)).map(({ action }) => action)).toContain('reports.report-withdrawn')
  })

  it('the reporter has contact details erased while the report stays', async () => {
    const { id, code } = await filed()
    await eraseContact(test.visitor, code)
    expect(await ask('select * from reports.contact where report_id = $1', [id])).toEqual([])
    expect(await findByCode(test.visitor, code)).toMatchObject({ hasContact: false, status: 'received' })
  })
})

describe('the receiving organisation', () => {
  it('reads a report for a purpose, which is written down; the contact details apart', async () => {
    const { id } = await filed()
    const found = await findReport(officer, id, 'handle-report')
    expect(found?.narrative).toContain('Geheim verhaal')
    expect(JSON.stringify(found)).not.toContain('Verzonnen Melder')
    expect(await readContact(officer, id, 'contact-reporter')).toEqual({
      name: 'Verzonnen Melder',
      email: 'melder@post.example',
    })
    const lines = (await listAudit(test.ctx, id)).filter(({ purpose }) => purpose)
    expect(lines.map(({ action, purpose }) => [action, purpose])).toEqual([
      ['reports.report-read', 'handle-report'],
      ['reports.contact-read', 'contact-reporter'],
    ])
  })

  it('confirms: the report is verified, which is announced, and the reporter can see it', async () => {
    const { id, code } = await filed()
    await decideReport(officer, { reportId: id, step: 'confirm', seenStatus: 'received' })
    expect(intake.heard).toEqual([{ event: 'reports.reports-verified', payload: { reportIds: [id] } }])
    expect((await listReportedMatter(test.ctx, [id]))[0]?.isVerified).toBe(true)
    expect((await findByCode(test.visitor, code))?.status).toBe('confirmed')
  })

  it('rejects only with a reason', async () => {
    const { id } = await filed()
    await expect(
      decideReport(officer, { reportId: id, step: 'reject', reason: ' ', seenStatus: 'received' }),
    ).rejects.toMatchObject({ code: 'reports.reason-required' })
    await decideReport(officer, {
      reportId: id,
      step: 'reject',
      reason: 'Een dubbele melding.',
      seenStatus: 'received',
    })
    expect(intake.heard).toEqual([
      { event: 'reports.reports-dropped', payload: { reportIds: [id], reason: 'rejected' } },
    ])
  })

  it('decides once: who comes second is told so', async () => {
    const { id } = await filed()
    const decide = (step: 'confirm' | 'close') => decideReport(officer, { reportId: id, step, seenStatus: 'received' })
    const both = await Promise.allSettled([decide('confirm'), decide('close')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(refused.reason).toMatchObject({ code: 'web.changed-meanwhile', status: 409 })
  })

  it('may not decide without the permission', async () => {
    const { id } = await filed()
    const reader = test.as('politie-demo', 'reports:read')
    await expect(decideReport(reader, { reportId: id, step: 'confirm', seenStatus: 'received' })).rejects.toMatchObject(
      { status: 404 },
    )
  })

  it('withdraws what it filed itself, and not what a citizen did', async () => {
    const { id } = await filed()
    await expect(withdrawOwnReport(test.machine('politie-demo', 'reports:file'), id)).rejects.toMatchObject({
      status: 404,
    })
    const bank = test.machine('deltabank-demo', 'reports:file')
    const [own] = await submitReports(bank, [{ fraudForm: 'FF-200', identifiers: [] }])
    intake.heard = []
    await withdrawOwnReport(bank, own?.reportId ?? '')
    expect(intake.heard.map(({ event }) => event)).toEqual(['reports.reports-dropped'])
  })
})

describe('another organisation', () => {
  it('sees, reads and decides nothing', async () => {
    const { id } = await filed()
    const bank = test.as('polderbank-demo', 'reports:read', 'reports:confirm', 'reports:file')
    expect(await findReport(bank, id, 'handle-report')).toBeNull()
    expect(await readContact(bank, id, 'contact-reporter')).toBeNull()
    expect(await listFacts(bank, [id])).toEqual(new Map())
    const decision = { reportId: id, step: 'confirm', seenStatus: 'received' } as const
    await expect(decideReport(bank, decision)).rejects.toMatchObject({ status: 404 })
    await expect(withdrawOwnReport(bank, id)).rejects.toMatchObject({ status: 404 })
  })

  it('gets nothing out of the database itself either, and neither does a visitor', async () => {
    await filed()
    for (const subject of [
      { kind: 'machine', id: 'x', organisationId: 'polderbank-demo' },
      { kind: 'anyone', id: null, organisationId: null },
    ])
      for (const table of ['report', 'contact', 'step', 'attachment', 'draft', 'attachment_content']) {
        const seen = await inTransaction(test.ctx.db, subject, (tx) =>
          sql`select * from ${sql.table(`reports.${table}`)}`.execute(tx),
        )
        expect([table, seen.rows]).toEqual([table, []])
      }
  })
})

describe('in time', () => {
  const later = (days: number) => ({ ...test.ctx, now: () => new Date(Date.now() + days * 86_400_000) })

  it('what was withdrawn is wiped after 30 days', async () => {
    const { id, code } = await filed()
    await withdrawByCode(test.visitor, code)
    await wipeWithdrawn.run(later(29))
    expect((await listReportedMatter(test.ctx, [id]))[0]?.narrative).not.toBe('')
    await wipeWithdrawn.run(later(31))
    expect((await listReportedMatter(test.ctx, [id]))[0]).toMatchObject({ narrative: '', stated: [], own: [] })
    expect(await ask('select * from reports.contact where report_id = $1', [id])).toEqual([])
    expect((await findByCode(test.visitor, code))?.status).toBe('withdrawn')
  })

  it('a report is deleted after five years, which is announced', async () => {
    const { id } = await filed()
    await expireReports.run(later(365 * 4))
    expect((await listReportedMatter(test.ctx, [id])).length).toBe(1)
    intake.heard = []
    await expireReports.run(later(365 * 5 + 3))
    expect(await listReportedMatter(test.ctx, [id])).toEqual([])
    expect(await ask('select * from reports.contact where report_id = $1', [id])).toEqual([])
    expect(intake.heard.flatMap(({ payload }) => (payload as { reportIds: string[] }).reportIds)).toContain(id)
    expect(intake.heard.every(({ payload }) => (payload as { reason: string }).reason === 'expired')).toBe(true)
    await removeDrafts.run(later(1))
  })
})
