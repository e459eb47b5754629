// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate, translate } from '#foundation/text'
import { type Purpose, purposeText } from '#modules/agreements'
import { formatIdentifier, type PlainIdentifier } from '#values'
import type { ItemKind } from '../disclosure/disclosure.ts'
import { itemText } from '../disclosure/disclosure.text.ts'
import { sharingRetention } from '../disclosure/sharing.tables.ts'

type Row = PlainIdentifier & { id: string; itemKind: ItemKind; purpose: Purpose; since: Date }

/**
 * What others gave to the own organisation and still lies in its inbox. The story that came along is somebody else's. It is erased by
 * whoever gave it, and goes when the own organisation says that it has dealt with it.
 */
export const messageSource = personalDataSource({
  name: 'sharing.message',
  title: 'wat een andere organisatie over uw rekening, nummer of adres gaf',
  activity: 'sharing.receive',
  tables: ['sharing.message'],
  side: 'stated',
  foundBy: ['identifier'],
  action: 'sharing.inbox-read',
  async search(_ctx, tx, { organisationId, kinds, canonicals, most }) {
    const found =
      await sql<Row>`select number::text as id, item_kind as "itemKind", purpose, sent_at as since, kind, canonical
      from (select m.number, m.item_kind, m.purpose, m.sent_at, named->>'kind' as kind, named->>'value' as canonical
        from sharing.message m, jsonb_array_elements(
          case when jsonb_typeof(m.payload->'identifiers') = 'array' then m.payload->'identifiers' else '[]' end) named
        where m.receiver_organisation_id = ${organisationId}) lines
      join unnest(${kinds}::text[], ${canonicals}::text[]) as asked (kind, canonical) using (kind, canonical)
      order by sent_at, number limit ${most}`.execute(tx)
    const [item, purpose] = [translate(itemText, 'nl'), translate(purposeText, 'nl')]
    return found.rows.map((row) => ({
      id: row.id,
      since: row.since,
      until: keptUntil(sharingRetention['sharing.message'], row.since),
      content: knownPairs({
        Gegeven: formatIdentifier(row),
        'Gekregen als': item(row.itemKind),
        Waarvoor: purpose(row.purpose),
        'Gekregen op': formatDate(row.since, 'nl'),
      }),
    }))
  },
})
