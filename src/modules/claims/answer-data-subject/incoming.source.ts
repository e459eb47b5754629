// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { deedItem, personalDataSource } from '#foundation/modules'
import { claimRetention } from '../claim/claims.tables.ts'

type Row = { id: string; person: string; at: Date; endedAt: Date | null }

/** Who of the own people decided where money belongs. Who paid is not kept: only what the bank calls the payment. */
export const incomingSource = personalDataSource({
  name: 'claims.incoming',
  title: 'welke betalingen u als medewerker toewees',
  activity: 'claims.recover-money',
  tables: ['claims.incoming'],
  side: 'given',
  foundBy: ['person'],
  action: 'claims.holders-read',
  async search(_ctx, tx, { organisationId, personIds, most }) {
    const found =
      await sql<Row>`select id, decided_by as person, recorded_at as at, ended_at as "endedAt" from claims.incoming
      where organisation_id = ${organisationId} and decided_by = any(${personIds}) order by recorded_at, id limit ${most}`.execute(
        tx,
      )
    return found.rows.map(({ id, person, at, endedAt }) =>
      deedItem(
        { id, person, what: 'Toegewezen', title: 'een betaling', at, from: endedAt },
        claimRetention['claims.incoming'],
      ),
    )
  },
})
