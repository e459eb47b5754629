// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { workRetention } from '../work/work.tables.ts'

/** Of somebody who works here. They delete their own filters themselves. */
export const savedFilterSource = personalDataSource({
  name: 'casework.saved_filter',
  title: 'filters die u bewaarde',
  activity: 'casework.divide-work',
  tables: ['casework.saved_filter'],
  side: 'given',
  foundBy: ['person'],
  action: 'casework.filter-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<{
        id: string
        person: string
        name: string
        search: string
        since: Date
      }>`select id, person_id as person, name,
          search, saved_at as since from casework.saved_filter
        where organisation_id = ${organisationId} and person_id = any(${personIds}::text[])
        order by saved_at, id limit ${most}`.execute(tx),
    )
    return found.rows.map(({ id, person, name, search, since }) => ({
      id,
      about: person,
      since,
      until: keptUntil(workRetention['casework.saved_filter'], since),
      content: knownPairs({ Filter: name, 'Zoekt op': search }),
    }))
  },
})
