// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, type Permission, seeingAll, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import type { Party } from '../claim/claim.ts'
import { lockClaim, selectClaim } from '../claim/claim.store.ts'
import { claimMessages } from '../claim/claim.text.ts'
import type { StoredClaim } from '../claim/stored-claim.ts'

export type Person = Extract<Actor, { kind: 'person' }>
export type WorkingParty = Exclude<Party, 'debtor' | 'program'>

export const permissionOf: Record<WorkingParty, Permission> = {
  police: 'claims:work',
  prosecutor: 'claims:consider',
  recovery: 'claims:collect',
}

/** The person who works for this party; refuses everybody else. */
export function workerFor({ actor }: Context, party: WorkingParty): Person {
  if (actor.kind !== 'person' || !mayDo(actor, permissionOf[party]))
    throw new Refusal(claimMessages.mayNot, { status: 403 })
  return actor
}

/** As which party this person may look at this claim: by the organisation on the claim and the role of the person. */
export function partyIn(claim: StoredClaim, { actor }: Context): WorkingParty | null {
  if (actor.kind !== 'person') return null
  const of: Record<WorkingParty, string | null> = {
    police: claim.organisationId,
    prosecutor: claim.prosecutorId,
    recovery: claim.recoveryId,
  }
  const parties = Object.keys(of) as WorkingParty[]
  return parties.find((party) => of[party] === actor.organisationId && mayDo(actor, permissionOf[party])) ?? null
}

/** The claim as this person sees it; null when there is none for them. */
export async function claimFor(
  ctx: Context,
  tx: Tx,
  id: string,
): Promise<{ claim: StoredClaim; party: WorkingParty } | null> {
  const claim = isRowId(id) ? await selectClaim(tx, id) : null
  const party = claim && partyIn(claim, ctx)
  return claim && party ? { claim, party } : null
}

export interface Asked {
  id: string
  /** As it was when the person saw it: what changed since is looked at again first. */
  version: number
}

export interface Change {
  tx: Tx
  claim: StoredClaim
  by: Person
  /** The same transaction, in the name of the program. */
  system: Context
}

/** One change of a claim by a person of one of these parties, under lock. The rows are the program's to write, so it is looked at here who may. */
export function changeClaim<Result>(
  ctx: Context,
  { id, version }: Asked,
  party: WorkingParty,
  work: (change: Change) => Promise<Result>,
): Promise<Result> {
  const by = workerFor(ctx, party)
  return transaction(ctx, async (tx) => {
    const seen = await claimFor(ctx, tx, id)
    if (seen?.party !== party) throw new Refusal(webMessages.notThere, { status: 404 })
    return seeingAll(ctx, tx, async () => {
      const claim = await lockClaim(tx, id)
      if (!claim) throw new Refusal(webMessages.notThere, { status: 404 })
      if (claim.version !== version) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
      return work({ tx, claim, by, system: { ...ctx, actor: { kind: 'system', name: 'claims.change' }, tx } })
    })
  })
}
