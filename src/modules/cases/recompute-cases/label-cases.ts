// SPDX-License-Identifier: EUPL-1.2

/**
 * Which reports get another case. `parts`: report → the smallest report of its part. `held`: the case that it has now; null:
 * none. A part keeps the label that most of its reports have; each label goes to one part only, the largest claim first.
 */
export function labelCases(
  parts: ReadonlyMap<string, string>,
  held: ReadonlyMap<string, string | null>,
  newLabel: () => string,
): Map<string, string | null> {
  const members = Map.groupBy(parts.keys(), (id) => parts.get(id) ?? id)
  const claims: { part: string; label: string; reports: number }[] = []
  for (const [part, ids] of members) {
    if (ids.length < 2) continue
    const counts = new Map<string, number>()
    for (const id of ids) {
      const label = held.get(id)
      if (label) counts.set(label, (counts.get(label) ?? 0) + 1)
    }
    for (const [label, reports] of counts) claims.push({ part, label, reports })
  }
  claims.sort(
    (a, b) => b.reports - a.reports || (a.part < b.part ? -1 : a.part > b.part ? 1 : a.label < b.label ? -1 : 1),
  )
  const labels = new Map<string, string>()
  const taken = new Set<string>()
  for (const { part, label } of claims) {
    if (labels.has(part) || taken.has(label)) continue
    labels.set(part, label)
    taken.add(label)
  }
  const moves = new Map<string, string | null>()
  for (const [part, ids] of members) {
    const label = ids.length < 2 ? null : (labels.get(part) ?? newLabel())
    for (const id of ids) if ((held.get(id) ?? null) !== label) moves.set(id, label)
  }
  return moves
}
