// SPDX-License-Identifier: EUPL-1.2

/** At this moment somebody had everything that the list did up to this serial. */
export interface Reached {
  serial: number
  at: Date
}

/** Says of a serial when it was first reached, by anything that reached it or more; null when nothing did. */
export function firstReaching(reached: readonly Reached[]): (serial: number) => Date | null {
  const sorted = reached.toSorted((a, b) => a.serial - b.serial)
  const earliest: Date[] = []
  for (const { at } of sorted.toReversed()) {
    const before = earliest[0]
    earliest.unshift(before && before < at ? before : at)
  }
  return (serial) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.serial ?? 0) < serial) low = middle + 1
      else high = middle
    }
    return earliest[low] ?? null
  }
}
