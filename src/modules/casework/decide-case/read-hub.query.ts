// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type CaseHub, findCase, listCaseHubs, proposedLinks, readGraph } from '#modules/cases'
import { listOwnReports, purpose } from '../show-case/read-case.query.ts'
import { simplifyGraph } from '../show-graph/simplify-graph.ts'
import { isId } from '../work/is-id.ts'

export interface ShownHub {
  anchor: string
  hub: CaseHub
  /** Who said so last; null: a fixed rule. */
  judgedBy: string | null
  /** Own reports of the case that hang on nothing else; null when the case is too large to tell. */
  only: number | null
  reports: Awaited<ReturnType<typeof listOwnReports>>
}

/** One identifier or text of a case; null when the case does not have it for the one who asks. */
export async function readHub(ctx: Context, reportId: string, hubId: string, page: number): Promise<ShownHub | null> {
  if (!isId(reportId) || !isId(hubId)) return null
  const found = await findCase(ctx, reportId, purpose)
  const anchor = found?.anchor ?? reportId
  const { hubs } = await listCaseHubs(ctx, anchor, { page: 1, hubId }, purpose)
  const hub = hubs[0] ?? (await proposed(ctx, anchor, hubId))
  if (!hub) return null
  const decision = found?.decisions.find((one) => one.isActive && one.hubId === hubId)
  return {
    anchor,
    hub,
    judgedBy: decision?.by ?? null,
    only: found ? await countOnly(ctx, anchor, hubId) : null,
    reports: await listOwnReports(ctx, anchor, { page, hubId }),
  }
}

async function proposed(ctx: Context, anchor: string, hubId: string): Promise<CaseHub | null> {
  return (await proposedLinks(ctx, anchor, purpose)).find(({ hub }) => hub.hubId === hubId)?.hub ?? null
}

/** Reports in groups that touch this hub and no other, as the picture of the case has them. */
async function countOnly(ctx: Context, anchor: string, hubId: string): Promise<number | null> {
  const whole = await readGraph(ctx, anchor, { expand: hubId }, purpose)
  if (simplifyGraph(whole, hubId).isCut) return null
  const { nodes, edges } = whole
  const touching = (id: string) => edges.filter(({ from, to }) => from === id || to === id)
  return nodes
    .filter(({ id, kind }) => kind === 'reports' && touching(id).length === 1)
    .filter(({ id }) => touching(id).some(({ from, to }) => from === hubId || to === hubId))
    .reduce((sum, { reports }) => sum + reports, 0)
}
