// SPDX-License-Identifier: EUPL-1.2
import type { LinkedReport } from '../linking/linked-report.ts'

/** What one batch is in one circle. `held`: what the engine knew; `now`: what holds. */
export interface Part {
  circle: string
  held: Map<string, LinkedReport>
  now: Map<string, LinkedReport>
}

/**
 * Divides a batch by circle; mostly there is one. A report of which the circle became another leaves the old one, in a part that
 * comes before all others, and is new in its circle of now.
 */
export function partsOf(held: Iterable<LinkedReport>, now: ReadonlyMap<string, LinkedReport>): Part[] {
  const [leaving, staying] = [new Map<string, Part>(), new Map<string, Part>()]
  for (const report of held) {
    const circleNow = now.get(report.reportId)?.circle ?? report.circle
    partOf(circleNow === report.circle ? staying : leaving, report.circle).held.set(report.reportId, report)
  }
  for (const report of now.values()) partOf(staying, report.circle).now.set(report.reportId, report)
  return [...leaving.values(), ...staying.values()]
}

function partOf(parts: Map<string, Part>, circle: string): Part {
  const part = parts.get(circle) ?? { circle, held: new Map(), now: new Map() }
  parts.set(circle, part)
  return part
}
