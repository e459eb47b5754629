// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { dutchDay } from '#values'
import type { ClaimStatus } from '../claim/claim.ts'
import { selectClaim, sharesOfReports } from '../claim/claim.store.ts'
import { selectPayees } from '../claim/payee.store.ts'
import type { Consent } from '../claim/stored-claim.ts'
import { readBook } from '../keep-money/statement.query.ts'
import { mayChangePayee, openPayee } from './payee.query.ts'

/** One claim as a victim who holds the code of a report may know it: nothing about the holder, and nothing about others. */
export interface OwnShare {
  shareId: string
  status: ClaimStatus
  principal: number
  lostOn: string
  consent: Consent
  paid: number
  relieved: number
  toAskBack: number
  satisfied: number | null
  /** Where the own money must come, canonical; null: not told yet. */
  payTo: string | null
  mayChangePayee: boolean
}

/** A victim is asked from here on; before, nothing is said that a claim is being looked at. */
const hiddenFrom: readonly ClaimStatus[] = ['testing', 'at-prosecutor']

/** Claims that money lost in this report is part of, once the victim may know. The caller proved the code. */
export function ownShares(ctx: Context, reportId: string): Promise<OwnShare[]> {
  return transaction(asSystem(ctx, 'claims.own-shares'), async (tx) => {
    const shares = await sharesOfReports(tx, [reportId])
    const own: OwnShare[] = []
    const payees = await selectPayees(
      tx,
      shares.map(({ claimId }) => claimId),
    )
    for (const share of shares) {
      const claim = await selectClaim(tx, share.claimId)
      if (!claim || hiddenFrom.includes(claim.status) || (claim.status === 'back' && share.consent === 'open')) continue
      const money = await settledOf(tx, claim, share.id, ctx)
      const { id, principal, lostOn, consent, satisfied } = share
      const sealed = payees.get(id)
      own.push({
        shareId: id,
        status: claim.status,
        principal,
        lostOn,
        consent,
        satisfied,
        payTo: sealed ? openPayee(ctx, sealed) : null,
        mayChangePayee: mayChangePayee(claim.status) && (consent === 'given' || consent === 'withdrawn'),
        ...money,
      })
    }
    return own
  })
}

async function settledOf(tx: Tx, claim: Parameters<typeof readBook>[1][number], shareId: string, ctx: Context) {
  const { statement } = await readBook(tx, [claim], dutchDay(ctx.now()))
  const found = statement.shares.find(({ id }) => id === shareId)
  return { paid: found?.paid ?? 0, relieved: found?.relieved ?? 0, toAskBack: found?.toAskBack ?? 0 }
}

/** Whether there is something to see or decide behind the code. */
export async function hasOwnShares(ctx: Context, reportId: string): Promise<boolean> {
  return (await ownShares(ctx, reportId)).length > 0
}
