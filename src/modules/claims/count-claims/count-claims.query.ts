// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { durationUntil, measure, type Measured } from '#modules/statistics'
import { dutchDay } from '#values'
import type { ClaimStatus } from '../claim/claim.ts'
import { selectClaim } from '../claim/claim.store.ts'
import { readBook } from '../keep-money/statement.query.ts'
import { type CountedClaim, type CountedShare, type Indicators, indicatorsOf } from './indicators.ts'

/** Of all organisations together: sums, nothing about a claim or a person. The duration runs from the beginning until everything was paid. */
export function countClaims(ctx: Context): Promise<{ indicators: Indicators; untilPaid: Measured | null }> {
  return transaction(asSystem(ctx, 'claims.count-claims'), async (tx) => {
    const [shares, claims, durations]: [CountedShare[], CountedClaim[], ReturnType<typeof durationUntil>[]] = [
      [],
      [],
      [],
    ]
    for (const { id, had, paidAt } of await selectSent(tx)) {
      const claim = await selectClaim(tx, id)
      if (!claim) continue
      const book = await readBook(tx, [claim], dutchDay(ctx.now()))
      const { statement } = book
      const costs = book.entries.filter(({ kind }) => kind === 'costs').reduce((sum, { cents }) => sum + cents, 0)
      claims.push({ status: claim.status, had, received: statement.received, costs })
      durations.push(durationUntil(claim.beganAt, paidAt, claim.endedAt ?? ctx.now()))
      for (const share of book.shares) {
        const settled = statement.shares.find((one) => one.id === share.id)
        // Who left takes no part in the outcome.
        if (!settled || settled.hasLeft) continue
        shares.push({
          principal: share.principal,
          paid: settled.paid,
          owed: settled.principal + settled.interest,
          satisfied: share.satisfied,
        })
      }
    }
    return { indicators: indicatorsOf(shares, claims), untilPaid: measure(durations) }
  })
}

/** Claims of which a letter went, with every status that they had. */
async function selectSent(tx: Tx): Promise<{ id: string; had: ClaimStatus[]; paidAt: Date | null }[]> {
  const found = await sql<{ id: string; had: ClaimStatus[]; paidAt: Date | null }>`select claim_id as id,
      array_agg(distinct status) as had, min(at) filter (where status = 'paid') as "paidAt"
    from claims.step group by claim_id having bool_or(step = 'send-letter') order by claim_id limit 5000`.execute(tx)
  return found.rows
}
