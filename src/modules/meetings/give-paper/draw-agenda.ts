// SPDX-License-Identifier: EUPL-1.2
import { deep, drawHeading, drawParagraph, drawTable, type Fonts, numberPages, Paper, soft } from '#foundation/pdf'
import { formatDateTime, type Language, translate } from '#foundation/text'
import type { AgendaItem } from '../build-agenda/agenda.ts'
import { agendaText } from '../build-agenda/agenda.text.ts'
import { groupText } from '../group/group.text.ts'
import { documentText } from '../keep-documents/document.text.ts'
import { clockOf } from '../plan-meeting/clock.ts'
import type { Meeting } from '../plan-meeting/meeting.ts'
import { planText } from '../plan-meeting/plan.text.ts'
import { paperText } from './paper.text.ts'

interface AgendaPaper {
  group: string
  meeting: Meeting
  items: readonly AgendaItem[]
  documents: readonly { title: string; isConfidential: boolean }[]
  language: Language
  at: Date
}

/** The agenda of a meeting on A4 as tagged PDF, with what this reader may see. */
export function drawAgenda(
  { group, meeting, items, documents, language, at }: AgendaPaper,
  fonts: Fonts,
): Promise<Buffer> {
  const [t, a, g] = [translate(paperText, language), translate(agendaText, language), translate(groupText, language)]
  const [p, d] = [translate(planText, language), translate(documentText, language)]
  const paper = new Paper(fonts, {
    title: `${group}: ${meeting.title}`,
    subject: t('agenda'),
    author: 'dijkwacht',
    language: language === 'nl' ? 'nl-NL' : 'en-GB',
    at,
  })
  const marked = (text: string, isConfidential: boolean) => (isConfidential ? `${text} (${g('confidential')})` : text)
  paper.tag('P', () => paper.words([{ text: group }], 11, {}, soft))
  paper.tag('H1', () => paper.words([{ text: meeting.title }], 20, { lineGap: 2 }, deep))
  paper.doc.outline.addItem(meeting.title)
  paper.doc.moveDown(0.3)
  const when = { from: formatDateTime(meeting.startsAt, language), until: clockOf(meeting.endsAt) }
  drawParagraph(paper, t('when', when), true)
  if (meeting.place) drawParagraph(paper, meeting.place)
  if (meeting.status === 'cancelled') drawParagraph(paper, `${p('cancelled')}: ${meeting.cancelledBecause}`, true)
  drawHeading(paper, a('agenda'))
  if (items.length === 0) drawParagraph(paper, a('noItems'))
  else
    drawTable(paper, {
      columns: [
        { text: a('item'), share: 5 },
        { text: a('about'), share: 6 },
        { text: a('wants'), share: 2 },
      ],
      rows: items.map((item, index) => [
        `${index + 1}. ${marked(item.title, item.isConfidential)}`,
        item.about,
        a(item.wants),
      ]),
    })
  drawHeading(paper, d('documents'))
  if (documents.length === 0) drawParagraph(paper, d('noDocuments'))
  for (const { title, isConfidential } of documents) drawParagraph(paper, marked(title, isConfidential))
  numberPages(paper, t('agenda'), (page, pages) => t('page', { page, pages }))
  return paper.bytes()
}
