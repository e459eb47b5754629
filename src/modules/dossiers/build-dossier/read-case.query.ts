// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type CaseHub, type CaseView, findCase, listCaseHubs, listCaseReportIds } from '#modules/cases'
import { listSightings, type Sighting } from '#modules/identifiers'
import { listEvidence, listFacts, listReportedMatter } from '#modules/reports'
import type { Part } from '../dossier/content.ts'
import { partsOf } from './bystanders.ts'
import type { ReportRead } from './report-read.ts'
import { shownOf } from './gather.ts'

export const lookingPurpose = 'dossier maken'
/** Reports that are read at once. */
const atOnce = 250
/** Pages of links, 25 each, the strongest first. */
const mostLinkPages = 8

export interface CaseRead {
  view: CaseView
  /** Own reports, the oldest first. */
  reportIds: string[]
  hubs: CaseHub[]
  hubsInAll: number
  parts: ReadonlyMap<string, Part>
  /** By kind and canonical: what may be shown whole, also in a story. */
  shown: ReadonlySet<string>
}

/** What a case is made of, without what reporters told. Null when the report is in no case any more. Only for the program. */
export async function readWholeCase(
  system: Context,
  reportId: string,
  organisationId: string,
): Promise<CaseRead | null> {
  const view = await findCase(system, reportId, lookingPurpose)
  if (!view) return null
  const reportIds = (await listCaseReportIds(system, reportId, lookingPurpose)).toReversed()
  const hubs: CaseHub[] = []
  let [hubsInAll, hubPages] = [0, 1]
  for (let page = 1; page <= Math.min(hubPages, mostLinkPages); page++) {
    const listed = await listCaseHubs(system, reportId, { page }, lookingPurpose)
    hubs.push(...listed.hubs)
    hubsInAll = listed.count
    hubPages = listed.pages
  }
  const innocent = new Set([
    ...hubs.flatMap(({ hubId, standing }) => (standing === 'judged-innocent-recipient' ? hubId : [])),
    ...view.decisions.flatMap(({ hubId, judgement, isActive }) =>
      isActive && judgement === 'innocent-recipient' && hubId ? hubId : [],
    ),
  ])
  const seen: Sighting[] = []
  for (const ids of batches(reportIds)) seen.push(...(await listSightings(system, ids)))
  const counted = seen.filter(({ isDropped }) => !isDropped)
  // The scope of the case holds own reports only; this says so once more.
  const own = await ownOnly(system, reportIds, organisationId)
  const parts = partsOf(counted, innocent)
  return { view, reportIds: own, hubs, hubsInAll, parts, shown: shownOf(counted, parts) }
}

async function ownOnly(system: Context, reportIds: readonly string[], organisationId: string): Promise<string[]> {
  const own: string[] = []
  for (const ids of batches(reportIds)) {
    const facts = await listFacts(system, ids)
    own.push(...ids.filter((id) => facts.get(id)?.controllerOrganisationId === organisationId))
  }
  return own
}

/** Reports with all that is in them, a few hundred in memory at a time; what went meanwhile is left out. */
export async function* readReports(system: Context, reportIds: readonly string[]): AsyncGenerator<ReportRead[]> {
  for (const ids of batches(reportIds)) {
    const [facts, matters, sightings, evidence] = await Promise.all([
      listFacts(system, ids),
      listReportedMatter(system, ids),
      listSightings(system, ids),
      listEvidence(system, ids),
    ])
    const matterOf = new Map(matters.map((matter) => [matter.id, matter]))
    const sightingsOf = Map.groupBy(sightings, ({ reportId }) => reportId)
    const evidenceOf = Map.groupBy(evidence, ({ reportId }) => reportId)
    yield ids.flatMap((id) => {
      const [fact, matter] = [facts.get(id), matterOf.get(id)]
      if (!fact || !matter || matter.isDropped) return []
      const seen = (sightingsOf.get(id) ?? []).filter(({ isDropped }) => !isDropped)
      return [{ id, facts: fact, matter, sightings: seen, evidence: evidenceOf.get(id) ?? [] }]
    })
  }
}

function batches(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) => ids.slice(at * atOnce, (at + 1) * atOnce))
}
