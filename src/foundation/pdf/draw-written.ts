// SPDX-License-Identifier: EUPL-1.2
import { drawHeading } from './draw-heading.ts'
import { drawTable } from './draw-table.ts'
import { drawList, drawParagraph, numberPages } from './draw-words.ts'
import { deep, type Fonts, Paper, soft } from './paper.ts'
import type { WrittenBlock, WrittenDocument } from '../text/index.ts'

interface Frame {
  subject: string
  /** BCP 47. */
  language: string
  at: Date
  sayPage(page: number, pages: number): string
}

/** The document on A4, as tagged PDF. */
export function drawWritten(document: WrittenDocument, fonts: Fonts, frame: Frame): Promise<Buffer> {
  const { title, kicker, blocks } = document
  const { subject, language, at, sayPage } = frame
  const paper = new Paper(fonts, { title: `${title} (${kicker})`, subject, author: 'Dijkwacht', language, at })
  paper.tag('P', () => paper.words([{ text: kicker }], 11, {}, soft))
  paper.tag('H1', () => paper.words([{ text: title, isBold: true }], 22, { lineGap: 2 }, deep))
  paper.doc.outline.addItem(title)
  paper.doc.moveDown(0.3)
  for (const block of blocks) drawBlock(paper, block)
  numberPages(paper, `${title} (${kicker})`, sayPage)
  return paper.bytes()
}

function drawBlock(paper: Paper, block: WrittenBlock): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(paper, block.text, block.level)
    case 'paragraph':
      return drawParagraph(paper, block.text)
    case 'list':
      return drawList(paper, block.items)
    case 'table': {
      drawParagraph(paper, block.caption, true)
      return drawTable(paper, {
        columns: block.columns.map(({ text, share, isNumeric }) => ({ text, share, isNumeric: isNumeric === true })),
        rows: block.rows,
      })
    }
  }
}
