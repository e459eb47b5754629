// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { listReportedMatter } from '#modules/reports'
import { demoIban, demoPhone } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { readRejectedFile } from '../check-upload/rejected-file.query.ts'
import { fileUpload } from '../check-upload/work-on-upload.command.ts'
import { chooseColumns } from '../map-columns/choose-columns.command.ts'
import { proposedMap } from '../map-columns/remembered-map.query.ts'
import { beginUpload, dropUpload } from './begin-upload.command.ts'
import { findUpload, listWaiting, readFaults, readUploadContent } from './find-upload.query.ts'
import { bytes, handIn } from './hand-in.fixture.ts'
import { readUpload } from './read-table.query.ts'
import { removeUploads } from './remove-uploads.job.ts'
import { mostWaiting } from './upload.ts'

const test = await testContext()
const bank = test.as('deltabank-demo', 'reports:file')

const rowsOf = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows

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
