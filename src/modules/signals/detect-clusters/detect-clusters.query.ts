// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listGrownCases } from '#modules/cases'
import type { Candidate } from '../signal/candidate.ts'
import { clusterOf, fewestInCluster } from './cluster-of.ts'

/** Cases that are new or grow fast: "12 reports in 2 days that share this lure". */
export async function detectClusters(ctx: Context): Promise<Candidate[]> {
  const grown = await listGrownCases(ctx, fewestInCluster, 'early-warning')
  return grown.flatMap((one) => clusterOf(one) ?? [])
}
