// SPDX-License-Identifier: EUPL-1.2
import { deep, drawHeading, drawParagraph, drawTable, type Fonts, numberPages, Paper } from '#foundation/pdf'
import { translate } from '#foundation/text'
import type { Kit, KitWish } from './kit.ts'
import { kitFileText } from './kit.text.ts'

/** The same wish gives the same bytes: a kit has no day. */
const noDay = new Date('2026-01-01T00:00:00Z')

function begin(title: string, { language }: KitWish, fonts: Fonts): Paper {
  const paper = new Paper(fonts, {
    title,
    subject: title,
    author: 'dijkwacht',
    language: language === 'nl' ? 'nl-NL' : 'en-GB',
    at: noDay,
  })
  paper.tag('H1', () => paper.words([{ text: title, isBold: true }], 20, { lineGap: 2 }, deep))
  paper.doc.outline.addItem(title)
  paper.doc.moveDown(0.5)
  return paper
}

function signature({ language, place, placeName }: KitWish): string {
  const t = translate(kitFileText, language)
  return place === null ? t('yourName') : t('regards', { place: placeName })
}

/** The letter to inhabitants as tagged PDF. */
export function drawKitLetter(kit: Kit, wish: KitWish, fonts: Fonts): Promise<Buffer> {
  const { language, placeName, contact } = wish
  const t = translate(kitFileText, language)
  const subject = kit.letter.subject[language]
  const paper = begin(subject, wish, fonts)
  for (const part of kit.letter.paragraphs) drawParagraph(paper, part[language].replaceAll('{place}', placeName))
  if (contact.length > 0) drawParagraph(paper, `${t('contact')}: ${contact.join(', ')}.`)
  drawParagraph(paper, signature(wish), true)
  numberPages(paper, subject, (page, pages) => t('page', { page, pages }))
  return paper.bytes()
}

/** The page for use in the room: a lesson, a card, an agreement. */
export function drawKitExtra(
  { title, points }: NonNullable<Kit['extra']>,
  wish: KitWish,
  fonts: Fonts,
): Promise<Buffer> {
  const { language, placeName, contact } = wish
  const t = translate(kitFileText, language)
  const paper = begin(title[language], wish, fonts)
  // Large, because it hangs on a wall or stands on a table.
  points.forEach((point, at) => {
    const words = `${at + 1}. ${point[language].replaceAll('{place}', placeName)}`
    paper.tag('P', () => paper.words([{ text: words }], 18, { lineGap: 4 }))
    paper.doc.moveDown(0.8)
  })
  drawParagraph(paper, [signature(wish), ...contact].join(', '), true)
  numberPages(paper, title[language], (page, pages) => t('page', { page, pages }))
  return paper.bytes()
}

/** What to do week by week, and how one sees whether it works. */
export function drawKitPlan(kit: Kit, wish: KitWish, fonts: Fonts): Promise<Buffer> {
  const { language, placeName } = wish
  const t = translate(kitFileText, language)
  const title = t('of', { kit: kit.title[language], place: placeName })
  const paper = begin(title, wish, fonts)
  drawParagraph(paper, kit.message[language], true)
  drawHeading(paper, t('plan'))
  drawTable(paper, {
    columns: [
      { text: t('when'), share: 3 },
      { text: t('what'), share: 8 },
    ],
    rows: kit.plan.map(({ week, what }) => [week[language], what[language]]),
  })
  drawHeading(paper, t('measure'))
  drawParagraph(paper, kit.measure[language])
  drawParagraph(paper, t('ask'))
  numberPages(paper, title, (page, pages) => t('page', { page, pages }))
  return paper.bytes()
}
