// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate, translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { formatIdentifier, type PlainIdentifier } from '#values'
import { measureRetention } from '../request/measures.tables.ts'
import type { Measure, RequestStatus } from '../request/request.ts'
import { measureText, requestText } from '../request/request.text.ts'

type Row = PlainIdentifier & {
  id: string
  measure: Measure
  status: RequestStatus
  receiverId: string
  since: Date
  endedAt: Date | null
}

/** What the own organisation asked others to do about somebody's account, number or name. It ends with its ground, which is erased at its source. */
export const requestSource = personalDataSource({
  name: 'measures.request',
  title: 'of wij een andere organisatie vroegen iets te doen met uw rekening, nummer of naam',
  activity: 'measures.ask-measure',
  tables: ['measures.request', 'measures.subject'],
  side: 'stated',
  foundBy: ['identifier'],
  action: 'measures.requests-read',
  async search(ctx, tx, { organisationId, kinds, canonicals, most }) {
    const found = await sql<Row>`select r.id, s.kind, s.canonical, r.measure, r.status,
        r.receiver_organisation_id as "receiverId", r.asked_at as since, r.ended_at as "endedAt"
      from measures.subject s
      join unnest(${kinds}::text[], ${canonicals}::text[]) as asked (kind, canonical) using (kind, canonical)
      join measures.request r on r.id = s.request_id
      where s.organisation_id = ${organisationId} order by r.asked_at, r.id limit ${most}`.execute(tx)
    const names = await organisationNames(ctx, [...new Set(found.rows.map(({ receiverId }) => receiverId))])
    const [measure, status] = [translate(measureText, 'nl'), translate(requestText, 'nl')]
    return found.rows.map((row) => ({
      id: row.id,
      since: row.since,
      until: row.endedAt && keptUntil(measureRetention['measures.request'], row.endedAt),
      content: knownPairs({
        Gegeven: formatIdentifier(row),
        'Wat werd gevraagd': measure(`${row.measure}What`),
        'Aan wie': names.get(row.receiverId) ?? row.receiverId,
        Stand: status(row.status),
        'Gevraagd op': formatDate(row.since, 'nl'),
      }),
    }))
  },
})
