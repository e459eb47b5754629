// SPDX-License-Identifier: EUPL-1.2
import type { CaseGraph, CaseHub, GraphNode } from '../linking/case-view.ts'

interface Drawn {
  hubs: readonly CaseHub[]
  /** Reports by the set of hubs on which they hang. */
  groups: readonly { hubs: readonly string[]; reports: number; reportIds: readonly string[] }[]
  /** What is not drawn as a group of its own. */
  rest: { groups: number; reports: number }
  /** Reports of the hub that was expanded, each by itself: taken out of the groups. */
  expanded: readonly { reportId: string; hubs: readonly string[] }[]
  /** Hubs of the case that are not among `hubs`. */
  hiddenHubs: number
}

/** Hubs and groups of reports as nodes; an edge says how many reports of the group hang on the hub. */
export function drawGraph({ hubs, groups, rest, expanded, hiddenHubs }: Drawn): CaseGraph {
  const nodes: GraphNode[] = hubs.map(({ hubId, kind, canonical, ownReports, standing }) => ({
    id: hubId,
    kind,
    label: canonical,
    reports: ownReports,
    standing,
  }))
  const isDrawn = new Set(nodes.map(({ id }) => id))
  const edges: CaseGraph['edges'] = []
  const draw = (id: string, on: readonly string[], reports: number, reportIds?: string[]) => {
    nodes.push({ id, kind: 'reports', label: '', reports, ...(reportIds && { reportIds }) })
    for (const hub of on) if (isDrawn.has(hub)) edges.push({ from: id, to: hub, reports })
  }
  const outOf = Map.groupBy(expanded, ({ hubs: on }) => keyOf(on, isDrawn))
  for (const { hubs: on, reports, reportIds } of groups) {
    const left = reports - (outOf.get(keyOf(on, isDrawn))?.length ?? 0)
    const [only] = reportIds
    if (left > 0) draw(`group ${on.join(' ')}`, on, left, left === 1 && reports === 1 && only ? [only] : undefined)
  }
  for (const { reportId, hubs: on } of expanded) draw(reportId, on, 1, [reportId])
  if (rest.reports > 0) draw('rest', [], rest.reports)
  const isAggregated = hiddenHubs > 0 || rest.groups > 0 || groups.some(({ reports }) => reports > 1)
  return { nodes, edges, isAggregated }
}

function keyOf(hubs: readonly string[], drawn: ReadonlySet<string>): string {
  return hubs
    .filter((hub) => drawn.has(hub))
    .toSorted()
    .join(' ')
}
