// SPDX-License-Identifier: EUPL-1.2
import { ink, type Paper, rule, soft, type Tag } from '#foundation/pdf'
import { type Language, translate } from '#foundation/text'
import { drawText } from '../draw-journey/draw-journey.text.ts'
import type { Brick, StepView } from '../draw-journey/journey-view.ts'
import { footWords } from '../draw-journey/tell-journey.ts'
import { posterText } from './make-poster.text.ts'

const dike = '#0b5563'
const padding = 4
const between = 3
/** Beside the name: where the sign of an effect, a pilot or a stop stands. */
const sign = 15

interface Place {
  x: number
  width: number
  dike: number
  size: number
  language: Language
  section: Tag
}

/** What is written on a block: its name, and its status where it is not in use. */
function wordsOn({ status, label }: Brick, language: Language): string {
  return status === 'live' ? label : `${translate(drawText, language)(status)}: ${label}`
}

function blockHeight(paper: Paper, brick: Brick, width: number, size: number, language: Language): number {
  return paper.heightOf(wordsOn(brick, language), size, roomOn(brick, width), false, 0) + 2 * padding - 1
}

/** What is left of the width for words. */
function roomOn({ status, hasEffect }: Brick, width: number): number {
  return width - 2 * padding - (hasEffect || status === 'pilot' || status === 'stopped' ? sign : 0)
}

export function wallHeight(
  paper: Paper,
  bricks: readonly Brick[],
  width: number,
  size: number,
  language: Language,
): number {
  return bricks.reduce((sum, brick) => sum + blockHeight(paper, brick, width, size, language) + between, 0)
}

/** The barriers of a step from the dike up, what is in use lowest; read from the first to the last. */
export function drawWall(paper: Paper, step: StepView, place: Place): void {
  const { x, width, size, language, section } = place
  const t = translate(posterText, language)
  const d = translate(drawText, language)
  const list = paper.tag('L', undefined, { title: t('barriersOf', { number: step.number }) }, section)
  let bottom = place.dike - 2
  for (const brick of step.bricks) {
    const height = blockHeight(paper, brick, width, size, language)
    const y = bottom - height
    paper.artifact(() => drawBlock(paper, brick, x, y, width, height))
    const item = paper.tag('LI', undefined, {}, list)
    const colour = brick.status === 'live' ? '#ffffff' : ink
    const said = `${brick.label}, ${d(brick.status)}${brick.hasEffect ? `, ${t('keyEffect')}` : ''}`
    const draw = () =>
      paper.at(wordsOn(brick, language), x + padding, y + padding, size, { width: roomOn(brick, width) }, colour)
    paper.tag('LBody', draw, { actual: said }, item).end()
    item.end()
    bottom = y - between
  }
  list.end()
  const counts = footWords(step, language)
  if (step.isOpen) drawHole(paper, x, width, bottom)
  paper
    .tag(
      'P',
      () =>
        counts.forEach((words, index) =>
          paper.at(
            words,
            x,
            place.dike + 9 + index * 12,
            10,
            { width, align: 'center', isBold: index === 0, lineBreak: false },
            index === 0 ? ink : soft,
          ),
        ),
      {},
      section,
    )
    .end()
}

/** Full: in use. Striped at the side: a pilot. Broken line: an idea. Crossed at the side: stopped. */
export function drawBlock(
  paper: Paper,
  { status, hasEffect }: Pick<Brick, 'status' | 'hasEffect'>,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const { doc } = paper
  if (status === 'live') doc.roundedRect(x, y, width, height, 2).fill(dike)
  else {
    doc.roundedRect(x + 0.6, y + 0.6, width - 1.2, height - 1.2, 2).lineWidth(1.2)
    if (status === 'idea') doc.dash(4, { space: 3 })
    doc
      .strokeColor(status === 'pilot' ? dike : rule)
      .stroke()
      .undash()
  }
  if (status === 'pilot') {
    doc
      .save()
      .rect(x + width - 14, y + 1, 13, height - 2)
      .clip()
    for (let start = -height; start < 14; start += 4)
      doc.moveTo(x + width - 14 + start, y + height).lineTo(x + width - 14 + start + height, y)
    doc.lineWidth(1.1).strokeColor(dike).stroke().restore()
  }
  if (status === 'stopped')
    doc
      .moveTo(x + width - 14, y + height / 2)
      .lineTo(x + width - 4, y + height / 2)
      .lineWidth(2)
      .strokeColor(ink)
      .stroke()
  if (hasEffect) {
    const [cx, cy] = [x + width - 9, y + height / 2]
    doc
      .moveTo(cx - 4, cy)
      .lineTo(cx - 1.2, cy + 3.2)
      .lineTo(cx + 4.5, cy - 3.6)
    doc.lineWidth(1.8).strokeColor('#ffffff').stroke()
  }
}

/** An open frame in the colour of a signal: nothing is in use here. */
function drawHole(paper: Paper, x: number, width: number, bottom: number): void {
  paper.artifact(() =>
    paper.doc
      .moveTo(x, bottom)
      .lineTo(x, bottom - 40)
      .lineTo(x + width, bottom - 40)
      .lineTo(x + width, bottom)
      .lineWidth(2)
      .strokeColor('#b4410e')
      .stroke(),
  )
}
