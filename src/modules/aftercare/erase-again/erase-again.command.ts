// SPDX-License-Identifier: EUPL-1.2
// No audit line: `eraseConsents` writes it.
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import type { Erasures } from '#foundation/erasures'
import { eraseConsents } from '../withdraw-consent/erase.command.ts'

/** A yes that somebody took back, done again on a restored database. */
export const erasures: Erasures = {
  'aftercare.consent-erased': {
    tables: ['aftercare.consent', 'aftercare.token', 'aftercare.recognition', 'aftercare.follow_up'],
    again: (ctx, id) =>
      transaction(ctx, async (tx) => {
        const found = await sql`select from aftercare.consent where id = ${id} for update`.execute(tx)
        if (found.rows.length > 0) await eraseConsents(ctx, tx, [id], 'withdrawn')
        return found.rows.length > 0
      }),
  },
}
