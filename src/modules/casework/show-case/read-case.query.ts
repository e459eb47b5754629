// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import {
  type CaseView,
  findCase,
  listAccountEndings,
  listCaseHubs,
  listCaseReportIds,
  listCaseReports,
  proposedLinks,
} from '#modules/cases'
import { listCivilClusters } from '#modules/identifiers'
import { listFacts, statusTone, statusText } from '#modules/reports'
import { whoWorksOn } from '../deconflict/who-works-on.query.ts'
import { labelsOf } from '../list-work/concepts.query.ts'
import { watchOnCase } from '../watch-things/list-watches.query.ts'
import { safetyRegions } from '#values'
import { isId } from '../work/is-id.ts'
import { readCaseWork } from './case-work.query.ts'
import { fewestForMap, placesInCase } from './places-in-case.ts'

/** Of a case of more, the newest are on the map. */
const mostFactsAtOnce = 3_000

/** Why somebody looks at a case. */
export const purpose = 'zaak onderzoeken'

export interface ListedReport {
  id: string
  receivedAt: Date
  status: { kind: 'ok' | 'warn' | 'stop' | 'neutral'; text: string }
  isVerified: boolean
  form: string | null
  lossInCents: number | null
}

/** The case of an own report; `null`: no such report for the one who asks; 'alone': the report is in no case. */
export async function findCaseOrReport(ctx: Context, reportId: string): Promise<CaseView | 'alone' | null> {
  if (!isId(reportId)) return null
  const found = await findCase(ctx, reportId, purpose)
  if (found) return found
  return (await listFacts(ctx, [reportId])).has(reportId) ? 'alone' : null
}

/** Everything on the page of one case; with `hubId` only the reports on that hub. */
export async function readCase(
  ctx: Context,
  found: CaseView,
  pages: { reports: number; hubs: number; hubId?: string | undefined },
) {
  const { anchor } = found
  const { hubId } = pages
  const reports = await listOwnReports(ctx, anchor, { page: pages.reports, ...(hubId && { hubId }) })
  const labels = await labelsOf(ctx, found.forms)
  const hubs = await listCaseHubs(ctx, anchor, { page: pages.hubs }, purpose)
  const clusters = await listCivilClusters(
    ctx,
    hubs.hubs.map(({ hubId }) => hubId),
  )
  return {
    ...found,
    forms: found.forms.map(({ form, reports: count }) => ({ form: labels.get(form) ?? form, count })),
    reports,
    hubs: { ...hubs, hubs: hubs.hubs.map((hub) => ({ ...hub, claimants: clusters.get(hub.hubId) ?? null })) },
    places: await placesOf(ctx, anchor, found.ownReports),
    proposals: await proposedLinks(ctx, anchor, purpose),
    endings: await listAccountEndings(ctx, anchor, purpose),
    work: await readCaseWork(ctx, anchor, purpose),
    atWork: await whoWorksOn(ctx, anchor),
    watchId: await watchOnCase(ctx, anchor),
  }
}

/** Where the own reports are from, for the map; null where too few are, or say it. */
async function placesOf(ctx: Context, anchor: string, ownReports: number) {
  if (ownReports < fewestForMap) return null
  const ids = await listCaseReportIds(ctx, anchor, purpose)
  const facts = await listFacts(ctx, ids.slice(0, mostFactsAtOnce), { isRecorded: true })
  const places = placesInCase([...facts.values()].map(({ province }) => province))
  const regions = Object.fromEntries(safetyRegions().map(({ code, province }) => [code, province]))
  return places && { places, regions }
}

/** A page of own reports of the case, the newest first, with what lists show of them. */
export async function listOwnReports(ctx: Context, anchor: string, asked: { page: number; hubId?: string }) {
  const { reportIds, ...paging } = await listCaseReports(ctx, anchor, asked, purpose)
  return { ...paging, rows: await describeReports(ctx, reportIds) }
}

/** What lists show of these reports, in the same order; those that are not there (any more) are left out. */
export async function describeReports(ctx: Context, reportIds: readonly string[]): Promise<ListedReport[]> {
  const facts = await listFacts(ctx, reportIds)
  const labels = await labelsOf(
    ctx,
    [...facts.values()].map(({ fraudForm }) => ({ form: fraudForm })),
  )
  const s = translate(statusText, ctx.language)
  return reportIds.flatMap((id) => {
    const report = facts.get(id)
    if (!report) return []
    const { receivedAt, isVerified, fraudForm, lossInCents } = report
    const status = { kind: statusTone(report.status), text: s(report.status) }
    return [
      { id, receivedAt, status, isVerified, lossInCents, form: fraudForm && (labels.get(fraudForm) ?? fraudForm) },
    ]
  })
}
