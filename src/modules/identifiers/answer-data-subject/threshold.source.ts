// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate } from '#foundation/text'
import { formatIdentifier, type PlainIdentifier } from '#values'
import type { ThresholdReceiver, ThresholdStatus } from '../reach-threshold/threshold-status.ts'
import { thresholdText } from './answer-data-subject.text.ts'

type Row = PlainIdentifier & { id: string; receiver: ThresholdReceiver; status: ThresholdStatus; since: Date }

/** That so many people reported something follows from their reports and ends with them, so nothing is erased here. How many is what others told. */
export const thresholdSource = personalDataSource({
  name: 'identifiers.threshold',
  title: 'dat genoeg mensen uw rekening, nummer of adres meldden',
  activity: 'identifiers.reach-threshold',
  tables: ['identifiers.threshold'],
  side: 'stated',
  foundBy: ['identifier'],
  action: 'identifiers.thresholds-seen',
  async search(_ctx, tx, { organisationId, kinds, canonicals, most }) {
    const found = await sql<Row>`select id, kind, canonical, receiver, status, changed_at as since
      from identifiers.threshold
      join unnest(${kinds}::text[], ${canonicals}::text[]) as asked (kind, canonical) using (kind, canonical)
      where organisation_id = ${organisationId} order by changed_at, id limit ${most}`.execute(tx)
    return found.rows.map(({ id, kind, canonical, receiver, status, since }) => ({
      id,
      since,
      // It goes with what is known of the account: five years after somebody reported it last.
      until: null,
      content: knownPairs({
        Gegeven: formatIdentifier({ kind, canonical }),
        Waarvoor: thresholdText[receiver],
        Stand: status === 'reached' ? 'bereikt' : 'niet meer bereikt',
        Sinds: formatDate(since, 'nl'),
      }),
    }))
  },
})
