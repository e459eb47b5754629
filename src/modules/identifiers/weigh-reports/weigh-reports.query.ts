// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#foundation/db'
import { policeIds } from '#modules/partners'
import { daysAfter, dutchDay, type EverydayKind } from '#values'
import type { Policy } from '../policy/policy.ts'
import { usualNumbers } from '../policy/policy.ts'
import { selectPolicy } from '../policy/policy.store.ts'
import { selectTallies } from './weigh.store.ts'
import { weigh, type Weight } from './weigh.ts'

type Numbers = Pick<Policy, 'mostOfOne' | 'countsForDays'>

/** What the reports about these identifiers weigh at this moment, for any policy that one asks it for. */
export async function weighReports(
  tx: Tx,
  identifierIds: readonly string[],
  at: Date,
): Promise<(identifierId: string, policy: Numbers) => Weight> {
  const tallies = await selectTallies(tx, identifierIds, at)
  const unlimited = await policeIds(tx)
  const today = dutchDay(at)
  const firstDays = new Map<number, string>()
  const firstDay = (days: number) => {
    const known = firstDays.get(days) ?? daysAfter(today, -days)
    firstDays.set(days, known)
    return known
  }
  return (identifierId, { mostOfOne, countsForDays }) =>
    weigh(tallies.get(identifierId) ?? [], { since: firstDay(countsForDays), mostOfOne, unlimited })
}

/** What the authority that decides about a listing weighs: its reports, and what its own policy asks now. */
export async function weighForListing(
  tx: Tx,
  { identifierId, organisationId, kind }: { identifierId: string; organisationId: string; kind: EverydayKind },
  at: Date,
): Promise<{ weight: Weight; minimumReports: number; policyVersion: number | null }> {
  const policy = await selectPolicy(tx, { organisationId, kind, receiver: 'public' }, at)
  const numbers = policy ?? usualNumbers('public', kind)
  const weightOf = await weighReports(tx, [identifierId], at)
  return {
    weight: weightOf(identifierId, numbers),
    minimumReports: numbers.minimumReports,
    policyVersion: policy?.version ?? null,
  }
}
