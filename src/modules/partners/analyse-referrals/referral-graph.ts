// SPDX-License-Identifier: EUPL-1.2

export interface Arrow {
  from: string
  to: string
}

/** Points and who sends people on to whom. */
export interface Graph {
  nodes: readonly string[]
  arrows: readonly Arrow[]
}

/** Points from which nobody is sent on: whoever is not helped there, has to find the way alone. */
export function deadEnds({ nodes, arrows }: Graph): string[] {
  const leaving = new Set(arrows.map(({ from }) => from))
  return nodes.filter((node) => !leaving.has(node))
}

/** Points to which nobody sends anybody. */
export function unreached({ nodes, arrows }: Graph): string[] {
  const reached = new Set(arrows.filter(({ from, to }) => from !== to).map(({ to }) => to))
  return nodes.filter((node) => !reached.has(node))
}

/**
 * Ways that lead back to where they began, each point once and the first not repeated: for every group of points that reach each other the shortest.
 * None when nobody is ever sent back.
 */
export function loops({ nodes, arrows }: Graph): string[][] {
  const next = new Map<string, string[]>(nodes.map((node) => [node, []]))
  for (const { from, to } of arrows) if (next.has(to)) next.get(from)?.push(to)
  const reach = new Map(nodes.map((node) => [node, reachable(node, next)]))
  const told = new Set<string>()
  const found: string[][] = []
  for (const node of nodes) {
    if (told.has(node) || !reach.get(node)?.has(node)) continue
    const group = nodes.filter((other) => reach.get(node)?.has(other) && reach.get(other)?.has(node))
    for (const other of group) told.add(other)
    const ways = group.map((one) => wayBack(one, next)).filter((way) => way !== null)
    const [shortest] = ways.toSorted((a, b) => a.length - b.length)
    if (shortest) found.push(shortest)
  }
  return found
}

type Next = ReadonlyMap<string, readonly string[]>

function reachable(start: string, next: Next): Set<string> {
  const seen = new Set<string>()
  const queue = [...(next.get(start) ?? [])]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    queue.push(...(next.get(node) ?? []))
  }
  return seen
}

/** The shortest way from a point to itself; null when there is none. */
function wayBack(start: string, next: Next): string[] | null {
  const cameFrom = new Map<string, string | null>([[start, null]])
  const queue = [start]
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] ?? ''
    for (const to of next.get(node) ?? []) {
      if (to === start) {
        const way: string[] = []
        for (let step: string | null = node; step !== null; step = cameFrom.get(step) ?? null) way.unshift(step)
        return way
      }
      if (cameFrom.has(to)) continue
      cameFrom.set(to, node)
      queue.push(to)
    }
  }
  return null
}
