// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import type { Announcer } from '#foundation/events'
import { listReportedMatter, submitReports } from '#modules/reports'
import { demoIban, demoPhone, receiptCodeOf } from '#values'
import { testContext } from '../../../../tests/context.ts'
import type { SubmitReport } from './submit-report.ts'

const test = await testContext()

const ask = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows
const report = (more: Partial<SubmitReport> = {}): SubmitReport => ({
  fraudForm: 'FF-110',
  narrative: 'Ik kocht een fiets en kreeg niets.',
  identifiers: [{ kind: 'iban', value: demoIban(1), role: 'paid-to' }],
  own: [{ kind: 'phone', value: demoPhone(1) }],
  ...more,
})

/** The same circumstances, with a list of what was announced. */
function listening(ctx: Context) {
  const heard: { event: string; payload: object }[] = []
  const announcer: Announcer = {
    async publish(tx, event, payload, traceparent) {
      heard.push({ event, payload })
      await ctx.announcer.publish(tx, event, payload, traceparent)
    },
  }
  return { ctx: { ...ctx, announcer }, heard }
}

describe('a report from the web form', () => {
  it('is stored, written down and announced together, unverified, with the intake organisation as controller', async () => {
    const { ctx, heard } = listening(test.visitor)
    const code = receiptCodeOf(Buffer.from(ctx.secrets.token(12), 'base64url'))
    const [receipt] = await submitReports(ctx, [report()], { origin: 'web', receiptCode: code })
    const id = receipt?.reportId ?? ''
    expect(heard).toEqual([{ event: 'reports.reports-received', payload: { reportIds: [id] } }])
    expect((await listAudit(test.ctx, id)).map(({ action, actorKind }) => [action, actorKind])).toEqual([
      ['reports.report-received', 'anyone'],
    ])
    const [matter] = await listReportedMatter(test.ctx, [id])
    expect(matter).toMatchObject({
      isVerified: false,
      isDropped: false,
      controllerOrganisationId: test.ctx.settings.intakeOrganisation,
      narrative: 'Ik kocht een fiets en kreeg niets.',
      stated: [{ kind: 'iban', text: demoIban(1), role: 'paid-to' }],
      own: [{ kind: 'phone', text: demoPhone(1) }],
    })
  })

  it('keeps of the receipt code only a digest', async () => {
    const code = receiptCodeOf(new Uint8Array(12).fill(7))
    const [receipt] = await submitReports(test.visitor, [report()], { origin: 'web', receiptCode: code })
    const [row] = await ask('select * from reports.report where id = $1', [receipt?.reportId])
    expect(row.receipt_digest).toEqual(test.ctx.secrets.digest('reports.receipt', code))
    const everything =
      JSON.stringify(await ask('select * from reports.report')) +
      JSON.stringify(await ask('select * from foundation.audit'))
    expect(everything).not.toContain(code)
    expect(everything).not.toContain(code.replaceAll('-', ''))
  })

  it('seals contact details apart', async () => {
    const contact = { name: 'Sanne Verzonnen', email: 'sanne@post.example', phone: demoPhone(2) }
    const code = receiptCodeOf(new Uint8Array(12).fill(9))
    const [receipt] = await submitReports(test.visitor, [report()], { origin: 'web', receiptCode: code, contact })
    const [row] = await ask('select sealed from reports.contact where report_id = $1', [receipt?.reportId])
    expect(row.sealed.toString('latin1')).not.toContain('Sanne')
    expect(JSON.parse(test.ctx.secrets.open('reports.contact', row.sealed))).toEqual(contact)
  })

  it('never counts as verified, whoever sends it', async () => {
    const [receipt] = await submitReports(test.as('deltabank-demo', 'reports:file'), [report()], {
      origin: 'web',
      receiptCode: receiptCodeOf(new Uint8Array(12).fill(11)),
    })
    expect((await listReportedMatter(test.ctx, [receipt?.reportId ?? '']))[0]?.isVerified).toBe(false)
  })
})

describe('when the record of who did what cannot be written', () => {
  it('stores no report and announces nothing', async () => {
    const before = await ask('select count(*) as n from reports.report')
    const jobs = await ask("select count(*) as n from jobs.job where name like 'identifiers%'")
    await ask('revoke insert on foundation.audit from dijkwacht_app')
    await expect(submitReports(test.visitor, [report()], { origin: 'web' })).rejects.toThrow()
    await ask('grant insert on foundation.audit to dijkwacht_app')
    expect(await ask('select count(*) as n from reports.report')).toEqual(before)
    expect(await ask("select count(*) as n from jobs.job where name like 'identifiers%'")).toEqual(jobs)
  })
})

describe('reports of a partner', () => {
  it('are verified at receipt, and the partner is their controller', async () => {
    const { ctx, heard } = listening(test.machine('deltabank-demo', 'reports:file'))
    const receipts = await submitReports(ctx, [report(), report({ partnerReference: 'R-1' })])
    expect(heard).toEqual([
      { event: 'reports.reports-received', payload: { reportIds: receipts.map((r) => r.reportId) } },
    ])
    const matter = await listReportedMatter(
      test.ctx,
      receipts.map((r) => r.reportId),
    )
    expect(matter.map((m) => [m.isVerified, m.controllerOrganisationId])).toEqual([
      [true, 'deltabank-demo'],
      [true, 'deltabank-demo'],
    ])
  })

  it('are stored once for each reference of the partner', async () => {
    const { ctx, heard } = listening(test.machine('deltabank-demo', 'reports:file'))
    const twice = await submitReports(ctx, [report({ partnerReference: 'R-2' }), report({ partnerReference: 'R-2' })])
    expect(twice.map((r) => r.isAlreadyKnown)).toEqual([false, true])
    const again = await submitReports(ctx, [report({ partnerReference: 'R-2' })])
    expect(again[0]).toEqual({ ...twice[0], isAlreadyKnown: true })
    expect(heard.length).toBe(1)
    const other = await submitReports(test.machine('polderbank-demo', 'reports:file'), [
      report({ partnerReference: 'R-2' }),
    ])
    expect(other[0]?.isAlreadyKnown).toBe(false)
    expect(other[0]?.reportId).not.toBe(twice[0]?.reportId)
  })

  it('are refused without permission to file', async () => {
    await expect(submitReports(test.as('deltabank-demo'), [report()])).rejects.toMatchObject({ status: 403 })
    await expect(submitReports(test.visitor, [report()], { origin: 'api' })).rejects.toMatchObject({ status: 403 })
  })

  it('may not be given another time or receiver by a partner', async () => {
    const ctx = test.machine('deltabank-demo', 'reports:file')
    await expect(submitReports(ctx, [report()], { receivedAt: [new Date(0)] })).rejects.toThrow()
    await expect(submitReports(ctx, [report()], { controllerOrganisationId: 'politie-demo' })).rejects.toThrow()
  })

  it('come in by the thousand', async () => {
    const ctx = test.machine('deltabank-demo', 'reports:file')
    const inputs = Array.from({ length: 1_000 }, (_, index) => report({ partnerReference: `B-${index}` }))
    const began = performance.now()
    const receipts = await submitReports(ctx, inputs)
    const took = performance.now() - began
    expect(receipts.every((receipt) => !receipt.isAlreadyKnown)).toBe(true)
    expect((await ask("select count(*) as n from reports.report where partner_reference like 'B-%'"))[0].n).toBe(1_000)
    const ids = receipts.map((receipt) => receipt.reportId)
    const lines = await ask('select count(*) as n from foundation.audit where subject_id = any($1)', [ids])
    expect(lines[0].n).toBe(1_000)
    process.stdout.write(`1,000 reports stored, written down and announced in ${Math.round(took)} ms\n`)
  })
})

describe('what a report states', () => {
  it('is only for the program itself', async () => {
    expect(() => listReportedMatter(test.as('politie-demo', 'reports:read'), [])).toThrow()
  })

  it('takes an identifier with the role own out of the suspects', async () => {
    const input = report({ identifiers: [{ kind: 'iban', value: demoIban(5), role: 'own' }], own: [] })
    const [receipt] = await submitReports(test.ctx, [input], { origin: 'file' })
    const [matter] = await listReportedMatter(test.ctx, [receipt?.reportId ?? ''])
    expect(matter).toMatchObject({ stated: [], own: [{ kind: 'iban', text: demoIban(5) }] })
  })
})
