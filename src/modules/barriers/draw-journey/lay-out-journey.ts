// SPDX-License-Identifier: EUPL-1.2
import { breakLines } from './break-lines.ts'
import type { Brick, JourneyView, StepView } from './journey-view.ts'

/** Units of the picture; drawn on a screen of 1280 pixels one is a pixel, nearly. */
export const pictureWidth = 1200
export const textSize = 15
const lineHeight = 19
const gap = 14
const brickHeight = 20
const brickPitch = 24
const radius = 21

export interface PlacedBrick extends Brick {
  x: number
  y: number
  width: number
  height: number
}

export interface Column {
  step: StepView
  x: number
  width: number
  centre: number
  labelLines: string[]
  alsoLines: string[]
  bricks: PlacedBrick[]
  footLines: string[]
}

export interface Picture {
  width: number
  height: number
  phases: { x: number; width: number; lines: string[] }[]
  columns: Column[]
  /** From each step to the next, and the head of its arrow. */
  hops: { path: string; head: string }[]
  /** Heights of what stands under each other. */
  at: {
    phase: number
    bracket: number
    steps: number
    label: number
    also: number
    wall: number
    dike: number
    foot: number
  }
}

export interface PictureWords {
  /** Of a step that is in other forms too. */
  alsoIn(count: number): string
  /** Under the wall: how many of which status. */
  foot(step: StepView): string[]
}

/** Where everything of the picture stands: steps from left to right, under each the wall of its barriers on the dike. */
export function layOutJourney({ steps }: JourneyView, words: PictureWords): Picture {
  const width = pictureWidth / Math.max(1, steps.length)
  const inner = width - gap
  const columns = steps.map((step, index) => ({
    step,
    x: index * width,
    width,
    centre: (index + 0.5) * width,
    labelLines: breakLines(step.label, textSize + 1, inner),
    alsoLines: step.alsoIn.length > 0 ? breakLines(words.alsoIn(step.alsoIn.length), textSize, inner - 24) : [],
    footLines: words.foot(step).flatMap((line) => breakLines(line, textSize, inner + 6)),
  }))
  const phases = groupPhases(steps).map(({ from, to, phase }) => ({
    x: from * width + gap / 2,
    width: (to - from) * width - gap,
    lines: breakLines(phase, textSize, (to - from) * width - gap),
  }))
  const most = (of: (column: (typeof columns)[number]) => number) => Math.max(0, ...columns.map(of))
  const phaseLines = Math.max(1, ...phases.map(({ lines }) => lines.length))
  const bracket = 8 + phaseLines * lineHeight
  const stepsAt = bracket + 52
  const label = stepsAt + radius + 24
  const also = label + most(({ labelLines }) => labelLines.length) * (lineHeight + 1)
  const wall = also + most(({ alsoLines }) => alsoLines.length) * lineHeight + 2
  const dike =
    wall +
    Math.max(
      2,
      most(({ step }) => step.bricks.length),
    ) *
      brickPitch +
    4
  const foot = dike + 26
  return {
    width: pictureWidth,
    height: foot + most(({ footLines }) => footLines.length) * lineHeight,
    phases,
    columns: columns.map((column) => ({
      ...column,
      bricks: column.step.bricks.map((brick, index) => ({
        ...brick,
        x: column.x + gap,
        y: dike - 3 - (index + 1) * brickPitch + (brickPitch - brickHeight),
        width: width - 2 * gap,
        height: brickHeight,
      })),
    })),
    hops: columns.slice(1).map(({ centre }, index) => hop(columns[index]?.centre ?? 0, centre, stepsAt)),
    at: { phase: 18, bracket, steps: stepsAt, label, also, wall, dike, foot },
  }
}

export const stepRadius = radius
export const lineHeights = { label: lineHeight + 1, text: lineHeight }

/** Steps that follow each other in one phase. */
function groupPhases(steps: readonly StepView[]): { from: number; to: number; phase: string }[] {
  const groups: { from: number; to: number; phase: string }[] = []
  for (const [index, { phase }] of steps.entries()) {
    const last = groups.at(-1)
    if (last?.phase === phase) last.to = index + 1
    else groups.push({ from: index, to: index + 1, phase })
  }
  return groups
}

/** A wave from one step to the next, as in the mark. */
function hop(from: number, to: number, y: number): { path: string; head: string } {
  const [start, end] = [from + radius + 3, to - radius - 5]
  const third = (end - start) / 3
  const n = (value: number) => value.toFixed(1)
  return {
    path: `M${n(start)} ${y}C${n(start + third)} ${y} ${n(start + third)} ${y - 20} ${n(start + 1.6 * third)} ${y - 20}S${n(end - 0.4 * third)} ${y} ${n(end)} ${y}`,
    head: `M${n(end - 8)} ${y - 7}L${n(end)} ${y}L${n(end - 9)} ${y + 5}`,
  }
}
