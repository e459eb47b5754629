// SPDX-License-Identifier: EUPL-1.2
import './chart.css'
import './trend.css'
import { classNames } from './class-names.tsx'
import { Break, Gap } from './trend-marks.tsx'
import { apart, percent, type Scale, scaleOf, trendHeight } from './trend-scale.tsx'
import { useWords } from './words.tsx'

export type TrendPoint = {
  /** Place on the axis of time, in months. */
  at: number
  value: number
  /** The value as people read it, with its unit. */
  text: string
  /** Interval of uncertainty, in the unit of the value; drawn as a band. */
  low?: number | undefined
  high?: number | undefined
  /** Drawn hollow. */
  isProvisional?: boolean | undefined
}

/** Points that may be joined. Where a year is missing or the way of counting changed, another run begins. */
export type TrendRun = { points: TrendPoint[]; hasBreakBefore: boolean }
export type TrendLine = { label: string; runs: TrendRun[] }

export type TrendChartProps = {
  /** At most five; each has a shape of its own, so that none needs its colour. */
  lines: TrendLine[]
  ticks: { at: number; text: string }[]
  /** Writes a value on the axis. */
  format: (value: number) => string
  /** What one sees, in one sentence. */
  label: string
  /** When something began: an upright line with a word. */
  moment?: { at: number; text: string } | undefined
}

/** Share of the width where the last point lies; with many lines, before the figures at their ends. */
const right = { few: 95, many: 86 }
/** A run of more points has a mark on every fourth only, and its intervals are a band without strokes. */
const mostMarks = 16
/** Where another line could run through a figure, only the ends of lines have one. */
const isMany = (lines: readonly TrendLine[]) => lines.length > 1

/** Lines over time, from nought. Places are percentages, so that text keeps its size on every screen. The page allows no inline style. */
export function TrendChart(props: TrendChartProps) {
  const words = useWords()
  const hasProvisional = hasProvisionalPoint(props.lines)
  return (
    <div className="dw-trend">
      {(props.lines.length > 1 || hasProvisional) && (
        <ul className="dw-trend__key">
          {props.lines.map((line, index) => (
            <li key={line.label} className={`dw-series-${index + 1}`}>
              <svg width="34" height="16" aria-hidden="true">
                <LineSample index={index} />
              </svg>
              {line.label}
            </li>
          ))}
          {hasProvisional && (
            <li>
              <svg width="34" height="16" aria-hidden="true">
                <Marker index={0} x="17" y={8} isHollow />
              </svg>
              {words.provisional}
            </li>
          )}
        </ul>
      )}
      <TrendPicture {...props} />
    </div>
  )
}

/** How a line looks, 34 by 16. */
export function LineSample({ index }: { index: number }) {
  return (
    <>
      <path className="dw-trend__stroke" d="M1 8H33" />
      <Marker index={index} x="17" y={8} />
    </>
  )
}

export function hasProvisionalPoint(lines: readonly TrendLine[]): boolean {
  return lines.some((line) => line.runs.some((run) => run.points.some((point) => point.isProvisional)))
}

/** The chart without its key. `width`: in a picture of this many pixels; as wide as there is room when left out. */
export function TrendPicture(props: TrendChartProps & { width?: number | undefined; y?: number | undefined }) {
  const words = useWords()
  const points = props.lines.flatMap((line) => line.runs.flatMap((run) => run.points))
  const many = isMany(props.lines)
  const scale = scaleOf(points, { ...props, width: props.width, right: many ? right.many : right.few })
  return (
    <svg
      className="dw-trend__picture"
      y={props.y}
      width={props.width ?? '100%'}
      height={trendHeight}
      role="img"
      aria-label={props.label}
    >
      {scale.grid.map((value) => (
        <g key={value}>
          <line className="dw-trend__grid" x1={percent(scale.left)} x2="100%" y1={scale.y(value)} y2={scale.y(value)} />
          {value > 0 && (
            <text className="dw-trend__tick" x={percent(scale.left)} dx="-8" y={scale.y(value) + 5} textAnchor="end">
              {props.format(value)}
            </text>
          )}
        </g>
      ))}
      {props.ticks.map(({ at, text }) => (
        <text key={at} className="dw-trend__tick" x={percent(scale.x(at))} y={trendHeight - 8} textAnchor="middle">
          {text}
        </text>
      ))}
      {props.moment && <Moment {...props.moment} x={scale.x(props.moment.at)} />}
      {props.lines.map((line, index) => (
        <Line key={line.label} {...{ line, index, scale, many, words }} />
      ))}
      {many && <Ends lines={props.lines} scale={scale} />}
    </svg>
  )
}

function Moment({ x, text }: { x: number; text: string }) {
  return (
    <>
      <line className="dw-trend__moment" x1={percent(x)} x2={percent(x)} y1="18" y2={trendHeight - 32} />
      <text className="dw-trend__tick" x={percent(x)} y="14" textAnchor="middle">
        {text}
      </text>
    </>
  )
}

type LineProps = {
  line: TrendLine
  index: number
  scale: Scale
  many: boolean
  words: { break: string; gap: string }
}

function Line({ line, index, scale, many, words }: LineProps) {
  return (
    <g className={classNames('dw-trend__line', `dw-series-${index + 1}`)}>
      <svg width="100%" height={trendHeight} {...scale.plane.stretched}>
        {line.runs.map(({ points }, run) => (
          <g key={run}>
            {points.length > 1 && points.every(hasInterval) && (
              <path
                className="dw-trend__band"
                d={`${path(points, scale, 'high')}${path(points.toReversed(), scale, 'low', 'L')}Z`}
              />
            )}
            {points.length > 1 && <path className="dw-trend__stroke" d={path(points, scale, 'value')} />}
          </g>
        ))}
      </svg>
      {line.runs.map((run, number) => {
        const before = line.runs[number - 1]?.points.at(-1)
        const first = run.points[0]
        if (!before || !first) return null
        if (run.hasBreakBefore) return <Break key={number} from={before} to={first} scale={scale} word={words.break} />
        return many ? null : <Gap key={number} from={before} to={first} scale={scale} word={words.gap} />
      })}
      {line.runs.flatMap(({ points }) => {
        const told = many ? new Set<number>() : toldOf(points)
        return points.map((point, place) => (
          <Point
            key={`${point.at} ${point.text}`}
            {...{ point, index, scale }}
            beside={told.has(place) ? labelAt(points, place) : null}
            isOfFew={points.length <= mostMarks}
            isMarked={points.length <= mostMarks || told.has(place) || (points.length - 1 - place) % 4 === 0}
          />
        ))
      })}
    </g>
  )
}

type PointProps = {
  point: TrendPoint
  index: number
  scale: Scale
  beside: 'above' | 'below' | null
  isMarked: boolean
  isOfFew: boolean
}

function Point({ point, index, scale, beside, isMarked, isOfFew }: PointProps) {
  const x = percent(scale.x(point.at))
  const y = scale.y(point.value)
  const end =
    beside === 'above'
      ? Math.min(y, scale.y(point.high ?? point.value)) - 10
      : Math.max(y, scale.y(point.low ?? point.value)) + 22
  return (
    <>
      {isOfFew && hasInterval(point) && (
        <line className="dw-trend__interval" x1={x} x2={x} y1={scale.y(point.low ?? 0)} y2={scale.y(point.high ?? 0)} />
      )}
      {(isMarked || point.isProvisional) && <Marker index={index} x={x} y={y} isHollow={point.isProvisional} />}
      {beside && (
        <text className="dw-trend__value" {...sideways(scale.x(point.at))} y={end}>
          {point.text}
        </text>
      )}
    </>
  )
}

/** The last figure of each line, to the right of it, none over another. */
function Ends({ lines, scale }: { lines: TrendLine[]; scale: Scale }) {
  const ends = lines.flatMap((line) => line.runs.at(-1)?.points.at(-1) ?? [])
  const heights = apart(
    ends.map((point) => scale.y(point.value)),
    18,
  )
  return ends.map((point, index) => (
    <text
      key={`${index} ${point.text}`}
      className="dw-trend__value"
      x={percent(scale.x(point.at))}
      dx="10"
      y={(heights[index] ?? 0) + 5}
    >
      {point.text}
    </text>
  ))
}

/** A figure near an edge begins or ends there, so that none is cut off. */
function sideways(x: number): { x: string; dx?: number; textAnchor: 'start' | 'middle' | 'end' } {
  if (x > 78) return { x: '100%', textAnchor: 'end' }
  return x < 36 ? { x: percent(x), dx: -6, textAnchor: 'start' } : { x: percent(x), textAnchor: 'middle' }
}

const shapes = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0',
  'M-5 -5H5V5H-5Z',
  'M0 -6.5L6 5H-6Z',
  'M0 -6.5L6.5 0L0 6.5L-6.5 0Z',
  'M-6 -5H6L0 6.5Z',
]

function Marker({ index, x, y, isHollow }: { index: number; x: string; y: number; isHollow?: boolean | undefined }) {
  return (
    <svg x={x} y={y} overflow="visible">
      <path
        className={classNames('dw-trend__point', isHollow && 'dw-trend__point--hollow')}
        d={shapes[index % shapes.length]}
      />
    </svg>
  )
}

function path(points: TrendPoint[], scale: Scale, field: 'value' | 'low' | 'high', start: 'M' | 'L' = 'M'): string {
  const place = (point: TrendPoint) =>
    `${((scale.x(point.at) * scale.plane.width) / 100).toFixed(2)} ${scale.y(point[field] ?? point.value).toFixed(1)}`
  return points.map((point, index) => `${index === 0 ? start : 'L'}${place(point)}`).join('')
}

function hasInterval({ low, high }: TrendPoint): boolean {
  return low !== undefined && high !== undefined
}

/** The first, the last and the highest of a run have their figure beside them; the rest stands in the table. */
function toldOf(points: TrendPoint[]): Set<number> {
  const highest = points.reduce((best, point, index) => (point.value > (points[best]?.value ?? 0) ? index : best), 0)
  return new Set([0, points.length - 1, highest])
}

/** Under the point when the line comes from above or goes there, so that the line does not run through the text. */
function labelAt(points: TrendPoint[], place: number): 'above' | 'below' {
  const neighbours = [points[place - 1], points[place + 1]].flatMap((each) => (each ? [each.value] : []))
  const own = points[place]?.value ?? 0
  return neighbours.length > 0 && neighbours.every((value) => value > own) ? 'below' : 'above'
}
