// SPDX-License-Identifier: EUPL-1.2

/** A report with the hubs that join it to others. */
export interface Joined {
  reportId: string
  accounts: readonly string[]
  others: readonly string[]
  /** Families of its texts. */
  texts: readonly string[]
}

/** What people decided, the oldest first. */
export type Ruling =
  | { kind: 'merge'; left: readonly string[]; right: readonly string[] }
  | { kind: 'split'; left: readonly string[]; right: readonly string[]; cutHubs: ReadonlySet<string> }

/**
 * Divides reports into cases: the label of each report is the smallest report id that hangs together with it.
 *
 * A function of its input whatever the order of the reports. Without a split a case is what hangs together over hubs that
 * link and over merges. A split keeps its left side together, cuts it from the hubs that it shared with the rest, and is
 * never joined to its right side again: links are taken in the order of their strength (account, other identifier, text),
 * and one that would join both sides is left out.
 */
export function partition(
  reports: Iterable<Joined>,
  doesLink: (hubId: string) => boolean,
  rulings: readonly Ruling[] = [],
): Map<string, string> {
  const all = [...reports]
  const groups = new Groups()
  for (const { reportId } of all) groups.add(reportId)
  const splits = rulings.filter((ruling) => ruling.kind === 'split')
  for (const [place, { left, right }] of splits.entries()) {
    for (const id of left) groups.mark(id, place, 'left')
    for (const id of right) groups.mark(id, place, 'right')
  }
  for (const ruling of rulings) {
    if (ruling.kind === 'merge') groups.join(groups.first(ruling.left), groups.first(ruling.right))
    else for (const id of ruling.left) groups.join(groups.first(ruling.left), id)
  }
  const cutOf = new Map<string, Set<string>>()
  for (const { left, cutHubs } of splits)
    for (const id of left) cutOf.set(id, new Set([...(cutOf.get(id) ?? []), ...cutHubs]))
  const ordered = splits.length > 0
  for (const strength of ['accounts', 'others', 'texts'] as const) {
    const links: [hub: string, report: string][] = []
    for (const report of all) {
      const cut = cutOf.get(report.reportId)
      for (const hub of report[strength]) {
        if (!doesLink(hub) || cut?.has(hub)) continue
        if (ordered) links.push([hub, report.reportId])
        else groups.joinHub(hub, report.reportId)
      }
    }
    // Only where a link may have to be left out does it matter which comes first.
    links.sort((a, b) => (a[0] === b[0] ? compare(a[1], b[1]) : compare(a[0], b[0])))
    for (const [hub, report] of links) groups.joinHub(hub, report)
  }
  return groups.labels(all.map(({ reportId }) => reportId))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

type Side = 'left' | 'right'

/** Union-find over reports and hubs, with sides that may never meet. */
class Groups {
  private readonly place = new Map<string, number>()
  private readonly parent: number[] = []
  private readonly size: number[] = []
  private readonly sides = new Map<number, Map<number, Side>>()

  add(id: string): number {
    const known = this.place.get(id)
    if (known !== undefined) return known
    const place = this.parent.length
    this.place.set(id, place)
    this.parent.push(place)
    this.size.push(1)
    return place
  }

  /** The first of these that is here. */
  first(ids: readonly string[]): string | undefined {
    return ids.find((id) => this.place.has(id))
  }

  mark(id: string, split: number, side: Side): void {
    const place = this.place.get(id)
    if (place === undefined) return
    const marks = this.sides.get(place) ?? new Map<number, Side>()
    this.sides.set(place, marks.set(split, side))
  }

  /** Nothing happens when one of them is not here, or when they were put apart. */
  join(a: string | undefined, b: string | undefined): void {
    const one = a === undefined ? undefined : this.place.get(a)
    const other = b === undefined ? undefined : this.place.get(b)
    if (one !== undefined && other !== undefined) this.union(one, other)
  }

  joinHub(hub: string, report: string): void {
    this.union(this.add(`hub ${hub}`), this.add(report))
  }

  labels(ids: readonly string[]): Map<string, string> {
    const smallest = new Map<number, string>()
    for (const id of ids) {
      const root = this.root(this.add(id))
      const known = smallest.get(root)
      if (known === undefined || id < known) smallest.set(root, id)
    }
    return new Map(ids.map((id) => [id, smallest.get(this.root(this.add(id))) ?? id]))
  }

  private root(place: number): number {
    let at = place
    for (;;) {
      const up = this.parent[at] ?? at
      if (up === at) return at
      const above = this.parent[up] ?? up
      this.parent[at] = above
      at = above
    }
  }

  private union(a: number, b: number): void {
    let [big, small] = [this.root(a), this.root(b)]
    if (big === small) return
    const ofBig = this.sides.get(big)
    const ofSmall = this.sides.get(small)
    if (ofBig && ofSmall && [...ofSmall].some(([split, side]) => (ofBig.get(split) ?? side) !== side)) return
    if ((this.size[big] ?? 1) < (this.size[small] ?? 1)) [big, small] = [small, big]
    this.parent[small] = big
    this.size[big] = (this.size[big] ?? 1) + (this.size[small] ?? 1)
    const marks = new Map([...(ofBig ?? []), ...(ofSmall ?? [])])
    if (marks.size > 0) this.sides.set(big, marks)
  }
}
