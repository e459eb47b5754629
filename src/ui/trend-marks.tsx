// SPDX-License-Identifier: EUPL-1.2
import type { TrendPoint } from './trend-chart.tsx'
import { percent, type Scale } from './trend-scale.tsx'

/** Two strokes and a word between two points that must not be compared. */
export function Break({ from, to, scale, word }: { from: TrendPoint; to: TrendPoint; scale: Scale; word: string }) {
  const x = (scale.x(from.at) + scale.x(to.at)) / 2
  const y = (scale.y(from.value) + scale.y(to.value)) / 2
  return (
    <svg className="dw-trend__break" x={percent(x)} y={y} overflow="visible">
      <path d="M-9 12L-1 -12M1 12L9 -12" />
      <text y="30" textAnchor="middle">
        {word}
      </text>
    </svg>
  )
}

/** A dotted stretch of the base line and a word where there is no figure. */
export function Gap({ from, to, scale, word }: { from: TrendPoint; to: TrendPoint; scale: Scale; word: string }) {
  const [left, right] = [scale.x(from.at), scale.x(to.at)]
  const y = scale.y(0)
  return (
    <g className="dw-trend__gap">
      <line x1={percent(left)} x2={percent(right)} y1={y} y2={y} />
      <text className="dw-trend__tick" x={percent((left + right) / 2)} y={y - 8} textAnchor="middle">
        {word}
      </text>
    </g>
  )
}
