// SPDX-License-Identifier: EUPL-1.2
import { deep, type Fonts, Paper, rule, soft } from '#foundation/pdf'
import type { LetterDocument } from './compose-letter.ts'

/** The letter as tagged PDF, in Dutch: the letter itself, and on a page of its own the form to send back. */
export function drawLetter(letter: LetterDocument, fonts: Fonts, at: Date): Promise<Buffer> {
  const paper = new Paper(fonts, {
    title: letter.subject,
    subject: `Kenmerk ${letter.reference}`,
    author: letter.sender,
    language: 'nl-NL',
    at,
  })
  line(paper, letter.sender, true)
  paper.doc.moveDown(1)
  for (const part of letter.to) line(paper, part)
  paper.doc.moveDown(1)
  line(paper, letter.date)
  line(paper, `Kenmerk: ${letter.reference}`)
  paper.doc.moveDown(0.6)
  paper.tag('H1', () => paper.words([{ text: letter.subject, isBold: true }], 18, { lineGap: 2 }, deep))
  paper.doc.moveDown(0.4)
  for (const note of letter.notes) paragraph(paper, note, true)
  for (const text of letter.opening) paragraph(paper, text)
  drawAmounts(paper, letter)
  heading(paper, letter.choicesTitle)
  for (const { title, text } of letter.choices) {
    paper.room(60)
    paper.tag('P', () => paper.words([{ text: `${title}. `, isBold: true }, { text }], 11))
    paper.doc.moveDown(0.4)
  }
  heading(paper, letter.answer.title)
  paragraph(paper, letter.answer.text)
  paper.room(40)
  paper.tag('P', () => paper.words([{ text: letter.answer.code, isBold: true }], 16))
  paper.doc.moveDown(0.4)
  heading(paper, letter.help.title)
  for (const text of letter.help.lines) paragraph(paper, text)
  for (const text of letter.closing) paragraph(paper, text)
  paper.tag('P', () => paper.words([{ text: letter.english }], 11, {}, soft), { lang: 'en-GB' })
  drawForm(paper, letter)
  return paper.bytes()
}

function line(paper: Paper, text: string, isBold = false): void {
  paper.tag('P', () => paper.words([{ text, isBold }], 11))
}

function paragraph(paper: Paper, text: string, isBold = false): void {
  paper.room(Math.min(120, paper.heightOf(text, 11, paper.width, isBold, 0.35)))
  paper.tag('P', () => paper.words([{ text, isBold }], 11))
  paper.doc.moveDown(0.5)
}

function heading(paper: Paper, text: string): void {
  paper.room(70)
  paper.doc.moveDown(0.3)
  paper.tag('H2', () => paper.words([{ text, isBold: true }], 13, { lineGap: 2 }, deep))
  paper.doc.moveDown(0.2)
}

const columns = [0, 0.28, 0.6, 0.82]

function drawAmounts(paper: Paper, { amounts }: LetterDocument): void {
  const table = paper.tag('Table')
  const row = (cells: readonly string[], tag: 'TH' | 'TD') => {
    paper.room(20)
    const y = paper.doc.y
    const element = paper.tag('TR', undefined, {}, table)
    for (const [at, cell] of cells.entries()) {
      const x = paper.left + (columns[at] ?? 0) * paper.width
      paper.tag(tag, () => paper.at(cell, x, y, 10.5, { lineBreak: false, isBold: tag === 'TH' }), {}, element).end()
    }
    element.end()
    paper.artifact(() => {
      paper.doc
        .moveTo(paper.left, y + 16)
        .lineTo(paper.left + paper.width, y + 16)
        .lineWidth(0.5)
        .stroke(rule)
    })
    paper.doc.x = paper.left
    paper.doc.y = y + 20
  }
  row(amounts.head, 'TH')
  for (const cells of amounts.rows) row(cells, 'TD')
  table.end()
  paper.doc.moveDown(0.2)
  paragraph(paper, amounts.interest)
}

/** A form to fill in by hand, on a page of its own. */
function drawForm(paper: Paper, letter: LetterDocument): void {
  paper.doc.addPage()
  paper.tag('H2', () => paper.words([{ text: 'Antwoordformulier', isBold: true }], 16, {}, deep))
  paper.doc.moveDown(0.3)
  paragraph(paper, `Kenmerk ${letter.reference}. Stuur dit blad terug aan ${letter.sender}.`)
  for (const { title } of letter.choices) box(paper, title)
  box(paper, 'Ik kan per maand missen: € ..............')
  paragraph(paper, 'Wat wilt u ons vertellen?')
  for (let lines = 0; lines < 8; lines++) dotted(paper)
  paragraph(paper, 'Naam, datum en handtekening')
  for (let lines = 0; lines < 2; lines++) dotted(paper)
}

function box(paper: Paper, text: string): void {
  const y = paper.doc.y
  paper.artifact(() => {
    paper.doc
      .rect(paper.left, y + 1, 11, 11)
      .lineWidth(1)
      .stroke(rule)
  })
  paper.tag('P', () => paper.at(text, paper.left + 22, y, 11, { width: paper.width - 22 }))
  paper.doc.x = paper.left
  paper.doc.y = Math.max(paper.doc.y, y + 14) + 8
}

function dotted(paper: Paper): void {
  const y = paper.doc.y + 16
  paper.artifact(() => {
    paper.doc
      .moveTo(paper.left, y)
      .lineTo(paper.left + paper.width, y)
      .lineWidth(0.5)
      .dash(1, { space: 2 })
      .stroke(rule)
    paper.doc.undash()
  })
  paper.doc.y = y + 6
}
