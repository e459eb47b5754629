// SPDX-License-Identifier: EUPL-1.2
import { deep, drawHeading, drawTable, type Fonts, ink, markPath, Paper, type Run, rule, soft } from '#foundation/pdf'
import { formatDate, translate } from '#foundation/text'
import { documentText } from '../compose/document.text.ts'
import type { FactsheetDocument, Method, Passage, Said } from '../compose/document.ts'
import { drawChart } from './draw-chart.ts'

const t = translate(documentText, 'nl')
const day = (iso: string) => formatDate(new Date(`${iso}T12:00:00Z`), 'nl')

/** The edition as tagged PDF: headings, lists, tables with heads, charts with their text, in Dutch. `address`: where its data is. */
export function drawPdf(document: FactsheetDocument, fonts: Fonts, at: Date, address: string): Promise<Buffer> {
  const { title, number } = document
  const kicker = t('kicker', { number })
  const paper = new Paper(fonts, {
    title: `${title} (${kicker})`,
    subject: t('subject'),
    author: 'Dijkwacht',
    language: 'nl-NL',
    at,
  })
  const outline = paper.doc.outline
  paper.tag('P', () => paper.words([{ text: kicker }], 11, {}, soft))
  paper.tag('H1', () => paper.words([{ text: title, isBold: true }], 24, { lineGap: 2 }, deep))
  outline.addItem(title)
  paper.doc.moveDown(0.3)
  const since = document.previous ? t('since', { number: document.previous.number }) : t('firstEdition')
  paragraph(paper, [{ text: `${t('published', { date: day(document.publishedOn) })} ${since}` }])
  if (document.isExample) note(paper, t('example'))
  for (const passage of document.passages) drawPassage(paper, passage)
  drawHeading(paper, t('methodTitle'))
  paragraph(paper, [{ text: t('methodLead') }])
  list(paper, document.methods.map(methodRuns))
  paragraph(paper, [{ text: t('comparison') }])
  drawHeading(paper, t('figuresTitle'))
  paragraph(paper, [{ text: t('figuresLead') }])
  drawTable(paper, figureTable(document))
  drawHeading(paper, t('signedTitle'))
  paragraph(paper, [{ text: t('signedLead') }])
  list(
    paper,
    document.signed.map(({ organisation, source, on }) => [
      { text: t('signed', { organisation, source, date: day(on) }) },
    ]),
  )
  drawHeading(paper, t('dataTitle'))
  paragraph(paper, [{ text: t('data', { address }) }])
  drawEdges(paper, document)
  return paper.bytes()
}

function drawPassage(paper: Paper, passage: Passage): void {
  switch (passage.kind) {
    case 'heading':
      return drawHeading(paper, passage.text)
    case 'paragraph':
      return paragraph(paper, passage.parts.map(runOf))
    case 'list':
      return list(
        paper,
        passage.items.map((item) => item.map(runOf)),
      )
    case 'chart': {
      const { trend } = passage
      paper.room(225)
      paper.tag('H3', () => paper.words([{ text: trend.title, isBold: true }], 12))
      paper.tag('P', () => paper.words([{ text: trend.description }], 10, {}, soft))
      drawChart(paper, trend)
      const counts = trend.lines.map((line) => line.counts)
      const hollow = trend.lines.some(({ runs }) =>
        runs.some(({ points }) => points.some((each) => each.isProvisional)),
      )
      const words = [...trend.breaks, ...counts, ...(hollow ? [t('hollow')] : [])].join(' ')
      paper.tag('P', () => paper.words([{ text: words }], 9, {}, soft))
      const names = trend.sources.map(({ name, mark }) => (mark ? `${name} (${mark})` : name)).join('; ')
      paper.tag('P', () => paper.words([{ text: `${t('source')}: ${names}` }], 9, {}, soft))
      paper.doc.moveDown(0.5)
      return drawTable(paper, {
        columns: [
          { text: t('period'), share: 3 },
          { text: t('value'), share: 3.4, isNumeric: true },
          { text: t('countedAs'), share: 5 },
        ],
        rows: trend.rows.map(({ period, value, countedAs, interval }) => [
          period,
          interval ? `${value}\n${t('interval', { interval })}` : value,
          countedAs,
        ]),
      })
    }
    case 'broken':
      throw new Error('a broken passage was published')
  }
}

const runOf = ({ kind, text }: Said): Run => ({ text, isBold: kind === 'value' })

function paragraph(paper: Paper, runs: readonly Run[]): void {
  paper.room(heightOf(paper, runs, paper.width))
  paper.tag('P', () => paper.words(runs, 11))
  paper.doc.moveDown(0.6)
}

/** Kept on one page, unless it would leave a large gap. */
function heightOf(paper: Paper, runs: readonly Run[], width: number): number {
  return Math.min(120, paper.heightOf(runs.map(({ text }) => text).join(''), 11, width, true) * 1.12)
}

function note(paper: Paper, text: string): void {
  const height = paper.heightOf(text, 11, paper.width - 24) + 28
  paper.room(height)
  const y = paper.doc.y
  paper.artifact(() => {
    paper.doc.rect(paper.left, y, paper.width, height).fill('#f2f6f5')
    paper.doc.rect(paper.left, y, 4, height).fill('#8a5a00')
  })
  paper.tag('Note', () =>
    paper.at(text, paper.left + 16, y + 12, 11, { width: paper.width - 28, lineGap: 2.2, isBold: false }),
  )
  paper.doc.x = paper.left
  paper.doc.y = y + height + 10
}

function list(paper: Paper, items: readonly (readonly Run[])[]): void {
  const element = paper.tag('L')
  for (const runs of items) {
    paper.room(heightOf(paper, runs, paper.width - 18))
    const item = paper.tag('LI', undefined, {}, element)
    const y = paper.doc.y
    paper.tag('Lbl', () => paper.at('•', paper.left + 4, y, 11, { lineBreak: false }), {}, item).end()
    paper.doc.y = y
    const place = { indent: 0, width: paper.width - 18 }
    paper.tag('LBody', () => paper.wordsAt(paper.left + 18, runs, 11, place), {}, item).end()
    item.end()
    paper.doc.moveDown(0.3)
  }
  element.end()
  paper.doc.x = paper.left
  paper.doc.moveDown(0.3)
}

function methodRuns({ name, counts, sources, about, hasProvisional, marks }: Method): Run[] {
  const rest = [counts, t('methodAbout', { about: about.join('; ') })]
  if (hasProvisional) rest.push(t('provisional'))
  if (marks.length > 0) rest.push(t('marks', { marks: marks.join('; ') }))
  return [{ text: `${t('methodOf', { name, sources: sources.join(', ') })}. `, isBold: true }, { text: rest.join(' ') }]
}

function figureTable({ figures }: FactsheetDocument) {
  return {
    columns: [
      { text: t('what'), share: 4.2 },
      { text: t('period'), share: 2 },
      { text: t('value'), share: 3.2, isNumeric: true },
      { text: t('countedAs'), share: 3.4 },
      { text: t('source'), share: 4.2 },
    ],
    rows: figures.map((figure) => [
      figure.what,
      figure.periodWords,
      figure.intervalWords
        ? `${figure.valueWords}\n${t('interval', { interval: figure.intervalWords })}`
        : figure.valueWords,
      figure.countedAs,
      figure.mark ? `${figure.sourceName} (${figure.mark})` : figure.sourceName,
    ]),
  }
}

/** The mark, a rule and page numbers: for the eye only. */
function drawEdges(paper: Paper, { title, isExample }: FactsheetDocument): void {
  const { doc } = paper
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page)
    // Below the margin pdfkit would begin a new page.
    doc.page.margins.bottom = 0
    paper.artifact(() => {
      doc
        .moveTo(paper.left, 56)
        .lineTo(paper.left + paper.width, 56)
        .lineWidth(1.2)
        .strokeColor(deep)
        .stroke()
      doc.save().translate(paper.left, 37).scale(0.55).path(markPath).lineWidth(3).strokeColor(deep).stroke().restore()
      paper.at('dijkwacht', paper.left + 32, 39, 13, { isBold: true, lineBreak: false }, ink)
      const words = t('page', { page: page + 1, pages: count })
      const bottom = doc.page.height - 44
      doc
        .moveTo(paper.left, bottom - 8)
        .lineTo(paper.left + paper.width, bottom - 8)
        .lineWidth(0.5)
        .strokeColor(rule)
        .stroke()
      paper.at(
        isExample ? `Voorbeeld · ${title}` : title,
        paper.left,
        bottom,
        9,
        { width: paper.width - 120, height: 12, ellipsis: true },
        soft,
      )
      paper.at(words, paper.left + paper.width - paper.widthOf(words, 9), bottom, 9, { lineBreak: false }, soft)
    })
  }
}
