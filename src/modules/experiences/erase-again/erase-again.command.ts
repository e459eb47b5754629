// SPDX-License-Identifier: EUPL-1.2
// No audit line: `erase` writes it.
import { transaction } from '#foundation/access'
import type { Erasures } from '#foundation/erasures'
import { erase, keysOfConsent } from '../stop-asking/stop-asking.command.ts'
import { lockConsent } from '../survey/consent.store.ts'

/** Who may not be asked any more, done again on a restored database. */
export const erasures: Erasures = {
  'experiences.consent-withdrawn': {
    tables: ['experiences.consent'],
    again: (ctx, id) =>
      transaction(ctx, async (tx) => {
        const consent = await lockConsent(tx, id)
        if (consent) await erase(ctx, tx, consent, keysOfConsent(ctx, consent))
        return consent !== null
      }),
  },
}
