// SPDX-License-Identifier: EUPL-1.2
import type { Paragraph, Table } from 'docx'
import { deep, ink } from '../pdf/paper.ts'
import type { WrittenBlock, WrittenDocument } from '../text/index.ts'

/** A4 within its margins, in twentieths of a point. */
const width = 9_026
const margin = 1_440
const [inkColour, deepColour] = [ink.slice(1), deep.slice(1)]

/** Signs that XML knows no way to write: one of them, and a word processor refuses the whole file. */
const unwritable = /[^\t\n\r\P{Cc}]|[\ufffe\uffff]/gu
const clean = (text: string) => text.toWellFormed().replace(unwritable, '')

/**
 * The document for a word processor: real headings, lists and tables with repeated heads, so that its reader can be asked for an outline and a screen
 * reader finds the way. `language`: BCP 47. The library is read when somebody first asks: it costs a tenth of a second.
 */
export async function writeDocx(
  document: WrittenDocument,
  { subject, language }: { subject: string; language: string },
) {
  const docx = await import('docx')
  const [title, kicker] = [clean(document.title), clean(document.kicker)]
  const heading = (size: number) => ({
    run: { size, bold: true, color: deepColour },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
  })
  const file = new docx.Document({
    title: `${title} (${kicker})`,
    subject,
    creator: 'Dijkwacht',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, color: inkColour, language: { value: language } },
          paragraph: { spacing: { after: 140, line: 300 } },
        },
        title: { run: { size: 44, bold: true, color: deepColour }, paragraph: { spacing: { after: 200 } } },
        heading1: heading(32),
        heading2: heading(26),
      },
    },
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: docx.LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 400, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: margin, bottom: margin } } },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({
                alignment: docx.AlignmentType.RIGHT,
                children: [
                  new docx.TextRun({ text: `${title} (${kicker})  `, size: 18 }),
                  new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: 18 }),
                ],
              }),
            ],
          }),
        },
        children: [
          new docx.Paragraph({ text: kicker }),
          new docx.Paragraph({ text: title, heading: docx.HeadingLevel.TITLE }),
          ...document.blocks.flatMap((block) => partsOf(docx, block)),
        ],
      },
    ],
  })
  return docx.Packer.toBuffer(file)
}

function partsOf(docx: typeof import('docx'), block: WrittenBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const level = block.level === 2 ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2
      return [new docx.Paragraph({ text: clean(block.text), heading: level })]
    }
    case 'paragraph':
      return [new docx.Paragraph({ text: clean(block.text) })]
    case 'list':
      return block.items.map(
        (text) => new docx.Paragraph({ text: clean(text), numbering: { reference: 'points', level: 0 } }),
      )
    case 'table':
      return [
        new docx.Paragraph({
          keepNext: true,
          children: [new docx.TextRun({ text: clean(block.caption), bold: true })],
        }),
        tableOf(docx, block),
        new docx.Paragraph({ text: '' }),
      ]
  }
}

function tableOf(docx: typeof import('docx'), { columns, rows }: Extract<WrittenBlock, { kind: 'table' }>): Table {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.round((share / total) * width))
  const row = (cells: readonly string[], isHead: boolean) =>
    new docx.TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new docx.TableCell({
            width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 90, right: 90 },
            children: [
              new docx.Paragraph({
                spacing: { after: 0 },
                alignment: columns[at]?.isNumeric ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
                children: [new docx.TextRun({ text: clean(text), size: 19, bold: isHead })],
              }),
            ],
          }),
      ),
    })
  return new docx.Table({
    width: { size: width, type: docx.WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(
        columns.map(({ text }) => text),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  })
}
