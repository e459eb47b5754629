// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate, translate } from '#foundation/text'
import { type DataCategory, dataText, type Purpose, purposeText } from '#modules/agreements'
import { idsOfListings, idsOfThresholds } from '#modules/identifiers'
import { organisationNames } from '#modules/partners'
import type { ItemKind } from '../disclosure/disclosure.ts'
import { itemText } from '../disclosure/disclosure.text.ts'
import { sharingRetention } from '../disclosure/sharing.tables.ts'

interface Row {
  id: string
  about: string
  itemKind: ItemKind
  receiverId: string
  purpose: Purpose
  categories: DataCategory[]
  since: Date
  recalledAt: Date | null
}

/** Kept to account for it. What recipients have is taken back when the report is erased or the warning ends. */
export const disclosureSource = personalDataSource({
  name: 'sharing.disclosure',
  title: 'wat aan een andere organisatie is gegeven',
  activity: 'sharing.disclose',
  tables: ['sharing.disclosure'],
  side: 'stated',
  foundBy: ['report', 'identifier'],
  action: 'sharing.disclosures-listed',
  async search(ctx, tx, { organisationId, kinds, canonicals, reportIds, most }) {
    const keys = { kinds, canonicals }
    const items = [...reportIds, ...(await idsOfListings(ctx, keys)), ...(await idsOfThresholds(ctx, keys))]
    const found = await sql<Row>`select id, item_id as about, item_kind as "itemKind",
        receiver_organisation_id as "receiverId", purpose, categories, decided_at as since, recalled_at as "recalledAt"
      from sharing.disclosure where item_kind in ('report', 'listing', 'holder-notice', 'bank-notice')
        and item_id = any(${items}::uuid[]) and sender_organisation_id = ${organisationId}
      order by decided_at, id limit ${most}`.execute(tx)
    const names = await organisationNames(ctx, [...new Set(found.rows.map(({ receiverId }) => receiverId))])
    const [item, data, purpose] = [translate(itemText, 'nl'), translate(dataText, 'nl'), translate(purposeText, 'nl')]
    return found.rows.map((row) => ({
      id: row.id,
      about: row.about,
      since: row.since,
      until: keptUntil(sharingRetention['sharing.disclosure'], row.since),
      content: knownPairs({
        Ontvanger: names.get(row.receiverId) ?? row.receiverId,
        Wat: item(row.itemKind),
        Gegevens: row.categories.map((category) => data(category)).join(', '),
        Waarvoor: purpose(row.purpose),
        'Gegeven op': formatDate(row.since, 'nl'),
        'Teruggeroepen op': row.recalledAt && formatDate(row.recalledAt, 'nl'),
      }),
    }))
  },
})
