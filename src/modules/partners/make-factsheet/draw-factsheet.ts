// SPDX-License-Identifier: EUPL-1.2
import {
  deep,
  drawHeading,
  drawList,
  drawParagraph,
  drawTable,
  type Fonts,
  numberPages,
  Paper,
  soft,
} from '#foundation/pdf'
import { formatDate, type Language, translate } from '#foundation/text'
import { factsheetText } from './factsheet.text.ts'
import type { SheetPoint } from './factsheet-view.ts'

/** The sheet on A4 as tagged PDF: a heading and a table with heads for each organisation. */
export function drawFactsheet(
  { points, language, at }: { points: readonly SheetPoint[]; language: Language; at: Date },
  fonts: Fonts,
): Promise<Buffer> {
  const t = translate(factsheetText, language)
  const paper = new Paper(fonts, {
    title: t('title'),
    subject: t('subject'),
    author: 'dijkwacht',
    language: language === 'nl' ? 'nl-NL' : 'en-GB',
    at,
  })
  paper.tag('P', () => paper.words([{ text: t('subject') }], 11, {}, soft))
  paper.tag('H1', () => paper.words([{ text: t('title'), isBold: true }], 24, { lineGap: 2 }, deep))
  paper.doc.outline.addItem(t('title'))
  paper.doc.moveDown(0.3)
  drawParagraph(paper, t('lead'))
  drawParagraph(paper, t('dated', { date: formatDate(at, language) }))
  drawHeading(paper, t('rulesTitle'))
  drawList(paper, [t('rule1'), t('rule2'), t('rule3'), t('rule4')])
  for (const point of points.filter(({ isNotForThis }) => !isNotForThis)) drawPoint(paper, point)
  const others = points.filter(({ isNotForThis }) => isNotForThis)
  if (others.length > 0) {
    drawHeading(paper, t('notForThis'))
    drawParagraph(paper, t('notForThisLead'))
    for (const point of others) drawPoint(paper, point)
  }
  numberPages(paper, t('subject'), (page, pages) => t('page', { page, pages }))
  return paper.bytes()

  function drawPoint(on: Paper, { name, parts }: SheetPoint): void {
    drawHeading(on, name)
    drawTable(on, {
      columns: [
        { text: t('contents'), share: 2 },
        { text: name, share: 8 },
      ],
      rows: parts.map(({ term, lines }) => [term, lines.join('\n')]),
    })
  }
}
