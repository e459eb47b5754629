// SPDX-License-Identifier: EUPL-1.2
// No audit line: `erasedAgain` writes it.
import { sql } from '#foundation/db'
import { erasedAgain, type Erasures, rowGoes } from '#foundation/erasures'
import { dutchDay } from '#values'
import { forgetContact } from '../keep-circle/circle.store.ts'

const action = 'gatherings.circle-contact-forgotten'

/** To whom nobody writes any more, done again on a restored database. */
export const erasures: Erasures = {
  [action]: {
    tables: ['gatherings.circle'],
    again: (ctx, id, at) =>
      erasedAgain(ctx, { action, subjectKind: 'circle-member', subjectId: id }, async (tx) => {
        const found = await sql`select from gatherings.circle
          where id = ${id} and address_digest is not null and tended_at <= ${at}`.execute(tx)
        if (found.rows.length > 0) await forgetContact(tx, id, dutchDay(at))
        return found.rows.length > 0
      }),
  },
  ...rowGoes('gatherings.circle', 'gatherings.circle-removed', 'circle-member'),
}
