// SPDX-License-Identifier: EUPL-1.2

/**
 * Those who all get along: whoever does not with most others leaves first (of equals the last in order), until nobody is left who
 * does not. The same for the same given, in whatever order the pairs are asked.
 */
export function largestGroup(ids: readonly string[], mayTogether: (a: string, b: string) => boolean): string[] {
  const left = ids.toSorted()
  for (;;) {
    const refused = left.map((a) => left.filter((b) => b !== a && !mayTogether(a, b)).length)
    const worst = Math.max(0, ...refused)
    if (worst === 0) return left
    left.splice(refused.lastIndexOf(worst), 1)
  }
}
