// SPDX-License-Identifier: EUPL-1.2
import type { Indexed } from './cell-system.ts'

/** A change of several cells at once, each one more or one less, after which every total is still the sum of its parts. */
export type Move = ReadonlyMap<string, 1 | -1>

export interface Board {
  index: Indexed
  /** The number in a cell as it now stands. */
  countOf(cell: string): number
  /** What it costs to let this cell change: 0 when it is hidden, infinite when it must not. */
  costOf(cell: string): number
}

interface State {
  cell: string
  sign: 1 | -1
  parent: State | null
  /** Sums that do not add up now, with by how much. */
  open: ReadonlyMap<number, number>
  cost: number
  depth: number
}

const mostLooks = 3_000
const mostCells = 60

interface Manner {
  /** How much a sum that is still open counts against a way. */
  eager: number
  /** Cells only become more: the totals too, up to the largest. There are few such ways, and one unless a total was shown before. */
  onlyUp?: true
}

/** First looking for the cheapest way, then for any. */
const manners: readonly Manner[] = [{ eager: 0.3 }, { eager: 2 }, { eager: 8 }, { eager: 8, onlyUp: true }]

/**
 * The cheapest change that makes `cell` one more (or one less) and touches nothing that must not change; when there are too many ways
 * to look at, one that is not dear. null when none was found. A cell can only become less when something is in it.
 */
export function findMove(board: Board, cell: string, sign: 1 | -1): Move | null {
  if (sign < 0 && board.countOf(cell) < 1) return null
  for (const manner of manners) {
    const found = search(board, cell, sign, manner)
    if (found !== 'too many') return found
  }
  return null
}

/** null: there is no way. */
function search(board: Board, cell: string, sign: 1 | -1, manner: Manner): Move | null | 'too many' {
  const queue = new Queue(manner.eager)
  queue.add(next(board, null, cell, sign))
  for (let looks = 0; looks < mostLooks; looks++) {
    const state = queue.take()
    if (!state) return null
    if (state.open.size === 0) return moveOf(state)
    if (state.depth >= mostCells) continue
    for (const option of optionsOf(board, state, manner)) queue.add(option)
  }
  return 'too many'
}

/** The ways to make the sum add up again that has the fewest of them: one must be taken in any case. */
function optionsOf(board: Board, state: State, { onlyUp }: Manner): State[] {
  let fewest: { cell: string; sign: 1 | -1 }[] | null = null
  for (const [sum, by] of state.open) {
    const options: { cell: string; sign: 1 | -1 }[] = []
    for (const member of board.index.members[sum] ?? []) {
      const sign = (by > 0 ? -member.sign : member.sign) as 1 | -1
      if (sign < 0 && (onlyUp || board.countOf(member.cell) < 1)) continue
      if (board.costOf(member.cell) === Number.POSITIVE_INFINITY || isIn(state, member.cell)) continue
      options.push({ cell: member.cell, sign })
    }
    if (fewest === null || options.length < fewest.length) fewest = options
    if (fewest.length === 0) return []
  }
  return (fewest ?? []).map(({ cell, sign }) => next(board, state, cell, sign))
}

function next(board: Board, parent: State | null, cell: string, sign: 1 | -1): State {
  const open = new Map(parent?.open)
  for (const { sum, sign: enters } of board.index.sumsOf.get(cell) ?? []) {
    const by = (open.get(sum) ?? 0) + enters * sign
    if (by === 0) open.delete(sum)
    else open.set(sum, by)
  }
  // What is nearly empty is soon used up, and another change must be looked for.
  const scarce = sign < 0 && board.countOf(cell) < 10 ? 0.2 : 0
  const cost = (parent?.cost ?? 0) + (parent ? board.costOf(cell) : 0) + scarce
  return { cell, sign, parent, open, cost, depth: (parent?.depth ?? 0) + 1 }
}

function isIn(state: State | null, cell: string): boolean {
  for (let at = state; at; at = at.parent) if (at.cell === cell) return true
  return false
}

function moveOf(state: State): Move {
  const move = new Map<string, 1 | -1>()
  for (let at: State | null = state; at; at = at.parent) move.set(at.cell, at.sign)
  return move
}

/** The cheapest first; of the same cost the one that is nearer to adding up. */
class Queue {
  #heap: { state: State; rank: number }[] = []
  #eager: number

  constructor(eager: number) {
    this.#eager = eager
  }

  add(state: State): void {
    const heap = this.#heap
    heap.push({ state, rank: state.cost + this.#eager * state.open.size + 0.05 * this.#eager * state.depth })
    for (let at = heap.length - 1; at > 0; ) {
      const up = (at - 1) >> 1
      if ((heap[up]?.rank ?? 0) <= (heap[at]?.rank ?? 0)) break
      this.#swap(at, up)
      at = up
    }
  }

  take(): State | null {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (!first || !last) return null
    if (heap.length > 0) {
      heap[0] = last
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2]
        let least = at
        if ((heap[left]?.rank ?? Number.POSITIVE_INFINITY) < (heap[least]?.rank ?? 0)) least = left
        if ((heap[right]?.rank ?? Number.POSITIVE_INFINITY) < (heap[least]?.rank ?? 0)) least = right
        if (least === at) break
        this.#swap(at, least)
        at = least
      }
    }
    return first.state
  }

  #swap(one: number, other: number): void {
    const heap = this.#heap
    const kept = heap[one]
    const moved = heap[other]
    if (kept && moved) [heap[one], heap[other]] = [moved, kept]
  }
}
