// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { readWorkbook } from '#foundation/workbook'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { fileUpload } from '../check-upload/work-on-upload.command.ts'
import { findUpload, readFaults } from './find-upload.query.ts'
import { bytes, handIn } from './hand-in.fixture.ts'
import { readUpload } from './read-table.query.ts'
import { workbookOf } from '../../../foundation/workbook/workbook.fixture.ts'
import { rounds } from '../../../../tests/property.ts'

const test = await testContext()
const bank = test.as('deltabank-demo', 'reports:file')

const rowsOf = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows

async function workbook(rows: unknown[][]): Promise<Uint8Array> {
  const made = writeExcel(rows as never, { dateFormat: 'dd-mm-yyyy' } as never) as unknown
  return new Uint8Array(await (made as { toBuffer(): Promise<Buffer> }).toBuffer())
}

describe('a workbook', () => {
  it('gives what its cells show: dates, amounts, formulas as values, and long numbers as an error', async () => {
    const content = await workbook([
      ['Overzicht 2026', null, null, null, null],
      ['Kenmerk', 'Datum', 'Bedrag', 'IBAN', 'Verhaal'],
      ['X-1', new Date(Date.UTC(2026, 10, 3)), 149.95, demoIban(3), 'Een verhaal'],
      ['X-2', new Date(Date.UTC(2026, 10, 4, 14, 5)), 0.1 + 0.2, 123_456_789_012_345_680, 'Twee'],
      ['X-3', null, 1_234, null, { type: 'Formula', value: '="a"&"b"' }],
      ['X-4', null, 12, null, '=1+1'],
    ])
    const read = await readUpload('werkmap.xlsx', content)
    if (read.kind !== 'table') throw new Error('a table')
    expect(read.table).toMatchObject({
      headerAt: 1,
      headers: ['Kenmerk', 'Datum', 'Bedrag', 'IBAN', 'Verhaal'],
      rows: [
        ['X-1', '2026-11-03', '149,95', demoIban(3), 'Een verhaal'],
        ['X-2', '2026-11-04 14:05', '0,3', '1,23457E+17', 'Twee'],
        ['X-3', '', '1234', '', ''],
        ['X-4', '', '12', '', '=1+1'],
      ],
    })
    const id = await handIn(bank, 'werkmap.xlsx', content)
    const { rows } = await readFaults(bank, id)
    expect(rows.map(({ row, errors }) => [row, errors[0]?.code])).toEqual([
      [4, 'reports.number-shortened'],
      [5, 'reports.nothing-stated'],
    ])
  })

  it('that is called something else is read as what it is', async () => {
    const content = await workbook([['Verhaal'], ['x']])
    expect((await readUpload('fout.csv', content)).kind).toBe('table')
  })

  const refusals: [string, Uint8Array | Promise<Uint8Array>, string][] = [
    ['leeg.csv', new Uint8Array(), 'reports.upload-missing'],
    ['kop.csv', bytes('Verhaal;Bedrag\n\n\n'), 'reports.upload-empty'],
    [
      'foto.csv',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0, 0]),
      'reports.upload-wrong-kind',
    ],
    ['brief.pdf', bytes('%PDF-1.7 en zo'), 'reports.upload-wrong-kind'],
    ['brief.csv', bytes('%PDF-1.7 en zo'), 'reports.upload-wrong-kind'],
    ['oud.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'workbook.old-excel'],
    [
      'slot.xlsx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'workbook.password',
    ],
    ['stuk.xlsx', Buffer.from('PK\x03\x04 en dan niets'), 'workbook.broken'],
    ['open.csv', bytes('Verhaal\n"nooit gesloten\n'), 'reports.upload-quote-open'],
    ['groot.csv', new Uint8Array(10 * 1024 * 1024 + 1).fill(97), 'reports.upload-too-large'],
    ['lang.csv', bytes(`Verhaal\n${'x\n'.repeat(50_001)}`), 'reports.upload-too-many-rows'],
    ['breed.csv', bytes(`${'Verhaal;'.repeat(101)}\nx\n`), 'reports.upload-too-many-columns'],
    ['kapot.jsonl', bytes('{"bedrag": 3}\n{kapot\n'), 'reports.upload-not-json'],
  ]
  for (const [name, content, code] of refusals)
    it(`${name} is refused: ${code}`, async () => {
      await expect(readUpload(name, await content)).rejects.toMatchObject({ code })
    })

  it('that unpacks to more than it should is refused before it is unpacked', async () => {
    const content = Buffer.from(await workbook([['Verhaal'], ['x']]))
    // The list at the end says that the first file in it is 2 GB.
    content.writeUInt32LE(2 ** 31, content.indexOf(Buffer.from('504b0102', 'hex')) + 24)
    await expect(readUpload('bom.xlsx', content)).rejects.toMatchObject({
      code: 'workbook.unpacks-too-large',
    })
  })

  it('whose list lies about its length, or has a second one, is refused all the same', async () => {
    const huge = Buffer.from(await workbook([['Verhaal'], ['x']]))
    huge.writeUInt32LE(2 ** 31, huge.lastIndexOf(Buffer.from('504b0102', 'hex')) + 24)
    const end = huge.lastIndexOf(Buffer.from('504b0506', 'hex'))
    const list = huge.readUInt32LE(end + 16)
    const short = Buffer.from(huge)
    short.writeUInt16LE(1, end + 10)
    // The first list holds one small file; the second record says where the real one is.
    const [second, locator, first] = [Buffer.alloc(56), Buffer.alloc(20), Buffer.from(huge.subarray(end))]
    second.writeUInt32LE(0x06064b50)
    second.writeUInt32LE(huge.readUInt16LE(end + 8), 32)
    second.writeUInt32LE(list, 48)
    locator.writeUInt32LE(0x07064b50)
    locator.writeUInt32LE(end, 8)
    first.writeUInt16LE(1, 8)
    first.writeUInt16LE(1, 10)
    const two = Buffer.concat([huge.subarray(0, end), second, locator, first])
    for (const content of [short, two])
      await expect(readUpload('bom.xlsx', content)).rejects.toMatchObject({
        code: 'workbook.unpacks-too-large',
      })
  })

  it('with one cell far away takes only itself down', async () => {
    const near = '<row r="1"><c r="A1" t="inlineStr"><is><t>Verhaal</t></is></c></row>'
    const far = (place: string) =>
      workbookOf(
        `${near}<row r="${place.replace(/\D/g, '')}"><c r="${place}" t="inlineStr"><is><t>x</t></is></c></row>`,
      )
    const read = await readUpload('dichtbij.xlsx', far('A2'))
    expect(read.kind === 'table' && read.table.rows).toEqual([['x']])
    // Less than in earnest, so that it is used up sooner.
    const limits = { megabytes: 64, milliseconds: 30_000 }
    await expect(readWorkbook(far('XFD1048576'), limits)).rejects.toMatchObject({ status: 400 })
  }, 60_000)
})

describe('text of unknown encoding', () => {
  it('is read line by line when two encodings are mixed, and as UTF-16 when it says so', async () => {
    const mixed = Buffer.concat([
      Buffer.from('Kenmerk;Verhaal\n1;Fryslân\n', 'utf8'),
      Buffer.from('2;caf\xe9 \x80 5\n', 'latin1'),
    ])
    const read = await readUpload('m.csv', mixed)
    expect(read.kind === 'table' && read.table.rows.map(([, text]) => text)).toEqual(['Fryslân', 'café € 5'])
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Kenmerk\tVerhaal\n1\tZoë\n', 'utf16le')])
    const two = await readUpload('w.txt', wide)
    expect(two.kind === 'table' && two.table.rows).toEqual([['1', 'Zoë']])
  })

  it('finds the sign between the columns below a title, and where a line says it', async () => {
    for (const text of [
      'Overzicht 2026\n\nKenmerk;Verhaal\n1;a, b, c\n',
      'sep=;\r\nKenmerk;Verhaal\r\n1;a, b, c\r\n',
    ]) {
      const read = await readUpload('t.csv', bytes(text))
      expect(read.kind === 'table' && [read.table.headers, read.table.rows]).toEqual([
        ['Kenmerk', 'Verhaal'],
        [['1', 'a, b, c']],
      ])
    }
  })

  it('never makes reading fail otherwise than by a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.csv', 'a.jsonl', 'a.xlsx'),
        async (b, name) => {
          const done = await readUpload(name, b).catch((error) => error)
          if (done instanceof Error) expect((done as { status?: number }).status).toBe(400)
        },
      ),
      rounds(150),
    )
  })
})

describe('lines of JSON', () => {
  it('that are reports need no mapping; with names of the partner’s own they are a table', async () => {
    const lines = [
      { narrative: 'Een', partnerReference: 'J-1', identifiers: [], partnerCodes: [{ scheme: 'eigen', code: '7' }] },
      { narrative: 'a'.repeat(10_001), partnerReference: 'J-2', identifiers: [] },
    ].map((line) => JSON.stringify(line))
    const id = await handIn(bank, 'm.jsonl', bytes([...lines, '{kapot'].join('\n')))
    expect(await findUpload(bank, id)).toMatchObject({
      kind: 'reports',
      state: 'checked',
      rightCount: 1,
      wrongCount: 2,
    })
    await fileUpload(bank, id)
    expect(await rowsOf("select partner_codes from reports.report where partner_reference = 'J-1'")).toEqual([
      { partner_codes: [{ scheme: 'eigen', code: '7' }] },
    ])
    const own = await handIn(bank, 'o.jsonl', bytes('{"bedrag": 149.95, "omschrijving": "x", "iban": ["a", "b"]}'))
    expect((await readFaults(bank, own)).rows[0]?.cells).toEqual(['149,95', 'x', 'a | b'])
  })
})
