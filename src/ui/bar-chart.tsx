// SPDX-License-Identifier: EUPL-1.2
import { classNames } from './class-names.tsx'
import './chart.css'

export type Bar = {
  label: string
  /** null: there is no figure, which is not the same as nothing. */
  value: number | null
  /** The value as people read it, with its unit; where there is none, why. */
  text: string
  /** Interval of uncertainty, in the unit of the value; drawn as a band. */
  low?: number | undefined
  high?: number | undefined
  /** Colour 1-5; "other" is grey. One colour for all unless the bars are different series. */
  series?: 1 | 2 | 3 | 4 | 5 | 'other' | undefined
}

type BarChartProps = {
  bars: Bar[]
  /** Where the longest bar ends; the highest value when left out. Never starts anywhere but at nought. */
  max?: number | undefined
  label: string
}

/** The longest bar leaves the rest of the width for its label at the end. */
const widest = 68
/** Share of a narrow screen that one letter of such a label takes. */
const letter = 3.1

/** Horizontal bars with the value at the end of each. Widths are attributes: the page allows no inline style. */
export function BarChart(props: BarChartProps) {
  const max = props.max ?? longest(props.bars)
  const most = Math.max(...props.bars.map(({ text }) => text.length))
  return (
    <ul className="dw-bars" aria-label={props.label}>
      {props.bars.map((bar) => (
        <li key={bar.label} className={classNames('dw-bar', `dw-series-${bar.series ?? 1}`)}>
          <span className="dw-bar__label">{bar.label}</span>
          <BarPicture bar={bar} max={max} most={Math.max(24, Math.min(widest, 96 - letter * most))} />
        </li>
      ))}
    </ul>
  )
}

/** The value, or the upper bound, at which a bar is as long as it can be. */
export function longest(bars: readonly Bar[]): number {
  return Math.max(1e-9, ...bars.map((bar) => Math.max(bar.high ?? 0, bar.value ?? 0)))
}

/** One bar, 28 high and as wide as there is room. `most`: the share of it that the longest takes. */
export function BarPicture({ bar, max, y, most = widest }: { bar: Bar; max: number; y?: number; most?: number }) {
  const share = (value: number) => Math.min(most, Math.max(0, (value / max) * most))
  const percent = (value: number) => `${value.toFixed(2)}%`
  const end = share(Math.max(bar.high ?? 0, bar.value ?? 0))
  return (
    <svg className="dw-bar__picture" y={y} width="100%" height="28" role="img" aria-label={bar.text}>
      {bar.value !== null && <rect className="dw-bar__bar" y="3" height="22" width={percent(share(bar.value))} />}
      {bar.low !== undefined && bar.high !== undefined && (
        <rect
          className="dw-bar__band"
          x={percent(share(bar.low))}
          y="10"
          height="8"
          width={percent(share(bar.high) - share(bar.low))}
        />
      )}
      <text
        className="dw-bar__text"
        x={bar.value === null ? '0%' : percent(end)}
        dx={bar.value === null ? 0 : 8}
        y="20"
      >
        {bar.text}
      </text>
    </svg>
  )
}
