// SPDX-License-Identifier: EUPL-1.2
import { type Fonts, Paper } from '#foundation/pdf'
import { closing, type Letter } from './fill-letter.ts'

/** The letter as tagged PDF, in Dutch. No head of ours: it is somebody's own letter. */
export function drawLetter(letter: Letter, fonts: Fonts, at: Date): Promise<Buffer> {
  const { subject, name, to, date, paragraphs } = letter
  const paper = new Paper(fonts, { title: subject, subject, author: name, language: 'nl-NL', at })
  const paragraph = (text: string, more: { isBold?: boolean; gap?: number } = {}) => {
    paper.room(Math.min(120, paper.heightOf(text, 11, paper.width, more.isBold ?? false, 0.35)))
    paper.tag('P', () => paper.words([{ text, isBold: more.isBold ?? false }], 11))
    paper.doc.moveDown(more.gap ?? 0.6)
  }
  paragraph(date)
  paragraph(to, { gap: 1 })
  paper.tag('H1', () => paper.words([{ text: subject, isBold: true }], 13))
  paper.doc.moveDown(0.6)
  for (const text of paragraphs) paragraph(text)
  paragraph(closing, { gap: 3 })
  paragraph(name)
  return paper.bytes()
}
