// SPDX-License-Identifier: EUPL-1.2
import type { TrendPoint } from './trend-chart.tsx'

/** In pixels. */
export const trendHeight = 288
const top = 36
const bottom = trendHeight - 32
/** Before the first point stands the scale, as wide as its longest figure. */
const widthOf = (longest: number) => Math.min(34, 5 + 2.5 * longest)

export type Scale = {
  /** Share of the width where the grid begins, after the figures of the scale. */
  left: number
  x: (at: number) => number
  y: (value: number) => number
  grid: number[]
  /** In which paths are drawn: 100 wide and stretched to the screen, or pixels. */
  plane: { width: number; stretched: { viewBox: string; preserveAspectRatio: 'none' } | null }
}

type ScaleOptions = {
  format: (value: number) => string
  width: number | undefined
  /** Share of the width where the last point lies. */
  right: number
}

export function scaleOf(points: TrendPoint[], { format, width, right }: ScaleOptions): Scale {
  const times = points.map((point) => point.at)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const highest = Math.max(1e-9, ...points.map((point) => Math.max(point.value, point.high ?? 0)))
  const step = stepOf(highest)
  const most = Math.ceil(highest / step) * step
  const grid = Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step)
  const left = widthOf(Math.max(...grid.map((value) => format(value).length)))
  return {
    left: left - 3,
    x: (at) => (first === last ? (left + right) / 2 : left + ((at - first) / (last - first)) * (right - left)),
    y: (value) => bottom - (value / most) * (bottom - top),
    grid,
    plane:
      width === undefined
        ? { width: 100, stretched: { viewBox: `0 0 100 ${trendHeight}`, preserveAspectRatio: 'none' } }
        : { width, stretched: null },
  }
}

/** Two to five round steps from nought to the highest figure. */
function stepOf(highest: number): number {
  const size = 10 ** Math.floor(Math.log10(highest))
  return [0.2, 0.5, 1, 2, 5].map((part) => part * size).find((step) => highest / step <= 4) ?? size * 5
}

/** The same heights, moved no more than it takes to be this far apart; in the order in which they came. */
export function apart(heights: readonly number[], least: number): number[] {
  const order = heights.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y)
  for (let at = 1; at < order.length; at++) {
    const [before, own] = [order[at - 1], order[at]]
    if (before && own) own.y = Math.max(own.y, before.y + least)
  }
  for (let at = order.length - 1; at >= 0; at--) {
    const [own, after] = [order[at], order[at + 1]]
    if (own) own.y = Math.min(own.y, (after?.y ?? bottom + least) - least)
  }
  return order.toSorted((a, b) => a.index - b.index).map(({ y }) => y)
}

export const percent = (share: number) => `${share.toFixed(2)}%`
