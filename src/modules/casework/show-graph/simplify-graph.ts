// SPDX-License-Identifier: EUPL-1.2
import type { CaseGraph } from '#modules/cases'

/** Hubs that the engine draws at most; with so many there may be more. */
const mostHubs = 50
/** Reports that share nothing that is drawn. */
export const restId = 'rest'

export interface Simple {
  graph: CaseGraph
  /** Hubs that occur in one own report only and are left out of the picture. */
  leftOut: number
  /** Something is not drawn because the case is too large. */
  isCut: boolean
}

/**
 * A picture in which one sees what holds reports together: an identifier in a single own report holds nothing, so it is left
 * out (unless it is the one that is open, or there is nothing else). Groups that then share the same become one.
 */
export function simplifyGraph(graph: CaseGraph, open: string | null): Simple {
  const hubs = graph.nodes.filter(({ kind }) => kind !== 'reports')
  const several = hubs.filter(({ id, reports }) => reports > 1 || id === open)
  const kept = several.length > 0 ? several : hubs
  const isKept = new Set(kept.map(({ id }) => id))
  const hubsOf = new Map<string, string[]>()
  for (const { from, to } of graph.edges)
    for (const [group, hub] of [
      [from, to],
      [to, from],
    ] as const)
      if (isKept.has(hub)) hubsOf.set(group, [...(hubsOf.get(group) ?? []), hub])
  const groups = new Map<string, CaseGraph['nodes'][number]>()
  for (const node of graph.nodes.filter(({ kind }) => kind === 'reports')) {
    const on = (hubsOf.get(node.id) ?? []).toSorted()
    const key = isSingle(node) ? node.id : on.length === 0 ? restId : `group ${on.join(' ')}`
    const same = groups.get(key)
    const { reportIds, ...rest } = node
    groups.set(
      key,
      same
        ? { ...rest, id: key, reports: same.reports + node.reports }
        : { ...rest, id: key, ...(reportIds && { reportIds }) },
    )
    hubsOf.set(key, on)
  }
  const edges = [...groups.values()].flatMap(({ id, reports }) =>
    (hubsOf.get(id) ?? []).map((hub) => ({ from: id, to: hub, reports })),
  )
  return {
    graph: { ...graph, nodes: [...kept, ...groups.values()], edges },
    leftOut: hubs.length - kept.length,
    isCut: hubs.length >= mostHubs || graph.nodes.some(({ id }) => id === restId),
  }
}

/** A report that stands by itself because what it hangs on is open. */
export function isSingle(node: CaseGraph['nodes'][number]): boolean {
  return node.reportIds?.[0] === node.id
}
