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
  drawParagraph(paper, t('made', { name: madeBy.name, organisation: madeBy.organisation, recipient: recipient.name }))
  drawParagraph(paper, t('frozen', { moment: formatDateTime(new Date(content.frozenAt), 'nl') }))
  if (content.isExample) drawParagraph(paper, t('example'), true)
  drawParagraph(paper, t('innocent'), true)
  drawHeading(paper, t('purposeTitle'))
  drawParagraph(paper, `${t(content.reason)}. ${content.purpose}`)
  drawTotals(paper, printed)
  drawChanges(paper, printed)
  drawMissing(paper, printed)
  drawHeading(paper, t('trail'))
  if (printed.flows.length === 0) drawParagraph(paper, t('trailNone'))
  else drawFlows(paper, printed)
  drawLinks(paper, printed)
  drawIdentifiers(paper, printed)
  drawReports(paper, printed)
  drawEvidence(paper, printed)
  drawHeading(paper, t('bystanders'))
  drawParagraph(paper, t('bystandersRule'))
  drawParagraph(paper, t('bystandersCount', { count: content.totals.leftOut }))
  drawParagraph(paper, t('bystandersNames'))
  drawHeading(paper, t('check'))
  drawParagraph(paper, t('checkMore'))
  drawList(paper, [t('checkSums'), t('checkTags'), t('checkSignature')])
  drawParagraph(paper, t('checkKey'))
  numberPages(paper, `${kicker}${content.isExample ? ' · voorbeeld' : ''}`, (page, pages) => t('page', { page, pages }))
  return paper.bytes()
}

function drawTotals(paper: Paper, { content: { totals } }: DossierPaper): void {
  drawHeading(paper, t('totals'))
  drawList(paper, [
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
  if (!changes || !previousNumber) return drawParagraph(paper, t('firstVersion'))
  drawHeading(paper, t('changes', { number: previousNumber }))
  drawList(paper, [
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
  if (missing.length === 0) return drawParagraph(paper, t('nothingMissing'))
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
  drawParagraph(paper, t('trailMore'))
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
  drawParagraph(paper, t('linksMore', { shown: content.links.length, count: content.linksInAll }))
  drawTable(paper, {
    columns: [
      { text: t('link'), share: 4 },
      { text: t('linkWhy'), share: 5 },
      { text: t('count'), share: 1.4, isNumeric: true },
    ],
    rows: content.links.map(({ value, why, reports }) => [value, why, String(reports)]),
  })
  drawHeading(paper, t('decisions'))
  if (content.decisions.length === 0) drawParagraph(paper, t('noDecisions'))
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
  drawList(
    paper,
    content.holds.slice(0, 100).map(({ on, id, reason, endsOn }) => t('hold', { on, id, reason, until: day(endsOn) })),
  )
}

function drawIdentifiers(paper: Paper, { identifiers, identifiersInAll }: DossierPaper): void {
  drawHeading(paper, t('identifiers'))
  drawParagraph(paper, t('identifiersMore', { shown: identifiers.length, count: identifiersInAll }))
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
  if (!stories) return drawParagraph(paper, t('storiesElsewhere', { most: mostStories }))
  for (const { ref, narrative } of stories) {
    paper.room(50)
    paper.tag('H3', () => paper.words([{ text: ref, isBold: true }], 11))
    drawParagraph(paper, narrative === '' ? t('noStory') : narrative)
  }
}

function drawEvidence(paper: Paper, { content: { evidence } }: DossierPaper): void {
  drawHeading(paper, t('evidence'))
  if (evidence.length === 0) return drawParagraph(paper, t('noEvidence'))
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
