// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageOf } from '#foundation/text'
import type { NumberedComplaint } from '#modules/complaints'
import { demoRows } from '../load-demo/demo-rows.ts'
import { exampleFile, fileOf } from './example-file.ts'
import { columns, type GivenRow } from './delivered-row.ts'
import { readPercent } from './read-cells.ts'
import { readFile } from './read-file.query.ts'
import type { Known } from './read-row.ts'
import { siftRows, type StandingRow } from './sift-rows.ts'

type Row = GivenRow['row']

const complaint = (more: Partial<NumberedComplaint> = {}): NumberedComplaint => ({
  id: '0190d3a0-0000-7000-8000-000000000001',
  submittedAt: new Date('2026-02-10T10:00:00Z'),
  confirmedAt: new Date('2026-02-12T10:00:00Z'),
  isReport: false,
  ...more,
})
const known: Known = {
  supplier: 'police',
  half: '2026-1',
  today: '2026-09-15',
  mainForms: new Map([
    ['FF-100', 'FF-100'],
    ['FF-111', 'FF-100'],
  ]),
  complaints: new Map([
    ['A26-000001', complaint()],
    ['PL-2026-1', complaint()],
    ['A26-000002', complaint({ confirmedAt: null })],
    ['A26-000003', complaint({ isReport: true })],
  ]),
}
const aCase = (more: Row = {}): Row => ({
  kind: 'case',
  about: 'A26-000001',
  outcome: 'in-investigation',
  on: '2026-03-01',
  ...more,
})
const aCount = (more: Row = {}): Row => ({
  kind: 'count',
  period: '2026-1',
  form: 'FF-100',
  region: 'Rotterdam',
  outcome: 'kept',
  value: '120',
  ...more,
})
const aResult = (more: Row = {}): Row => ({
  kind: 'result',
  about: 'seized-money',
  period: '2026-1',
  value: '1.250.000,50',
  cases: '12',
  source: 'Jaarverslag (verzonnen)',
  ...more,
})
const given = (...rows: Row[]): GivenRow[] => rows.map((row, at) => ({ line: at + 2, row }))
const sift = (rows: Row[], standing: StandingRow[] = [], more: Partial<Known> = {}) =>
  siftRows(given(...rows), new Map(standing.map((row) => [row.key, row])), { ...known, ...more })
/** What is said about one row, in Dutch. */
const said = (row: Row, more: Partial<Known> = {}) =>
  sift([row], [], more)
    .refused.map(({ column, code, values }) => `${column}: ${messageOf(code, 'nl', values)}`)
    .join(' | ')
const standingOf = (row: Row): StandingRow => {
  const [kept] = sift([row]).kept
  if (!kept) throw new Error('no good row')
  const { line: _, isCorrection: __, corrects: ___, ...rest } = kept
  return { ...rest, id: '0190d3a0-0000-7000-8000-00000000000a', deliveredOn: '2026-07-10' }
}

describe('a row of a delivery', () => {
  it('is taken in when it is right, however people write it', () => {
    const { kept, refused } = sift([
      aCase({ about: 'PL-2026-1', on: '1-3-2026' }),
      aCount({ form: 'ff-111', region: 'ZEELAND West-Brabant', period: '2025-H2', bundled: 'JA', months: '7' }),
      aResult(),
      aResult({ about: 'repaid-share', value: '25,5%', cases: '40' }),
    ])
    expect(refused).toEqual([])
    expect(kept.map(({ amount, on, form, region, isBundled }) => ({ amount, on, form, region, isBundled }))).toEqual([
      { amount: null, on: '2026-03-01', form: null, region: null, isBundled: null },
      { amount: 120, on: null, form: 'FF-100', region: 'zeeland-west-brabant', isBundled: true },
      { amount: 125_000_050, on: null, form: null, region: null, isBundled: null },
      { amount: 2_550, on: null, form: null, region: null, isBundled: null },
    ])
  })

  it('is refused when it is about a complaint that cannot have that outcome', () => {
    expect(said(aCase({ about: 'A26-999999' }))).toMatch(/nummer A26-999999 kennen wij niet/)
    expect(said(aCase({ on: '2026-02-09' }))).toMatch(
      /ligt vóór de dag waarop de aangifte werd ingediend \(2026-02-10\)/,
    )
    expect(said(aCase({ on: '2026-02-11' }))).toMatch(/heeft A26-000001 niet opgenomen op die dag/)
    expect(said(aCase({ about: 'A26-000002' }))).toMatch(/niet opgenomen/)
    expect(said(aCase({ about: 'A26-000003' }))).toMatch(/melding zonder aangifte/)
    expect(said(aCase({ on: '2026-09-16' }))).toMatch(/moet nog komen/)
    expect(said(aCase({ on: '2026-07-01' }))).toMatch(/ligt na het halfjaar/)
    expect(said(aCase({ on: '31-2-2026' }))).toMatch(/geen datum/)
    expect(said(aCase({ outcome: 'dismissed' }))).toMatch(/zegt de ander/)
    expect(said(aCase({ outcome: 'schuldig' }))).toMatch(/Kies uit: waiting, withdrawn/)
    expect(said(aCase({ outcome: 'kept', ground: 'small-matter' }))).toMatch(/Kies uit: no-lead/)
  })

  it('is refused when a number cannot be, or can be read in two ways', () => {
    expect(said(aCount({ value: '12,5' }))).toMatch(/geen heel aantal/)
    expect(said(aCount({ value: '1.200' }))).toMatch(/Schrijf het zonder punt of komma: 1200/)
    expect(said(aCount({ value: '-3' }))).toMatch(/geen aantal/)
    expect(said(aCount({ value: '' }))).toMatch(/Vul het in/)
    expect(said(aCount({ period: '2026-2' }))).toMatch(/ligt na het halfjaar dat u aanlevert/)
    expect(said(aCount({ period: '2026' }))).toMatch(/geen halfjaar/)
    expect(said(aCount({ months: '7' }))).toMatch(/hoogstens 6 maanden oud/)
    expect(said(aCount({ form: 'FF-999', region: 'België' }))).toMatch(
      /form: .*taxonomie.* \| region: .*regionale eenheid/,
    )
    expect(said(aResult({ about: 'repaid-share', value: '125' }))).toMatch(/125% is meer dan alles/)
    expect(said(aResult({ value: '1,234' }))).toMatch(/geen bedrag/)
    expect(said(aResult({ cases: '', source: '' }))).toMatch(/cases: Zet hier van hoeveel.* \| source: Noem de bron/)
    expect(said(aResult({ about: 'payments-recalled' }))).toMatch(/Kies uit: stop-talk/)
    expect(said({ kind: 'aangifte' })).toMatch(/Schrijf case/)
  })

  it('of the prosecutor says only what the prosecutor decides', () => {
    expect(said(aCount({ outcome: 'handed-over' }), { supplier: 'prosecutor' })).toMatch(/zegt de ander/)
    expect(said(aCount({ outcome: 'prosecution' }), { supplier: 'prosecutor' })).toBe('')
    expect(said(aCount({ outcome: 'prosecution', bundled: 'ja' }), { supplier: 'prosecutor' })).toMatch(/bundled:/)
  })

  it('that was delivered before counts once, and another value needs to be a correction', () => {
    const before = standingOf(aCount())
    const same = sift([aCount()], [before])
    expect([same.kept, same.refused, same.known.length]).toEqual([[], [], 1])
    const other = sift([aCount({ value: '130' })], [before])
    expect(other.kept).toEqual([])
    expect(messageOf(other.refused[0]?.code ?? '', 'nl', other.refused[0]?.values)).toBe(
      'Op 2026-07-10 leverde u hiervoor iets anders aan (120). Is dit een verbetering? Zet dan “ja” bij correction. De eerdere regel blijft bewaard.',
    )
    const corrected = sift([aCount({ value: '130', correction: 'ja' })], [before])
    expect(corrected.kept.map(({ amount, corrects }) => [amount, corrects])).toEqual([[130, before.id]])
  })

  it('that stands twice in one file counts once, or not at all when both say something else', () => {
    const twice = sift([aCount(), aCount()])
    expect([twice.kept.length, twice.known[0]?.line]).toEqual([1, 3])
    const clash = sift([aCount(), aCount({ value: '7' }), aCount({ region: 'limburg' })])
    expect(clash.kept.map(({ region }) => region)).toEqual(['limburg'])
    expect(clash.refused.map(({ line }) => line)).toEqual([2, 3])
  })

  it('never holds up another, and nothing is lost, whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('case', 'count', 'result', '1', 'FF-100', '2026-1'),
    )
    const row = fc.record(Object.fromEntries(columns.map((column) => [column, cell])), { requiredKeys: [] })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const { kept, refused, known: already } = sift([...rows, aCount({ source: '' })])
        const lines = new Set([...kept, ...refused, ...already].map(({ line }) => line))
        expect(lines.size).toBe(rows.length + 1)
        for (const { code, values } of refused) expect(messageOf(code, 'nl', values)).not.toBe(code)
      }),
    )
  })

  it('of a percentage is never over 100 and never guessed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom(',', '.'), (n, point) => {
        const cell = readPercent(`${Math.floor(n / 100)}${point}${String(n % 100).padStart(2, '0')}`)
        expect('value' in cell ? cell.value : null).toBe(n <= 10_000 ? n : null)
      }),
    )
  })
})

describe('a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('is read whatever a spreadsheet makes of it', () => {
    const rows = [aCount(), aResult()]
    const csv = fileOf(rows)
    const wide = csv.replace(/"[^"]*"|,/g, (part) => (part === ',' ? ';' : part))
    const values = (file: Uint8Array) => readFile(file).map(({ row }) => row.value)
    const expected = ['120', '1.250.000,50']
    expect(values(bytes(csv))).toEqual(expected)
    expect(values(bytes(`\uFEFF${wide.replaceAll('\r\n', '\n')}`))).toEqual(expected)
    expect(values(bytes(JSON.stringify({ rows })))).toEqual(expected)
    const latin = Uint8Array.from([...csv.replace('Jaarverslag', 'Cijfers België')].map((one) => one.charCodeAt(0)))
    expect(readFile(latin)[1]?.row.source).toContain('België')
    expect(readFile(bytes(csv)).map(({ line }) => line)).toEqual([2, 3])
  })

  it('that is none is refused with what to do', () => {
    const codeOf = (file: Uint8Array) => {
      try {
        return String(readFile(file).length)
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    expect(codeOf(bytes(''))).toBe('outcomes.file-empty')
    expect(codeOf(bytes('{"rows": 3}'))).toBe('outcomes.file-unreadable')
    expect(codeOf(bytes('[{"kind": '))).toBe('outcomes.file-unreadable')
    expect(codeOf(bytes('naam,bedrag\nx,1'))).toBe('outcomes.file-columns')
    expect(codeOf(bytes(`${columns.join(',')}\n`))).toBe('outcomes.file-empty')
    expect(codeOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe('outcomes.file-unreadable')
    expect(codeOf(bytes('[null, 3]'))).toBe('2')
  })

  it('of the example is right but for the number that it invents', () => {
    for (const supplier of ['police', 'prosecutor'] as const) {
      const { refused } = siftRows(readFile(bytes(exampleFile(supplier, '2026-1'))), new Map(), { ...known, supplier })
      expect(refused.map(({ code }) => code)).toEqual(['outcomes.number-unknown'])
    }
  })

  it('of the demo is right', () => {
    const mainForms = new Map(['FF-100', 'FF-200', 'FF-300', 'FF-400', 'FF-500'].map((form) => [form, form]))
    for (const supplier of ['police', 'prosecutor'] as const) {
      const rows = readFile(bytes(fileOf(demoRows(supplier, '2026-1'))))
      const { kept, refused } = siftRows(rows, new Map(), { ...known, supplier, mainForms })
      expect(refused).toEqual([])
      expect(kept.length).toBe(rows.length)
    }
  })
})
