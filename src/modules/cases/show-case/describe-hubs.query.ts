// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { countReportsSeen, listIdentifiers } from '#modules/identifiers'
import { listReportedMatter } from '#modules/reports'
import { excerptOf } from '../compare-texts/excerpt.ts'
import { textsOf } from '../compare-texts/matter-texts.ts'
import { type HubRow, selectHubs } from '../hub/hub.store.ts'
import { doesLink, weightOf } from '../hub/hub.ts'
import { uuidOf } from '../hub/text-id.ts'
import { membersOf } from '../hub/weigh-hubs.command.ts'
import { type CaseHub, popularFrom } from '../linking/case-view.ts'
import { selectFamilies } from '../texts/text.store.ts'
import { type HubCount, type Scope, selectFamilyReports } from './show-case.store.ts'

/**
 * What these hubs of own reports are. Canonicals come from own sightings and excerpts from own narratives; of others only how
 * many reports of the circle. The caller has checked that own reports hang on them and writes down the look.
 */
export async function describeHubs(
  ctx: Context,
  scope: Pick<Scope, 'organisationId' | 'circle'>,
  hubs: readonly HubCount[],
): Promise<CaseHub[]> {
  if (hubs.length === 0) return []
  const system = asSystem(ctx, 'cases.describe-hubs')
  const { circle } = scope
  const families = hubs.flatMap(({ hubId, isText }) => (isText ? [hubId] : []))
  const { rows, told } = await transaction(system, async (tx) => ({
    rows: await selectHubs(
      tx,
      circle,
      hubs.map(({ hubId }) => hubId),
    ),
    told: new Map((await selectFamilyReports(tx, families, scope)).map((row) => [row.family, row])),
  }))
  const identifiers = await listIdentifiers(
    ctx,
    hubs.flatMap(({ hubId, isText }) => (isText ? [] : [hubId])),
  )
  const counts = await countReports(ctx, scope, [...identifiers.keys()], rows)
  const excerpts = await excerptsOf(
    system,
    circle,
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
        otherReports: others,
        standing: row?.standing ?? 'links',
        weight: weightOf(kind, all),
        isPopular: all >= popularFrom,
      },
    ]
  })
}

/**
 * How many reports of the circle hang on those of these identifiers that no case holds whole: without a row the few themselves are
 * counted, for sightings are of all circles; with one only the own ones, for the row has them all.
 */
async function countReports(
  ctx: Context,
  { organisationId, circle }: Pick<Scope, 'organisationId' | 'circle'>,
  identifierIds: readonly string[],
  rows: ReadonlyMap<string, HubRow>,
): Promise<Map<string, { own: number; all: number }>> {
  const system = asSystem(ctx, 'cases.count-on-hubs')
  const few = identifierIds.filter((id) => !rows.has(id))
  const members = await transaction(system, (tx) => membersOf({ ...system, tx }, tx, circle, few, new Set()))
  const apart = identifierIds.filter((id) => !doesLink(rows.get(id)?.standing ?? 'links'))
  const seen = await countReportsSeen(ctx, apart)
  const counts = new Map([...seen].map(([id, { own }]) => [id, { own, all: own }]))
  for (const [id, reports] of members) {
    const own = reports.filter((report) => report.controllerOrganisationId === organisationId).length
    if (reports.length > 0) counts.set(id, { own, all: reports.length })
  }
  return counts
}

/** Family → how its text begins in one of these own reports. */
async function excerptsOf(system: Context, circle: string, reportIds: readonly string[]): Promise<Map<string, string>> {
  if (reportIds.length === 0) return new Map()
  const matter = await listReportedMatter(system, [...new Set(reportIds)])
  const texts = new Map(
    matter.flatMap(({ narrative }) =>
      textsOf(narrative).map(({ key, written }) => [uuidOf(key), excerptOf(written)] as const),
    ),
  )
  const families = await transaction(system, (tx) => selectFamilies(tx, circle, [...texts.keys()]))
  return new Map([...families].map(([text, family]) => [family, texts.get(text) ?? '']))
}
