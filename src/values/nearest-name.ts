// SPDX-License-Identifier: EUPL-1.2
import { editDistance } from './edit-distance.ts'

/**
 * Of these names the ones that were probably meant: at most one letter off (two in a name of eight or more), or else those that begin with
 * what was written, or with which it begins. Never more than two: then it says too little.
 */
export function nearestNames(given: string, names: readonly string[]): string[] {
  if (given.length < 4) return []
  const allowed = given.length >= 8 ? 2 : 1
  const near = names
    .map((name) => ({ name, off: editDistance(given, name, allowed) }))
    .filter(({ off }) => off <= allowed)
  const least = Math.min(...near.map(({ off }) => off))
  const best = near.filter(({ off }) => off === least).map(({ name }) => name)
  const alike = names.filter((name) => name.length >= 4 && (name.startsWith(given) || given.startsWith(name)))
  const found = best.length > 0 ? best : alike
  return found.length <= 2 ? found : []
}
