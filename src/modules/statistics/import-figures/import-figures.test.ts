// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { listObservations } from '../list-observations/list-observations.query.ts'
import type { StoredObservation } from '../observation/observation.ts'
import { figureColumns, type FigureRow, fromFigures } from './from-figure.ts'
import { figuresImporter, observationsImporter } from './import-csv.importer.ts'
import { loadShipped } from './load-shipped.command.ts'
import { columns } from './raw-observation.ts'

const sharedData = process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data')
const wholeFile = join(sharedData, 'official-figures/figures.csv')

const test = await testContext()
test.setNow(new Date('2026-11-24T12:00:00Z'))

async function written(...lines: string[]) {
  const path = join(await mkdtemp(join(tmpdir(), 'dijkwacht-figures-')), 'figures.csv')
  await writeFile(path, [...lines, ''].join('\n'))
  return path
}
const readFigures = async (...lines: string[]) =>
  figuresImporter.run(test.ctx, await written(figureColumns.join(','), ...lines), () => {})
const readOwn = async (...lines: string[]) =>
  observationsImporter.run(test.ctx, await written(columns.join(','), ...lines), () => {})
const of = async (source: string) => (await listObservations(test.visitor, { source }, { limit: 300 })).items

describe('the file of figures', () => {
  const good = 'Bureau,NL,2024,reports,total,12,count,about,https://bureau.example/a,primary,'

  it('is known by its header line only, and so is ours', () => {
    expect(figuresImporter.recognises({ name: 'x.csv', firstLine: figureColumns.join(',') })).toBe(true)
    expect(figuresImporter.recognises({ name: 'figures.csv', firstLine: 'domain,first_seen' })).toBe(false)
    expect(observationsImporter.recognises({ name: 'x', firstLine: `\uFEFF${columns.join(',')}` })).toBe(true)
  })

  it('names each wrong line with what to do, and takes in the rest', async () => {
    const lines = await readFigures(
      good,
      good.replace('2024', '2021').replace(',12,', ',"14,8",'),
      good.replace('2024', '2023').replace('count', 'kilo'),
      good.replace('2024', '2020').replace('https://bureau.example/a', 'javascript:alert(1)'),
      good.replace('2024', '2019').replace(',12,', ',twaalf,'),
      good.replace('total', '"total, lower 95%"').replace('2024', '2018'),
    )
    expect(lines[0]).toBe('1 cijfer toegevoegd, 0 verbeterd, 0 ongewijzigd.')
    expect(lines[1]).toMatch(/^5 regels zijn overgeslagen/)
    expect(lines.slice(2).sort()).toEqual([
      'Regel 3: value: schrijf een punt voor decimalen, geen komma (14.8)',
      'Regel 4: unit: kies een van deze: count, percent, EUR, USD, GBP, AUD',
      'Regel 5: url: schrijf het hele adres van de bron, beginnend met https://',
      'Regel 6: value: dit is geen getal. Schrijf alleen cijfers, met een punt voor decimalen (14.8)',
      'Regel 7: dit is een grens van een cijfer dat niet in het bestand staat',
    ])
    expect((await of('Bureau')).map((figure) => figure.period)).toEqual(['2024'])
  })

  it('changes nothing the second time', async () => {
    const before = await of('Bureau')
    expect(await readFigures(good)).toEqual(['0 cijfers toegevoegd, 0 verbeterd, 1 ongewijzigd.'])
    expect(await of('Bureau')).toEqual(before)
  })

  it('corrects a figure that the publisher corrected, keeps its id, and shows what it was', async () => {
    const [before] = await of('Bureau')
    const lines = await readFigures(good.replace(',12,', ',13,'))
    expect(lines[1]).toMatch(/: 12 werd 13\.$/)
    const [figure] = await of('Bureau')
    expect(figure).toMatchObject({ id: before?.id, value: 13, earlier: [{ value: 12, replacedOn: '2026-11-24' }] })
    const audit = await listAudit(test.ctx, String(figure?.id))
    expect(audit.at(-1)).toMatchObject({
      action: 'statistics.observation-corrected',
      detail: { from: 12, to: 13, changed: 'value' },
    })
  })

  it('stores nothing when a line has too few fields', async () => {
    const answer = await readFigures(good.replace('2024', '2017'), 'Bureau,NL,2016')
    expect(answer[0]).toMatch(/^Regel 3 heeft niet evenveel velden/)
    expect((await of('Bureau')).map(({ period }) => period)).toEqual(['2024'])
  })
})

describe('our own file', () => {
  const own = (change: Record<string, string> = {}) => {
    const row: Record<string, string> = {
      source: 'Instituut',
      indicator: 'registered_crimes',
      population: 'suspects',
      place: 'GM0363',
      unit: 'count',
      period: '2024-S1',
      value: '40',
      low: '35',
      high: '45',
      url: 'https://instituut.example/b',
      source_kind: 'primary',
      retrieved_on: '2026-11-20',
      ...change,
    }
    return columns.map((column) => row[column] ?? '').join(',')
  }

  it('knows one spelling of a source, for two would share one page', async () => {
    const lines = await readOwn(own({ source: 'Schrijfbureau' }), own({ source: 'SCHRIJFBUREAU', period: '2022' }))
    expect(lines).toEqual([
      expect.stringMatching(/^1 cijfer toegevoegd/),
      expect.anything(),
      'Regel 3: source: deze bron staat er al als “Schrijfbureau”. Schrijf haar zo',
    ])
    expect(
      await readOwn(own({ source: 'schrijfbureau', period: '2023' }), own({ source: 'cbs', period: '2023' })),
    ).toEqual(
      expect.arrayContaining([
        'Regel 2: source: deze bron staat er al als “Schrijfbureau”. Schrijf haar zo',
        'Regel 3: source: deze bron staat er al als “CBS”. Schrijf haar zo',
      ]),
    )
  })

  it('gives figures on suspects a place, with their interval', async () => {
    expect((await readOwn(own()))[0]).toMatch(/^1 cijfer toegevoegd/)
    expect(await of('Instituut')).toMatchObject([
      { population: 'suspects', place: 'GM0363', period: '2024-H1', low: 35, high: 45, withdrawn: '' },
    ])
  })

  it.each<[string, (lines: string[]) => string | Buffer, RegExp]>([
    ['with semicolons, as Dutch spreadsheets write it', (lines) => lines.join('\n').replaceAll(',', ';'), /^1 cijfer/],
    ['with tabs', (lines) => lines.join('\n').replaceAll(',', '\t'), /^1 cijfer/],
    ['with a byte order mark and Windows lines', (lines) => `\uFEFF${lines.join('\r\n')}\r\n`, /^1 cijfer/],
    [
      'with quoted names in capitals',
      ([head = '', ...rest]) => [`"${head.toUpperCase().replaceAll(',', '","')}"`, ...rest].join('\n'),
      /^1 cijfer/,
    ],
    [
      'with its columns in another order',
      (lines) => lines.map((line) => line.split(',').toReversed().join(',')).join('\n'),
      /^1 cijfer/,
    ],
    [
      'with empty lines of a spreadsheet',
      (lines) => [...lines, ','.repeat(columns.length - 1), ''].join('\n'),
      /^1 cijfer[^\n]*$/,
    ],
    [
      'without a column',
      (lines) => lines.map((line) => line.replace(/,[^,]*$/, '')).join('\n'),
      /ontbreken deze kolommen: withdrawn\. /,
    ],
    [
      'with one too many',
      (lines) => lines.map((line, at) => `${line},${at === 0 ? 'extra' : ''}`).join('\n'),
      /niet kennen of die er twee keer staan: extra\. /,
    ],
    [
      'in another character set',
      (lines) => Buffer.from(lines.join('\n').replace('Soort', 'Soört'), 'latin1'),
      /^Op regel 2 .*CSV UTF-8/,
    ],
  ])('%s goes in, or says what to do', async (name, change, said) => {
    const path = await written('')
    const source = `Soort ${name.replaceAll(',', '')}`
    await writeFile(path, change([columns.join(','), own({ source })]))
    const [firstLine = ''] = (await readFile(path, 'utf8')).split('\n')
    expect(observationsImporter.recognises({ name: 'x.csv', firstLine })).toBe(true)
    expect((await observationsImporter.run(test.ctx, path, () => {})).join('\n')).toMatch(said)
    expect(await of(source)).toHaveLength(/cijfer/.test(said.source) ? 1 : 0)
  })

  it('withdraws a figure with its reason, and keeps it so when an older file is read again', async () => {
    await readOwn(own({ withdrawn: 'dubbel geteld' }))
    expect(await readOwn(own())).toEqual(['0 cijfers toegevoegd, 0 verbeterd, 1 ongewijzigd.'])
    const [figure] = await of('Instituut')
    expect(figure).toMatchObject({ withdrawn: 'dubbel geteld', value: 40, earlier: [] })
    expect((await listAudit(test.ctx, String(figure?.id))).at(-1)?.action).toBe('statistics.observation-withdrawn')
    await readOwn(own({ value: '38' }))
    expect(await of('Instituut')).toMatchObject([{ withdrawn: '', value: 38, earlier: [{ value: 40 }] }])
  })
})

describe('what the program brings', () => {
  it('has nothing in it that its own rules refuse, and does not change by loading it again', async () => {
    const done = await loadShipped(test.ctx)
    expect(done).toMatchObject({ added: 0, corrected: [], refused: [] })
    expect(done.unchanged).toBeGreaterThan(200)
  })

  it('never undoes a correction', async () => {
    const [first] = (await of('ACM')) as [StoredObservation]
    await sql`update statistics.observation set value = 1 where id = ${first.id}`.execute(test.ctx.db.kysely)
    await loadShipped(test.ctx)
    expect((await of('ACM'))[0]?.value).toBe(1)
    await sql`update statistics.observation set value = ${first.value} where id = ${first.id}`.execute(
      test.ctx.db.kysely,
    )
  })

  it('says of every figure where it was read, and of each that is not from the publisher itself', async () => {
    for (const source of ['CBS', 'politie', 'Fraudehelpdesk', 'NVB', 'CMI', 'Universiteit Twente'])
      for (const { url, sourceKind, value } of await of(source)) {
        expect(url).toMatch(/^https?:\/\//)
        if (/security\.nl|tweakers\.net|nu\.nl|metronieuws/.test(url))
          expect(sourceKind, String(value)).not.toBe('primary')
      }
    const doubtful = (await of('CBS')).filter(({ sourceKind }) => sourceKind === 'doubtful')
    expect(doubtful.map(({ period, value }) => [period, value])).toEqual([['2025', 10.3]])
  })

  it('keeps the two surveys of CBS and the two ways of counting of the Fraudehelpdesk apart', async () => {
    const total = (await of('CBS')).filter(
      (each) => each.breakdown === 'online crime total' && each.indicator === 'victims_share',
    )
    for (const { period, definition } of total) expect(definition).toBe(Number(period) % 2 ? 'cbs-vm' : 'cbs-ovic')
    const reports = (await of('Fraudehelpdesk')).filter(
      (each) =>
        each.indicator === 'reports' && each.form === null && each.breakdown === '' && /^\d{4}$/.test(each.period),
    )
    expect(reports.filter(({ definition }) => definition === 'fhd-all-channels').map(({ period }) => period)).toEqual([
      '2022',
      '2021',
      '2020',
    ])
    expect(reports.find(({ value }) => value === 51_000)?.seriesBreak).not.toBe('')
  })
})

describe.skipIf(!existsSync(wholeFile))(
  'the whole file of 222 figures (not run: data absent, without SHARED_DATA)',
  () => {
    it('goes in, leaves what we have from a better place, and changes nothing the second time', async () => {
      const first = await figuresImporter.run(test.ctx, wholeFile, () => {})
      const second = await figuresImporter.run(test.ctx, wholeFile, () => {})
      expect(first[0]).toMatch(/, 0 verbeterd,/)
      expect(first.slice(1).filter((line) => !/betere plek|overgeslagen/.test(line))).toEqual([])
      expect(second[0]).toMatch(/^0 cijfers toegevoegd, 0 verbeterd, \d+ ongewijzigd\.$/)
      expect(second.slice(1)).toEqual(first.slice(1))
    })

    it('is read by the migration of the old table as the importer reads it', async () => {
      const rows: FigureRow[] = parse(await readFile(wholeFile), { columns: true, bom: true })
      const { given } = fromFigures(rows.map((row, index) => ({ line: index + 2, row })))
      const old = await testContext()
      const admin = old.ctx.db.pool
      const folder = resolve(import.meta.dirname, '..')
      await admin.query('drop table statistics.observation')
      await admin.query(await readFile(join(folder, 'official-figure/0001-official-figure.migration.sql'), 'utf8'))
      for (const row of rows)
        await admin.query(
          `insert into statistics.official_figure values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now())`,
          figureColumns.map((column) => row[column]),
        )
      await admin.query(await readFile(join(folder, 'observation/0002-observation.migration.sql'), 'utf8'))
      const { rows: moved } =
        await admin.query(`select source, indicator, coalesce(form, '') as form, population, place, breakdown,
      definition, unit, period, value, low, high, precision, is_provisional, series_break, url, source_kind, licence, remark
      from statistics.observation`)
      await old.close()
      const number = (text: string | number) => (text === '' ? null : Number(text))
      const expected = given.map(
        ({ raw: { low, high, value, provisional, retrieved_on: _, withdrawn: __, ...raw } }) => ({
          ...raw,
          value: Number(value),
          low: number(low),
          high: number(high),
          is_provisional: provisional === 'yes',
        }),
      )
      const sorted = (list: object[]) => list.map((row) => JSON.stringify(Object.entries(row).sort())).sort()
      expect(sorted(moved)).toEqual(sorted(expected))
    })
  },
)
