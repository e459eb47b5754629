// SPDX-License-Identifier: EUPL-1.2
import { deep, ink, markPath, type Paper, rule, soft } from './paper.ts'

/** Words in one block. */
export function drawParagraph(paper: Paper, text: string, isBold = false): void {
  paper.room(Math.min(120, paper.heightOf(text, 11, paper.width, isBold) * 1.12))
  paper.tag('P', () => paper.words([{ text, isBold }], 11))
  paper.doc.moveDown(0.6)
}

/** A list with its items tagged; none when there is nothing in it. */
export function drawList(paper: Paper, items: readonly string[]): void {
  if (items.length === 0) return
  const element = paper.tag('L')
  for (const text of items) {
    paper.room(Math.min(120, paper.heightOf(text, 11, paper.width - 18) * 1.12))
    const item = paper.tag('LI', undefined, {}, element)
    const y = paper.doc.y
    paper.tag('Lbl', () => paper.at('•', paper.left + 4, y, 11, { lineBreak: false }), {}, item).end()
    paper.doc.y = y
    const width = paper.width - 18
    paper.tag('LBody', () => paper.wordsAt(paper.left + 18, [{ text }], 11, { width }), {}, item).end()
    item.end()
    paper.doc.moveDown(0.25)
  }
  element.end()
  paper.doc.x = paper.left
  paper.doc.moveDown(0.4)
}

/** The mark and the number at the top of each page, and which page it is below: seen, not heard. */
export function numberPages(paper: Paper, title: string, say: (page: number, pages: number) => string): void {
  const { doc } = paper
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page)
    const bottom = doc.page.height - 44
    // Below the margin pdfkit would begin a new page.
    doc.page.margins.bottom = 0
    const words = say(page + 1, count)
    paper.artifact(() => {
      doc.save().translate(paper.left, 34).scale(0.6)
      doc.path(markPath).lineWidth(3).strokeColor(deep).stroke().restore()
      paper.at('dijkwacht', paper.left + 34, 38, 12, { isBold: true, lineBreak: false }, ink)
      doc
        .moveTo(paper.left, 62)
        .lineTo(paper.left + paper.width, 62)
        .lineWidth(0.8)
        .strokeColor(rule)
        .stroke()
      paper.at(title, paper.left, bottom, 9, { width: paper.width - 120, height: 12, ellipsis: true }, soft)
      paper.at(words, paper.left + paper.width - paper.widthOf(words, 9), bottom, 9, { lineBreak: false }, soft)
    })
  }
}
