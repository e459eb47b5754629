// SPDX-License-Identifier: EUPL-1.2
import './flow.css'

export type FlowBar = { key: string; side: 'from' | 'to'; y: number; height: number; name: string; more: string }
export type FlowBand = { key: string; left: readonly [number, number]; right: readonly [number, number] }

type FlowProps = {
  height: number
  bars: FlowBar[]
  bands: FlowBand[]
  /** What the picture shows, in words: the bands are heard as this. */
  label: string
}

const width = 720
const barWidth = 12
/** On each side, for names. */
const aside = 200

/** Amounts that go from one side to the other, wider is more. Places are worked out beforehand; a table beside it says the same. */
export function Flow(props: FlowProps) {
  const [from, to] = [aside, width - aside]
  const middle = width / 2
  return (
    <div className="dw-flow" role="group" aria-label={props.label} tabIndex={0}>
      <svg
        className="dw-flow__picture"
        viewBox={`0 0 ${width} ${props.height}`}
        width={width}
        height={props.height}
        role="img"
        aria-label={props.label}
      >
        {props.bands.map(({ key, left: [a, b], right: [c, d] }) => (
          <path
            key={key}
            className="dw-flow__band"
            d={`M${from} ${a}C${middle} ${a} ${middle} ${c} ${to} ${c}V${d}C${middle} ${d} ${middle} ${b} ${from} ${b}Z`}
          />
        ))}
        {props.bars.map(({ key, side, y, height, name, more }) => {
          const isFrom = side === 'from'
          const x = isFrom ? from - barWidth - 8 : to + barWidth + 8
          return (
            <g key={key}>
              <rect className="dw-flow__bar" x={isFrom ? from - barWidth : to} y={y} width={barWidth} height={height} />
              <text className="dw-flow__name" x={x} y={y + 13} textAnchor={isFrom ? 'end' : 'start'}>
                {name}
              </text>
              <text className="dw-flow__more" x={x} y={y + 27} textAnchor={isFrom ? 'end' : 'start'}>
                {more}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}
