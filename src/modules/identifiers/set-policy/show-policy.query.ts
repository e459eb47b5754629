// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { findOrganisation } from '#modules/partners'
import type { EverydayKind } from '#values'
import type { Policy, Receiver } from '../policy/policy.ts'
import { selectVersions, selectWaitingPolicies } from '../policy/policy.store.ts'

export interface ShownPolicy {
  /** What the authority is called to others. */
  authorityName: string
  /** Every version of this policy, the newest first. */
  versions: Policy[]
  /** Of these the one that holds now; null: none does. */
  current: Policy | null
  /** What waits for a second person: it is no version yet. */
  waiting: Policy | null
}

/** One policy of the own organisation, with every version. It holds nothing about anybody who was reported. */
export function showPolicy(ctx: Context, receiver: Receiver, kind: EverydayKind): Promise<ShownPolicy> {
  const organisationId = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const all = await selectVersions(tx, organisationId)
    const found = all.filter((policy) => policy.receiver === receiver && policy.kind === kind)
    const versions = found.filter(({ approvedAt }) => approvedAt !== null)
    const organisation = await findOrganisation(tx, organisationId)
    return {
      authorityName: organisation?.name ?? organisationId,
      versions,
      current: versions.find(({ validFrom }) => validFrom <= ctx.now()) ?? null,
      waiting: found.find(({ approvedAt }) => approvedAt === null) ?? null,
    }
  })
}

/** Policies that wait for this person as the second: rows of "te doen". */
export function policiesForSecond(ctx: Context): Promise<Policy[]> {
  const { actor } = ctx
  if (actor.kind !== 'person') return Promise.resolve([])
  return transaction(ctx, (tx) => selectWaitingPolicies(tx, actor.organisationId, actor.id))
}
