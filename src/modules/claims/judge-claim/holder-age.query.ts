// SPDX-License-Identifier: EUPL-1.2
// No audit line: whoever calls it writes one about the claim that is read or changed.
import type { Context } from '#foundation/access'
import { seeingAll } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import { claimMessages } from '../claim/claim.text.ts'
import { selectDebtor } from '../claim/holder.store.ts'
import type { StoredClaim } from '../claim/stored-claim.ts'
import { openHolder } from '../gather-claim/holder.query.ts'
import { ageOn, letterObstacle, type LetterObstacle } from './age.ts'
import { obstacleCodes } from './obstacle-codes.ts'

export interface HolderAge {
  bornOn: string
  representative: string
  /** Whole years today. */
  age: number
  /** Why no letter can go today. */
  obstacle: LetterObstacle | null
}

/** How old the holder is today, by what the police keep; null when that is gone. Whoever asks says to whom which part of it is shown. */
export async function holderAge(ctx: Context, tx: Tx, claim: StoredClaim): Promise<HolderAge | null> {
  const sealed = await seeingAll(ctx, tx, () => selectDebtor(tx, claim.id, claim.organisationId))
  if (!sealed) return null
  const { bornOn, representative } = openHolder(ctx.secrets, sealed)
  if (bornOn === '') return null
  const today = dutchDay(ctx.now())
  return {
    bornOn,
    representative,
    age: ageOn(bornOn, today),
    obstacle: letterObstacle({ bornOn, representative }, claim.addressee, today),
  }
}

/** Refuses when no letter may go to the addressee of this claim today. What is not known of the holder is no permission either. */
export async function refuseWrongAddressee(ctx: Context, tx: Tx, claim: StoredClaim): Promise<void> {
  const known = await holderAge(ctx, tx, claim)
  if (!known) throw new Refusal(claimMessages.noHolder, { status: 409 })
  if (known.obstacle) throw new Refusal(obstacleCodes[known.obstacle], { status: 409 })
}
