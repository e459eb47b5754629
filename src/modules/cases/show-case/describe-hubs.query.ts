// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { countReportsSeen, listIdentifiers } from '#modules/identifiers'
import { listReportedMatter } from '#modules/reports'
import { excerptOf } from '../compare-texts/excerpt.ts'
import { textsOf } from '../compare-texts/matter-texts.ts'
import { selectHubs } from '../hub/hub.store.ts'
import { doesLink, weightOf } from '../hub/hub.ts'
import { uuidOf } from '../hub/text-id.ts'
import { type CaseHub, popularFrom } from '../linking/case-view.ts'
import { showsOthers } from '../list-cases/list-cases.query.ts'
import { selectFamilies } from '../texts/text.store.ts'
import { type HubCount, selectFamilyReports } from './show-case.store.ts'

/**
 * What these hubs of own reports are. Canonicals come from own sightings and excerpts from own narratives; of others only how
 * many reports. The caller has checked that own reports hang on them and writes down the look.
 */
export async function describeHubs(ctx: Context, hubs: readonly HubCount[]): Promise<CaseHub[]> {
  if (hubs.length === 0) return []
  const system = asSystem(ctx, 'cases.describe-hubs')
  const organisationId = organisationOf(ctx.actor) ?? ''
  const families = hubs.flatMap(({ hubId, isText }) => (isText ? [hubId] : []))
  const { rows, told } = await transaction(system, async (tx) => ({
    rows: await selectHubs(
      tx,
      hubs.map(({ hubId }) => hubId),
    ),
    told: new Map((await selectFamilyReports(tx, families, organisationId)).map((row) => [row.family, row])),
  }))
  const identifiers = await listIdentifiers(
    ctx,
    hubs.flatMap(({ hubId, isText }) => (isText ? [] : [hubId])),
  )
  const toCount = hubs.filter(({ hubId, isText }) => {
    const row = rows.get(hubId)
    return !isText && (!row || !doesLink(row.standing))
  })
  const counts = await countReportsSeen(
    ctx,
    toCount.map(({ hubId }) => hubId),
  )
  const excerpts = await excerptsOf(
    system,
    [...told.values()].flatMap(({ reportId }) => reportId ?? []),
  )
  return hubs.flatMap(({ hubId, isText, ownReports }): CaseHub[] => {
    const row = rows.get(hubId)
    const identifier = identifiers.get(hubId)
    if (!isText && !identifier) return []
    const counted = isText ? told.get(hubId) : counts.get(hubId)
    const all = row?.tally.reports ?? counted?.all ?? ownReports
    const others = Math.max(0, all - (counted?.own ?? ownReports))
    const kind = identifier?.kind ?? 'text'
    return [
      {
        hubId,
        kind,
        canonical: identifier?.canonical ?? excerpts.get(hubId) ?? '',
        ownReports,
        otherReports: showsOthers(ctx) ? others : null,
        standing: row?.standing ?? 'links',
        weight: weightOf(kind, showsOthers(ctx) ? all : ownReports),
        isPopular: (showsOthers(ctx) ? all : ownReports) >= popularFrom,
      },
    ]
  })
}

/** Family → how its text begins in one of these own reports. */
async function excerptsOf(system: Context, reportIds: readonly string[]): Promise<Map<string, string>> {
  if (reportIds.length === 0) return new Map()
  const matter = await listReportedMatter(system, [...new Set(reportIds)])
  const texts = new Map(
    matter.flatMap(({ narrative }) =>
      textsOf(narrative).map(({ key, written }) => [uuidOf(key), excerptOf(written)] as const),
    ),
  )
  const families = await transaction(system, (tx) => selectFamilies(tx, [...texts.keys()]))
  return new Map([...families].map(([text, family]) => [family, texts.get(text) ?? '']))
}
