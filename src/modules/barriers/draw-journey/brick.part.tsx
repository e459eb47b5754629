// SPDX-License-Identifier: EUPL-1.2
import type { BarrierStatus } from '../edition/edition.ts'
import type { Brick } from './journey-view.ts'

type BrickProps = { status: BarrierStatus; hasEffect: boolean; x: number; y: number; width: number; height: number }

/** One barrier as a block in the wall. Every status has a shape of its own: full, hatched, broken line, question mark, crossed out. */
export function BrickShape({ status, hasEffect, x, y, width, height }: BrickProps) {
  const [cx, cy] = [x + width / 2, y + height / 2]
  return (
    <>
      <rect className={`dw-brick dw-brick--${status}`} x={x} y={y} width={width} height={height} rx="2" />
      {status === 'pilot' && <path className="dw-brick__hatch" d={hatch(x, y, width, height)} />}
      {status === 'stopped' && <path className="dw-brick__cross" d={`M${x + 4} ${cy}H${x + width - 4}`} />}
      {status === 'unknown' && (
        <text className="dw-brick__ask" x={cx} y={cy} dy="0.35em" textAnchor="middle">
          ?
        </text>
      )}
      {hasEffect && <path className="dw-brick__tick" d={`M${cx - 6} ${cy}l4 4.5 8-9`} />}
    </>
  )
}

/** Slanting lines within a rectangle, every 8. Drawn as lines: a pattern prints badly and needs a name of its own on the page. */
function hatch(x: number, y: number, width: number, height: number): string {
  const [right, bottom] = [x + width, y + height]
  let path = ''
  for (let start = x - height + 6; start < right; start += 8) {
    const [x1, y1] = start < x ? [x, bottom - (x - start)] : [start, bottom]
    const over = start + height - right
    const [x2, y2] = over > 0 ? [right, y + over] : [start + height, y]
    path += `M${x1} ${y1}L${x2} ${y2}`
  }
  return path
}

const size = { width: 26, height: 18 }
const pitch = 30

/** The wall of one step, lying down: what fits on a telephone. */
export function BrickRow({ bricks }: { bricks: readonly Brick[] }) {
  const perRow = 7
  const rows = Math.ceil(bricks.length / perRow)
  if (rows === 0) return null
  return (
    <svg
      className="dw-brick-row"
      width={Math.min(perRow, bricks.length) * pitch}
      height={rows * (size.height + 4)}
      aria-hidden="true"
    >
      {bricks.map(({ id, ...brick }, index) => (
        <BrickShape
          key={id}
          {...brick}
          {...size}
          x={1 + (index % perRow) * pitch}
          y={1 + Math.floor(index / perRow) * (size.height + 4)}
        />
      ))}
    </svg>
  )
}

export function BrickSample({ status, hasEffect }: { status: BarrierStatus; hasEffect?: boolean }) {
  return (
    <svg className="dw-brick-row" width="32" height="20" aria-hidden="true">
      <BrickShape status={status} hasEffect={hasEffect ?? false} x={1} y={1} width={30} height={18} />
    </svg>
  )
}

/** Two rings in each other: this step is in more than one form. 24 wide, 16 high. */
export function SharedMark({ x = 0, y = 0 }: { x?: number; y?: number }) {
  return (
    <g className="dw-shared-mark">
      <circle cx={x + 7} cy={y + 8} r="5.5" />
      <circle cx={x + 14} cy={y + 8} r="5.5" />
    </g>
  )
}

export function SharedSample() {
  return (
    <svg className="dw-brick-row" width="24" height="18" aria-hidden="true">
      <SharedMark x={1} y={1} />
    </svg>
  )
}
