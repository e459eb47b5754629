// SPDX-License-Identifier: EUPL-1.2
import { ink, type Paper, soft } from '#foundation/pdf'
import { translate } from '#foundation/text'
import { formatMoney } from '#values'
import { layTrail } from '../build-dossier/trail.ts'
import type { Flow } from '../dossier/content.ts'
import { flowName } from './flow-name.ts'
import { paperText } from './draw-pdf.text.ts'

const height = 250
const barWidth = 10
/** On each side, for names. */
const aside = 150
const size = 8.5

/** The money trail: bars and bands with their names; heard as one sentence for each flow. */
export function drawTrail(paper: Paper, flows: readonly Flow[]): void {
  const { doc } = paper
  const t = translate(paperText, 'nl')
  paper.room(height + 20)
  const top = doc.y
  const { bars, bands } = layTrail(flows, height, 24)
  const [from, to] = [paper.left + aside, paper.left + paper.width - aside]
  const sentences = flows.map(({ cents, payments, ...flow }) =>
    t('trailFlow', {
      from: flowName(flow.from, 'from', 'nl'),
      to: flowName(flow.to, 'to', 'nl'),
      amount: formatMoney(cents, 'nl'),
      count: payments,
    }),
  )
  const draw = () => {
    for (const { left, right } of bands) {
      const middle = (from + to) / 2
      doc
        .moveTo(from, top + left[0])
        .bezierCurveTo(middle, top + left[0], middle, top + right[0], to, top + right[0])
        .lineTo(to, top + right[1])
        .bezierCurveTo(middle, top + right[1], middle, top + left[1], from, top + left[1])
        .closePath()
        .fillColor('#0b5563', 0.28)
        .fill()
        .fillOpacity(1)
    }
    for (const { side, name, cents, y, height: length } of bars) {
      const x = side === 'from' ? from - barWidth : to
      doc
        .rect(x, top + y, barWidth, length)
        .fillColor(ink)
        .fill()
      const at = side === 'from' ? paper.left : to + barWidth + 6
      const width = aside - barWidth - 8
      const align = side === 'from' ? ('right' as const) : ('left' as const)
      const options = { width, align, height: 12, ellipsis: true }
      paper.at(flowName(name, side, 'nl'), at, top + y, size, options)
      paper.at(formatMoney(cents, 'nl'), at, top + y + 11, size, options, soft)
    }
  }
  const bbox = [paper.left, top, paper.left + paper.width, top + height]
  const alt = t('trailAlt', { flows: sentences.join(' ') })
  paper.tag('Figure', draw, { alt, bbox, placement: 'Block' }).end()
  doc.x = paper.left
  doc.y = top + height + 8
}
