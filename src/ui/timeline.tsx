// SPDX-License-Identifier: EUPL-1.2
import './timeline.css'

export type TimelineBar = {
  key: string
  /** The moment as people read it: '3 november 2026', 'week van 2 november'. */
  label: string
  /** Drawn solid, from the base line. */
  below: number
  /** Drawn open, on top; null when there is nothing to tell. */
  above: number | null
}

type TimelineProps = {
  bars: TimelineBar[]
  /** The picture in one sentence: what a screen reader says instead of it. */
  label: string
  /** What the two parts of a bar are; the second is left out when no bar has one. */
  below: string
  above: string
  /** Words for a number: 'hoogste: 9'. */
  highest: (most: number) => string
}

const tall = 120
const top = 22
/** Room for half of the first and the last label. */
const gap = 0.22

/** Bars over time, two parts on top of each other. Widths are shares of the page, so that text keeps its size on a phone. */
export function Timeline(props: TimelineProps) {
  const { bars } = props
  const total = (bar: TimelineBar) => bar.below + (bar.above ?? 0)
  const most = Math.max(1, ...bars.map(total))
  const step = 100 / Math.max(1, bars.length)
  const height = (value: number) => (value / most) * tall
  const hasAbove = bars.some((bar) => bar.above !== null)
  const percent = (value: number) => `${value.toFixed(3)}%`
  const width = percent(step * (1 - gap))
  return (
    <>
      {hasAbove && (
        <p className="dw-timeline__key">
          <Key kind="below" text={props.below} />
          <Key kind="above" text={props.above} />
        </p>
      )}
      <svg className="dw-timeline" width="100%" height={top + tall + 26} role="img" aria-label={props.label}>
        <line className="dw-timeline__guide" x1="0" x2="100%" y1={top} y2={top} />
        <text className="dw-timeline__text" x="0" y={top - 7}>
          {props.highest(most)}
        </text>
        {bars.map((bar, index) => {
          const x = percent(index * step + (step * gap) / 2)
          const [below, above] = [height(bar.below), height(bar.above ?? 0)]
          return (
            <g key={bar.key}>
              {below > 0 && (
                <rect className="dw-timeline__below" x={x} y={top + tall - below} width={width} height={below} />
              )}
              {above > 0 && (
                <rect
                  className="dw-timeline__above"
                  x={x}
                  y={top + tall - below - above}
                  width={width}
                  height={above}
                />
              )}
            </g>
          )
        })}
        <line className="dw-timeline__base" x1="0" x2="100%" y1={top + tall} y2={top + tall} />
        <text className="dw-timeline__text" x="0" y={top + tall + 20}>
          {bars[0]?.label}
        </text>
        {bars.length > 1 && (
          <text className="dw-timeline__text" x="100%" y={top + tall + 20} textAnchor="end">
            {bars.at(-1)?.label}
          </text>
        )}
      </svg>
    </>
  )
}

function Key(props: { kind: 'below' | 'above'; text: string }) {
  return (
    <span className="dw-timeline__key-item">
      <svg width="14" height="14" aria-hidden="true">
        <rect className={`dw-timeline__${props.kind}`} x="1" y="1" width="12" height="12" />
      </svg>
      {props.text}
    </span>
  )
}

/** A row of small bars beside a line of a table; the last is now. */
export function Sparkline(props: { values: number[]; label: string }) {
  const most = Math.max(1, ...props.values)
  const [wide, high] = [7, 22]
  return (
    <svg
      className="dw-sparkline"
      width={props.values.length * wide}
      height={high + 2}
      role="img"
      aria-label={props.label}
    >
      <line className="dw-timeline__base" x1="0" x2={props.values.length * wide - 2} y1={high + 1} y2={high + 1} />
      {props.values.map((value, index) => {
        const height = value === 0 ? 0 : Math.max(2, (value / most) * high)
        return (
          <rect
            key={index}
            className="dw-timeline__below"
            x={index * wide}
            y={high + 1 - height}
            width={wide - 2}
            height={height}
          />
        )
      })}
    </svg>
  )
}
