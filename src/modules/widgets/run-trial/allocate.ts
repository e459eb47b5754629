// SPDX-License-Identifier: EUPL-1.2

const blockSize = 4

/** Gives a name its place among others: the same for one seed, not to be foreseen without it. */
export type Rank = (name: string) => string

/**
 * The arm of the visit with this number (from 0) in a trial of two arms: blocks of four visits, two of each arm, in an order that follows from
 * the lot alone. Whoever has its seed can work the whole list out again; without it nobody can foresee the next.
 */
export function armAt<Arm extends string>(rank: Rank, place: number, [first, second]: readonly [Arm, Arm]): Arm {
  const block = Math.floor(place / blockSize)
  const order = [first, first, second, second].map((arm, at) => ({ arm, rank: rank(`${block}:${at}`) }))
  const sorted = order.toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
  return sorted[place % blockSize]?.arm ?? first
}

/** How many of the first `count` visits each arm gets. */
export function allocationOf<Arm extends string>(
  rank: Rank,
  count: number,
  arms: readonly [Arm, Arm],
): ReadonlyMap<Arm, number> {
  const found = new Map<Arm, number>(arms.map((arm) => [arm, 0]))
  for (let place = 0; place < count; place++) {
    const arm = armAt(rank, place, arms)
    found.set(arm, (found.get(arm) ?? 0) + 1)
  }
  return found
}
