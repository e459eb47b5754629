// SPDX-License-Identifier: EUPL-1.2
import type { Weighed } from '../hub/hub-totals.ts'
import type { HungReport, LinkedReport } from '../linking/linked-report.ts'

/** What hangs together of one batch: whole cases, reports that stood alone, and new reports. */
export interface Component {
  caseIds: string[]
  /** Stored, without a case. */
  alone: HungReport[]
  fresh: LinkedReport[]
  /** Something in it may have to be divided: computed anew from all its reports. */
  isAnew: boolean
}

/**
 * Joins what the hubs of a batch hold together. `anew`: cases and stored reports that a change may have divided; what a split
 * names is always so.
 */
export function componentsOf(
  fresh: readonly LinkedReport[],
  touched: readonly LinkedReport[],
  hubs: readonly { weighed: Weighed; added: readonly LinkedReport[] }[],
  anew: { caseIds: ReadonlySet<string>; reportIds: ReadonlySet<string> },
): Component[] {
  const parent = new Map<string, string>()
  const root = (node: string): string => {
    let at = node
    for (;;) {
      const up = parent.get(at) ?? at
      if (up === at) return at
      const above = parent.get(up) ?? up
      parent.set(at, above)
      at = above
    }
  }
  const stored = new Map<string, HungReport>()
  const nodeOf = (report: HungReport): string => {
    const node = report.caseId === null ? report.reportId : `case ${report.caseId}`
    if (!parent.has(node)) parent.set(node, node)
    if (!isFresh.has(report.reportId)) stored.set(report.reportId, report)
    return node
  }
  const isFresh = new Set(fresh.map(({ reportId }) => reportId))
  for (const report of [...fresh, ...touched]) nodeOf(report)
  for (const { weighed, added } of hubs) {
    if (!weighed.doesLink) continue
    const nodes = [...new Set([...weighed.stored, ...added].map(nodeOf))]
    for (const node of nodes.slice(1)) parent.set(root(node), root(nodes[0] ?? node))
  }
  for (const id of anew.caseIds) if (!parent.has(`case ${id}`)) parent.set(`case ${id}`, `case ${id}`)
  const components = new Map<string, Component>()
  const componentOf = (node: string): Component => {
    const found = components.get(root(node)) ?? { caseIds: [], alone: [], fresh: [], isAnew: false }
    components.set(root(node), found)
    return found
  }
  for (const node of parent.keys()) {
    if (!node.startsWith('case ')) continue
    const id = node.slice('case '.length)
    const component = componentOf(node)
    component.caseIds.push(id)
    component.isAnew ||= anew.caseIds.has(id)
  }
  for (const report of fresh) componentOf(report.reportId).fresh.push(report)
  for (const report of stored.values()) {
    const component = componentOf(nodeOf(report))
    if (report.caseId === null) component.alone.push(report)
    component.isAnew ||= report.isSeparated || anew.reportIds.has(report.reportId)
  }
  return [...components.values()]
}
