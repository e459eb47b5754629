// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate } from '#foundation/text'
import { idsOfListings } from '#modules/identifiers'

/** Why something may not be destroyed yet. Kept to account for that; it ends by itself, or is lifted. */
export const holdSource = personalDataSource({
  name: 'foundation.hold',
  title: 'waarom iets over u langer bewaard blijft',
  activity: 'casework.hold-data',
  tables: ['foundation.hold'],
  side: 'stated',
  foundBy: ['report', 'identifier'],
  action: 'casework.holds-seen',
  async search(ctx, tx, { organisationId, kinds, canonicals, reportIds, most }) {
    const held = [...reportIds, ...(await idsOfListings(ctx, { kinds, canonicals }))]
    const found = await sql<{
      id: string
      about: string
      reason: string
      since: Date
      endsOn: string
      liftedAt: Date | null
    }>`
      select id, subject_id as about, reason, placed_at as since, ends_on as "endsOn", lifted_at as "liftedAt"
      from foundation.hold where organisation_id = ${organisationId} and subject_id = any(${held}::uuid[])
      order by placed_at, id limit ${most}`.execute(tx)
    return found.rows.map(({ id, about, reason, since, endsOn, liftedAt }) => {
      const end = new Date(`${endsOn}T12:00:00Z`)
      const until = new Date(end)
      until.setUTCFullYear(until.getUTCFullYear() + 5)
      const content = knownPairs({
        Reden: reason,
        'Bewaren tot en met': formatDate(end, 'nl'),
        Beëindigd: liftedAt && formatDate(liftedAt, 'nl'),
      })
      return { id, about, since, until, content }
    })
  },
})
