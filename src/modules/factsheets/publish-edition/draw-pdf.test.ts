// SPDX-License-Identifier: EUPL-1.2
// The PDF is read back by another program (PDF.js), and by poppler and qpdf where they are installed.
import { execFileSync } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFonts } from '#foundation/pdf'
import type { FactsheetDocument, UsedFigure } from '../compose/document.ts'
import { drawPdf } from './draw-pdf.ts'

const at = new Date('2026-11-25T10:00:00Z')

function figure(change: Partial<UsedFigure> = {}): UsedFigure {
  return {
    id: '0190a000-0000-7000-8000-00000000000a',
    isTold: true,
    what: 'Meldingen: aankoopfraude',
    periodWords: '2025',
    valueWords: '1.234',
    intervalWords: '1.100 tot 1.300',
    countedAs: 'Voorbeeldtelling',
    counts: 'Wie meldt.',
    populationWords: 'meldingen',
    placeWords: 'Nederland',
    sourceName: 'Voorbeeldbureau',
    sourceHref: 'https://bureau.example/',
    mark: 'nog te controleren bij de bron',
    source: 'Voorbeeldbureau',
    indicator: 'reports',
    form: null,
    population: 'reports',
    place: 'NL',
    breakdown: '',
    definition: 'demo',
    unit: 'count',
    period: '2025',
    value: 1234,
    low: 1100,
    high: 1300,
    precision: 'exact',
    isProvisional: false,
    seriesBreak: '',
    licence: '',
    retrievedOn: '2026-11-24',
    ...change,
  }
}

const point = (year: number, value: number, isProvisional = false) => ({
  at: year * 12 + 6,
  value,
  text: String(value),
  low: value - 50,
  high: value + 50,
  isProvisional,
})

const document: FactsheetDocument = {
  number: '2026-2',
  title: 'Één proef met ½ en “aanhalingstekens”',
  isExample: true,
  previous: { number: '2026-1', title: 'De vorige' },
  passages: [
    { kind: 'heading', text: 'Hoe vaak komt het voor?' },
    {
      kind: 'paragraph',
      parts: [
        { kind: 'text', text: 'Er kwamen ' },
        { kind: 'value', id: 'a', text: '1.234' },
        { kind: 'text', text: ' meldingen bij Yıldız & Čapek.' },
      ],
      sources: ['Voorbeeldbureau'],
    },
    { kind: 'list', items: [[{ kind: 'text', text: 'Een punt.' }], [{ kind: 'text', text: 'Nog een.' }]], sources: [] },
    {
      kind: 'chart',
      sources: ['Voorbeeldbureau'],
      trend: {
        key: 'trend',
        title: 'Meldingen, volgens Voorbeeldbureau',
        description: 'Meldingen, Nederland.',
        unit: 'count',
        lines: [
          {
            label: 'Voorbeeldtelling',
            counts: 'Wie meldt.',
            runs: [
              { points: [point(2021, 900), point(2022, 950)], hasBreakBefore: false },
              { points: [point(2023, 400), point(2024, 500, true)], hasBreakBefore: true },
            ],
          },
        ],
        ticks: [{ at: 2021 * 12 + 6, text: '2021' }],
        summary: 'Meldingen. 2021 tot en met 2024.',
        breaks: ['Breuk bij 2023: anders geteld.'],
        rows: [2021, 2022, 2023, 2024].map((year) => ({
          key: String(year),
          period: String(year),
          countedAs: 'Voorbeeldtelling',
          value: '900',
          interval: null,
        })),
        sources: [{ href: 'https://bureau.example/', name: 'Voorbeeldbureau: 2021', mark: null }],
      },
    },
  ],
  // More than a page of them.
  figures: Array.from({ length: 60 }, (_, index) => figure({ id: String(index), periodWords: `jaar ${index}` })),
  methods: [
    {
      name: 'Voorbeeldtelling',
      counts: 'Wie meldt.',
      sources: ['Voorbeeldbureau'],
      about: ['meldingen, Nederland'],
      hasProvisional: true,
      marks: [],
    },
  ],
  signed: [{ source: 'Voorbeeldbureau', organisation: 'Bureau (demo)', on: '2026-11-20' }],
  publishedOn: '2026-11-25',
}

interface Node {
  role?: string
  alt?: string
  id?: string
  children?: Node[]
}

let bytes: Buffer
let pdf: PDFDocumentProxy
const nodes: Node[] = []
let heard = ''
beforeAll(async () => {
  bytes = await drawPdf(document, await readFonts(), at, 'https://dijkwacht.example/factsheets/2026-2.csv')
  pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const walk = (node: Node) => {
      nodes.push(node)
      node.children?.forEach(walk)
    }
    walk(await page.getStructTree())
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    let isArtifact = false
    for (const item of items) {
      if ('str' in item) heard += isArtifact ? '' : `${item.str}\n`
      else if (item.type.startsWith('beginMarkedContent')) isArtifact = 'tag' in item && item.tag === 'Artifact'
      else isArtifact = false
    }
  }
})

const withRole = (role: string) => nodes.filter((node) => node.role === role)

describe('the PDF of an edition', () => {
  it('is tagged, says its language and title, and has bookmarks', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: expect.stringContaining(document.title), Language: 'nl-NL' })
    const marks: unknown = await pdf.getMarkInfo()
    expect(marks instanceof Map && marks.get('Marked')).toBe(true)
    const outline = await pdf.getOutline()
    expect(outline.map(({ title }: { title: string }) => title)).toEqual([
      document.title,
      'Hoe vaak komt het voor?',
      'Hoe is geteld?',
      'Alle cijfers in deze factsheet',
      'Wie instaat voor de cijfers',
      'De gegevens',
    ])
  })

  it('has one heading above all, lists, and tables whose cells have heads', () => {
    expect(withRole('H1')).toHaveLength(1)
    expect(withRole('H2').length).toBeGreaterThanOrEqual(5)
    expect(withRole('LI').length).toBeGreaterThanOrEqual(4)
    expect(withRole('LI').every((item) => item.children?.some(({ role }) => role === 'LBody'))).toBe(true)
    // Three heads for the chart, five for the figures; then one in each row.
    const rows = withRole('TR')
    expect(rows.length).toBeGreaterThanOrEqual(2 + 4 + 60)
    expect(rows.every(({ children = [] }) => children.some(({ role }) => role === 'TH'))).toBe(true)
    expect(rows.every(({ children = [] }) => children.every(({ role }) => role === 'TH' || role === 'TD'))).toBe(true)
  })

  it('says of a chart in words what one sees, the break too', () => {
    expect(withRole('Figure').map(({ alt }) => alt)).toEqual([
      'Meldingen. 2021 tot en met 2024. Breuk bij 2023: anders geteld.',
    ])
  })

  it('reads everything aloud but page numbers, the mark and heads that are repeated', () => {
    expect(heard).toContain('Er kwamen')
    expect(heard.replaceAll('\n', '')).toContain('Yıldız & Čapek')
    expect(heard).toContain('Dit is een voorbeeld.')
    expect(heard).not.toContain('Bladzijde 1')
    expect(heard).not.toContain('dijkwacht\n')
    expect(heard.split('\n').filter((line) => line === 'Wat is geteld')).toHaveLength(1)
    expect(pdf.numPages).toBeGreaterThan(2)
  })

  it('is the same for the same edition', async () => {
    const again = await drawPdf(document, await readFonts(), at, 'https://dijkwacht.example/factsheets/2026-2.csv')
    expect(again.equals(bytes)).toBe(true)
  })

  const has = (program: string) => {
    try {
      execFileSync('which', [program])
      return true
    } catch {
      return false
    }
  }
  it.skipIf(!has('pdfinfo') || !has('qpdf'))('is sound to poppler and qpdf, with its letters in it', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'factsheet-')), 'edition.pdf')
    await writeFile(file, bytes)
    const run = (...[program = '', ...words]: string[]) => execFileSync(program, [...words, file], { encoding: 'utf8' })
    expect(run('qpdf', '--check')).toContain('No syntax or stream encoding errors')
    expect(run('pdfinfo')).toMatch(/Tagged:\s+yes/)
    const tree = run('pdfinfo', '-struct-text')
    expect(tree).toMatch(/TH:?\s+\/Scope \/Column\s+"Wat is geteld"/)
    expect(tree).toMatch(/\/Scope \/Row/)
    // A picture has a place and a text; nothing of it is heard twice.
    expect(tree).toMatch(/Figure/)
    const fonts = run('pdffonts').trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    expect(fonts.every((line) => /AtkinsonHyperlegibleNext/.test(line) && /\byes yes yes\b/.test(line))).toBe(true)
  })
})
