// SPDX-License-Identifier: EUPL-1.2
import './week-bars.css'

const [width, height, gap] = [160, 64, 6]

/** How many in each of the last weeks, the newest last and dark. null: not shown, a gap. What it says stands in the text beside it. */
export function WeekBars({ weeks }: { weeks: readonly (number | null)[] }) {
  const most = Math.max(1, ...weeks.map((one) => one ?? 0))
  const step = (width + gap) / weeks.length
  return (
    <svg className="dw-week-bars" viewBox={`0 0 ${width} ${height + 2}`} aria-hidden="true">
      {weeks.map((count, at) => {
        const high = ((count ?? 0) / most) * height
        return (
          count !== null && (
            <rect
              key={at}
              className={at === weeks.length - 1 ? 'dw-week-bars__now' : undefined}
              x={at * step}
              y={height - high}
              width={step - gap}
              height={high}
            />
          )
        )
      })}
      <path d={`M0 ${height + 1}h${width}`} />
    </svg>
  )
}
