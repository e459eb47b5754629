// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { formatIdentifier, type PlainIdentifier } from '#values'
import { sharingRetention } from '../disclosure/sharing.tables.ts'

type Row = PlainIdentifier & { id: string; receiverId: string; since: Date; until: Date | null }

/** In which sets for other organisations an account, number or address stood, and until when. It leaves them when the warning ends. */
export const setItemSource = personalDataSource({
  name: 'sharing.segment_item',
  title: 'een verzameling waarschuwingen voor een andere organisatie',
  activity: 'sharing.disclose',
  tables: ['sharing.item_set', 'sharing.segment', 'sharing.segment_item'],
  side: 'stated',
  foundBy: ['identifier'],
  action: 'sharing.disclosures-listed',
  async search(ctx, tx, { organisationId, kinds, canonicals, most }) {
    const found = await sql<Row>`select i.item_id || '/' || i.set_id as id, i.kind, i.canonical,
        t.receiver_organisation_id as "receiverId", min(s.made_at) filter (where i.change = 'added') as since,
        case when (array_agg(i.change order by i.version desc))[1] = 'removed' then max(s.made_at) end as until
      from sharing.segment_item i join sharing.segment s using (set_id, version) join sharing.item_set t on t.id = i.set_id
      join unnest(${kinds}::text[], ${canonicals}::text[]) as asked (kind, canonical)
        on asked.kind = i.kind and asked.canonical = i.canonical
      where t.sender_organisation_id = ${organisationId}
      group by i.item_id, i.set_id, i.kind, i.canonical, t.receiver_organisation_id order by since, id limit ${most}`.execute(
      tx,
    )
    const names = await organisationNames(ctx, [...new Set(found.rows.map(({ receiverId }) => receiverId))])
    return found.rows.map((row) => ({
      id: row.id,
      about: row.id.split('/')[0] ?? row.id,
      since: row.since,
      until: keptUntil(sharingRetention['sharing.item_set'], row.until),
      content: knownPairs({
        Gegeven: formatIdentifier(row),
        Ontvanger: names.get(row.receiverId) ?? row.receiverId,
        Sinds: formatDate(row.since, 'nl'),
        'Eruit gehaald op': row.until && formatDate(row.until, 'nl'),
      }),
    }))
  },
})
