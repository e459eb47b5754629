// SPDX-License-Identifier: EUPL-1.2
import { deep, type Paper } from './paper.ts'

/** A heading with room for what follows it; of the second level also a line in the outline of the document. */
export function drawHeading(paper: Paper, text: string, level: 2 | 3 = 2): void {
  paper.room(80)
  paper.doc.moveDown(0.6)
  paper.tag(`H${level}`, () => paper.words([{ text, isBold: true }], level === 2 ? 16 : 12.5, { lineGap: 2 }, deep))
  if (level === 2) paper.doc.outline.addItem(text)
  paper.doc.moveDown(0.3)
}
