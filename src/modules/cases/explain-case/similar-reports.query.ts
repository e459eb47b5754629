// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { likeness } from '../compare-texts/signature.ts'
import { doesLink } from '../hub/hub.ts'
import type { SimilarReport } from '../linking/case-view.ts'
import { describeHubs } from '../show-case/describe-hubs.query.ts'
import { openScope } from '../show-case/find-case.query.ts'
import { selectHubCounts } from '../show-case/show-case.store.ts'
import { selectSignatures, selectSimilar } from './explain-case.store.ts'

/**
 * Own reports of the same case that share the most with this one, and how alike their wording is. What does not link (a bank's
 * number, a market place) does not count. None when there is no such report or it stands alone.
 */
export async function similarReports(
  ctx: Context,
  reportId: string,
  { limit }: { limit: number },
  purpose: string,
): Promise<SimilarReport[]> {
  const system = asSystem(ctx, 'cases.similar-reports')
  const scope = await openScope(ctx, reportId, purpose, 'cases.similar-reports-seen')
  if (!scope || scope.caseId === null) return []
  const alone = { ...scope, caseId: null }
  const { hubs } = await transaction(system, (tx) => selectHubCounts(tx, alone, { limit: 50, offset: 0 }))
  const described = (await describeHubs(ctx, scope, hubs)).filter(({ standing }) => doesLink(standing))
  const asked = described.map(({ hubId, kind, weight }) => ({ hubId, isText: kind === 'text', weight }))
  return transaction(system, async (tx) => {
    const rows = await selectSimilar(tx, scope, asked, Math.min(limit, 100))
    const signatures = await selectSignatures(tx, [reportId, ...rows.map((row) => row.reportId)])
    const of = Map.groupBy(signatures, (row) => row.reportId)
    return rows.map((row) => ({
      reportId: row.reportId,
      shared: described.filter(({ hubId }) => row.shared.includes(hubId)),
      likeness: mostAlike(of.get(reportId) ?? [], of.get(row.reportId) ?? []),
    }))
  })
}

function mostAlike(some: readonly { signature: Buffer }[], others: readonly { signature: Buffer }[]): number | null {
  const all = some.flatMap((one) => others.map((other) => likeness(one.signature, other.signature)))
  return all.length === 0 ? null : Math.round(Math.max(...all) * 100) / 100
}
