// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { listReportsSeen, listSightings } from '#modules/identifiers'
import { joinsReports } from '../hub/joining-role.ts'
import type { ProposedLink } from '../linking/case-view.ts'
import { casesOf } from '../list-cases/list-cases.query.ts'
import { describeHubs } from '../show-case/describe-hubs.query.ts'
import { openScope } from '../show-case/find-case.query.ts'
import { type HubCount, type Scope, selectCaseReports, selectHubCounts } from '../show-case/show-case.store.ts'
import { selectCutHubs, selectOwnWithFamily } from './explain-case.store.ts'

/** Hubs of these standings do not join by themselves, and a person may think otherwise. */
const proposing = ['many-sites', 'unrelated-scams', 'boilerplate'] as const
const mostHubs = 10
const mostReports = 200

/**
 * What could join an own report or its case to other own reports and does not by itself: an account on many sites or in unrelated
 * frauds, a partner's own wording, what was split off, and what a report only mentions or a display showed. At most 30 hubs.
 */
export async function proposedLinks(ctx: Context, reportId: string, purpose: string): Promise<ProposedLink[]> {
  const system = asSystem(ctx, 'cases.proposed-links')
  const scope = await openScope(ctx, reportId, purpose, 'cases.proposals-seen')
  if (!scope) return []
  const { candidates, reportIds } = await transaction(system, async (tx) => {
    const paused = await selectHubCounts(tx, scope, { limit: mostHubs, offset: 0, standings: proposing })
    const cut = (await selectCutHubs(tx, scope)).slice(0, mostHubs)
    const newest = await selectCaseReports(tx, scope, { limit: mostReports, offset: 0 })
    return {
      candidates: [...paused.hubs, ...cut.map((hub) => ({ ...hub, ownReports: 1 }))],
      reportIds: newest.reportIds,
    }
  })
  const hubs = new Map(candidates.map((hub) => [hub.hubId, hub]))
  for (const hub of await weakHubs(ctx, reportIds)) if (!hubs.has(hub.hubId)) hubs.set(hub.hubId, hub)
  const elsewhere = new Map<string, ProposedLink['cases']>()
  for (const hub of hubs.values()) {
    const cases = await casesElsewhere(ctx, scope, hub, purpose)
    if (cases.length > 0) elsewhere.set(hub.hubId, cases)
  }
  const described = await describeHubs(
    ctx,
    scope,
    [...hubs.values()].filter(({ hubId }) => elsewhere.has(hubId)),
  )
  return described
    .filter(({ standing }) => standing !== 'protected' && standing !== 'shared-platform' && !isDismissed(standing))
    .map((hub) => ({ hub, why: hub.standing, cases: elsewhere.get(hub.hubId) ?? [] }))
}

/** A person has said that it does not join: no need to propose it again. */
function isDismissed(standing: string): boolean {
  return standing === 'judged-does-not-link' || standing === 'judged-innocent-recipient'
}

/** Identifiers that these reports only mention or saw on a display. */
async function weakHubs(ctx: Context, reportIds: readonly string[]): Promise<HubCount[]> {
  const counts = new Map<string, Set<string>>()
  const strong = new Set<string>()
  for (const { identifierId, reportId, role, isDropped, protectedAs } of await listSightings(ctx, reportIds)) {
    if (isDropped || protectedAs !== null) continue
    if (joinsReports(role)) strong.add(identifierId)
    else counts.set(identifierId, (counts.get(identifierId) ?? new Set()).add(reportId))
  }
  return [...counts]
    .filter(([id]) => !strong.has(id))
    .map(([hubId, reports]) => ({ hubId, isText: false, ownReports: reports.size }))
    .sort((a, b) => b.ownReports - a.ownReports || (a.hubId < b.hubId ? -1 : 1))
    .slice(0, mostHubs)
}

/** Own cases, and own reports that stand alone, in which this hub occurs too; of the newest 200 own reports on it. */
async function casesElsewhere(
  ctx: Context,
  scope: Scope,
  { hubId, isText }: HubCount,
  purpose: string,
): Promise<ProposedLink['cases']> {
  const reportIds = isText
    ? await transaction(asSystem(ctx, 'cases.proposed-links'), (tx) =>
        selectOwnWithFamily(tx, scope, hubId, mostReports),
      )
    : (await listReportsSeen(ctx, hubId, { limit: mostReports, offset: 0 }, purpose)).reports.map(
        (report) => report.reportId,
      )
  const cases = await casesOf(ctx, [scope.reportId, ...reportIds])
  const here = cases.get(scope.reportId)?.anchor ?? scope.reportId
  const counts = new Map<string, number>()
  for (const id of reportIds) {
    const anchor = cases.get(id)?.anchor ?? id
    if (anchor !== here) counts.set(anchor, (counts.get(anchor) ?? 0) + 1)
  }
  return [...counts]
    .map(([anchor, reports]) => ({ anchor, ownReports: cases.get(anchor)?.ownReports ?? reports }))
    .sort((a, b) => b.ownReports - a.ownReports || (a.anchor < b.anchor ? -1 : 1))
    .slice(0, mostHubs)
}
