// SPDX-License-Identifier: EUPL-1.2
import { deep, type Fonts, ink, markPath, Paper, soft } from '#foundation/pdf'
import { type Language, translate } from '#foundation/text'
import type { JourneyView } from '../draw-journey/journey-view.ts'
import { footWords } from '../draw-journey/tell-journey.ts'
import { drawKey } from './draw-key.ts'
import { drawWall, wallHeight } from './draw-wall.ts'
import { drawWay } from './draw-way.ts'
import { posterText } from './make-poster.text.ts'

export interface Poster {
  view: JourneyView
  /** What the fraud wants at each step, in the order of the steps. */
  goals: string[]
  language: Language
  number: number
  /** Of the edition, in words. */
  date: string
  isDraft: boolean
  licence: string
  /** Where the page is, as people type it. */
  address: string
}

const dike = '#0b5563'
const gap = 8
const goalSize = 10.5
/** Letters on the blocks: the largest with which the wall of a step fits. No larger than 10, so that more blocks are a higher wall. */
const blockSizes = [10, 9.5, 9, 8.5, 8, 7.5]
const smallestBlock = 7

/** A3, lying down: the way of the fraud above, the wall of barriers with their names below, on one sheet. Tagged: one section for each step. */
export function drawPoster(poster: Poster, fonts: Fonts, at: Date): Promise<Buffer> {
  const { view, language } = poster
  const t = translate(posterText, language)
  const paper = new Paper(
    fonts,
    {
      title: `${view.label}: ${t('title')}`,
      subject: t('subject'),
      author: 'Dijkwacht',
      language: language === 'nl' ? 'nl-NL' : 'en-GB',
      at,
    },
    'A3',
  )
  drawHead(paper, poster)
  const bottom = paper.doc.page.height
  // Under the dike stand the counts of each step; below the longest of these, the key.
  const counted = Math.max(4, ...view.steps.map((step) => footWords(step, language).length))
  const place = { phase: 150, steps: 198, label: 222, dike: bottom - 78 - 12 * counted }
  drawWay(paper, view, place)
  const width = paper.width / Math.max(1, view.steps.length)
  const inner = width - gap
  const labelHeight = Math.max(0, ...view.steps.map(({ label }) => paper.heightOf(label, 14, inner, true, 0)))
  const goalOf = (index: number) => firstSentence(poster.goals[index] ?? '')
  /** From the dike up to what is said of the step above it. */
  const roomAt = (index: number) =>
    place.dike - place.label - labelHeight - paper.heightOf(goalOf(index), goalSize, inner, false, 0) - 20
  for (const [index, step] of view.steps.entries()) {
    const x = paper.left + index * width + gap / 2
    const fits = (each: number) => wallHeight(paper, step.bricks, inner, each, language) <= roomAt(index)
    const size = blockSizes.find(fits) ?? smallestBlock
    const section = paper.tag('Sect')
    // Said with its number, which is drawn in the circle.
    const actual = t('step', { number: step.number, label: step.label })
    paper
      .tag(
        'H2',
        () => paper.at(step.label, x, place.label, 14, { width: inner, isBold: true }, ink),
        { actual },
        section,
      )
      .end()
    paper
      .tag(
        'P',
        () => paper.at(goalOf(index), x, place.label + labelHeight + 4, goalSize, { width: inner }, soft),
        {},
        section,
      )
      .end()
    drawWall(paper, step, { x, width: inner, dike: place.dike, size, language, section })
    section.end()
  }
  paper.artifact(() =>
    paper.doc
      .moveTo(paper.left - 10, place.dike + 2)
      .lineTo(paper.left + paper.width + 10, place.dike + 2)
      .lineWidth(5)
      .strokeColor(dike)
      .stroke(),
  )
  drawKey(paper, view, language, bottom - 58)
  drawFoot(paper, poster, bottom - 34)
  return paper.bytes()
}

function drawHead(paper: Paper, { view, language }: Poster): void {
  const t = translate(posterText, language)
  const bricks = new Map(view.steps.flatMap((step) => step.bricks).map((brick) => [brick.id, brick]))
  const all = [...bricks.values()]
  const summary = t('summary', {
    steps: view.steps.length,
    live: all.filter(({ status }) => status === 'live').length,
    effect: all.filter(({ hasEffect }) => hasEffect).length,
  })
  const { doc } = paper
  paper.tag('H1', () => paper.at(view.label, paper.left, 34, 40, { isBold: true, lineBreak: false }, deep)).end()
  paper.tag('P', () => paper.at(t('title'), paper.left, 84, 19, { lineBreak: false }, ink)).end()
  const side = 330
  const x = paper.left + paper.width - side
  paper.tag('P', () => paper.at(summary, x, 76, 12, { width: side, align: 'right', lineGap: 2 }, soft)).end()
  paper.artifact(() => {
    doc
      .save()
      .translate(x + side - 124, 36)
      .scale(0.8)
      .path(markPath)
      .lineWidth(3)
      .strokeColor(deep)
      .stroke()
      .restore()
    paper.at('dijkwacht', x + side - 82, 39, 18, { isBold: true, lineBreak: false }, ink)
    doc
      .moveTo(paper.left, 116)
      .lineTo(paper.left + paper.width, 116)
      .lineWidth(1.5)
      .strokeColor(deep)
      .stroke()
  })
}

/** A poster says it in one: the rest stands on the page. */
function firstSentence(text: string): string {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? text
}

function drawFoot(paper: Paper, { language, number, date, licence, address, isDraft }: Poster, y: number): void {
  const t = translate(posterText, language)
  const words = [...(isDraft ? [t('draft')] : []), t('notProof'), t('foot', { number, date, licence, address })].join(
    ' ',
  )
  paper.tag('P', () => paper.at(words, paper.left, y, 10, { width: paper.width, lineBreak: false }, soft)).end()
}
