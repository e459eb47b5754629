// SPDX-License-Identifier: EUPL-1.2
import { ink, type Paper, soft } from '#foundation/pdf'
import { translate } from '#foundation/text'
import type { TrendView } from '#modules/statistics'
import { axisText, stepsTo } from '../compose/chart-scale.ts'
import { documentText } from '../compose/document.text.ts'

const colours = ['#0b5563', '#b4410e', '#6a4c93', '#2e7d32', '#8a6d00']
const height = 165
const size = 8.5

type Point = TrendView['lines'][number]['runs'][number]['points'][number]

/** The line of a trend from nought, as on the page: bands and strokes of uncertainty, a gap with two strokes at a break. */
export function drawChart(paper: Paper, trend: TrendView): void {
  const { doc } = paper
  const t = translate(documentText, 'nl')
  paper.room(height + 20)
  const y = doc.y
  const points = trend.lines.flatMap((line) => line.runs.flatMap((run) => run.points))
  const scale = scaleOf(paper, trend, points, y)
  const alt = [trend.summary, ...trend.breaks].join(' ')
  const bbox = [paper.left, y, paper.left + paper.width, y + height]
  const draw = () => {
    for (const value of scale.steps) {
      doc.moveTo(paper.left, scale.y(value)).lineTo(paper.left + paper.width, scale.y(value))
      doc.lineWidth(0.4).strokeColor('#c9d2d5').stroke()
      if (value > 0)
        paper.at(
          axisText(value, trend.unit, 'nl'),
          paper.left,
          scale.y(value) - size - 3,
          size,
          { lineBreak: false },
          soft,
        )
    }
    for (const { at, text } of trend.ticks)
      paper.at(text, scale.x(at) - paper.widthOf(text, size) / 2, y + height - 14, size, { lineBreak: false }, soft)
    for (const [index, line] of trend.lines.entries()) {
      const colour = colours[index % colours.length] ?? ink
      for (const [number, run] of line.runs.entries()) {
        const before = line.runs[number - 1]?.points.at(-1)
        const first = run.points[0]
        if (before && first && run.hasBreakBefore) drawBreak(paper, scale, before, first, t('break'))
        drawRun(paper, scale, run.points, colour)
      }
    }
  }
  paper.tag('Figure', draw, { alt, bbox, placement: 'Block' }).end()
  doc.x = paper.left
  doc.y = y + height + 6
}

interface Scale {
  x(at: number): number
  y(value: number): number
  steps: number[]
}

function scaleOf(paper: Paper, trend: TrendView, points: readonly Point[], top: number): Scale {
  const times = points.map(({ at }) => at)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const steps = stepsTo(Math.max(...points.map(({ value, high }) => Math.max(value, high ?? 0))))
  const most = steps.at(-1) ?? 1
  const left = paper.left + 16 + Math.max(...steps.map((step) => paper.widthOf(axisText(step, trend.unit, 'nl'), size)))
  const right = paper.left + paper.width - 40
  return {
    steps,
    x: (at) =>
      first === last ? (left + right) / 2 : left + 14 + ((at - first) / (last - first)) * (right - left - 14),
    y: (value) => top + height - 20 - (value / most) * (height - 44),
  }
}

function drawRun(paper: Paper, scale: Scale, points: readonly Point[], colour: string): void {
  const { doc } = paper
  const bounded = points.filter(({ low, high }) => low !== undefined && high !== undefined)
  if (points.length > 1 && bounded.length === points.length) {
    const above = points.map(({ at, high }) => [scale.x(at), scale.y(high ?? 0)] as [number, number])
    const below = points.toReversed().map(({ at, low }) => [scale.x(at), scale.y(low ?? 0)] as [number, number])
    doc
      .polygon(...above, ...below)
      .fillColor(colour, 0.15)
      .fill()
      .fillOpacity(1)
  }
  for (const { at, low, high } of bounded)
    doc
      .moveTo(scale.x(at), scale.y(low ?? 0))
      .lineTo(scale.x(at), scale.y(high ?? 0))
      .lineWidth(1)
      .strokeColor(colour)
      .stroke()
  const [first, ...rest] = points
  if (first) doc.moveTo(scale.x(first.at), scale.y(first.value))
  for (const { at, value } of rest) doc.lineTo(scale.x(at), scale.y(value))
  if (rest.length > 0) doc.lineWidth(1.8).strokeColor(colour).stroke()
  for (const [place, { at, value, text, low, high, isProvisional }] of points.entries()) {
    doc.circle(scale.x(at), scale.y(value), 3).lineWidth(1.4)
    if (isProvisional) doc.fillAndStroke('#ffffff', colour)
    else doc.fillAndStroke(colour, colour)
    const width = paper.widthOf(text, size)
    const x = Math.min(scale.x(at) - width / 2, paper.left + paper.width - width)
    // Under the point where the line comes from above, so that it does not run through the text.
    const beside = [points[place - 1], points[place + 1]].flatMap((each) => each?.value ?? [])
    const isUnder = beside.length > 0 && beside.every((each) => each > value)
    const y = isUnder ? scale.y(low ?? value) + 6 : scale.y(high ?? value) - size - 8
    paper.at(text, x, y, size, { lineBreak: false })
  }
}

/** Two strokes and a word between two figures that must not be compared. */
function drawBreak(paper: Paper, scale: Scale, from: Point, to: Point, word: string): void {
  const x = (scale.x(from.at) + scale.x(to.at)) / 2
  const y = (scale.y(from.value) + scale.y(to.value)) / 2
  for (const shift of [-4, 4])
    paper.doc
      .moveTo(x + shift - 4, y + 8)
      .lineTo(x + shift + 4, y - 8)
      .lineWidth(1.2)
      .strokeColor(ink)
      .stroke()
  paper.at(word, x + 12, y - size / 2, size, { lineBreak: false })
}
