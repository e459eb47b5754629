// SPDX-License-Identifier: EUPL-1.2
import { deep, drawParagraph, drawTable, type Fonts, numberPages, Paper } from '#foundation/pdf'
import { formatDate, type Language, translate } from '#foundation/text'
import { formatCalendarDate } from '#values'
import { groupText } from '../group/group.text.ts'
import { actionText } from '../record-action/action.text.ts'
import type { ActionPoint } from '../record-action/action-point.ts'

interface ActionsPaper {
  points: readonly (ActionPoint & { owner: string; isLate: boolean })[]
  /** How many there are. */
  count: number
  language: Language
  at: Date
}

/** A list of action points on A4 as tagged PDF. */
export function drawActions({ points, count, language, at }: ActionsPaper, fonts: Fonts): Promise<Buffer> {
  const [t, g] = [translate(actionText, language), translate(groupText, language)]
  const paper = new Paper(fonts, {
    title: t('title'),
    subject: t('subject'),
    author: 'dijkwacht',
    language: language === 'nl' ? 'nl-NL' : 'en-GB',
    at,
  })
  paper.tag('H1', () => paper.words([{ text: t('title') }], 20, { lineGap: 2 }, deep))
  paper.doc.outline.addItem(t('title'))
  paper.doc.moveDown(0.3)
  if (points.length === 0) drawParagraph(paper, t('none'))
  else
    drawTable(paper, {
      columns: [
        { text: t('what'), share: 6 },
        { text: t('owner'), share: 3 },
        { text: t('due'), share: 2 },
        { text: t('state'), share: 2 },
        { text: t('from'), share: 3 },
      ],
      rows: points.map(({ text, owner, dueOn, state, isLate, isConfidential, source, planActionCode, reason }) => [
        [text, planActionCode && `(${t('plan', { code: planActionCode })})`, isConfidential && `(${g('confidential')})`]
          .filter(Boolean)
          .join(' '),
        owner,
        dueOn ? formatCalendarDate(dueOn, language) : t('noDay'),
        [isLate ? t('late') : t(state), reason].filter(Boolean).join(': '),
        source.title,
      ]),
    })
  if (count > points.length) drawParagraph(paper, t('more', { count }))
  drawParagraph(paper, t('dated', { date: formatDate(at, language) }))
  numberPages(paper, t('subject'), (page, pages) => t('page', { page, pages }))
  return paper.bytes()
}
