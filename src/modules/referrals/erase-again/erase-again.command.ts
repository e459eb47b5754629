// SPDX-License-Identifier: EUPL-1.2
// No audit line: `withdrawAgain` writes it.
import { sql } from '#foundation/db'
import { transaction } from '#foundation/access'
import { type Erasures, rowGoes } from '#foundation/erasures'
import { withdrawAgain } from '../withdraw-consent/withdraw-consent.command.ts'

/** Consent to a hand-over that was taken back, done again on a restored database. */
export const erasures: Erasures = {
  'referrals.consent-withdrawn': {
    tables: ['referrals.hand_over', 'referrals.consent', 'referrals.packet'],
    async again(ctx, id) {
      const found = await transaction(ctx, (tx) =>
        sql`select from referrals.consent where hand_over_id = ${id} and withdrawn_at is null`.execute(tx),
      )
      if (found.rows.length > 0) await withdrawAgain(ctx, id)
      return found.rows.length > 0
    },
  },
  ...rowGoes('referrals.cold_referral', 'referrals.hand-over-erased', 'hand-over'),
}
