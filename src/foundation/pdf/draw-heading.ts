// SPDX-License-Identifier: EUPL-1.2
import { deep, type Paper } from './paper.ts'

/** A heading with room for what follows it, and a line in the outline of the document. */
export function drawHeading(paper: Paper, text: string): void {
  paper.room(80)
  paper.doc.moveDown(0.6)
  paper.tag('H2', () => paper.words([{ text, isBold: true }], 16, { lineGap: 2 }, deep))
  paper.doc.outline.addItem(text)
  paper.doc.moveDown(0.3)
}
