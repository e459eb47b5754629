// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '#foundation/web'
import { listReportedMatter } from '#modules/reports'
import { demoIban, demoPhone } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { reportStatusApi, withdrawReportApi } from '../withdraw-report/withdraw-report.api.ts'
import { fileBatchApi, fileReportApi } from './file-report.api.ts'
import { reportsImporter } from './file-reports.importer.ts'
import { reportShape } from '../receive-reports/submit-report.schema.ts'

const test = await testContext()
const bank = test.machine('deltabank-demo', 'reports:file')

const iban = (n: number, role = 'paid-to') => ({ kind: 'iban', value: demoIban(n), role })
const batch = async (reports: unknown[], ctx = bank) =>
  (await fileBatchApi.run(ctx, { params: undefined, query: undefined, body: { reports } })).body as {
    accepted: number
    rejected: number
    items: {
      index: number
      status: string
      receipt?: { reportId: string }
      errors?: { pointer: string; code: string }[]
    }[]
  }

describe('a batch', () => {
  it('stores what is right and gives back the rest with every error and its place', async () => {
    const answer = await batch([
      { fraudForm: 'FF-110', identifiers: [iban(1)], partnerReference: 'A-1' },
      {
        fraudForm: 'FF-999',
        occurredOn: '2999-01-01',
        identifiers: [
          { kind: 'iban', value: 'NL12BANK0123456789', role: 'paid-to' },
          { kind: 'phone', value: 'abc', role: 'contact' },
        ],
      },
      { fraudform: 'FF-110', lossInCents: -5 },
      {},
      { narrative: 'Alleen een verhaal.', partnerReference: 'A-1' },
    ])
    expect([answer.accepted, answer.rejected]).toEqual([2, 3])
    expect(answer.items.map(({ status }) => status)).toEqual([
      'accepted',
      'rejected',
      'rejected',
      'rejected',
      'accepted',
    ])
    expect(answer.items[1]?.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/reports/1/fraudForm', 'reports.unknown-fraud-form'],
      ['/reports/1/occurredOn', 'reports.date-in-future'],
      ['/reports/1/identifiers/0/value', 'values.iban.no-existing-bank'],
      ['/reports/1/identifiers/1/value', 'values.phone.letters'],
    ])
    expect(answer.items[2]?.errors?.length).toBeGreaterThanOrEqual(2)
    expect(answer.items[4]?.receipt?.reportId).toBe(answer.items[0]?.receipt?.reportId)
  })

  it('keeps the partner’s own codes as they were given, beside our classification', async () => {
    const partnerCodes = [
      { scheme: 'Deltabank fraudecodes', code: ' AF-3 ', version: '2026-2', label: 'Niet geleverd <b>' },
      { scheme: 'ECB', code: '7' },
    ]
    const many = Array.from({ length: 11 }, (_, n) => ({ scheme: 'x', code: String(n) }))
    const answer = await batch([
      { fraudForm: 'FF-110', identifiers: [], partnerCodes },
      { fraudForm: 'FF-110', identifiers: [], partnerCodes: many },
      {
        fraudForm: 'FF-110',
        identifiers: [],
        partnerCodes: [{ scheme: 'x' }, { scheme: 'x', code: '1', color: 'red' }],
      },
    ])
    expect(answer.items.map(({ status }) => status)).toEqual(['accepted', 'rejected', 'rejected'])
    expect(answer.items[2]?.errors?.map(({ pointer }) => pointer)).toEqual([
      '/reports/2/partnerCodes/0/code',
      '/reports/2/partnerCodes/1/color',
    ])
    const [matter] = await listReportedMatter(test.ctx, [answer.items[0]?.receipt?.reportId ?? ''])
    expect(matter).toMatchObject({ fraudForm: 'FF-110', partnerCodes })
  })

  it('refuses somebody who may not file', async () => {
    await expect(batch([{ fraudForm: 'FF-110' }], test.machine('deltabank-demo'))).rejects.toMatchObject({
      status: 403,
    })
  })
})

describe('one report', () => {
  it('is filed, asked after and withdrawn by the partner, and by no other', async () => {
    const body = { fraudForm: 'FF-410', identifiers: [iban(2) as never], partnerReference: 'B-1' }
    const first = await fileReportApi.run(bank, { params: undefined, query: undefined, body })
    const again = await fileReportApi.run(bank, { params: undefined, query: undefined, body })
    expect([first.status, again.status]).toEqual([201, 200])
    const { reportId } = first.body as { reportId: string }
    const input = { params: { reportId }, query: undefined, body: undefined }
    expect((await reportStatusApi.run(bank, input)).body).toMatchObject({
      status: 'received',
      isVerified: true,
      steps: [],
    })
    const other = test.machine('polderbank-demo', 'reports:file')
    await expect(reportStatusApi.run(other, input)).rejects.toMatchObject({ status: 404 })
    await expect(withdrawReportApi.run(other, input)).rejects.toMatchObject({ status: 404 })
    await withdrawReportApi.run(bank, input)
    expect((await withdrawReportApi.run(bank, input)).body).toMatchObject({ status: 'withdrawn' })
  })

  it('with an error is refused with every error at once', async () => {
    const body = { fraudForm: 'FF-998', identifiers: [{ ...iban(1), value: 'NL' } as never] }
    const refused = await fileReportApi.run(bank, { params: undefined, query: undefined, body }).catch((error) => error)
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused.fields.length).toBe(2)
  })
})

describe('a file', () => {
  const file = async (name: string, content: string | Buffer) => {
    const path = join(await mkdtemp(join(tmpdir(), 'dijkwacht-reports-')), name)
    await writeFile(path, content)
    return path
  }
  const run = async (path: string) => reportsImporter.run(test.ctx, path, () => {})

  it('as Dutch spreadsheets write it is read, and a second time stores nothing', async () => {
    const content = `\ufeffpartnerReference;fraudForm;occurredOn;loss;province;narrative;paidTo;contact;seller;platform;own;wantsHelp\r
C-1;FF-110;3-11-2026;1.234,50;Friesland;"Ik betaalde; en
kreeg niets.";${demoIban(10)} | ${demoIban(11)};${demoPhone(4)};fiets.koopje;marktplaats;${demoIban(12)};Ja\r
;FF-300;;;;"Zonder kenmerk";;;;;;nee\r
;;;;;;;;;;;\r
C-3;FF-11;31-2-2026;1,234;Atlantis;;NL00;;;;;misschien\r
`
    const path = await file('meldingen.csv', content)
    expect(reportsImporter.recognises({ name: 'meldingen.csv', firstLine: content.split('\r')[0] ?? '' })).toBe(true)
    const lines = await run(path)
    expect(lines[0]).toBe('2 meldingen opgeslagen, 0 al bekend, 1 afgewezen.')
    expect(lines.slice(1).map((line) => line.split(':')[0])).toEqual([
      'Rij 3, paidTo',
      'Rij 3, occurredOn',
      'Rij 3, loss',
      'Rij 3, province',
      'Rij 3, fraudForm',
      'Rij 3, wantsHelp',
    ])
    expect((await run(path))[0]).toBe('0 meldingen opgeslagen, 2 al bekend, 1 afgewezen.')
    const rows = (
      await test.ctx.db.pool.query(
        "select id, loss_in_cents, occurred_on, province, wants_help from reports.report where partner_reference = 'C-1'",
      )
    ).rows
    expect(rows[0]).toMatchObject({
      loss_in_cents: 123_450,
      occurred_on: '2026-11-03',
      province: 'PV21',
      wants_help: true,
    })
    const [matter] = await listReportedMatter(test.ctx, [rows[0].id])
    expect(matter).toMatchObject({
      narrative: 'Ik betaalde; en\nkreeg niets.',
      isVerified: true,
      own: [{ text: demoIban(12) }],
    })
    expect(matter?.stated.map(({ kind, role }) => [kind, role])).toEqual([
      ['iban', 'paid-to'],
      ['iban', 'paid-to'],
      ['phone', 'contact'],
      ['user-name', 'seller'],
    ])
  })

  it('in an old encoding keeps its letters', async () => {
    const path = await file(
      'oud.csv',
      Buffer.from('partnerReference,fraudForm,narrative\nD-1,FF-110,Fryslân kost \x80 5\n', 'latin1'),
    )
    await run(path)
    const { rows } = await test.ctx.db.pool.query(
      "select narrative from reports.report where partner_reference = 'D-1'",
    )
    expect(rows[0].narrative).toBe('Fryslân kost € 5')
  })

  it('with columns that we do not know is refused as a whole', async () => {
    await expect(run(await file('x.csv', 'fraudForm,bedrag\nFF-110,5\n'))).rejects.toMatchObject({
      code: 'reports.unknown-columns',
      values: { columns: 'bedrag' },
    })
    await expect(run(await file('leeg.csv', ''))).rejects.toMatchObject({ code: 'reports.no-columns' })
  })

  it('that breaks off keeps what stood before', async () => {
    const lines = await run(
      await file('stuk.csv', 'partnerReference,fraudForm,narrative\nE-1,FF-110,goed\nE-2,FF-110,"nooit gesloten\n'),
    )
    expect(lines[0]).toBe('1 melding opgeslagen, 0 al bekend, 1 afgewezen.')
  })

  it('of JSON lines is read line by line', async () => {
    const content = [
      { fraudForm: 'FF-200', partnerReference: 'F-1', identifiers: [] },
      'x',
      null,
      { narrative: 'a'.repeat(10_001) },
    ]
      .map((row) => JSON.stringify(row))
      .join('\n')
    const lines = await run(await file('m.jsonl', `${content}\n{kapot\n`))
    expect(lines[0]).toBe('1 melding opgeslagen, 0 al bekend, 4 afgewezen.')
  })

  it('of more than a thousand rows goes in parts', async () => {
    const rows = Array.from({ length: 2_500 }, (_, n) => `G-${n},FF-110,${demoIban(n)}`)
    const seen: number[] = []
    const path = await file('veel.csv', `partnerReference,fraudForm,paidTo\n${rows.join('\n')}\n`)
    const lines = await reportsImporter.run(test.ctx, path, (done) => seen.push(done))
    expect(lines).toEqual(['2.500 meldingen opgeslagen, 0 al bekend, 0 afgewezen.'])
    expect(seen).toEqual([1_000, 2_000, 2_500])
  })
})

describe('the shape of a report', () => {
  it('counts code points, as its published description does', () => {
    const long = (n: number) => reportShape.safeParse({ narrative: '👋'.repeat(n) }).success
    expect([long(10_000), long(10_001)]).toEqual([true, false])
  })

  it('gives any text back as the database can hold it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (narrative) => {
        const read = reportShape.safeParse({ narrative })
        expect(read.data?.narrative).toBe(narrative.toWellFormed().replaceAll('\0', '\ufffd'))
      }),
    )
  })

  const naughty = resolve(
    process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data'),
    'naughty-strings/blns.json',
  )
  const present = existsSync(naughty)
  it.skipIf(!present)(
    present
      ? 'lets naughty strings through, and the database gives them back unchanged'
      : 'naughty strings (not run: data absent)',
    async () => {
      const strings: string[] = JSON.parse(readFileSync(naughty, 'utf8')).filter((string: string) => string !== '')
      const answer = await batch(strings.map((narrative) => ({ narrative })))
      expect(answer.rejected).toBe(0)
      const ids = answer.items.map(({ receipt }) => receipt?.reportId ?? '')
      const matter = new Map((await listReportedMatter(test.ctx, ids)).map(({ id, narrative }) => [id, narrative]))
      expect(ids.map((id) => matter.get(id))).toEqual(strings)
    },
  )
})
