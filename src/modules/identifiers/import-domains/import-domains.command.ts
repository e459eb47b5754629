// SPDX-License-Identifier: EUPL-1.2
// No audit line: submitReports and recordSightings write theirs.
import { asSystem, type Context } from '#foundation/access'
import { submitReports } from '#modules/reports'
import { parseIdentifier } from '#values'
import { dropSightings, recordSightings } from '../record-sightings/record-sightings.command.ts'
import type { DomainRow } from './import-domains.schema.ts'

/** The keeper of the list, as whose allegations the names are filed. */
const domainListSource = 'scamblocklist'

export interface ImportedDomains {
  filed: number
  known: number
  removed: number
  /** Kept as a report, but no web address to us. */
  unread: number
}

/**
 * Files up to 1,000 names as reports of the source, one each, received when the source listed them. What the source removed no
 * longer counts. Bears repetition: a name that was filed before is left as it is, but for a removal since.
 */
export async function importDomains(ctx: Context, rows: readonly DomainRow[]): Promise<ImportedDomains> {
  const system = asSystem(ctx, 'identifiers.import-domains')
  const inputs = rows.map(({ domain }) => ({
    partnerReference: `${domainListSource}:${domain}`,
    identifiers: [{ kind: 'web-address' as const, value: domain, role: 'site' as const }],
  }))
  const receipts = await submitReports(system, inputs, {
    origin: 'file',
    controllerOrganisationId: domainListSource,
    receivedAt: rows.map((row) => row.first_listed_utc),
  })
  const fresh = receipts.filter(({ isAlreadyKnown }) => !isAlreadyKnown)
  // Recorded before anything is dropped; the listener of the same announcement then finds it done.
  await recordSightings(
    system,
    fresh.map(({ reportId }) => reportId),
  )
  const removed = receipts.filter((_, index) => rows[index]?.removed_utc)
  if (removed.length > 0)
    await dropSightings(
      system,
      removed.map(({ reportId }) => reportId),
      'withdrawn',
    )
  return {
    filed: fresh.length,
    known: receipts.length - fresh.length,
    removed: removed.length,
    unread: rows.filter(({ domain }) => !parseIdentifier('web-address', domain).ok).length,
  }
}
