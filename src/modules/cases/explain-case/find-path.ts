// SPDX-License-Identifier: EUPL-1.2

/** One stone between two reports: a report, a hub or a decision, by id. */
export type Stone = { kind: 'report' | 'hub' | 'decision'; id: string }

export interface Web {
  reports: ReadonlyMap<string, readonly string[]>
  doesLink(hub: string): boolean
  /** Whether a split cut this report from this hub. */
  isCut(report: string, hub: string): boolean
  /** Reports that a decision holds together: the first with each other. */
  ties: readonly { decision: string; reports: readonly string[] }[]
}

/** The shortest path from one report to another over hubs that link and over decisions, both ends included; null: there is none. */
export function findPath(web: Web, from: string, to: string): Stone[] | null {
  if (!web.reports.has(from) || !web.reports.has(to)) return null
  const onHub = new Map<string, string[]>()
  for (const [report, hubs] of web.reports)
    for (const hub of hubs) {
      if (!web.doesLink(hub) || web.isCut(report, hub)) continue
      const reports = onHub.get(hub)
      if (reports) reports.push(report)
      else onHub.set(hub, [report])
    }
  const tied = new Map<string, { decision: string; other: string }[]>()
  for (const { decision, reports } of web.ties) {
    const present = reports.filter((id) => web.reports.has(id))
    for (const other of present.slice(1)) {
      const [first = ''] = present
      tied.set(first, [...(tied.get(first) ?? []), { decision, other }])
      tied.set(other, [...(tied.get(other) ?? []), { decision, other: first }])
    }
  }
  const cameFrom = new Map<string, { report: string; over: Stone } | null>([[from, null]])
  const used = new Set<string>()
  let edge = [from]
  while (edge.length > 0 && !cameFrom.has(to)) {
    const next: string[] = []
    const reach = (report: string, over: Stone, at: string) => {
      if (cameFrom.has(report)) return
      cameFrom.set(report, { report: at, over })
      next.push(report)
    }
    for (const at of edge) {
      for (const { decision, other } of tied.get(at) ?? []) reach(other, { kind: 'decision', id: decision }, at)
      for (const hub of web.reports.get(at) ?? []) {
        if (used.has(hub) || !web.doesLink(hub) || web.isCut(at, hub)) continue
        used.add(hub)
        for (const report of onHub.get(hub) ?? []) reach(report, { kind: 'hub', id: hub }, at)
      }
    }
    edge = next
  }
  if (!cameFrom.has(to)) return null
  const path: Stone[] = []
  for (let at = to; ; ) {
    path.push({ kind: 'report', id: at })
    const step = cameFrom.get(at)
    if (!step) return path.toReversed()
    path.push(step.over)
    at = step.report
  }
}
