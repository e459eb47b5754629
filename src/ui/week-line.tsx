// SPDX-License-Identifier: EUPL-1.2
import './week-line.css'

const [width, height, dot] = [112, 36, 5]
/** Of fewer, a line would say more than they do. */
const fewest = 3

/** How many in each of the last weeks, from nought, the newest marked. null: not shown, a gap. `label` says the same in words. */
export function WeekLine({ weeks, label }: { weeks: readonly (number | null)[]; label: string }) {
  const known = weeks.filter((count) => count !== null)
  if (known.length < fewest) return null
  const most = Math.max(1, ...known)
  const placeOf = (count: number, at: number) =>
    [dot + (at / (weeks.length - 1)) * (width - 2 * dot), dot + (1 - count / most) * (height - 2 * dot)].map(Math.round)
  // A week between two gaps is a point.
  const line = weeks
    .flatMap((count, at) =>
      count === null ? [] : `${at > 0 && weeks[at - 1] != null ? 'L' : 'M'}${placeOf(count, at).join(' ')}h0`,
    )
    .join('')
  const last = weeks.at(-1)
  const [x, y] = last == null ? [] : placeOf(last, weeks.length - 1)
  return (
    <svg className="dw-week-line" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path d={line} />
      {last != null && <circle cx={x} cy={y} r={dot} />}
    </svg>
  )
}
