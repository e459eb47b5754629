// SPDX-License-Identifier: EUPL-1.2
import { deep, drawHeading, drawTable, type Fonts, ink, markPath, Paper, rule, soft } from '#foundation/pdf'
import { formatDate, formatDateTime, translate } from '#foundation/text'
import { type CalendarDate, formatCalendarDate, formatIdentifier, formatMoney } from '#values'
import { drawMeasures } from './draw-measures.ts'
import { paperText } from './draw-pdf.text.ts'
import { drawTrail } from './draw-trail.ts'
import type { DossierPaper } from './dossier-paper.ts'
import { flowName } from './flow-name.ts'

const t = translate(paperText, 'nl')
const day = (iso: string | null) => (iso === null ? t('unknown') : formatCalendarDate(iso as CalendarDate, 'nl'))
const date = (iso: string) => formatDate(new Date(iso), 'nl')
/** With more reports than this the stories are in the package only. */
export const mostStories = 100
/** Evidence that is printed with its chain; all is in dossier.json. */
const mostEvidence = 500

/** The dossier as tagged PDF, in Dutch: headings, lists, tables with heads, the money trail with its words. */
export function drawPdf(printed: DossierPaper, fonts: Fonts, at: Date): Promise<Buffer> {
  const { content } = printed
  const title = t('title', { code: content.case })
  const kicker = t('kicker', { number: content.number, version: content.version })
  const about = { title: `${title} (${kicker})`, subject: t('subject'), author: content.madeBy.organisation }
  const paper = new Paper(fonts, { ...about, language: 'nl-NL', at })
  paper.tag('P', () => paper.words([{ text: kicker }], 11, {}, soft))
  paper.tag('H1', () => paper.words([{ text: title, isBold: true }], 24, { lineGap: 2 }, deep))
  paper.doc.outline.addItem(title)
  paper.doc.moveDown(0.3)
  const { madeBy, recipient } = content
  paragraph(paper, t('made', { name: madeBy.name, organisation: madeBy.organisation, recipient: recipient.name }))
  paragraph(paper, t('frozen', { moment: formatDateTime(new Date(content.frozenAt), 'nl') }))
  if (content.isExample) paragraph(paper, t('example'), true)
  paragraph(paper, t('innocent'), true)
  drawHeading(paper, t('purposeTitle'))
  paragraph(paper, `${t(content.reason)}. ${content.purpose}`)
  drawTotals(paper, printed)
  drawChanges(paper, printed)
  drawMissing(paper, printed)
  drawHeading(paper, t('trail'))
  if (printed.flows.length === 0) paragraph(paper, t('trailNone'))
  else drawFlows(paper, printed)
  drawLinks(paper, printed)
  drawIdentifiers(paper, printed)
  drawReports(paper, printed)
  drawEvidence(paper, printed)
  drawHeading(paper, t('bystanders'))
  paragraph(paper, t('bystandersRule'))
  paragraph(paper, t('bystandersCount', { count: content.totals.leftOut }))
  paragraph(paper, t('bystandersNames'))
  drawHeading(paper, t('check'))
  paragraph(paper, t('checkMore'))
  list(paper, [t('checkSums'), t('checkTags'), t('checkSignature')])
  paragraph(paper, t('checkKey'))
  numberPages(paper, `${kicker}${content.isExample ? ' · voorbeeld' : ''}`)
  return paper.bytes()
}

function drawTotals(paper: Paper, { content: { totals } }: DossierPaper): void {
  drawHeading(paper, t('totals'))
  list(paper, [
    t('reports', { count: totals.reports, verified: totals.verified }),
    ...(totals.ofOthers > 0 ? [t('ofOthers', { count: totals.ofOthers })] : []),
    t('loss', { amount: formatMoney(totals.lossInCents, 'nl'), count: totals.withLoss }),
    t('attempts', { count: totals.withoutLoss }),
    t('lossUnknown', { count: totals.lossUnknown }),
    t('recovered'),
    t('accounts', { count: totals.accounts }),
    t('period', { from: day(totals.firstDay), until: day(totals.lastDay) }),
  ])
}

function drawChanges(paper: Paper, { content: { changes, totals }, previousNumber }: DossierPaper): void {
  if (!changes || !previousNumber) return paragraph(paper, t('firstVersion'))
  drawHeading(paper, t('changes', { number: previousNumber }))
  list(paper, [
    t('reportsAdded', { count: changes.reportsAdded }),
    t('reportsGone', { count: changes.reportsGone }),
    t('reportsChanged', { count: changes.reportsChanged }),
    t('identifiersAdded', { count: changes.identifiersAdded }),
    t('identifiersGone', { count: changes.identifiersGone }),
    t('lossBefore', {
      before: formatMoney(changes.lossBeforeInCents, 'nl'),
      now: formatMoney(totals.lossInCents, 'nl'),
    }),
  ])
}

function drawMissing(paper: Paper, { content: { missing } }: DossierPaper): void {
  drawHeading(paper, t('missing'))
  if (missing.length === 0) return paragraph(paper, t('nothingMissing'))
  drawTable(paper, {
    columns: [
      { text: t('missingWhat'), share: 4 },
      { text: t('missingFill'), share: 4 },
      { text: t('missingWhich'), share: 2.4 },
    ],
    rows: missing.map(({ text, fill, reports }) => [text, fill, reports.slice(0, 6).join(', ')]),
  })
}

function drawFlows(paper: Paper, { flows }: DossierPaper): void {
  paragraph(paper, t('trailMore'))
  drawTrail(paper, flows)
  drawTable(paper, {
    columns: [
      { text: t('trailFrom'), share: 3 },
      { text: t('trailTo'), share: 4 },
      { text: t('trailAmount'), share: 2, isNumeric: true },
      { text: t('trailPayments'), share: 1.8, isNumeric: true },
    ],
    rows: flows.map(({ from, to, cents, payments }) => [
      flowName(from, 'from', 'nl'),
      flowName(to, 'to', 'nl'),
      formatMoney(cents, 'nl'),
      String(payments),
    ]),
  })
}

function drawLinks(paper: Paper, { content }: DossierPaper): void {
  drawHeading(paper, t('links'))
  paragraph(paper, t('linksMore', { shown: content.links.length, count: content.linksInAll }))
  drawTable(paper, {
    columns: [
      { text: t('link'), share: 4 },
      { text: t('linkWhy'), share: 5 },
      { text: t('count'), share: 1.4, isNumeric: true },
    ],
    rows: content.links.map(({ value, why, reports }) => [value, why, String(reports)]),
  })
  drawHeading(paper, t('decisions'))
  if (content.decisions.length === 0) paragraph(paper, t('noDecisions'))
  else
    drawTable(paper, {
      columns: [
        { text: t('when'), share: 2 },
        { text: t('decision'), share: 2.4 },
        { text: t('decidedBy'), share: 2.4 },
        { text: t('reason'), share: 4 },
      ],
      rows: content.decisions.map(({ at, kind, by, reason, undone }) => [
        date(at),
        t(kind as 'merge'),
        by,
        undone ? `${reason} ${t('undone', { date: date(undone.at), by: undone.by, reason: undone.reason })}` : reason,
      ]),
    })
  drawMeasures(paper, content.measures ?? [])
  if (content.holds.length === 0) return
  drawHeading(paper, t('holds'))
  list(
    paper,
    content.holds.slice(0, 100).map(({ on, id, reason, endsOn }) => t('hold', { on, id, reason, until: day(endsOn) })),
  )
}

function drawIdentifiers(paper: Paper, { identifiers, identifiersInAll }: DossierPaper): void {
  drawHeading(paper, t('identifiers'))
  paragraph(paper, t('identifiersMore', { shown: identifiers.length, count: identifiersInAll }))
  drawTable(paper, {
    columns: [
      { text: t('identifier'), share: 4 },
      { text: t('part'), share: 2 },
      { text: t('count'), share: 1.5, isNumeric: true },
      { text: t('first'), share: 2 },
      { text: t('last'), share: 2 },
      { text: t('history'), share: 2.2 },
    ],
    rows: identifiers.map(({ kind, value, part, reports, firstAt, lastAt, listings }) => [
      part === 'party' || part === 'protected' ? formatIdentifier({ kind, canonical: value }) : value,
      t(part),
      String(reports),
      date(firstAt),
      date(lastAt),
      listings.map(({ status, proposedAt }) => t('listed', { status, date: date(proposedAt) })).join('; ') || '-',
    ]),
  })
}

function drawReports(paper: Paper, { lines, stories }: DossierPaper): void {
  drawHeading(paper, t('list'))
  drawTable(paper, {
    columns: [
      { text: t('ref'), share: 1.9 },
      { text: t('received'), share: 2.1 },
      { text: t('day'), share: 2.1 },
      { text: t('form'), share: 2.6 },
      { text: t('amount'), share: 1.9, isNumeric: true },
      { text: t('verified'), share: 2.1 },
      { text: t('account'), share: 3.4 },
    ],
    rows: lines.map((line) => [
      line.ref,
      day(line.receivedOn),
      day(line.day),
      line.form,
      line.lossInCents === null ? t('unknown') : formatMoney(line.lossInCents, 'nl'),
      t(line.isVerified ? 'yes' : 'no'),
      line.accounts.map((account) => flowName(account, 'to', 'nl')).join(', ') || t('unknown'),
    ]),
  })
  drawHeading(paper, t('stories'))
  if (!stories) return paragraph(paper, t('storiesElsewhere', { most: mostStories }))
  for (const { ref, narrative } of stories) {
    paper.room(50)
    paper.tag('H3', () => paper.words([{ text: ref, isBold: true }], 11))
    paragraph(paper, narrative === '' ? t('noStory') : narrative)
  }
}

function drawEvidence(paper: Paper, { content: { evidence } }: DossierPaper): void {
  drawHeading(paper, t('evidence'))
  if (evidence.length === 0) return paragraph(paper, t('noEvidence'))
  drawTable(paper, {
    columns: [
      { text: t('ref'), share: 1.9 },
      { text: t('file'), share: 3 },
      { text: t('sum'), share: 3.4 },
      { text: t('custody'), share: 4 },
    ],
    rows: evidence
      .slice(0, mostEvidence)
      .map((one) => [
        one.report,
        `${one.name} (${one.size} bytes): ${one.why ?? t('inPackage')}`,
        one.sha256.replace(/(.{16})(?=.)/g, '$1 '),
        [
          `${formatDateTime(new Date(one.addedAt), 'nl')}: ${one.addedBy}`,
          ...one.custody
            .slice(-6)
            .map(({ at, deed, by }) => t('custodyLine', { at: formatDateTime(new Date(at), 'nl'), deed, by })),
        ].join('\n'),
      ]),
  })
}

function paragraph(paper: Paper, text: string, isBold = false): void {
  paper.room(Math.min(120, paper.heightOf(text, 11, paper.width, isBold) * 1.12))
  paper.tag('P', () => paper.words([{ text, isBold }], 11))
  paper.doc.moveDown(0.6)
}

function list(paper: Paper, items: readonly string[]): void {
  const element = paper.tag('L')
  for (const text of items) {
    paper.room(Math.min(120, paper.heightOf(text, 11, paper.width - 18) * 1.12))
    const item = paper.tag('LI', undefined, {}, element)
    const y = paper.doc.y
    paper.tag('Lbl', () => paper.at('•', paper.left + 4, y, 11, { lineBreak: false }), {}, item).end()
    paper.doc.y = y
    const width = paper.width - 18
    paper.tag('LBody', () => paper.wordsAt(paper.left + 18, [{ text }], 11, { width }), {}, item).end()
    item.end()
    paper.doc.moveDown(0.25)
  }
  element.end()
  paper.doc.x = paper.left
  paper.doc.moveDown(0.4)
}

/** The mark and the number at the top of each page, and which page it is below: seen, not heard. */
function numberPages(paper: Paper, title: string): void {
  const { doc } = paper
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page)
    const bottom = doc.page.height - 44
    // Below the margin pdfkit would begin a new page.
    doc.page.margins.bottom = 0
    const words = t('page', { page: page + 1, pages: count })
    paper.artifact(() => {
      doc.save().translate(paper.left, 34).scale(0.6)
      doc.path(markPath).lineWidth(3).strokeColor(deep).stroke().restore()
      paper.at('dijkwacht', paper.left + 34, 38, 12, { isBold: true, lineBreak: false }, ink)
      doc
        .moveTo(paper.left, 62)
        .lineTo(paper.left + paper.width, 62)
        .lineWidth(0.8)
        .strokeColor(rule)
        .stroke()
      paper.at(title, paper.left, bottom, 9, { width: paper.width - 120, height: 12, ellipsis: true }, soft)
      paper.at(words, paper.left + paper.width - paper.widthOf(words, 9), bottom, 9, { lineBreak: false }, soft)
    })
  }
}
