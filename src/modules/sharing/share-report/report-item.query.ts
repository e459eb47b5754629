// SPDX-License-Identifier: EUPL-1.2
import { type Context } from '#foundation/access'
import type { DataCategory } from '#modules/agreements'
import { listSightings } from '#modules/identifiers'
import { findReport } from '#modules/reports'
import { Withheld } from '#values'
import { categoryOf } from '../disclose/category-of.ts'
import type { DisclosureItem, Payload } from '../disclosure/disclosure.ts'

export interface ReportItem {
  item: DisclosureItem
  /** The same, for the organisation whose report it is. */
  shown: Payload
}

/**
 * What of an own report would go to another organisation: what was stated about the other party, when and how much. Never who reported, how to
 * reach them or their own account; the story only when asked for. Null: no such report here, or it does not count.
 */
export async function reportItem(
  ctx: Context,
  reportId: string,
  { withNarrative }: { withNarrative: boolean },
): Promise<ReportItem | null> {
  const report = await findReport(ctx, reportId, 'handle-report')
  if (!report || (report.status !== 'received' && report.status !== 'confirmed')) return null
  const sightings = (await listSightings(ctx, [reportId])).filter(
    ({ isDropped, protectedAs }) => !isDropped && protectedAs === null,
  )
  const narrative = withNarrative && report.narrative !== '' ? report.narrative : null
  const shown: Payload = {
    fraudForm: report.fraudForm,
    occurredOn: report.occurredOn,
    lossInCents: report.lossInCents,
    contactChannel: report.contactChannel,
    isVerified: report.isVerified,
    identifiers: sightings.map(({ kind, canonical, role }) => ({ kind, value: canonical, role })),
    narrative,
  }
  const categories = new Set<DataCategory>(sightings.map(({ kind }) => categoryOf[kind]))
  if (narrative !== null) categories.add('narrative')
  // A report that names nobody still says that there was one.
  if (categories.size === 0) categories.add('warning')
  return {
    shown,
    item: {
      kind: 'report',
      id: reportId,
      categories: [...categories].toSorted(),
      evidence: report.isVerified ? 'verified-report' : 'unverified-report',
      receivedAt: report.receivedAt,
      understoodAt: report.receivedAt,
      payload: new Withheld(shown),
    },
  }
}
