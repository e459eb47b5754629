// SPDX-License-Identifier: EUPL-1.2
import { type Paper, rule, soft } from '#foundation/pdf'
import type { JourneyView } from '../draw-journey/journey-view.ts'

const dike = '#0b5563'
const radius = 15

/** Phases, circles with numbers, and the wave from one to the next: for the eye. */
export function drawWay(paper: Paper, { steps }: JourneyView, place: { phase: number; steps: number }): void {
  const { doc } = paper
  const width = paper.width / Math.max(1, steps.length)
  const centre = (index: number) => paper.left + (index + 0.5) * width
  paper.artifact(() => {
    for (const [index, { phase }] of steps.entries()) {
      if (steps[index - 1]?.phase === phase) continue
      const after = steps.findIndex((other, at) => at > index && other.phase !== phase)
      const count = (after < 0 ? steps.length : after) - index
      const [from, to] = [paper.left + index * width + 4, paper.left + (index + count) * width - 4]
      const height = paper.heightOf(phase, 11, to - from, false, 0)
      paper.at(phase, from, place.phase + 5 - height, 11, { width: to - from, align: 'center' }, soft)
      doc
        .moveTo(from, place.phase + 14)
        .lineTo(from, place.phase + 8)
        .lineTo(to, place.phase + 8)
        .lineTo(to, place.phase + 14)
      doc.lineWidth(0.9).strokeColor(rule).stroke()
    }
    for (const [index, { number, alsoIn }] of steps.entries()) {
      const x = centre(index)
      if (index > 0) drawHop(paper, centre(index - 1) + radius + 3, x - radius - 4, place.steps)
      doc.circle(x, place.steps, radius).lineWidth(2.2).fillAndStroke('#ffffff', dike)
      const digits = String(number)
      paper.at(
        digits,
        x - 20,
        place.steps - 8,
        15,
        { width: 40, align: 'center', isBold: true, lineBreak: false },
        dike,
      )
      if (alsoIn.length > 0)
        for (const shift of [20, 27])
          doc
            .circle(x + shift, place.steps - 13, 5)
            .lineWidth(1.6)
            .strokeColor('#6a4c93')
            .stroke()
    }
  })
}

function drawHop(paper: Paper, from: number, to: number, y: number): void {
  const { doc } = paper
  const third = (to - from) / 3
  doc
    .moveTo(from, y)
    .bezierCurveTo(from + third, y, from + third, y - 14, from + 1.6 * third, y - 14)
    .bezierCurveTo(from + 2.2 * third, y - 14, from + 2.6 * third, y, to, y)
  doc.lineWidth(2).strokeColor(dike).stroke()
  doc
    .moveTo(to - 7, y - 5)
    .lineTo(to, y)
    .lineTo(to - 7, y + 4)
    .stroke()
}
