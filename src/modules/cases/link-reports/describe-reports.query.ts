// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { formsOf } from '#modules/classification'
import { listSightings, type Sighting } from '#modules/identifiers'
import { listReportedStories, type ReportedStory } from '#modules/reports'
import { listFraudForms } from '#modules/taxonomy'
import type { Circles } from '../circle/circle.ts'
import { type MatterText, textsOf } from '../compare-texts/matter-texts.ts'
import { holdsMoney, type HubIdentity } from '../hub/hub.ts'
import { joinsReports } from '../hub/joining-role.ts'
import { fixedStanding, siteNumber } from '../hub/site-of.ts'
import { uuidOf } from '../hub/text-id.ts'
import type { LinkedReport } from '../linking/linked-report.ts'

export interface Described {
  /** Reports that count, as they stand now; without case and with every text as if it were shared. */
  reports: Map<string, LinkedReport>
  texts: Map<string, MatterText>
  identities: Map<string, HubIdentity>
}

/** Reads these reports anew by the doors of the modules that own them. Only for the program itself. */
export async function describeReports(
  ctx: Context,
  reportIds: readonly string[],
  circleOf: Circles,
): Promise<Described> {
  const matter = (await listReportedStories(ctx, reportIds)).filter(({ isDropped }) => !isDropped)
  const live = matter.map(({ id }) => id)
  const sightings = Map.groupBy(await listSightings(ctx, live), ({ reportId }) => reportId)
  const classified = await formsOf(ctx, live)
  const topOf = await topForms(ctx)
  const described: Described = { reports: new Map(), texts: new Map(), identities: new Map() }
  const siteOf = new Map<string, number | null>()
  for (const report of matter) {
    const form = classified.get(report.id)?.form ?? report.fraudForm
    const texts = textsOf(report.narrative).map((text) => ({ ...text, id: uuidOf(text.key) }))
    for (const text of texts) if (!described.texts.has(text.id)) described.texts.set(text.id, text)
    described.reports.set(report.id, {
      ...rowOf(report, sightings.get(report.id) ?? [], described.identities, siteOf),
      circle: circleOf(report.controllerOrganisationId),
      form: form === null ? null : (topOf.get(form) ?? null),
      texts: sorted(texts.map(({ id }) => id)),
    })
  }
  return described
}

function rowOf(
  report: ReportedStory,
  sightings: readonly Sighting[],
  identities: Map<string, HubIdentity>,
  siteOf: Map<string, number | null>,
): Omit<LinkedReport, 'circle'> {
  const [accounts, others, sites] = [new Set<string>(), new Set<string>(), new Set<number>()]
  for (const { identifierId, kind, canonical, role, protectedAs, isDropped } of sightings) {
    if (isDropped || !joinsReports(role)) continue
    ;(holdsMoney(kind) ? accounts : others).add(identifierId)
    if (!identities.has(identifierId))
      identities.set(identifierId, { kind, fixed: fixedStanding(kind, canonical, protectedAs) })
    if (kind !== 'web-address') continue
    const site = siteOf.get(canonical) ?? siteNumber(canonical)
    siteOf.set(canonical, site)
    if (site !== null) sites.add(site)
  }
  return {
    reportId: report.id,
    caseId: null,
    controllerOrganisationId: report.controllerOrganisationId,
    origin: report.origin,
    receivedAt: report.receivedAt,
    form: null,
    lossInCents: report.lossInCents,
    isVerified: report.isVerified,
    isSeparated: false,
    isRuled: false,
    accounts: sorted([...accounts]),
    others: sorted([...others]),
    texts: [],
    sites: [...sites].sort((a, b) => a - b),
    lone: [],
  }
}

/** Each form of the current edition → the priority form or "other" above it. */
export async function topForms(ctx: Context): Promise<Map<string, string>> {
  const tops = new Map<string, string>()
  for (const { id, parent } of await listFraudForms(ctx))
    tops.set(id, parent === null ? id : (tops.get(parent) ?? parent))
  return tops
}

function sorted(ids: string[]): string[] {
  return [...new Set(ids)].sort()
}
