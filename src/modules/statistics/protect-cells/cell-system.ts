// SPDX-License-Identifier: EUPL-1.2

/** One cell that is shown or hidden: its name, and the true number of persons in it. */
export type Cells = ReadonlyMap<string, number>

/** What everybody knows: the total is the sum of its parts, whichever of them are shown. */
export interface Sum {
  total: string
  parts: readonly string[]
}

/** All cells of everything that is published together or was before, and all that they have to do with each other. */
export interface CellSystem {
  cells: Cells
  sums: readonly Sum[]
  /** What was decided about cells that are published already, and can no longer be otherwise. */
  before?: ReadonlyMap<string, 'shown' | 'hidden'>
}

/** Which of the cells a sum has, each with the sign in which it enters: parts minus total is nothing. */
export interface Indexed {
  members: readonly (readonly { cell: string; sign: 1 | -1 }[])[]
  sumsOf: ReadonlyMap<string, readonly { sum: number; sign: 1 | -1 }[]>
}

export function indexed(sums: readonly Sum[]): Indexed {
  const members = sums.map(({ total, parts }) => [
    { cell: total, sign: -1 as const },
    ...parts.map((cell) => ({ cell, sign: 1 as const })),
  ])
  const sumsOf = new Map<string, { sum: number; sign: 1 | -1 }[]>()
  members.forEach((list, sum) => {
    for (const { cell, sign } of list) sumsOf.set(cell, [...(sumsOf.get(cell) ?? []), { sum, sign }])
  })
  return { members, sumsOf }
}

/** Throws when a total is not the sum of its parts, or a sum names a cell that does not exist: such a system protects nothing. */
export function checkSystem({ cells, sums }: CellSystem): void {
  for (const { total, parts } of sums) {
    const sum = parts.reduce((all, part) => all + (cells.get(part) ?? Number.NaN), 0)
    if (sum !== cells.get(total)) throw new Error(`${total} is not the sum of its parts`)
  }
}
