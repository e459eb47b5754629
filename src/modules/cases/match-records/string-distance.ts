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
