// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDateTime } from '#foundation/text'
import { laterRetention } from '../later/later.tables.ts'

/** Of somebody who works here, who takes it up again themselves. */
export const laterSource = personalDataSource({
  name: 'todo.later',
  title: 'werk dat u voor later bewaarde',
  activity: 'todo.put-work-off',
  tables: ['todo.later'],
  side: 'given',
  foundBy: ['person'],
  action: 'todo.later-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<{ person: string; key: string; until: Date; since: Date }>`select person_id as person, key, until,
          put_off_at as since from todo.later
        where organisation_id = ${organisationId} and person_id = any(${personIds}::text[])
        order by put_off_at, key limit ${most}`.execute(tx),
    )
    return found.rows.map(({ person, key, until, since }) => ({
      id: key,
      about: person,
      since,
      until: keptUntil(laterRetention['todo.later'], until),
      content: knownPairs({ Nummer: key, Tot: formatDateTime(until, 'nl') }),
    }))
  },
})
