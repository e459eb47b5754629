// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { readRejectedFile, readRejectedWorkbook } from '../check-upload/rejected-file.query.ts'
import { fileUpload } from '../check-upload/work-on-upload.command.ts'
import { reportOfRow } from '../file-reports/file-row.ts'
import { findUpload, readFaults } from './find-upload.query.ts'
import { bytes, handIn } from './hand-in.fixture.ts'
import { readUpload } from './read-table.query.ts'

const test = await testContext()
test.setNow(new Date('2026-11-24T12:00:00Z'))
const bank = test.as('deltabank-demo', 'reports:file')

const rowsOf = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows
const read = (row: Record<string, string>) => reportOfRow({ narrative: 'x', ...row }, { demoBankAllowed: true })
const identifierIn = (column: string, text: string) => {
  const { raw, errors, mended } = read({ [column]: text })
  const [found] = (raw as { identifiers: { kind: string; value: string }[] }).identifiers
  return errors[0]?.code ?? `${found?.kind} ${found?.value}${mended ? ' mended' : ''}`
}

const iban = demoIban(417_164_300)
describe('an account number that a spreadsheet changed', () => {
  it.each([
    [iban.slice(2), `iban ${iban} mended`],
    [iban.slice(2).toLowerCase(), `iban ${iban} mended`],
    [`${iban.slice(0, 8)}417164300`, `iban ${iban} mended`],
    [`="${iban}"`, `iban ${iban}`],
    [`'${iban.slice(2)}`, `iban ${iban} mended`],
  ])('%s is mended', (text, expected) => expect(identifierIn('paidTo', text)).toBe(expected))

  it('is right as it is in small letters and with any kind of space', () => {
    const spaced = iban.toLowerCase().replace(/(.{4})(?=.)/g, '$1\u00a0')
    expect(read({ paidTo: spaced })).toMatchObject({ errors: [], mended: 0 })
    expect(read({ paidTo: iban.replace(/(.{4})(?=.)/g, '$1\u202f') })).toMatchObject({ errors: [], mended: 0 })
  })

  it.each([
    ['6,8539E+13', 'reports.number-shortened'],
    ['1.23457E+17', 'reports.number-shortened'],
    [`${iban.slice(2, 14)}7${iban.slice(15)}`, expect.stringContaining('values.')],
    [`${iban.slice(0, 8)}41716430`, expect.stringContaining('values.')],
  ])('%s is refused, because nobody knows what stood there', (text, code) =>
    expect(identifierIn('paidTo', text)).toEqual(code),
  )
})

describe('a phone number that a spreadsheet changed', () => {
  it.each([
    ['612345678', 'phone 612345678'],
    ['612345678.0', 'phone 612345678 mended'],
    ['31612345678,00', 'phone 31612345678 mended'],
    ['3.1612345678E+10', 'phone 31612345678 mended'],
    ['="0612345678"', 'phone 0612345678'],
    ['3.16E+10', 'reports.number-shortened'],
    ['6,12346E+08', 'reports.number-shortened'],
  ])('%s becomes %s', (text, expected) => expect(identifierIn('contact', text)).toBe(expected))
})

describe('amounts and days', () => {
  it.each([
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1234.5', 123_450],
    ['1234,50', 123_450],
    ['€\u00a01\u00a0234,56', 123_456],
    ['="1234,5"', 123_450],
    ['1,234', 'values.money.ambiguous'],
    ['1.234.56', 'values.money.not-an-amount'],
  ])('%s is read as %s', (text, expected) => {
    const { raw, errors } = read({ loss: text })
    expect(errors[0]?.code ?? (raw as { lossInCents: number }).lossInCents).toBe(expected)
  })

  it.each([
    ['46329', '2026-11-03'],
    ['46329,583', '2026-11-03'],
    ['20261103', '2026-11-03'],
    ['3-11-2026', '2026-11-03'],
    ['3-11-26', 'values.date.short-year'],
    ['20261303', 'values.date.not-a-date'],
  ])('%s is the day %s', (text, expected) => {
    const { raw, errors } = read({ occurredOn: text })
    expect(errors[0]?.code ?? (raw as { occurredOn: string }).occurredOn).toBe(expected)
  })
})

describe('a file with all of it', () => {
  const lines = [
    'Ons kenmerk;Datum;Bedrag;Tegenrekening;Telefoonnummer;Omschrijving',
    `E-1;46329;1.234,56;${iban.slice(2)};612345678;Caf\u00e9`,
    `E-2;3-11-2027;12;${iban};;Morgen pas`,
    'E-3;3-11-2026;12;1,23457E+17;;=1+1',
  ]
  const mixed = Buffer.concat([
    Buffer.from(`${lines[0]}\n${lines[1]}\n`, 'utf8'),
    Buffer.from(`${lines[2]}\nE-4;4-11-2026;1,50;;;Fa\xe7ade\n${lines[3]}\n`, 'latin1'),
  ])

  it('lands what is right, says how much it mended, and gives the rest back as CSV and as a workbook', async () => {
    const id = await handIn(bank, 'alles.csv', mixed)
    expect(await findUpload(bank, id)).toMatchObject({ rightCount: 2, wrongCount: 2, mendedCount: 2 })
    const { rows } = await readFaults(bank, id)
    expect(rows.map(({ row, errors }) => [row, errors[0]?.code])).toEqual([
      [3, 'reports.date-in-future'],
      [5, 'reports.number-shortened'],
    ])
    await fileUpload(bank, id)
    expect(
      await rowsOf(
        "select narrative, occurred_on, loss_in_cents from reports.report where partner_reference like 'E-%' order by partner_reference",
      ),
    ).toEqual([
      { narrative: 'Café', occurred_on: '2026-11-03', loss_in_cents: 123_456 },
      { narrative: 'Façade', occurred_on: '2026-11-04', loss_in_cents: 150 },
    ])

    const csv: string[][] = parse((await readRejectedFile(bank, id, 'correct-upload')) ?? '', { bom: true })
    const workbook = (await readRejectedWorkbook(bank, id, 'correct-upload')) ?? Buffer.alloc(0)
    const sheet = await readSheet(new Uint8Array(workbook).buffer)
    for (const table of [csv, sheet]) {
      expect(table[0]?.slice(-2)).toEqual(['Rij in uw bestand', 'Wat er mis is'])
      expect(table.slice(1).map((cells) => String(cells.at(-2)).replace("'", ''))).toEqual(['3', '5'])
    }
    // Every cell of the workbook is a text: nothing runs, and nothing is shortened again.
    expect(sheet[2]).toEqual([
      'E-3',
      '3-11-2026',
      '12',
      '1,23457E+17',
      null,
      '=1+1',
      '5',
      expect.stringContaining('ingekort'),
    ])
  })

  it('comes back mended as a workbook without storing anything twice', async () => {
    const id = await handIn(bank, 'alles.csv', mixed)
    const workbook = (await readRejectedWorkbook(bank, id, 'correct-upload')) ?? Buffer.alloc(0)
    const sheet = await readSheet(new Uint8Array(workbook).buffer)
    const mended = sheet.map((cells, at) =>
      cells.map((cell, column) => (at === 2 && column === 3 ? demoIban(9) : cell)),
    )
    const made = await writeExcel(mended as never).toBuffer()
    const again = await handIn(bank, 'verbeterd.xlsx', new Uint8Array(made))
    expect(await findUpload(bank, again)).toMatchObject({ rightCount: 1, wrongCount: 1, knownCount: 0 })
    const whole = await handIn(bank, 'alles-nog-eens.csv', mixed)
    expect(await findUpload(bank, whole)).toMatchObject({ rightCount: 2, knownCount: 2 })
  })
})

describe('the same case in two files', () => {
  it('is one case without a reference too, however its account is written', async () => {
    const [plain, spaced] = [
      demoIban(55),
      demoIban(55)
        .toLowerCase()
        .replace(/(.{4})(?=.)/g, '$1 '),
    ]
    const first = await handIn(
      bank,
      'een.csv',
      bytes(`Datum;Bedrag;Tegenrekening;Verhaal\n3-11-2026;1.234,50;${plain};Eén\n`),
    )
    await fileUpload(bank, first)
    const json = JSON.stringify([{ verhaal: 'Eén', tegenrekening: spaced, bedrag: 1234.5, datum: '2026-11-03' }])
    const second = await handIn(bank, 'twee.json', bytes(json))
    expect(await findUpload(bank, second)).toMatchObject({ rightCount: 1, knownCount: 1, wrongCount: 0 })
  })
})

describe('JSON', () => {
  it('is read as one list, as a list inside an object, and as one report', async () => {
    const one = { bedrag: 12, omschrijving: 'Een' }
    for (const whole of [[one, one], { meldingen: [one, one], versie: 2 }]) {
      const found = await readUpload('lijst.json', bytes(JSON.stringify(whole)))
      expect(found.kind === 'table' && found.table.rows).toEqual([
        ['12', 'Een'],
        ['12', 'Een'],
      ])
    }
    const found = await readUpload('een.json', bytes(JSON.stringify({ narrative: 'Een', identifiers: [] })))
    expect(found).toMatchObject({ kind: 'reports', lines: [expect.stringContaining('Een')] })
  })

  it.each([
    ['{kapot', 'upload-not-json-list'],
    ['"tekst"', 'upload-empty'],
    ['[]', 'upload-empty'],
    ['['.repeat(200_000), 'upload-not-json-list'],
    [`${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'upload-'],
  ])('%.20s is refused kindly', async (text, code) => {
    const done = await readUpload('x.json', bytes(text)).catch((error) => error)
    expect(done).toMatchObject({ status: 400, code: expect.stringContaining(`reports.${code}`) })
  })
})
