// SPDX-License-Identifier: EUPL-1.2
import './journey.css'
import { useText } from '#ui/language'
import { drawText } from './draw-journey.text.ts'
import type { JourneyView } from './journey-view.ts'

const smallHeight = 132
const smallWidth = 320

/** A small wall per step, for a list: no words in it, they stand beside it. `most`: barriers of the highest wall in the list. */
export function SmallPicture({ journey, most }: { journey: JourneyView; most: number }) {
  const t = useText(drawText)
  const width = smallWidth / Math.max(1, journey.steps.length)
  const pitch = Math.min(11, (smallHeight - 48) / most)
  const dike = smallHeight - 4
  const counts = journey.steps.map(({ counts: { live } }) => live).join(', ')
  return (
    <svg
      className="dw-journey__small"
      viewBox={`0 0 ${smallWidth} ${smallHeight}`}
      width={smallWidth}
      height={smallHeight}
      role="img"
      aria-label={t('smallOf', { form: journey.label, steps: journey.steps.length, counts })}
    >
      <path className="dw-journey__hop" d={`M${width / 2} 18H${smallWidth - width / 2}`} />
      {journey.steps.map(({ id, number, bricks, isOpen }, index) => (
        <g key={id}>
          <circle className="dw-journey__stop" cx={(index + 0.5) * width} cy="18" r="13" />
          <text className="dw-journey__number" x={(index + 0.5) * width} y="18" dy="0.35em" textAnchor="middle">
            {number}
          </text>
          {bricks.map((brick, place) => (
            <rect
              key={brick.id}
              className={`dw-brick dw-brick--${brick.status}`}
              x={index * width + 6}
              y={dike - 2 - (place + 1) * pitch}
              width={width - 12}
              height={pitch - 3}
            />
          ))}
          {isOpen && (
            <path
              className="dw-journey__open-line"
              d={`M${index * width + 6} ${dike - 2}V44H${(index + 1) * width - 6}V${dike - 2}`}
            />
          )}
        </g>
      ))}
      <path className="dw-journey__dike" d={`M0 ${dike}H${smallWidth}`} />
    </svg>
  )
}
