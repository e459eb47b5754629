// SPDX-License-Identifier: EUPL-1.2

/** Jaro–Winkler, 0 to 1: how much two words are the same, the beginning counting more (Winkler 1990). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Uint8Array(b.length)
  const ofA: string[] = []
  for (let at = 0; at < a.length; at++)
    for (let place = Math.max(0, at - reach); place <= Math.min(b.length - 1, at + reach); place++)
      if (!taken[place] && a[at] === b[place]) {
        taken[place] = 1
        ofA.push(a.charAt(at))
        break
      }
  if (ofA.length === 0) return 0
  const ofB = [...b].filter((_, place) => taken[place])
  const swaps = ofA.filter((letter, place) => letter !== ofB[place]).length / 2
  const jaro = (ofA.length / a.length + ofA.length / b.length + (ofA.length - swaps) / ofA.length) / 3
  let start = 0
  while (start < 4 && start < a.length && a[start] === b[start]) start++
  return jaro + start * 0.1 * (1 - jaro)
}

/** Damerau–Levenshtein: letters added, left out, changed, or swapped with the next, fewest (each place is edited once at most). */
export function editsBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (let at = 1; at <= a.length; at++) {
    const row = [at]
    for (let place = 1; place <= b.length; place++) {
      const changed = (last[place - 1] ?? 0) + (a[at - 1] === b[place - 1] ? 0 : 1)
      let fewest = Math.min((last[place] ?? 0) + 1, (row[place - 1] ?? 0) + 1, changed)
      if (at > 1 && place > 1 && a[at - 1] === b[place - 2] && a[at - 2] === b[place - 1])
        fewest = Math.min(fewest, (beforeLast[place - 2] ?? 0) + 1)
      row.push(fewest)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
