// SPDX-License-Identifier: EUPL-1.2
import './river.css'

export type RiverPart = {
  key: string
  name: string
  /** How many; null: there is no number to show. */
  value: number | null
  /** The number as people read it; where there is none, why. */
  text: string
}

/** What leaves here. `isOpen`: something can still come of it; drawn as an outline. */
export type RiverExit = RiverPart & { isOpen: boolean }
export type RiverStage = RiverPart & { exits: RiverExit[] }

const width = 360
/** As wide as the river is where it begins. */
const widest = 140
/** Where what leaves is named. */
const aside = 166
const stageHeight = 44
const exitHeight = 58
const bar = { top: 42, height: 9 }

interface Row {
  key: string
  y: number
  from: number
  to: number
}

/**
 * A river that narrows from stage to stage: widths and bars are of one scale, so that what stays and what leaves can be compared. A table beside it says the
 * same. Readable on the narrowest screen, because it runs down.
 */
export function River(props: { stages: RiverStage[]; label: string }) {
  const { stages } = props
  const scale = widest / Math.max(1, ...stages.map(({ value }) => value ?? 0))
  const wide = (value: number | null) => (value === null ? 0 : Math.max(1, value * scale))
  const rows: Row[] = []
  let y = 0
  let from = wide(stages[0]?.value ?? 0)
  for (const stage of stages) {
    const start = stage.value === null ? from : wide(stage.value)
    rows.push({ key: stage.key, y, from, to: start })
    y += stageHeight
    from = start
    for (const exit of stage.exits) {
      const to = Math.max(0, from - wide(exit.value))
      rows.push({ key: `${stage.key}-${exit.key}`, y, from, to })
      y += exitHeight
      from = to
    }
  }
  const rowOf = (key: string) => rows.find((row) => row.key === key) ?? { key, y: 0, from: 0, to: 0 }
  return (
    <svg className="dw-river" viewBox={`0 0 ${width} ${y + 4}`} role="img" aria-label={props.label}>
      <path className="dw-river__water" d={shoreline(rows)} />
      {stages.map((stage) => (
        <g key={stage.key}>
          <StageName stage={stage} row={rowOf(stage.key)} />
          {stage.exits.map((exit) => (
            <Exit key={exit.key} exit={exit} row={rowOf(`${stage.key}-${exit.key}`)} length={wide(exit.value)} />
          ))}
        </g>
      ))}
    </svg>
  )
}

/** Down along the right side, which moves in where something leaves, and up along the left one. */
function shoreline(rows: readonly Row[]): string {
  const last = rows.at(-1)
  const end = (last?.y ?? 0) + stageHeight
  const right = rows.map(({ y, from, to }) => `L${r(from)} ${y}H${r(to)}`)
  return `M0 0${right.join('')}L${r(last?.to ?? 0)} ${end}H0Z`
}

function StageName({ stage, row }: { stage: RiverStage; row: Row }) {
  return (
    <text className="dw-river__stage" x="6" y={row.y + 28}>
      {stage.name} {stage.text}
    </text>
  )
}

function Exit({ exit, row, length }: { exit: RiverExit; row: Row; length: number }) {
  const [top, bottom] = [row.y + bar.top, row.y + bar.top + bar.height]
  const [inner, outer] = [r(row.to), r(row.from)]
  const water = `M${inner} ${row.y}H${outer}C${outer} ${row.y + 26} ${outer} ${top} ${aside} ${top}V${bottom}C${inner} ${bottom} ${inner} ${row.y + 30} ${inner} ${row.y}Z`
  return (
    <g>
      {exit.value === null ? (
        <path
          className="dw-river__unknown"
          d={`M${outer} ${row.y + 30}C${outer} ${top} ${outer} ${top + 4} ${aside} ${top + 4}`}
        />
      ) : (
        <>
          <path className="dw-river__leaving" d={water} />
          <rect
            className={exit.isOpen ? 'dw-river__bar dw-river__bar--open' : 'dw-river__bar'}
            x={aside}
            y={top}
            width={r(length)}
            height={bar.height}
          />
        </>
      )}
      <text className="dw-river__name" x={aside} y={row.y + 17}>
        {exit.name}
      </text>
      <text className="dw-river__more" x={aside} y={row.y + 35}>
        {exit.text}
      </text>
    </g>
  )
}

function r(x: number): number {
  return Math.round(x * 10) / 10
}
