// SPDX-License-Identifier: EUPL-1.2
import { deep, type Paper, rule, soft, type Tag } from './paper.ts'

export interface PaperTable {
  columns: readonly { text: string; share: number; isNumeric?: boolean }[]
  /** The first cell names its row. */
  rows: readonly (readonly string[])[]
}

const size = 9
const gap = 5

/** A table with its heads tagged. On a next page the heads are repeated for the eye only. */
export function drawTable(paper: Paper, { columns, rows }: PaperTable): void {
  const { doc } = paper
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const places = columns.map((column, index) => {
    const before = columns.slice(0, index).reduce((sum, { share }) => sum + share, 0)
    return {
      x: paper.left + (before / total) * paper.width,
      width: (column.share / total) * paper.width - gap * 2,
      align: column.isNumeric ? ('right' as const) : ('left' as const),
    }
  })
  const heads = columns.map(({ text }) => text)
  const heightOf = (cells: readonly string[], isBold = false) =>
    Math.max(...cells.map((text, at) => paper.heightOf(text, size, places[at]?.width ?? 0, isBold))) + gap * 2
  const draw = (text: string, at: number, y: number, isBold: boolean) => {
    const { x = 0, width = 0, align = 'left' } = places[at] ?? {}
    paper.at(
      text === '' ? ' ' : text,
      x + gap,
      y + gap,
      size,
      { width, align, isBold, lineGap: size * 0.2 },
      isBold ? deep : undefined,
    )
  }
  const line = (y: number, colour: string) =>
    paper.artifact(() =>
      doc
        .moveTo(paper.left, y)
        .lineTo(paper.left + paper.width, y)
        .lineWidth(0.5)
        .strokeColor(colour)
        .stroke(),
    )

  const headHeight = heightOf(heads, true)
  paper.room(headHeight + heightOf(rows[0] ?? heads))
  const table = paper.tag('Table')
  const row = (part: Tag, cells: readonly string[], isHead: boolean) => {
    const height = heightOf(cells, isHead)
    if (!isHead && doc.y + height > paper.bottom) {
      doc.addPage()
      const y = doc.y
      paper.artifact(() => heads.forEach((text, at) => draw(text, at, y, true)))
      doc.y = y + headHeight
      line(doc.y, rule)
    }
    const y = doc.y
    const element = paper.tag('TR', undefined, {}, part)
    cells.forEach((text, at) => {
      const isName = isHead || at === 0
      const options = isName ? { scope: isHead ? 'Column' : 'Row' } : {}
      paper.tag(isName ? 'TH' : 'TD', () => draw(text, at, y, isHead), options, element).end()
    })
    element.end()
    doc.y = y + height
    line(doc.y, isHead ? rule : '#c9d2d5')
  }
  const head = paper.tag('THead', undefined, {}, table)
  row(head, heads, true)
  head.end()
  const body = paper.tag('TBody', undefined, {}, table)
  for (const cells of rows) row(body, cells, false)
  body.end()
  table.end()
  doc.x = paper.left
  doc.fillColor(soft)
  doc.moveDown(0.8)
}
