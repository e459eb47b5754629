// SPDX-License-Identifier: EUPL-1.2
import type { Edition, Journey, Step } from '../edition/edition.ts'
import { journeysWith } from './book.ts'

export interface BookStop {
  step: Step
  number: number
  isShared: boolean
  x: number
  y: number
}

export interface BookLane {
  journey: Journey
  y: number
  stops: BookStop[]
}

export interface BookPicture {
  width: number
  height: number
  phases: { id: string; x: number; width: number }[]
  lanes: BookLane[]
  /** From a shared step down to the same step in the next lane that has it. */
  ties: { from: BookStop; to: BookStop }[]
}

const width = 1200
const names = 172
const head = 60
const lane = 78
export const stopRadius = 16
/** Room in a phase beside its steps, in steps. */
const gapUnits = 0.8

/** Five lines through seven phases: each phase as wide as the most steps that one journey has in it. */
export function layOutBook(edition: Edition): BookPicture {
  const stepsOf = ({ steps }: Journey) => steps.flatMap((id) => edition.steps[id] ?? [])
  const most = edition.phases.map(({ id }) =>
    Math.max(1, ...edition.journeys.map((journey) => stepsOf(journey).filter(({ phase }) => phase === id).length)),
  )
  const unit = (width - names) / most.reduce((sum, count) => sum + count + gapUnits, 0)
  let left = names
  const phases = edition.phases.map(({ id }, index) => {
    const place = { id, x: left, width: ((most[index] ?? 1) + gapUnits) * unit }
    left += place.width
    return place
  })
  const lanes = edition.journeys.map((journey, row) => ({
    journey,
    y: head + (row + 0.5) * lane,
    stops: stepsOf(journey).map((step, index, all): BookStop => {
      const phase = phases.find(({ id }) => id === step.phase)
      const inPhase = all.filter((other) => other.phase === step.phase)
      const place = inPhase.indexOf(step)
      return {
        step,
        number: index + 1,
        isShared: journeysWith(edition, step.id).length > 1,
        x: (phase?.x ?? names) + ((place + 1) / (inPhase.length + 1)) * (phase?.width ?? 0),
        y: head + (row + 0.5) * lane,
      }
    }),
  }))
  return { width, height: head + edition.journeys.length * lane, phases, lanes, ties: tiesOf(lanes) }
}

function tiesOf(lanes: readonly BookLane[]): BookPicture['ties'] {
  return lanes.flatMap(({ stops }, row) =>
    stops.flatMap((from) => {
      const below = lanes.slice(row + 1).flatMap((other) => other.stops)
      const to = below.find(({ step }) => step.id === from.step.id)
      return to ? [{ from, to }] : []
    }),
  )
}
