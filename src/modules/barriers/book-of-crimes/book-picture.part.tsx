// SPDX-License-Identifier: EUPL-1.2
import './book.css'
import { addressIn, translate } from '#foundation/text'
import { useLanguage, useText } from '#ui/language'
import { breakLines } from '../draw-journey/break-lines.ts'
import { inLanguage } from '../draw-journey/journey-view.ts'
import type { Edition } from '../edition/edition.ts'
import { journeyPath } from '../show-journeys/addresses.ts'
import { text } from './book-of-crimes.text.ts'
import { type BookLane, type BookPicture as Picture, type BookStop, layOutBook, stopRadius } from './lay-out-book.ts'

type BookProps = {
  edition: Edition
  /** Ids of the steps that are looked for; null when nothing is. */
  found: ReadonlySet<string> | null
}

/** All journeys as lines through the phases; on a telephone under each other, without the phases. */
export function BookPicture({ edition, found }: BookProps) {
  const t = useText(text)
  const picture = layOutBook(edition)
  const shared = new Set(
    picture.lanes.flatMap(({ stops }) => stops.filter((stop) => stop.isShared).map(({ step }) => step.id)),
  )
  const label = t('pictureOf', {
    forms: picture.lanes.length,
    phases: picture.phases.length,
    shared: shared.size,
  })
  return (
    <>
      <div className="dw-book dw-book--wide" role="group" aria-label={label}>
        <svg
          className="dw-book__picture"
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          width={picture.width}
          height={picture.height}
        >
          <Phases edition={edition} picture={picture} />
          {picture.ties.map(({ from, to }) => (
            <path key={`${from.step.id} ${from.y}`} className="dw-book__tie" d={tiePath(from, to)} />
          ))}
          {picture.lanes.map((lane) => (
            <WideLane key={lane.journey.id} lane={lane} found={found} />
          ))}
        </svg>
      </div>
      <ul className="dw-book dw-book--tall" aria-label={label}>
        {picture.lanes.map((lane) => (
          <TallLane key={lane.journey.id} lane={lane} found={found} />
        ))}
      </ul>
    </>
  )
}

/** To the next lane straight; past a lane that does not have the step in a bow, so that it does not seem to touch it. */
function tiePath(from: BookStop, to: BookStop): string {
  const bow = to.y - from.y > 100 ? 58 : 0
  return `M${from.x} ${from.y}C${from.x - bow} ${from.y + 40} ${to.x - bow} ${to.y - 40} ${to.x} ${to.y}`
}

function Phases({ edition, picture }: { edition: Edition; picture: Picture }) {
  const language = useLanguage()
  return picture.phases.map(({ id, x, width }, index) => {
    const phase = edition.phases.find((each) => each.id === id)
    const lines = breakLines(phase ? inLanguage(phase.label, language) : id, 14, width - 4)
    return (
      <g key={id} aria-hidden="true">
        {index % 2 === 0 && <rect className="dw-book__phase" x={x} y="0" width={width} height={picture.height} />}
        <text className="dw-book__head" x={x + width / 2} y="20" textAnchor="middle">
          {lines.map((line, at) => (
            <tspan key={at} x={x + width / 2} dy={at === 0 ? 0 : 18}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    )
  })
}

function WideLane({ lane, found }: { lane: BookLane; found: BookProps['found'] }) {
  const language = useLanguage()
  const { journey, stops, y } = lane
  const lines = breakLines(inLanguage(journey.label, language), 16, 180)
  return (
    <>
      <text className="dw-book__name" x="0" y={y - (lines.length - 1) * 10} dy="0.35em">
        {lines.map((line, at) => (
          <tspan key={at} x="0" dy={at === 0 ? '0.35em' : 20}>
            {line}
          </tspan>
        ))}
      </text>
      <path className="dw-book__line" d={stops.map(({ x }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
      {stops.map((stop) => (
        <Stop key={stop.step.id} stop={stop} lane={lane} found={found} />
      ))}
    </>
  )
}

type StopProps = { stop: BookStop; lane: BookLane; found: BookProps['found'] }

function Stop({ stop: { step, number, isShared, x, y }, lane: { journey }, found }: StopProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const label = inLanguage(step.label, language)
  const words = t('stepOf', { number, form: inLanguage(journey.label, language), label })
  const isFound = found?.has(step.id) ?? false
  return (
    <a
      href={`${addressIn(language, journeyPath(journey.form))}#${step.id}`}
      className={isFound ? 'dw-book__stop dw-book__stop--found' : 'dw-book__stop'}
      aria-label={isShared ? `${words}, ${t('isShared')}` : words}
    >
      {isShared && <circle className="dw-book__ring" cx={x} cy={y} r={stopRadius + 5} />}
      <circle className="dw-book__disc" cx={x} cy={y} r={stopRadius} />
      <text className="dw-book__number" x={x} y={y} dy="0.35em" textAnchor="middle">
        {number}
      </text>
    </a>
  )
}

const pitch = 44
const perRow = 6

/** On a telephone: the name, and its steps in rows. */
function TallLane({ lane, found }: { lane: BookLane; found: BookProps['found'] }) {
  const language = useLanguage()
  const rows = Math.ceil(lane.stops.length / perRow)
  const placed = lane.stops.map((stop, index) => ({
    ...stop,
    x: ((index % perRow) + 0.5) * pitch,
    y: (Math.floor(index / perRow) + 0.5) * pitch,
  }))
  return (
    <li className="dw-book__lane">
      <p className="dw-book__lane-name">{inLanguage(lane.journey.label, language)}</p>
      <svg width={perRow * pitch} height={rows * pitch}>
        {placed.map(({ x, y }, index) =>
          index % perRow === 0 ? null : <path key={index} className="dw-book__line" d={`M${x - pitch} ${y}H${x}`} />,
        )}
        {placed.map((stop) => (
          <Stop key={stop.step.id} stop={stop} lane={lane} found={found} />
        ))}
      </svg>
    </li>
  )
}
