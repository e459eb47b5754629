// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { submitReports } from '#modules/reports'
import { demoIban, demoPhone, type MunicipalityCode } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { askReporter } from '../ask-reporter/ask-reporter.command.ts'
import { answerQuestion } from '../ask-reporter/answer-question.command.ts'
import { attachFiles } from '../attach-file/attach-file.command.ts'
import { decideReport } from '../decide-report/decide-report.command.ts'
import { findByCode } from '../follow-report/find-by-code.query.ts'
import { beginDraft, saveAnswers } from '../submit-report/draft.command.ts'
import { receiptCodeFor, submitDraft } from '../submit-report/submit-draft.command.ts'
import { withdrawByCode, withdrawFiled } from '../withdraw-report/withdraw-report.command.ts'
import { wipeWithdrawn } from './wipe-withdrawn.job.ts'

const test = await testContext()

const ask = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows

/** What says that there was a report, who has it, and what happened to it; everything else is what was told. */
const stays = new Set([
  'id',
  'origin',
  'controller_organisation_id',
  'status',
  'status_at',
  'received_at',
  'verified_at',
  'receipt_digest',
  'wiped_at',
])
const isNothing = (value: unknown) => value === null || ['""', '[]', '{}', 'false'].includes(JSON.stringify(value))

it('of a report that was withdrawn nothing that was told stays in any column or table, 30 days later', async () => {
  const officer = test.as('politie-demo', 'reports:read', 'reports:confirm')
  const token = await beginDraft(test.visitor, null)
  await attachFiles(test.visitor, token, [{ name: 'walvis.txt', bytes: Buffer.from('Ook de walvis staat hierin.') }])
  await saveAnswers(test.visitor, token, {
    now: 'no',
    situation: 'FF-110',
    'vraag-1': 'bought=goods',
    'vraag-2': 'shop=shop',
    victim: 'other',
    municipality: 'GM0344' as MunicipalityCode,
    occurredOn: '2026-11-01',
    channel: 'CH-060',
    money: 'yes',
    lossInCents: 123_456,
    narrative: 'Een walvis van een verhaal.',
    paidTo: [demoIban(31)],
    own: [demoPhone(32)],
    name: 'Walvis Verzonnen',
    phone: demoPhone(33),
    wantsHelp: 'yes',
  })
  await submitDraft(test.visitor, token)
  const code = receiptCodeFor(test.visitor, token)
  const id = (await findByCode(test.visitor, code))?.id ?? ''
  const questionId = await askReporter(officer, { reportId: id, question: 'Hoe groot was de walvis?' })
  await answerQuestion(test.visitor, { code, questionId, answer: 'Zo groot als een walvis.' })
  await decideReport(officer, { reportId: id, step: 'reject', seenStatus: 'received', reason: 'Een walvis was het.' })

  const bank = test.as('deltabank-demo', 'reports:file')
  const [filed] = await submitReports(bank, [
    {
      partnerReference: 'walvis-1',
      narrative: 'De walvis weer.',
      identifiers: [],
      partnerCodes: [{ scheme: 'dieren', code: 'walvis' }],
    },
  ])
  const filedId = filed?.reportId ?? ''
  await test.settle()
  await withdrawByCode(test.visitor, code)
  await withdrawFiled(bank, { reportIds: [filedId], reason: 'De walvis bestond niet.' })

  const [before] = await ask('select * from reports.report where id = $1', [id])
  expect(
    Object.keys(before)
      .filter((column) => !stays.has(column) && isNothing(before[column]))
      .toSorted(),
  ).toEqual(['duplicate_of', 'partner_codes', 'partner_reference'])
  expect(await told()).not.toEqual([])
  await wipeWithdrawn.run({ ...test.ctx, now: () => new Date(Date.now() + 31 * 86_400_000) })

  for (const one of [id, filedId]) {
    const [row] = await ask('select * from reports.report where id = $1', [one])
    expect(Object.keys(row).filter((column) => !stays.has(column) && !isNothing(row[column]))).toEqual([])
  }
  expect(await told()).toEqual([])
  for (const table of await tablesWith('report_id'))
    if (table !== 'step')
      expect([table, await ask(`select * from reports.${table} where report_id = any($1)`, [[id, filedId]])]).toEqual([
        table,
        [],
      ])
  expect(await findByCode(test.visitor, code)).toMatchObject({ status: 'withdrawn', hasContact: false })
})

async function tablesWith(column: string): Promise<string[]> {
  const found = await ask(
    "select table_name as name from information_schema.columns where table_schema = 'reports' and column_name = $1",
    [column],
  )
  expect(found.length).toBeGreaterThan(3)
  return found.map(({ name }) => name)
}

/** Tables of the schema in which a row still speaks of the whale; bytes are read as the text that they are. */
async function told(): Promise<string[]> {
  const tables = await ask("select table_name as name from information_schema.tables where table_schema = 'reports'")
  expect(tables.length).toBeGreaterThan(8)
  const speaking = []
  for (const { name } of tables) {
    const whale = Buffer.from('walvis').toString('hex')
    const rows = await ask(`select 1 from reports.${name} t where t::text ~* 'walvis' or t::text like '%${whale}%'`)
    if (rows.length > 0) speaking.push(name)
  }
  return speaking
}
