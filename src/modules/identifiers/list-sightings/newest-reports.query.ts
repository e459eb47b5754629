// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import type { PlainIdentifier } from '#values'
import { sightingRoles } from '../sighting/sighting.ts'

/**
 * Own reports that name this identifier and still count, the newest first, at most `limit`: read from the index, and without counting the others.
 * The line says how many; that it was looked up the caller has written down.
 */
export function newestReportsNaming(
  ctx: Context,
  { kind, canonical }: PlainIdentifier,
  limit: number,
  purpose: string,
): Promise<string[]> {
  return transaction(ctx, async (tx) => {
    const found = await sql<{ reportId: string; identifierId: string }>`select report_id as "reportId",
        identifier_id as "identifierId" from identifiers.sighting
      where identifier_id = (select id from identifiers.identifier where kind = ${kind} and canonical = ${canonical})
        and controller_organisation_id = ${organisationOf(ctx.actor) ?? ''} and dropped_at is null
      order by seen_at desc, report_id desc limit ${limit * sightingRoles.length}`.execute(tx)
    const reportIds = [...new Set(found.rows.map((row) => row.reportId))].slice(0, limit)
    const [first] = found.rows
    if (first)
      await recordAudit(ctx, tx, {
        action: 'identifiers.reports-seen',
        subjectKind: 'identifier',
        subjectId: first.identifierId,
        purpose,
        detail: { shown: reportIds.length, offset: 0 },
      })
    return reportIds
  })
}
