// SPDX-License-Identifier: EUPL-1.2
import type { Paper } from '#foundation/pdf'
import { soft } from '#foundation/pdf'
import { type Language, translate } from '#foundation/text'
import { drawText } from '../draw-journey/draw-journey.text.ts'
import { type JourneyView, statusOrder } from '../draw-journey/journey-view.ts'
import { drawBlock } from './draw-wall.ts'
import { posterText } from './make-poster.text.ts'

const keys = {
  live: 'keyLive',
  pilot: 'keyPilot',
  idea: 'keyIdea',
  unknown: 'keyUnknown',
  stopped: 'keyStopped',
} as const

/** What the blocks on this poster mean, in one line. */
export function drawKey(paper: Paper, { steps }: JourneyView, language: Language, y: number): void {
  const d = translate(drawText, language)
  const t = translate(posterText, language)
  const bricks = steps.flatMap((step) => step.bricks)
  let x = paper.left
  const entry = (words: string, sample: (x: number) => void) => {
    paper.artifact(() => sample(x))
    paper.tag('P', () => paper.at(words, x + 34, y + 1, 10, { lineBreak: false }, soft)).end()
    x += 34 + paper.widthOf(words, 10) + 22
  }
  for (const status of statusOrder)
    if (bricks.some((brick) => brick.status === status))
      entry(d(keys[status]), (at) => drawBlock(paper, { status, hasEffect: false }, at, y, 28, 13))
  if (bricks.some(({ hasEffect }) => hasEffect))
    entry(t('keyEffect'), (at) => drawBlock(paper, { status: 'live', hasEffect: true }, at, y, 28, 13))
  if (steps.some(({ alsoIn }) => alsoIn.length > 0))
    entry(t('keyShared'), (at) => {
      for (const shift of [12, 19])
        paper.doc
          .circle(at + shift, y + 6.5, 5)
          .lineWidth(1.6)
          .strokeColor('#6a4c93')
          .stroke()
    })
}
