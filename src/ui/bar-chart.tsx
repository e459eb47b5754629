// SPDX-License-Identifier: EUPL-1.2
import { classNames } from './class-names.tsx'
import { useWords } from './words.tsx'

export type Bar = {
  label: string
  /** null: there is no figure, which is not the same as nothing. */
  value: number | null
  /** The value as people read it, with its unit. */
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

/** The longest bar leaves this share of the width for its label at the end. */
const widest = 68

/** Horizontal bars with the value at the end of each. Widths are attributes: the page allows no inline style. */
export function BarChart(props: BarChartProps) {
  const words = useWords()
  const max = props.max ?? Math.max(1e-9, ...props.bars.map((bar) => bar.high ?? bar.value ?? 0))
  const share = (value: number) => Math.min(widest, Math.max(0, (value / max) * widest))
  const percent = (value: number) => `${value.toFixed(2)}%`
  return (
    <ul className="dw-bars" aria-label={props.label}>
      {props.bars.map((bar) => {
        const end = share(bar.high ?? bar.value ?? 0)
        return (
          <li key={bar.label} className={classNames('dw-bar', `dw-series-${bar.series ?? 1}`)}>
            <span className="dw-bar__label">{bar.label}</span>
            <svg
              className="dw-bar__picture"
              width="100%"
              height="28"
              role="img"
              aria-label={bar.value === null ? words.noFigure : bar.text}
            >
              {bar.value !== null && (
                <rect className="dw-bar__bar" y="3" height="22" width={percent(share(bar.value))} />
              )}
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
                {bar.value === null ? words.noFigure : bar.text}
              </text>
            </svg>
          </li>
        )
      })}
    </ul>
  )
}
