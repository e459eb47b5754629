// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { classificationsOf, decideFacet } from '#modules/classification'
import { submitReports, type SubmitReport } from '#modules/reports'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { classifyReports } from './classify-reports.command.ts'

const asked: { texts: string[] }[] = []
let answer: (texts: string[]) => object = () => ({})

const port = createServer((request, response) => {
  let body = ''
  request.on('data', (part) => {
    body += part
  })
  request.on('end', () => {
    asked.push(JSON.parse(body))
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer(JSON.parse(body).texts)))
  })
})
await new Promise<void>((resolve) => port.listen(0, '127.0.0.1', resolve))
const test = await testContext()
afterAll(() => port.close())

const ask = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows
const bank = 'deltabank-demo'
async function filed(more: Partial<SubmitReport> = {}, organisation = bank): Promise<string> {
  const input: SubmitReport = { narrative: 'Klant meldt dit.', identifiers: [], ...more }
  const [receipt] = await submitReports(test.machine(organisation, 'reports:file'), [input])
  await test.settle()
  return receipt?.reportId ?? ''
}
const known = async (id: string, ctx = test.ctx) => (await classificationsOf(ctx, [id])).get(id)

describe('a report that came in', () => {
  it('is classified by what its partner stated, under the edition in force, with the partner’s own codes beside it', async () => {
    const partnerCodes = [{ scheme: 'bank-intern', code: 'APP-7', version: '2' }]
    const id = await filed({ fraudForm: 'FF-410', contactChannel: 'CH-010', lossInCents: 100, partnerCodes })
    const found = await known(id)
    expect(found).toMatchObject({ form: 'FF-410', confidence: null, needsPerson: false, partnerCodes })
    expect(found?.decided.map(({ facet, concept, source, by }) => [facet, concept, source, by])).toEqual([
      ['form', 'FF-410', 'partner', bank],
      ['channel', 'CH-010', 'partner', bank],
      ['impersonated', 'IP-010', 'partner', bank],
      ['harm', 'HT-110', 'partner', bank],
    ])
    expect(found?.decided[0]?.edition).toMatch(/^nl-online-fraude\//)
  })

  it('waits for a person when nobody said and the text says too little', async () => {
    const id = await filed({ narrative: 'Help.', identifiers: [{ kind: 'iban', value: demoIban(4), role: 'paid-to' }] })
    expect(await known(id)).toMatchObject({ form: null, needsPerson: true, decided: [], suggestion: null })
  })

  it('shows the words that decided a facet, and no number of anybody', async () => {
    const id = await filed({ narrative: `Ik werd gebeld en heb € 900 overgemaakt naar ${demoIban(9)}.` })
    const found = await known(id)
    expect(found?.decided.find(({ facet }) => facet === 'order')).toMatchObject({
      concept: 'PY-110',
      source: 'text',
      by: 'rules',
      why: ['heb <amount> overgemaakt'],
    })
    expect(JSON.stringify(found)).not.toMatch(/900|NL\d\d/)
  })

  it('is seen by its own organisation only', async () => {
    const id = await filed({ fraudForm: 'FF-300' })
    expect(await known(id, test.as(bank, 'reports:read'))).toBeDefined()
    expect(await known(id, test.as('polderbank-demo', 'reports:read'))).toBeUndefined()
    expect(await known(id, test.visitor)).toBeUndefined()
  })

  it('comes by the thousand', async () => {
    const ctx = test.machine(bank, 'reports:file')
    const narrative =
      'Klant werd gebeld door een zogenaamde bankmedewerker en maakte geld over naar een kluisrekening. '
    const receipts = await submitReports(
      ctx,
      Array.from({ length: 1_000 }, () => ({ narrative: narrative.repeat(4), identifiers: [] })),
    )
    await test.settle()
    const ids = receipts.map(({ reportId }) => reportId)
    const began = performance.now()
    await classifyReports(test.ctx, ids)
    process.stdout.write(
      `1,000 reports classified, stored and announced in ${Math.round(performance.now() - began)} ms\n`,
    )
    expect((await classificationsOf(test.ctx, ids)).size).toBe(1_000)
  })

  it('leaves nothing when its reporter takes it back or its time is over', async () => {
    const id = await filed({ fraudForm: 'FF-300' })
    const other = await filed({ fraudForm: 'FF-300' })
    const { announce } = await import('#foundation/events')
    const { ReportsDropped } = await import('#modules/reports')
    const { transaction } = await import('#foundation/access')
    await transaction(test.ctx, async (tx) => {
      await announce(test.ctx, tx, ReportsDropped, { reportIds: [id], reason: 'expired' })
      await announce(test.ctx, tx, ReportsDropped, { reportIds: [other], reason: 'rejected' })
    })
    await test.settle()
    expect(await known(id)).toBeUndefined()
    expect(await known(other)).toBeDefined()
  })
})

describe('a person', () => {
  const person = () => test.as(bank, 'reports:confirm')

  it('decides a facet with a reason; that is written down, announced, and stands when the report is read again', async () => {
    const id = await filed({ fraudForm: 'FF-410' })
    const ctx = person()
    const decision = {
      reportId: id,
      facet: 'form',
      concept: 'FF-412',
      reason: 'Pas is opgehaald',
      seen: 'FF-410',
    } as const
    expect(await decideFacet(ctx, decision)).toMatchObject({ form: 'FF-412', needsPerson: false })
    await classifyReports(test.ctx, [id])
    expect((await known(id))?.decided[0]).toMatchObject({
      concept: 'FF-412',
      source: 'person',
      by: ctx.actor.kind === 'person' ? ctx.actor.id : '',
      why: ['Pas is opgehaald'],
    })
    const lines = await listAudit(test.ctx, id)
    expect(lines.find(({ action }) => action === 'classification.facet-decided')).toMatchObject({
      organisationId: bank,
      detail: { facet: 'form', concept: 'FF-412', earlier: 'FF-410' },
    })
  })

  it('is told when somebody else decided meanwhile, and nothing is stored', async () => {
    const id = await filed({ fraudForm: 'FF-410' })
    await decideFacet(person(), { reportId: id, facet: 'form', concept: 'FF-411', reason: 'a' })
    const late = { reportId: id, facet: 'form', concept: 'FF-413', reason: 'b', seen: 'FF-410' } as const
    await expect(decideFacet(person(), late)).rejects.toMatchObject({ status: 409 })
    expect((await known(id))?.form).toBe('FF-411')
  })

  it('may not without permission, for another organisation, without a reason, or with a concept of another facet', async () => {
    const id = await filed({ fraudForm: 'FF-410' })
    const decision = { reportId: id, facet: 'form', concept: 'FF-411', reason: 'reden' } as const
    await expect(decideFacet(test.as(bank, 'reports:read'), decision)).rejects.toMatchObject({ status: 403 })
    await expect(decideFacet(test.as('polderbank-demo', 'reports:confirm'), decision)).rejects.toMatchObject({
      status: 404,
    })
    for (const reason of [' ', '\0', 'x'.repeat(1_001)])
      await expect(decideFacet(person(), { ...decision, reason })).rejects.toMatchObject({ status: 400 })
    await expect(decideFacet(person(), { ...decision, reportId: 'geen-nummer' })).rejects.toMatchObject({ status: 404 })
    for (const concept of ['CH-010', 'FF-000', 'FF-999', ''])
      await expect(decideFacet(person(), { ...decision, concept })).rejects.toMatchObject({ status: 400 })
    expect((await known(id))?.form).toBe('FF-410')
  })

  it('decides nothing when it cannot be written down', async () => {
    const id = await filed({ fraudForm: 'FF-410' })
    await ask('revoke insert on foundation.audit from dijkwacht_app')
    await expect(
      decideFacet(person(), { reportId: id, facet: 'form', concept: 'FF-411', reason: 'reden' }),
    ).rejects.toThrow()
    await ask('grant insert on foundation.audit to dijkwacht_app')
    expect((await known(id))?.form).toBe('FF-410')
  })
})

describe('a text model of the operator', () => {
  const withPort = () => {
    const textModelUrl = `http://127.0.0.1:${(port.address() as AddressInfo).port}/read`
    return { ...test.ctx, settings: { ...test.ctx.settings, textModelUrl } }
  }

  it('reads when it is set, and each decision says that it did', async () => {
    const id = await filed({ narrative: 'Een onduidelijk verhaal over een lening.' })
    expect(asked).toEqual([])
    answer = (texts) => ({
      model: 'groot model 3',
      readings: texts.map(() => ({ forms: [{ form: 'FF-930', probability: 0.97 }], words: ['lening'] })),
    })
    await classifyReports(withPort(), [id])
    expect(asked).toEqual([{ texts: ['Een onduidelijk verhaal over een lening.'] }])
    expect((await known(id))?.decided[0]).toMatchObject({
      concept: 'FF-930',
      by: 'groot model 3',
      why: ['lening'],
      confidence: 0.97,
    })
  })

  it('is left aside when it answers something else or is away', async () => {
    const id = await filed({ narrative: 'Nog een verhaal.' })
    for (const wrong of [
      { nonsense: 1 },
      { model: 'x', readings: [] },
      { model: 'x', readings: [{ forms: [{ form: 'FF-777', probability: 1 }] }] },
    ]) {
      answer = () => wrong
      await classifyReports(withPort(), [id])
      expect(await known(id)).toMatchObject({ form: null, needsPerson: true })
    }
    const away = { ...test.ctx, settings: { ...test.ctx.settings, textModelUrl: 'http://127.0.0.1:9/' } }
    await classifyReports(away, [id])
    expect(await known(id)).toMatchObject({ form: null, needsPerson: true })
  })
})
