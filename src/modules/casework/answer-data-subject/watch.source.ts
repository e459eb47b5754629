// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate } from '#foundation/text'
import { formatIdentifier, type PlainIdentifier } from '#values'
import { watchRetention } from '../watch-things/watch.tables.ts'

interface Row {
  id: string
  identifierKind: PlainIdentifier['kind'] | null
  canonical: string | null
  reportId: string | null
  since: Date
  tendedAt: Date
}

/**
 * What colleagues keep an eye on, each for themselves: row-level security shows a watch to whoever set it, so it is asked as the program, of
 * the own organisation alone. A confidential activity: that there is one is not told.
 */
export const watchSource = personalDataSource({
  name: 'casework.watch',
  title: 'wat iemand in het oog houdt',
  activity: 'casework.watch',
  tables: ['casework.watch', 'casework.alert'],
  side: 'stated',
  foundBy: ['identifier', 'report', 'person'],
  action: 'casework.watches-seen',
  async search(ctx, tx, { organisationId, kinds, canonicals, reportIds, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Row>`select id, identifier_kind as "identifierKind", canonical, report_id as "reportId", since,
          tended_at as "tendedAt" from casework.watch w
        where organisation_id = ${organisationId} and (report_id = any(${reportIds}::uuid[])
          or person_id = any(${personIds}::text[])
          or (identifier_kind, canonical) in (select * from unnest(${kinds}::text[], ${canonicals}::text[]))
          or exists (select from casework.alert a where a.watch_id = w.id and a.report_id = any(${reportIds}::uuid[])))
        order by since, id limit ${most}`.execute(tx),
    )
    return found.rows.map(({ id, identifierKind: kind, canonical, reportId, since, tendedAt }) => ({
      id,
      since,
      until: keptUntil(watchRetention['casework.watch'], tendedAt),
      content: knownPairs({
        'In het oog gehouden': canonical !== null && kind ? formatIdentifier({ kind, canonical }) : null,
        'In het oog gehouden zaak': reportId && 'de zaak van een melding',
        Sinds: formatDate(since, 'nl'),
      }),
    }))
  },
})
