// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countReportsByForm, countReportsByProvince } from '#modules/reports'
import { listFraudForms } from '#modules/taxonomy'
import { parseIdentifier } from '#values'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { findByCode } from '../follow-report/find-by-code.query.ts'
import { checkReport } from '../receive-reports/check-report.query.ts'
import { narratives } from './demo-narratives.ts'
import { demoReports } from './demo-reports.ts'
import { demoReceiptCode, loadDemoReports } from './load-demo.demo.ts'

let test: TestContext
beforeAll(async () => {
  test = await testContext()
  await loadDemoReports(test.ctx)
})
afterAll(() => test.close())

const now = new Date('2026-11-24T12:00:00Z')

describe('demo reports', () => {
  it('are about two hundred and forty, over the five priority forms and twelve provinces, and seem the same every time', async () => {
    const reports = demoReports(now)
    expect(reports.length).toBeGreaterThan(230)
    expect(demoReports(now)).toEqual(reports)
    const forms = await listFraudForms(test.ctx)
    const mainOf = (id: string): string => forms.find((form) => form.id === id && form.parent)?.parent ?? id
    const counts = await countReportsByForm(test.ctx)
    const main = new Set(counts.map(({ fraudForm }) => mainOf(mainOf(mainOf(fraudForm ?? '')))))
    for (const form of ['FF-100', 'FF-200', 'FF-300', 'FF-400', 'FF-500']) expect(main).toContain(form)
    const sellers = counts.filter(({ fraudForm }) => fraudForm?.startsWith('FF-12'))
    expect(sellers.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(20)
    expect((await countReportsByProvince(test.ctx)).length).toBe(12)
  })

  it('pass the same check as a partner’s', async () => {
    for (const { input } of demoReports(test.ctx.now())) {
      const checked = await checkReport(test.ctx, JSON.parse(JSON.stringify(input)), { mustParse: true })
      expect(checked.ok ? [] : checked.errors).toEqual([])
    }
  })

  it('name nobody’s account, number or site', () => {
    for (const { input } of demoReports(now))
      for (const { kind, value } of [...input.identifiers, ...(input.own ?? [])]) {
        if (kind === 'iban') expect(value).toMatch(/^NL\d\dDYKW/)
        else if (kind === 'phone')
          expect(parseIdentifier('phone', value)).toMatchObject({ value: { detail: { isFictitious: true } } })
        else if (kind === 'user-name') expect(value).toMatch(/^dijkwacht-demo-/)
        else expect(value).toMatch(/\.example(\/|$)/)
      }
  })

  it('are told in some forty ways', () => {
    expect(Object.values(narratives).flat().length).toBeGreaterThanOrEqual(40)
    expect(new Set(demoReports(now).map(({ input }) => input.narrative)).size).toBeGreaterThan(150)
  })

  it('share accounts and numbers, so that several victims meet', async () => {
    const { rows } =
      await test.ctx.db.pool.query(`select s->>'text' as value, count(*) as n from reports.report r, jsonb_array_elements(stated) s
      where verified_at is not null and status <> 'rejected' group by 1 having count(*) >= 5`)
    expect(rows.length).toBeGreaterThan(10)
  })

  it('can be followed with the code that the README gives', async () => {
    expect(demoReceiptCode).toMatch(/^[0-9A-Z-]{23}$/)
    expect(await findByCode(test.visitor, demoReceiptCode)).toMatchObject({ fraudForm: 'FF-120', hasContact: true })
    process.stdout.write(`demo code ${demoReceiptCode}\n`)
  })
})
