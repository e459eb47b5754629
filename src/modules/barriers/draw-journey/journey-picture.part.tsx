// SPDX-License-Identifier: EUPL-1.2
import './journey.css'
import { type Language, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { BrickShape, SharedMark } from './brick.part.tsx'
import { drawText } from './draw-journey.text.ts'
import type { JourneyView } from './journey-view.ts'
import { type Column, layOutJourney, lineHeights, type Picture, stepRadius } from './lay-out-journey.ts'
import { PictureKey } from './picture-key.part.tsx'
import { TallPicture } from './tall-picture.part.tsx'
import { footWords, stepWords } from './tell-journey.ts'

/** The journey twice: lying down where there is room and on paper, standing on a telephone. Each step leads to its part of the page. */
export function JourneyPicture({ journey }: { journey: JourneyView }) {
  const language = useLanguage()
  return (
    <div className="dw-journey">
      <WidePicture journey={journey} language={language} />
      <TallPicture journey={journey} language={language} />
      <PictureKey journey={journey} />
    </div>
  )
}

function WidePicture({ journey, language }: { journey: JourneyView; language: Language }) {
  const t = translate(drawText, language)
  const picture = layOutJourney(journey, {
    alsoIn: (count) => t('alsoIn', { count }),
    foot: (step) => footWords(step, language),
  })
  const { at, width, height } = picture
  return (
    <div
      className="dw-journey__wide"
      role="group"
      aria-label={t('pictureOf', { form: journey.label, steps: journey.steps.length })}
    >
      <svg className="dw-journey__picture" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <Phases picture={picture} />
        {picture.hops.map(({ path, head }) => (
          <g key={path}>
            <path className="dw-journey__hop" d={path} />
            <path className="dw-journey__hop" d={head} />
          </g>
        ))}
        {picture.columns.map((column) => (
          <a
            key={column.step.id}
            href={`#${column.step.id}`}
            className="dw-journey__step"
            aria-label={stepWords(column.step, language)}
          >
            <StepColumn column={column} picture={picture} />
          </a>
        ))}
        <path className="dw-journey__dike" d={`M0 ${at.dike}H${width}`} />
      </svg>
    </div>
  )
}

function Phases({ picture: { phases, at } }: { picture: Picture }) {
  return phases.map(({ x, width, lines }, index) => (
    <g key={index} aria-hidden="true">
      <path
        className="dw-journey__bracket"
        d={`M${x} ${at.bracket + 8}V${at.bracket}H${x + width}V${at.bracket + 8}`}
      />
      <TextLines lines={lines} x={x + width / 2} y={at.phase} pitch={lineHeights.text} className="dw-journey__phase" />
    </g>
  ))
}

function StepColumn({ column, picture }: { column: Column; picture: Picture }) {
  const { step, x, width, centre } = column
  const { at, height } = picture
  return (
    <>
      <rect
        className="dw-journey__ground"
        x={x + 2}
        y={at.bracket + 14}
        width={width - 4}
        height={height - at.bracket - 14}
        rx="3"
      />
      <circle className="dw-journey__stop" cx={centre} cy={at.steps} r={stepRadius} />
      <text className="dw-journey__number" x={centre} y={at.steps} dy="0.35em" textAnchor="middle">
        {step.number}
      </text>{' '}
      <TextLines
        lines={column.labelLines}
        x={centre}
        y={at.label}
        pitch={lineHeights.label}
        className="dw-journey__name"
      />
      <AlsoIn column={column} y={at.label + column.labelLines.length * lineHeights.label} />
      {column.bricks.map((brick) => (
        <g key={brick.id}>
          <BrickShape {...brick} />
        </g>
      ))}
      {step.isOpen && <OpenWall x={x + 14} width={width - 28} at={at} bricks={step.bricks.length} />}
      <TextLines
        lines={column.footLines}
        x={centre}
        y={at.foot}
        pitch={lineHeights.text}
        className="dw-journey__count"
        isFirstBold
      />
    </>
  )
}

function AlsoIn({ column: { alsoLines, centre }, y }: { column: Column; y: number }) {
  if (alsoLines.length === 0) return null
  return (
    <>
      <SharedMark x={centre - 11} y={y - 12} />
      <TextLines
        lines={alsoLines}
        x={centre}
        y={y + lineHeights.text}
        pitch={lineHeights.text}
        className="dw-journey__also"
      />
    </>
  )
}

/** A hole in the wall: an open frame and an exclamation mark, where nothing is in use. */
function OpenWall({ x, width, at, bricks }: { x: number; width: number; at: Picture['at']; bricks: number }) {
  const bottom = at.dike - 3 - bricks * 24
  const top = Math.max(at.wall, bottom - 48)
  const centre = x + width / 2
  return (
    <g className="dw-journey__open">
      <path d={`M${x} ${at.dike - 4}V${top}H${x + width}V${at.dike - 4}`} />
      {bottom - top > 30 && <path d={`M${centre} ${top + 9}v16m0 6v3`} />}
    </g>
  )
}

type LinesProps = {
  lines: readonly string[]
  x: number
  y: number
  pitch: number
  className: string
  isFirstBold?: boolean
}

function TextLines({ lines, x, y, pitch, className, isFirstBold }: LinesProps) {
  return (
    <text className={className} x={x} y={y} textAnchor="middle">
      {lines.map((line, index) => (
        <tspan
          key={index}
          x={x}
          dy={index === 0 ? 0 : pitch}
          className={isFirstBold && index === 0 ? 'dw-journey__first' : undefined}
        >
          {`${line} `}
        </tspan>
      ))}
    </text>
  )
}
