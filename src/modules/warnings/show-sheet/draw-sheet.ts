// SPDX-License-Identifier: EUPL-1.2
import { deep, drawHeading, drawList, drawParagraph, type Fonts, numberPages, Paper, soft } from '#foundation/pdf'
import { type Language, translate } from '#foundation/text'
import { linesOf, type WarningWords } from '../warning/warning.ts'
import { warningText } from '../warning/warning.text.ts'
import { sheetText } from './sheet.text.ts'

interface Sheet {
  words: WarningWords
  message: string | null
  /** How it stands, on lines of their own: until when, of whom, withdrawn and why. */
  stand: readonly string[]
  dated: string
  language: Language
  at: Date
}

/** What to say now, on A4 as tagged PDF: it hangs beside a telephone. */
export function drawSheet({ words, message, stand, dated, language, at }: Sheet, fonts: Fonts): Promise<Buffer> {
  const [t, w] = [translate(sheetText, language), translate(warningText, language)]
  const paper = new Paper(fonts, {
    title: words.title,
    subject: t('subject'),
    author: 'dijkwacht',
    language: language === 'nl' ? 'nl-NL' : 'en-GB',
    at,
  })
  paper.tag('P', () => paper.words([{ text: t('lead') }], 11, {}, soft))
  paper.tag('H1', () => paper.words([{ text: words.title, isBold: true }], 22, { lineGap: 2 }, deep))
  paper.doc.outline.addItem(words.title)
  paper.doc.moveDown(0.3)
  if (message) drawParagraph(paper, message, true)
  for (const line of stand) drawParagraph(paper, line)
  for (const part of ['call', 'press', 'act', 'happens', 'recognise'] as const) {
    drawHeading(paper, w(part))
    const lines = linesOf(words[part])
    if (lines.length === 1) drawParagraph(paper, lines[0] ?? '')
    else drawList(paper, lines)
  }
  drawParagraph(paper, dated)
  numberPages(paper, t('subject'), (page, pages) => t('page', { page, pages }))
  return paper.bytes()
}
