// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeExcel from 'write-excel-file/node'
import type { Context } from '#foundation/access'
import { csvLine, csvStart, textOfCell } from '#foundation/text'
import { listReportedMatter } from '#modules/reports'
import { demoIban, demoPhone } from '#values'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { readRejectedFile } from '../check-upload/rejected-file.query.ts'
import { checkUpload, fileUpload, resumeUpload, workOnUpload } from '../check-upload/work-on-upload.command.ts'
import { chooseColumns } from '../map-columns/choose-columns.command.ts'
import { proposedMap } from '../map-columns/remembered-map.query.ts'
import { beginUpload, dropUpload } from './begin-upload.command.ts'
import { findUpload, listWaiting, readFaults, readUploadContent } from './find-upload.query.ts'
import { readUpload } from './read-table.query.ts'
import { removeUploads } from './remove-uploads.job.ts'
import { mostWaiting } from './upload.ts'
import { workbookOf } from './workbook.fixture.ts'

let test: TestContext
let bank: Context
beforeAll(async () => {
  test = await testContext()
  bank = test.as('deltabank-demo', 'reports:file')
})
afterAll(() => test.close())

const bytes = (text: string) => new TextEncoder().encode(text)
const rowsOf = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows

/** Chooses a file, takes the proposed columns and has the rows checked. */
async function handIn(ctx: Context, name: string, content: Uint8Array, map?: string[]): Promise<string> {
  const read = await readUpload(name, content)
  const id = await beginUpload(ctx, read)
  if (read.kind === 'reports') await checkUpload(ctx, id)
  if (read.kind !== 'table') return id
  const proposed = await proposedMap(ctx, 'deltabank-demo', read.table.headers)
  await chooseColumns(ctx, id, map ?? proposed.map)
  return id
}

async function workbook(rows: unknown[][]): Promise<Uint8Array> {
  const made = writeExcel(rows as never, { dateFormat: 'dd-mm-yyyy' } as never) as unknown
  return new Uint8Array(await (made as { toBuffer(): Promise<Buffer> }).toBuffer())
}

const dutch = [
  'Ons kenmerk;Datum;Bedrag;Rekeningnummer tegenpartij;Telefoonnummer;Omschrijving;Soort fraude;Categorie;Interne notitie',
  `U-1;3-11-2026;"1.234,50";${demoIban(1)};${demoPhone(1)};"Betaald; niets gekregen";Aankoopfraude;AF-3;weg`,
  `U-2;4-11-2026 14:05;12,50;1,23457E+17;;Nog een verhaal;;AF-4;weg`,
  ';;;;;;;;',
  `U-3;31-2-2026;12;NL00BANK;;Derde;;;weg`,
  `U-1;5-11-2026;12;;;Dubbel kenmerk;;;weg`,
].join('\r\n')

describe('a file that a partner hands in', () => {
  it('is understood by its Dutch column names, checked before anything is stored, and filed as far as it is right', async () => {
    const read = await readUpload('export.csv', bytes(dutch))
    if (read.kind !== 'table') throw new Error('a table')
    const { map, isRemembered } = await proposedMap(bank, 'deltabank-demo', read.table.headers)
    expect(isRemembered).toBe(false)
    expect(map).toEqual([
      'partnerReference',
      'occurredOn',
      'loss',
      'paidTo',
      'contact',
      'narrative',
      'fraudForm',
      'partnerCode',
      '',
    ])
    const id = await handIn(bank, 'export.csv', bytes(dutch))
    expect(await findUpload(bank, id)).toMatchObject({
      state: 'checked',
      rowCount: 4,
      rightCount: 1,
      knownCount: 0,
      wrongCount: 3,
    })
    expect(await rowsOf("select 1 from reports.report where partner_reference = 'U-1'")).toEqual([])
    const { rows } = await readFaults(bank, id)
    expect(rows.map(({ row, errors }) => [row, ...errors.map(({ field, code }) => `${field} ${code}`)])).toEqual([
      [3, '/paidTo reports.number-shortened'],
      [5, expect.stringContaining('/paidTo'), '/occurredOn values.date.not-existing'],
      [6, '/partnerReference reports.reference-twice'],
    ])

    await fileUpload(bank, id)
    expect(await findUpload(bank, id)).toMatchObject({ state: 'filed', rightCount: 1, knownCount: 0, wrongCount: 3 })
    const [stored] = await rowsOf("select * from reports.report where partner_reference = 'U-1'")
    expect(stored).toMatchObject({
      controller_organisation_id: 'deltabank-demo',
      origin: 'file',
      occurred_on: '2026-11-03',
      loss_in_cents: 123_450,
      fraud_form: 'FF-110',
      partner_codes: [{ scheme: 'Categorie', code: 'AF-3' }],
    })
    const [matter] = await listReportedMatter(test.ctx, [stored.id])
    expect(matter).toMatchObject({ narrative: 'Betaald; niets gekregen', isVerified: true })
    expect(matter?.partnerCodes).toEqual([{ scheme: 'Categorie', code: 'AF-3' }])
    expect(await readUploadContent(bank, id)).toBeNull()
  })

  it('gives back what is wrong as a file that can be mended and sent again', async () => {
    const id = await handIn(bank, 'export.csv', bytes(dutch))
    const file = (await readRejectedFile(bank, id, 'correct-upload')) ?? ''
    const [header = [], first = []] = parse(file, { bom: true })
    expect(header.at(-1)).toBe('Wat er mis is')
    expect(first.at(-1)).toContain('ingekort')
    const mended = file.replace("'1,23457E+17", demoIban(7))
    const again = await handIn(bank, 'nog-te-verbeteren.csv', bytes(mended))
    expect(await findUpload(bank, again)).toMatchObject({
      state: 'checked',
      rightCount: 2,
      knownCount: 1,
      wrongCount: 1,
    })
    await fileUpload(bank, again)
    const [stored] = await rowsOf("select narrative, loss_in_cents from reports.report where partner_reference = 'U-2'")
    expect(stored).toEqual({ narrative: 'Nog een verhaal', loss_in_cents: 1_250 })
  })

  it('stores nothing twice, with or without a reference of its own', async () => {
    const content = bytes(
      `Bedrag;Verhaal\n10;Zonder kenmerk ${demoIban(8)}\n11;Nog een\n10;Zonder kenmerk ${demoIban(8)}\n`,
    )
    const first = await handIn(bank, 'zonder.csv', content)
    expect(await findUpload(bank, first)).toMatchObject({ rightCount: 3, knownCount: 1, wrongCount: 0 })
    await fileUpload(bank, first)
    expect(await findUpload(bank, first)).toMatchObject({ rightCount: 2, knownCount: 1 })
    const second = await handIn(bank, 'zonder.csv', content)
    expect(await findUpload(bank, second)).toMatchObject({ rightCount: 3, knownCount: 3 })
    await fileUpload(bank, second)
    await fileUpload(bank, second)
    expect(await findUpload(bank, second)).toMatchObject({ state: 'filed', rightCount: 0, knownCount: 3 })
  })

  it('remembers for the organisation what its columns mean, in any order', async () => {
    const id = await handIn(bank, 'a.csv', bytes('Vreemd;Anders\nverhaal een;x\n'), ['narrative', 'mentioned'])
    await dropUpload(bank, id)
    const turned = await proposedMap(bank, 'deltabank-demo', ['Anders', 'Vreemd'])
    expect(turned).toEqual({ map: ['mentioned', 'narrative'], isRemembered: true })
    const other = test.as('polderbank-demo', 'reports:file')
    expect((await proposedMap(other, 'polderbank-demo', ['Anders', 'Vreemd'])).isRemembered).toBe(false)
    const kept = JSON.stringify(await rowsOf('select * from reports.column_map'))
    expect(kept).not.toContain('reemd')
  })

  it('does not go on while two columns share a field that holds one, or nothing makes a report', async () => {
    const id = await handIn(bank, 'b.csv', bytes('Een;Twee\n1;2\n'), ['loss', 'loss'])
    expect(await findUpload(bank, id)).toMatchObject({ state: 'mapping', columnMap: ['loss', 'loss'] })
    await chooseColumns(bank, id, ['loss', 'narrative'])
    expect(await findUpload(bank, id)).toMatchObject({ state: 'checked', rightCount: 1 })
  })

  it('is seen by nobody of another organisation, lies sealed and is gone after some hours', async () => {
    const id = await handIn(bank, 'geheim.csv', bytes('Verhaal\nHeel geheim\n'))
    const other = test.as('polderbank-demo', 'reports:file')
    expect(await findUpload(other, id)).toBeNull()
    expect(await readUploadContent(other, id)).toBeNull()
    expect(await listWaiting(other)).toEqual([])
    await fileUpload(other, id)
    expect(await findUpload(bank, id)).toMatchObject({ state: 'checked' })
    const raw = (await rowsOf('select name, sealed from reports.upload where id = $1', [id]))[0]
    expect(Buffer.concat([raw.name, raw.sealed]).toString('latin1')).not.toContain('geheim')
    test.setNow(new Date(Date.now() + 9 * 3_600_000))
    expect(await findUpload(bank, id)).toBeNull()
    await removeUploads.run(test.ctx)
    expect(await rowsOf('select 1 from reports.upload where id = $1', [id])).toEqual([])
    test.setNow(new Date())
  })

  it('is only for who may file, also where no page stands in between', async () => {
    const id = await handIn(bank, 'x.csv', bytes(`Kenmerk;Verhaal\nZ-1;Een verhaal over geld\n`))
    const reader = test.as('deltabank-demo', 'reports:read', 'cases:work')
    const content = await readUpload('x.csv', bytes('Verhaal\nx\n'))
    for (const attempt of [
      () => beginUpload(reader, content),
      () => findUpload(reader, id),
      () => readUploadContent(reader, id),
      () => readFaults(reader, id),
      () => listWaiting(reader),
      () => chooseColumns(reader, id, ['partnerReference', 'narrative']),
      () => fileUpload(reader, id),
      () => dropUpload(reader, id),
    ])
      await expect(attempt()).rejects.toMatchObject({ status: 403 })
    await dropUpload(bank, id)
  })

  it('is refused when too many of them wait', async () => {
    const own = test.as('koopplein-demo', 'reports:file')
    const content = await readUpload('c.csv', bytes('Verhaal\nx\n'))
    for (let n = 0; n < mostWaiting; n++) await beginUpload(own, content)
    await expect(beginUpload(own, content)).rejects.toMatchObject({ code: 'reports.upload-too-many-waiting' })
  })
})

function dyingAfter(times: number): () => string {
  let left = times
  return () => {
    if (left-- <= 0) throw new Error('died')
    return test.ctx.newId()
  }
}

describe('a larger file', () => {
  it('is checked and filed in the background, and a second run after a crash stores nothing twice', async () => {
    const own = test.as('zeewind-telecom-demo', 'reports:file')
    const lines = Array.from({ length: 2_500 }, (_, n) => `Z-${n},verhaal ${n},${n % 500 === 0 ? 'x' : n}`)
    const id = await handIn(own, 'groot.csv', bytes(`kenmerk,verhaal,bedrag\n${lines.join('\n')}\n`))
    expect(await findUpload(own, id)).toMatchObject({ state: 'checking' })
    await test.settle()
    expect(await findUpload(own, id)).toMatchObject({ state: 'checked', rightCount: 2_495, wrongCount: 5 })
    await rowsOf("update reports.upload set state = 'filing', done_count = 0 where id = $1", [id])
    // It dies after the first thousand: those stand there, and the upload still says that it is being filed.
    const dying = { ...test.ctx, newId: dyingAfter(1_500) }
    await expect(workOnUpload(dying, id)).rejects.toThrow('died')
    expect(await findUpload(own, id)).toMatchObject({ state: 'filing', doneCount: 1_000 })
    await resumeUpload(own, id)
    await test.settle()
    expect(await findUpload(own, id)).toMatchObject({ state: 'filed', rightCount: 1_495, knownCount: 1_000 })
    const [{ n }] = await rowsOf("select count(*) as n from reports.report where partner_reference like 'Z-%'")
    expect(n).toBe(2_495)
  }, 60_000)
})

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
    ['leeg.csv', new Uint8Array(), 'upload-missing'],
    ['kop.csv', bytes('Verhaal;Bedrag\n\n\n'), 'upload-empty'],
    [
      'foto.csv',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0, 0]),
      'upload-wrong-kind',
    ],
    ['brief.pdf', bytes('%PDF-1.7 en zo'), 'upload-wrong-kind'],
    ['brief.csv', bytes('%PDF-1.7 en zo'), 'upload-wrong-kind'],
    ['oud.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'upload-old-excel'],
    [
      'slot.xlsx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'upload-password',
    ],
    ['stuk.xlsx', Buffer.from('PK\x03\x04 en dan niets'), 'upload-broken'],
    ['open.csv', bytes('Verhaal\n"nooit gesloten\n'), 'upload-quote-open'],
    ['groot.csv', new Uint8Array(10 * 1024 * 1024 + 1).fill(97), 'upload-too-large'],
    ['lang.csv', bytes(`Verhaal\n${'x\n'.repeat(50_001)}`), 'upload-too-many-rows'],
    ['breed.csv', bytes(`${'Verhaal;'.repeat(101)}\nx\n`), 'upload-too-many-columns'],
    ['kapot.jsonl', bytes('{"bedrag": 3}\n{kapot\n'), 'upload-not-json'],
  ]
  for (const [name, content, code] of refusals)
    it(`${name} is refused: ${code}`, async () => {
      await expect(readUpload(name, await content)).rejects.toMatchObject({ code: `reports.${code}` })
    })

  it('that unpacks to more than it should is refused before it is unpacked', async () => {
    const content = Buffer.from(await workbook([['Verhaal'], ['x']]))
    // The list at the end says that the first file in it is 2 GB.
    content.writeUInt32LE(2 ** 31, content.indexOf(Buffer.from('504b0102', 'hex')) + 24)
    await expect(readUpload('bom.xlsx', content)).rejects.toMatchObject({
      code: 'reports.upload-unpacks-too-large',
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
        code: 'reports.upload-unpacks-too-large',
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
    const content = far('XFD1048576')
    await expect(readUpload('ver.xlsx', content)).rejects.toMatchObject({ status: 400 })
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
      { numRuns: 150 },
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

const shared = process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data')
const naughty = resolve(shared, 'naughty-strings/blns.json')
const isThere = existsSync(naughty)

describe('naughty strings', () => {
  it.skipIf(!isThere)(
    isThere ? 'go in as stories, and come back as rows that are wrong, unchanged' : 'not run: data absent',
    async () => {
      const strings: string[] = (JSON.parse(readFileSync(naughty, 'utf8')) as string[]).filter(
        (text) => text.trim() !== '',
      )
      const rows = strings.map((text, n) => `"N-${n}","${text.replaceAll('"', '""')}",12`)
      const id = await handIn(bank, 'stout.csv', bytes(`kenmerk,verhaal,bedrag\n${rows.join('\n')}\n`))
      expect(await findUpload(bank, id)).toMatchObject({ state: 'checked', wrongCount: 0, rightCount: strings.length })
      await fileUpload(bank, id)
      const stored = await rowsOf(
        "select partner_reference as r, narrative from reports.report where partner_reference like 'N-%'",
      )
      const byReference = new Map(stored.map(({ r, narrative }) => [r, narrative]))
      // What a database cannot hold and the blanks around a cell are all that may change.
      expect(strings.map((_, n) => byReference.get(`N-${n}`))).toEqual(
        strings.map((text) => text.trim().replaceAll('\0', '\ufffd')),
      )

      const wrong = strings.map((text, n) => `"W-${n}","${text.replaceAll('"', '""')}",geen bedrag`)
      const bad = await handIn(bank, 'fout.csv', bytes(`kenmerk,verhaal,bedrag\n${wrong.join('\n')}\n`))
      const file = (await readRejectedFile(bank, bad, 'correct-upload')) ?? ''
      const back = parse(file, { bom: true })
        .slice(1)
        .map((cells) => textOfCell(cells[1] ?? ''))
      expect(back.length).toBe(strings.length)
      expect(csvStart + csvLine(['kenmerk', 'verhaal', 'bedrag', 'Wat er mis is'])).toBe(file.split('\n')[0] + '\n')
    },
    60_000,
  )
})
