// SPDX-License-Identifier: EUPL-1.2
import './dial.css'

type DialProps = {
  /** Shares of one round, from twelve o'clock: the thick arc, and the thin one around it. Null: not known, not drawn. */
  inner: number | null
  outer: number | null
  /** Large in the middle, and small under it. */
  text: string
  small: string
  /** The picture in one sentence: what a screen reader says instead of it. */
  label: string
}

const size = 240
const centre = size / 2

/** A clock on which two times are drawn as arcs. Twelve marks; nothing moves. */
export function Dial({ inner, outer, text, small, label }: DialProps) {
  return (
    <svg className="dw-dial" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      {Array.from({ length: 12 }, (_, index) => {
        const [x1, y1] = point(index / 12, 112)
        const [x2, y2] = point(index / 12, index % 3 === 0 ? 102 : 107)
        return <line key={index} className="dw-dial__mark" x1={x1} y1={y1} x2={x2} y2={y2} />
      })}
      <circle className="dw-dial__round" cx={centre} cy={centre} r={84} />
      {outer !== null && <path className="dw-dial__outer" d={arc(outer, 96)} />}
      {inner !== null && <path className="dw-dial__inner" d={arc(inner, 84)} />}
      <text className="dw-dial__text" x={centre} y={centre + 4} textAnchor="middle">
        {text}
      </text>
      <text className="dw-dial__small" x={centre} y={centre + 26} textAnchor="middle">
        {small}
      </text>
    </svg>
  )
}

/** A point on the round at a share of it, from twelve o'clock, clockwise. */
function point(share: number, radius: number): [number, number] {
  const angle = 2 * Math.PI * share
  return [round(centre + radius * Math.sin(angle)), round(centre - radius * Math.cos(angle))]
}

function arc(share: number, radius: number): string {
  // A whole round would end where it begins, and draw nothing; a very short one must still be seen.
  const until = Math.min(0.9999, Math.max(0.006, share))
  const [x, y] = point(until, radius)
  return `M ${centre} ${centre - radius} A ${radius} ${radius} 0 ${until > 0.5 ? 1 : 0} 1 ${x} ${y}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
