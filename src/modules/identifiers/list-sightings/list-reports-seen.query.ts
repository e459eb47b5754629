// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type ReportSeen, selectReportCounts, selectReportsSeen } from './list-sightings.store.ts'

export type { ReportSeen } from './list-sightings.store.ts'

/**
 * Own reports that name this identifier, the newest first; `limit` at most 200. An id that nobody knows gives none. The line
 * says how many; those that somebody shows are named by `listFacts`.
 */
export function listReportsSeen(
  ctx: Context,
  identifierId: string,
  page: { limit: number; offset: number },
  purpose: string,
): Promise<{ reports: ReportSeen[]; count: number }> {
  const { limit, offset } = page
  return transaction(ctx, async (tx) => {
    const found = await selectReportsSeen(tx, identifierId, organisationOf(ctx.actor) ?? '', {
      limit: Math.min(limit, 200),
      offset,
    })
    await recordAudit(ctx, tx, {
      action: 'identifiers.reports-seen',
      subjectKind: 'identifier',
      subjectId: identifierId,
      purpose,
      detail: { shown: found.reports.length, offset },
    })
    return found
  })
}

/**
 * In how many reports each of these played a part that links: of the own organisation, and of all. Numbers only; what nobody has
 * is left out. The caller has written down the look.
 */
export async function countReportsSeen(
  ctx: Context,
  identifierIds: readonly string[],
): Promise<Map<string, { own: number; all: number }>> {
  if (identifierIds.length === 0) return new Map()
  return transaction(ctx, (tx) => selectReportCounts(tx, identifierIds, organisationOf(ctx.actor) ?? ''))
}
