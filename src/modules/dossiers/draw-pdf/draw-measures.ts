// SPDX-License-Identifier: EUPL-1.2
import { drawHeading, drawTable, ink, type Paper } from '#foundation/pdf'
import { formatDate, translate } from '#foundation/text'
import { measureText } from '#modules/measures'
import type { MeasureEntry } from '../dossier/content.ts'
import { aboutOf, cameOf } from '../dossier/say-measure.ts'
import { paperText } from './draw-pdf.text.ts'

const t = translate(paperText, 'nl')

/** What others were asked to do from the case, and what came of it. */
export function drawMeasures(paper: Paper, measures: readonly MeasureEntry[]): void {
  drawHeading(paper, t('measures'))
  const words = t(measures.length === 0 ? 'noMeasures' : 'measuresMore')
  paper.tag('P', () => paper.words([{ text: words }], 11, {}, ink))
  if (measures.length === 0) return
  paper.doc.moveDown(0.4)
  drawTable(paper, {
    columns: [
      { text: t('measure'), share: 2 },
      { text: t('about'), share: 3.6 },
      { text: t('askedOf'), share: 2.4 },
      { text: t('asked'), share: 2 },
      { text: t('cameOfIt'), share: 3.4 },
    ],
    rows: measures.map((one) => [
      translate(measureText, 'nl')(one.measure),
      aboutOf(one, 'nl'),
      one.askedOf,
      formatDate(new Date(one.askedAt), 'nl'),
      cameOf(one, 'nl'),
    ]),
  })
}
