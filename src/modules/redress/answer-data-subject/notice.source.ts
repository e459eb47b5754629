// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate } from '#foundation/text'
import { formatIdentifier, type PlainIdentifier } from '#values'
import { retention } from '../objection/redress.tables.ts'

/** Kept to account for whom we told. */
export const noticeSource = personalDataSource({
  name: 'redress.notice',
  title: 'of en hoe wij u lieten weten dat er een waarschuwing is',
  activity: 'redress.inform-holder',
  tables: ['redress.notice'],
  side: 'stated',
  foundBy: ['identifier'],
  action: 'redress.notices-listed',
  async search(_ctx, tx, { organisationId, kinds, canonicals, most }) {
    const found = await sql<PlainIdentifier & { id: string; since: Date; doneAt: Date | null; doneHow: string | null }>`
      select listing_id as id, kind, canonical, listed_at as since, done_at as "doneAt", done_how as "doneHow"
      from redress.notice
      join unnest(${kinds}::text[], ${canonicals}::text[]) as asked (kind, canonical) using (kind, canonical)
      where organisation_id = ${organisationId} order by listed_at, listing_id limit ${most}`.execute(tx)
    return found.rows.map(({ id, kind, canonical, since, doneAt, doneHow }) => ({
      id,
      since,
      until: keptUntil(retention['redress.notice'], since),
      content: knownPairs({
        Gegeven: formatIdentifier({ kind, canonical }),
        'Verteld op': doneAt ? formatDate(doneAt, 'nl') : 'nog niet',
        'Verteld via': doneHow === 'partner' ? 'wie de rekening of het nummer uitgaf' : doneHow,
      }),
    }))
  },
})
