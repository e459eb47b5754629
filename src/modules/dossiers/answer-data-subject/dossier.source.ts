// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate, translate } from '#foundation/text'
import { dossierRetention } from '../dossier/dossiers.tables.ts'
import type { Course } from '../dossier/dossier.ts'
import { dossierText } from '../dossier/dossier.text.ts'

interface Row {
  id: string
  number: string
  course: Course
  recipientId: string
  since: Date
  isReport: boolean
}

/** Dossiers that a report is in, or an account, number or address of the other party. It goes when the report is erased at its source. */
export const dossierSource = personalDataSource({
  name: 'dossiers.dossier',
  title: 'of wat over u gemeld is in een dossier voor politie of Openbaar Ministerie zit',
  activity: 'dossiers.make-dossier',
  tables: [
    'dossiers.dossier',
    'dossiers.file',
    'dossiers.part',
    'dossiers.report',
    'dossiers.identifier',
    'dossiers.outcome',
  ],
  side: 'stated',
  foundBy: ['identifier', 'report'],
  action: 'dossiers.included-found',
  async search(_ctx, tx, { organisationId, kinds, canonicals, reportIds, most }) {
    const found = await sql<Row>`select d.id, d.number, d.course, d.recipient_organisation_id as "recipientId",
        d.asked_at as since, exists (select from dossiers.report r where r.dossier_id = d.id
          and r.report_id = any(${reportIds}::uuid[])) as "isReport"
      from dossiers.dossier d
      where d.organisation_id = ${organisationId} and (
        exists (select from dossiers.report r where r.dossier_id = d.id and r.report_id = any(${reportIds}::uuid[]))
        or exists (select from dossiers.identifier i
          join unnest(${kinds}::text[], ${canonicals}::text[]) as asked (kind, canonical) using (kind, canonical)
          where i.dossier_id = d.id))
      order by d.asked_at, d.id limit ${most}`.execute(tx)
    const t = translate(dossierText, 'nl')
    return found.rows.map(({ id, number, course, recipientId, since, isReport }) => ({
      id,
      since,
      until: keptUntil(dossierRetention['dossiers.dossier'], since),
      ...(isReport && { side: 'given' as const }),
      content: knownPairs({
        Dossier: number,
        Voor: recipientId,
        'Wat ervan kwam': t(course),
        'Gemaakt op': formatDate(since, 'nl'),
      }),
    }))
  },
})
