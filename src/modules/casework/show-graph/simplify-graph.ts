// SPDX-License-Identifier: EUPL-1.2
import type { CaseGraph } from '#modules/cases'

type Node = CaseGraph['nodes'][number]

/** More hubs and groups than these are a cloud, not a picture. */
const mostHubs = 16
const mostGroups = 40
/** Reports that share nothing that is drawn. */
export const restId = 'rest'

export interface Simple {
  graph: CaseGraph
  /** Hubs that are left out of the picture. */
  leftOut: number
  /** Something is drawn coarser than it is, because the case is too large. */
  isCut: boolean
}

/**
 * A picture in which one sees what holds reports together. An identifier in a single own report holds nothing and is left out
 * (unless there is nothing else); of many the most frequent stay. Groups that then share the same become one; where there are
 * still too many, a group is drawn at its two most frequent hubs. With an `open` hub only what hangs near it is drawn.
 */
export function simplifyGraph(graph: CaseGraph, open: string | null): Simple {
  const hubs = graph.nodes.filter(({ kind }) => kind !== 'reports')
  const groups = graph.nodes.filter(({ kind }) => kind === 'reports')
  const hubsOf = hubsByGroup(graph, hubs)
  const near = open !== null && hubs.some(({ id }) => id === open) ? open : null
  const shown = near === null ? groups : groups.filter(({ id }) => hubsOf.get(id)?.includes(near))
  const kept = keptHubs(hubs, near, new Set(shown.flatMap(({ id }) => hubsOf.get(id) ?? [])))
  const rank = new Map(kept.map(({ id }, place) => [id, place]))
  const on = (id: string) =>
    (hubsOf.get(id) ?? []).filter((hub) => rank.has(hub)).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  const exact = merged(shown, on)
  const isCoarse = exact.size > mostGroups
  const all = isCoarse ? merged(shown, (id) => on(id).slice(0, 2)) : exact
  const drawn = mostImportant([...all.values()])
  return {
    graph: {
      ...graph,
      nodes: [...kept, ...drawn.map(({ node }) => node)],
      edges: drawn.flatMap(({ node, hubs: ids }) =>
        ids.map((hub) => ({ from: node.id, to: hub, reports: node.reports })),
      ),
    },
    leftOut: hubs.length - kept.length,
    isCut: isCoarse || graph.nodes.some(({ id }) => id === restId),
  }
}

/** A report that stands by itself because what it hangs on is open. */
export function isSingle(node: Node): boolean {
  return node.reportIds?.[0] === node.id
}

function hubsByGroup(graph: CaseGraph, hubs: readonly Node[]): Map<string, string[]> {
  const isHub = new Set(hubs.map(({ id }) => id))
  const found = new Map<string, string[]>()
  for (const { from, to } of graph.edges) {
    const [group, hub] = isHub.has(to) ? [from, to] : [to, from]
    found.set(group, [...(found.get(group) ?? []), hub])
  }
  return found
}

/** The most frequent first; the open one always. */
function keptHubs(hubs: readonly Node[], near: string | null, touched: ReadonlySet<string>): Node[] {
  const candidates = near === null ? hubs : hubs.filter(({ id }) => id === near || touched.has(id))
  const several = candidates.filter(({ id, reports }) => reports > 1 || id === near)
  const ordered = (several.length > 0 ? several : candidates).toSorted(
    (a, b) => Number(b.id === near) - Number(a.id === near) || b.reports - a.reports || (a.id < b.id ? -1 : 1),
  )
  return ordered.slice(0, mostHubs)
}

interface Group {
  node: Node
  hubs: string[]
}

/** Groups by the hubs at which they are drawn; reports that stand by themselves stay so. */
function merged(groups: readonly Node[], on: (id: string) => string[]): Map<string, Group> {
  const found = new Map<string, Group>()
  for (const node of groups) {
    const hubs = on(node.id)
    const key = isSingle(node) ? node.id : hubs.length === 0 ? restId : `group ${hubs.join(' ')}`
    const same = found.get(key)
    const { reportIds, ...rest } = node
    found.set(key, {
      node: same
        ? { ...rest, id: key, reports: same.node.reports + node.reports }
        : { ...rest, id: key, ...(reportIds && key !== restId && { reportIds }) },
      hubs,
    })
  }
  return found
}

/** The largest groups, and of every hub at least its largest; all others together are the rest. */
function mostImportant(groups: readonly Group[]): Group[] {
  const ordered = groups.toSorted((a, b) => b.node.reports - a.node.reports || (a.node.id < b.node.id ? -1 : 1))
  const seen = new Set<string>()
  const chosen = ordered.filter(({ node, hubs }, place) => {
    const isNew = hubs.some((hub) => !seen.has(hub))
    for (const hub of hubs) seen.add(hub)
    return isNew || isSingle(node) || node.id === restId || place < mostGroups
  })
  const left = ordered.filter((group) => !chosen.includes(group))
  if (left.length === 0) return chosen
  const rest = [...left, ...chosen.filter(({ node }) => node.id === restId)]
  const reports = rest.reduce((sum, { node }) => sum + node.reports, 0)
  const node: Node = { id: restId, kind: 'reports', label: '', reports }
  return [...chosen.filter((group) => group.node.id !== restId), { node, hubs: [] }]
}
