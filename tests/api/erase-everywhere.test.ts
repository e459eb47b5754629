// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import type { PersonalDataSource } from '#foundation/modules'
import { decideReport, markDuplicate, submitReports } from '#modules/reports'
import { demoPhone, type MunicipalityCode } from '#values'
import { modules } from '../../src/app/modules.ts'
import { placeHold, liftHold } from '../../src/modules/casework/hold-data/hold-data.command.ts'
import { planTask } from '../../src/modules/casework/plan-task/plan-task.command.ts'
import { watchCase } from '../../src/modules/casework/watch-things/watch.command.ts'
import { writeNote } from '../../src/modules/casework/write-note/write-note.command.ts'
import { answerQuestion } from '../../src/modules/reports/ask-reporter/answer-question.command.ts'
import { askReporter } from '../../src/modules/reports/ask-reporter/ask-reporter.command.ts'
import { attachFiles } from '../../src/modules/reports/attach-file/attach-file.command.ts'
import { findByCode } from '../../src/modules/reports/follow-report/find-by-code.query.ts'
import { beginDraft, saveAnswers } from '../../src/modules/reports/submit-report/draft.command.ts'
import { asProposed } from '../../src/modules/reports/submit-report/proposed-answers.fixture.ts'
import { receiptCodeFor, submitDraft } from '../../src/modules/reports/submit-report/submit-draft.command.ts'
import { agreementInForce } from '../../src/modules/sharing/disclose/agreement-in-force.fixture.ts'
import { readInbox } from '../../src/modules/sharing/inbox/read-inbox.command.ts'
import { shareReport } from '../../src/modules/sharing/share-report/share-report.command.ts'
import { testContext } from '../context.ts'
import { tablesHolding } from './search-tables.ts'

const test = await testContext({ demo: true })
const may = [
  'reports:read',
  'reports:confirm',
  'cases:read',
  'cases:work',
  'casework:hold',
  'disclosures:send',
] as const
const officer = test.as('politie-demo', ...may)
await agreementInForce(test, {
  exchange: 'report-to-other-analyst',
  senderId: 'politie-demo',
  receiverIds: ['om-demo'],
})

const source = (name: string): PersonalDataSource => {
  const found = modules.flatMap((module) => module.personalData ?? []).find((one) => one.name === name)
  if (!found) throw new Error(`no source ${name}`)
  return found
}
const receiver = () => test.machine('om-demo', 'disclosures:receive')
const why = 'De melder vraagt het en niets verzet zich.'

/** A report in which this word stands wherever a reporter, an analyst or another organisation can put it. */
async function reportTelling(word: string): Promise<string> {
  const token = await beginDraft(test.visitor, null)
  await attachFiles(test.visitor, token, [{ name: `${word}.txt`, bytes: Buffer.from(`Ook de ${word} staat hierin.`) }])
  await saveAnswers(
    test.visitor,
    token,
    asProposed({
      now: 'no',
      situation: 'FF-110',
      'vraag-1': 'bought=goods',
      'vraag-2': 'shop=shop',
      victim: 'self',
      municipality: 'GM0344' as MunicipalityCode,
      occurredOn: '2026-11-01',
      channel: 'CH-060',
      money: 'yes',
      narrative: `Een ${word} van een verhaal, van https://${word}.example en info@${word}.example.`,
      paidTo: [`info@${word}.example`],
      own: [demoPhone(32)],
      name: `${word} Verzonnen`,
      phone: demoPhone(33),
      wantsHelp: 'yes',
    }),
  )
  await submitDraft(test.visitor, token)
  const code = receiptCodeFor(test.visitor, token)
  const id = (await findByCode(test.visitor, code))?.id ?? ''
  const questionId = await askReporter(officer, { reportId: id, question: `Hoe groot was de ${word}?` })
  await answerQuestion(test.visitor, { code, questionId, answer: `Zo groot als een ${word}.` })
  await test.settle()
  await decideReport(officer, { reportId: id, step: 'confirm', seenStatus: 'received' })
  await writeNote(officer, { reportId: id, text: `De ${word} gebeld.` })
  await planTask(officer, { reportId: id, text: `De ${word} nog eens bellen.`, dueOn: '' })
  await watchCase(officer, id)
  await shareReport(officer, {
    reportId: id,
    receiverId: 'om-demo',
    purpose: 'investigate',
    withNarrative: true,
  })
  await test.settle()
  return id
}

describe('erasing a report', () => {
  it('leaves what it told in no table of any module, nor with whoever it was given to', async () => {
    const id = await reportTelling('walvis')
    expect(await tablesHolding(test, 'walvis')).toEqual(
      expect.arrayContaining([
        'casework.note',
        'casework.task',
        'identifiers.identifier',
        'reports.attachment',
        'reports.question',
        'reports.report',
        'reports.told',
        'sharing.message',
      ]),
    )
    // Sealed, so its words are found nowhere; it is there all the same.
    const contents = async () =>
      (
        await test.ctx.db.pool.query('select from reports.attachment_content where digest = sha256($1)', [
          Buffer.from('Ook de walvis staat hierin.'),
        ])
      ).rowCount
    expect(await contents()).toBe(1)
    const kept = (name: string) => source(name).find(officer, [{ kind: 'report', value: id }], 50)
    const names = ['reports.report', 'reports.contact', 'reports.attachment', 'classification.report', 'cases.report']
    for (const name of names)
      expect([name, await kept(name)]).toEqual([name, [expect.objectContaining({ source: name })]])
    await source('reports.report').erase?.(officer, id, why)
    await test.settle()
    expect(await tablesHolding(test, 'walvis')).toEqual([])
    expect(await contents()).toBe(0)
    for (const name of names) expect([name, await kept(name)]).toEqual([name, []])
    const got = await readInbox(receiver(), { after: 0, limit: 500 })
    // The demo gave this organisation dossiers too.
    expect(got.filter(({ itemKind }) => itemKind === 'report').map(({ kind, payload }) => [kind, payload])).toEqual([
      ['disclosure', null],
      ['recall', null],
    ])
    // What was done with it stays to account for: to whom it was given, and that it was erased, by whom and why.
    const [given] = await source('sharing.disclosure').find(officer, [{ kind: 'report', value: id }], 50)
    expect(given?.content).toContainEqual({ name: 'Ontvanger', value: 'Openbaar Ministerie (demo)' })
    expect((await listAudit(test.ctx, id)).filter(({ action }) => action === 'reports.report-erased')).toMatchObject([
      { organisationId: 'politie-demo', detail: { because: why } },
    ])
  })

  it('is refused while a hold keeps it, and then nothing changes', async () => {
    const id = await reportTelling('narwal')
    const before = await tablesHolding(test, 'narwal')
    const [hold = ''] = await placeHold(officer, {
      kind: 'report',
      id,
      reason: 'Er loopt een klacht over deze melding.',
      endsOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    })
    for (const name of ['reports.report', 'reports.contact'])
      await expect(source(name).erase?.(officer, id, why)).rejects.toMatchObject({ code: 'reports.held', status: 409 })
    await test.settle()
    expect(await tablesHolding(test, 'narwal')).toEqual(before)
    await liftHold(officer, hold)
    await source('reports.contact').erase?.(officer, id, why)
    expect(await source('reports.contact').find(officer, [{ kind: 'report', value: id }], 50)).toEqual([])
    await source('reports.report').erase?.(officer, id, why)
    await test.settle()
    expect(await tablesHolding(test, 'narwal')).toEqual([])
  })

  it('is not for another organisation, nor for a number that nobody knows', async () => {
    const [filed] = await submitReports(test.machine('deltabank-demo', 'reports:file'), [
      { partnerReference: 'potvis-1', narrative: 'Een potvis.', identifiers: [] },
    ])
    for (const id of [filed?.reportId ?? '', test.ctx.newId(), 'x'])
      await expect(source('reports.report').erase?.(officer, id, why)).rejects.toMatchObject({ status: 404 })
    expect(await tablesHolding(test, 'potvis')).toContain('reports.report')
  })

  it('lets what was a duplicate of it count instead', async () => {
    const bank = test.as('deltabank-demo', 'reports:file', 'reports:read', 'reports:confirm')
    const [first, second] = await submitReports(bank, [
      { partnerReference: 'bultrug-1', narrative: 'Een bultrug.', identifiers: [] },
      { partnerReference: 'bultrug-2', narrative: 'Nog een bultrug.', identifiers: [] },
    ])
    await markDuplicate(bank, {
      reportId: second?.reportId ?? '',
      of: first?.reportId ?? '',
      reason: 'Dezelfde bultrug.',
    })
    await source('reports.report').erase?.(bank, first?.reportId ?? '', why)
    const left = await test.ctx.db.pool.query('select status, duplicate_of from reports.report where id = $1', [
      second?.reportId,
    ])
    expect(left.rows).toEqual([{ status: 'received', duplicate_of: null }])
  })
})
