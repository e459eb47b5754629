// SPDX-License-Identifier: EUPL-1.2
import { type CellSystem, checkSystem, type Indexed, indexed } from './cell-system.ts'
import { type Board, findMove } from './find-move.ts'
import type { Policy } from './policy.ts'

export interface Protection {
  hidden: ReadonlySet<string>
  /** Hidden cells that could not be protected, because what would have to be hidden was shown before. Then nothing new may be shown. */
  unprotected: readonly string[]
}

/**
 * Decides which cells are hidden: those below `least`, and so many others that nobody can work them out.
 *
 * A hidden cell is protected when there is another way to fill in the hidden cells (whole numbers, nothing below nought) that makes
 * every sum add up, leaves every shown cell as it is, and has `width` more persons in this one. Then all that is published fits both,
 * so that no reader, by whatever reckoning, gets the cell between narrower bounds. Where there is no such way, the cheapest
 * shown cells that make one are hidden as well.
 */
export function protectCells(system: CellSystem, policy: Policy): Protection {
  checkSystem(system)
  const work = begin(system, policy)
  // Where nothing is shown, nothing can be worked out.
  if (work.hidden.size === work.cells.size) return { hidden: work.hidden, unprotected: [] }
  const queue = [...work.hidden]
  const unprotected: string[] = []
  // What is hidden on the way must be protected too, and stands at the end.
  const hide = (cell: string) => {
    if (work.hidden.has(cell)) return
    work.hidden.add(cell)
    queue.push(cell)
  }
  for (let at = 0; at < queue.length; at++) {
    const cell = queue[at] ?? ''
    if (!widen(work, cell, policy, hide)) unprotected.push(cell)
  }
  return { hidden: work.hidden, unprotected }
}

interface Work {
  index: Indexed
  cells: CellSystem['cells']
  before: NonNullable<CellSystem['before']>
  hidden: Set<string>
}

function begin({ cells, sums, before = new Map() }: CellSystem, { least }: Policy): Work {
  const hidden = new Set<string>()
  for (const [cell, count] of cells) {
    const decided = before.get(cell)
    if (decided === 'hidden' || (decided === undefined && count < least)) hidden.add(cell)
  }
  return { index: indexed(sums), cells, before, hidden }
}

/**
 * Finds a way to have `width` more in the cell, or, in one that is large itself, as many less, and hides what it needs. False when
 * there is none.
 */
function widen(work: Work, cell: string, policy: Policy, hide: (cell: string) => void): boolean {
  // As many less would do as well in one that is not small: nobody must find out that a cell is small.
  const isLarge = (work.cells.get(cell) ?? 0) >= Math.max(policy.least, policy.width)
  const free = (sign: 1 | -1, isHidingAllowed: boolean) => shift(work, cell, sign, { policy, isHidingAllowed })
  const found =
    free(1, false) ?? (isLarge ? free(-1, false) : null) ?? free(1, true) ?? (isLarge ? free(-1, true) : null)
  for (const changed of found?.keys() ?? []) hide(changed)
  return found !== null
}

/** Changes that add up to `width` in this cell, one after the other until it is reached; null when they do not. */
function shift(
  { index, cells, before, hidden }: Work,
  cell: string,
  sign: 1 | -1,
  { policy, isHidingAllowed }: { policy: Policy; isHidingAllowed: boolean },
): Map<string, number> | null {
  const changes = new Map<string, number>()
  const countOf = (one: string) => (cells.get(one) ?? 0) + (changes.get(one) ?? 0)
  const board: Board = {
    index,
    countOf,
    costOf(one) {
      if (before.get(one) === 'shown') return Number.POSITIVE_INFINITY
      if (hidden.has(one) || changes.has(one)) return 0
      // The more people a figure is about, the sorrier one is to miss it.
      return isHidingAllowed ? 1 + Math.log2(1 + (cells.get(one) ?? 0)) / 8 : Number.POSITIVE_INFINITY
    },
  }
  for (let left = policy.width; left > 0; ) {
    const move = findMove(board, cell, sign)
    if (!move) return null
    const least = [...move].filter(([, by]) => by < 0).map(([one]) => countOf(one))
    const amount = Math.min(left, ...least)
    for (const [one, by] of move) changes.set(one, (changes.get(one) ?? 0) + by * amount)
    left -= amount
  }
  return changes
}
