// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { findSeen, listCivilClusters, listReportsSeen, reachedThresholds } from '#modules/identifiers'
import { listFacts } from '#modules/reports'
import { isRowId } from '#values'
import { selectClaimed } from '../claim/holder.store.ts'
import { workerFor } from '../take-step/party.query.ts'

/** Why somebody looks at the reports of a cluster. */
export const purpose = 'recover-money'

export interface Cluster {
  identifierId: string
  canonical: string
  reachedAt: Date
}

const mostClusters = 50

/** Accounts of which enough different people reported, at the own organisation, that a claim can be made together, and of which none is open. */
export async function listClusters(ctx: Context): Promise<Cluster[]> {
  const { organisationId } = workerFor(ctx, 'police')
  const reached = await transaction(asSystem(ctx, 'claims.list-clusters'), (tx) =>
    reachedThresholds({ ...asSystem(ctx, 'claims.list-clusters'), tx }, tx, 'civil-cluster', { limit: 500 }),
  )
  const own = reached.filter((one) => one.organisationId === organisationId && one.kind === 'iban')
  const clusters: Cluster[] = []
  for (const { canonical, reachedAt } of own.slice(0, mostClusters)) {
    const [seen] = await findSeen(ctx, canonical, purpose)
    if (seen) clusters.push({ identifierId: seen.id, canonical, reachedAt })
  }
  const claimed = await transaction(ctx, (tx) =>
    selectClaimed(
      tx,
      clusters.map(({ identifierId }) => identifierId),
    ),
  )
  return clusters.filter(({ identifierId }) => !claimed.has(identifierId))
}

export interface ClaimableReport {
  reportId: string
  lossInCents: number
  /** ISO day; of the report when the day of the loss is not known: later, so that no interest too much is asked. */
  lostOn: string
  partnerReference: string | null
}

/**
 * Own confirmed reports of money that went to this account. Null when so many people did not report it. Withdrawn, rejected and duplicate reports are not
 * in it, nor what a web form said that nobody confirmed.
 */
export async function claimableReports(ctx: Context, identifierId: string): Promise<ClaimableReport[] | null> {
  workerFor(ctx, 'police')
  if (!isRowId(identifierId)) return null
  if (!(await listCivilClusters(ctx, [identifierId])).has(identifierId)) return null
  const { reports } = await listReportsSeen(ctx, identifierId, { limit: 200, offset: 0 }, purpose)
  const paid = reports.filter(({ roles, isVerified }) => isVerified && roles.includes('paid-to'))
  const facts = await listFacts(
    ctx,
    paid.map(({ reportId }) => reportId),
  )
  return [...facts.values()]
    .filter(({ status, lossInCents }) => status === 'confirmed' && lossInCents !== null && lossInCents > 0)
    .map(({ id, lossInCents, occurredOn, receivedAt, partnerReference }) => ({
      reportId: id,
      lossInCents: lossInCents ?? 0,
      lostOn: occurredOn ?? receivedAt.toISOString().slice(0, 10),
      partnerReference,
    }))
    .toSorted((a, b) => (a.lostOn === b.lostOn ? (a.reportId < b.reportId ? -1 : 1) : a.lostOn < b.lostOn ? -1 : 1))
}

/** So many people it takes. */
export const fewestVictims = 5
