// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import type { CaseGraph } from '../linking/case-view.ts'
import { describeHubs } from '../show-case/describe-hubs.query.ts'
import { isUuid, openScope } from '../show-case/find-case.query.ts'
import { selectHubCounts } from '../show-case/show-case.store.ts'
import { drawGraph } from './draw-graph.ts'
import { selectGroups, selectNewestOn } from './read-graph.store.ts'

const mostHubs = 50
const mostGroups = 79
const mostExpanded = 20

/**
 * The case of an own report as a drawing of at most 150 nodes, whatever its size: the hubs with the most own reports, and own
 * reports in groups with the same hubs. `expand`: the newest twenty reports on that hub stand by themselves. Empty without such a report.
 */
export async function readGraph(
  ctx: Context,
  reportId: string,
  { expand }: { expand?: string },
  purpose: string,
): Promise<CaseGraph> {
  const scope = await openScope(ctx, reportId, purpose, 'cases.graph-seen')
  if (!scope) return { nodes: [], edges: [], isAggregated: false }
  const read = await transaction(asSystem(ctx, 'cases.read-graph'), async (tx) => {
    const { hubs, count } = await selectHubCounts(tx, scope, { limit: mostHubs, offset: 0 })
    const ids = hubs.map(({ hubId }) => hubId)
    const grouped = await selectGroups(tx, scope, ids, mostGroups)
    const isExpanded = expand !== undefined && isUuid(expand)
    const expanded = isExpanded ? await selectNewestOn(tx, scope, expand, mostExpanded) : []
    return { hubs, hiddenHubs: count - hubs.length, expanded, ...grouped }
  })
  return drawGraph({ ...read, hubs: await describeHubs(ctx, scope, read.hubs) })
}
