// SPDX-License-Identifier: EUPL-1.2
// No audit line: `endPart` writes it.
import { transaction } from '#foundation/access'
import type { Erasures } from '#foundation/erasures'
import { selectShare } from '../claim/claim.store.ts'
import { endPart } from '../give-consent/end-part.command.ts'

/** Who does not take part in a claim any more, done again on a restored database. */
export const erasures: Erasures = {
  'claims.part-taken-back': {
    tables: ['claims.share', 'claims.victim', 'claims.payee'],
    again: (ctx, id) =>
      transaction(ctx, async (tx) => {
        const share = await selectShare(tx, id)
        if (share?.consent !== 'open' && share?.consent !== 'given') return false
        await endPart({ ...ctx, tx }, tx, share, 'withdrawn')
        return true
      }),
  },
}
