// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { askedQuestions, conceptsOfAnswers, listConcepts, listFraudForms } from '#modules/taxonomy'
import { parseIdentifier } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { findByCode } from '../follow-report/find-by-code.query.ts'
import { checkReport } from '../receive-reports/check-report.query.ts'
import { demoNewsCode } from './demo-news-code.ts'
import { demoReports } from './demo-reports.ts'
import { demoSchemes } from './demo-schemes.ts'
import { demoReceiptCode, loadDemoReports } from './load-demo.demo.ts'

const test = await testContext()
await loadDemoReports(test.ctx)

const now = new Date('2026-11-24T12:00:00Z')

describe('demo reports', () => {
  it('are about two hundred and forty, over the five priority forms and twelve provinces, and seem the same every time', async () => {
    const reports = demoReports(now)
    expect(reports.length).toBeGreaterThan(230)
    expect(demoReports(now)).toEqual(reports)
    const forms = await listFraudForms(test.ctx)
    const mainOf = (id: string): string => forms.find((form) => form.id === id && form.parent)?.parent ?? id
    const { rows } = await sql<{ form: string; province: string }>`select fraud_form as form, province
      from reports.report`.execute(test.ctx.db.kysely)
    const main = new Set(rows.map(({ form }) => mainOf(mainOf(mainOf(form)))))
    for (const form of ['FF-100', 'FF-200', 'FF-300', 'FF-400', 'FF-500']) expect(main).toContain(form)
    expect(rows.filter(({ form }) => form?.startsWith('FF-12')).length).toBeGreaterThan(20)
    expect(new Set(rows.map(({ province }) => province)).size).toBe(12)
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

  it('are each told in other words, and only an attempt cost nothing', () => {
    const reports = demoReports(now)
    expect(new Set(reports.map(({ input }) => input.narrative)).size).toBe(reports.length)
    for (const { input } of reports) {
      expect(input.narrative).not.toMatch(/[{}]|undefined| {2}/)
      const amount = /€\s[\d.]+/.test(input.narrative?.replace(/“.*”/, '') ?? '')
      if (amount) expect(input.lossInCents).toBeGreaterThan(0)
    }
  })

  it('are known in part by answers that decide their form, and some reporters ask for help', async () => {
    const tree = new Map((await listConcepts(test.ctx, 'FF')).map((concept) => [concept.id, concept]))
    for (const { form, finer, answers } of demoSchemes)
      if (answers) {
        const decided = conceptsOfAnswers(form, answers, tree)
        expect(decided.findLast(({ concept }) => concept.startsWith('FF-'))?.concept).toBe(finer)
        const asked = askedQuestions(form, answers, tree)
        expect(Object.keys(answers)).toEqual(asked.flatMap(({ question, answer }) => (answer ? question.id : [])))
      }
    const reports = demoReports(now)
    expect(reports.filter(({ answers }) => answers).length).toBeGreaterThan(10)
    expect(reports.filter(({ contact }) => contact).length).toBeGreaterThan(10)
    expect(reports.every(({ input, contact, partner }) => !input.wantsHelp || (contact && partner === null))).toBe(true)
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
    // The one that has news is printed in the README, and is confirmed: only then its reporter learns of others.
    expect(readFileSync(join(import.meta.dirname, '../../../../README.md'), 'utf8')).toContain(demoNewsCode)
    expect(await findByCode(test.visitor, demoNewsCode)).toMatchObject({ status: 'confirmed', hasContact: false })
  })
})
