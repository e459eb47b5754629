// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { deedItem, keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { translate } from '#foundation/text'
import type { ComplaintStatus } from '../complaint/complaint.ts'
import { complaintRetention } from '../complaint/complaint.tables.ts'
import { statusText } from '../complaint/complaint.text.ts'

interface Row {
  id: string
  by: string
  what: 'written' | 'signed'
  title: string
  at: Date
  endedAt: Date | null
}

interface Told {
  id: string
  reportId: string
  number: string | null
  status: ComplaintStatus
  createdAt: Date
  endedAt: Date | null
}

const words = { written: 'Geschreven', signed: 'Ondertekend' }

/** What somebody of a company wrote or signed, and the complaint of which somebody holds the report. What it names is found with the report (reports.report). */
export const complaintSource = personalDataSource({
  name: 'complaints.complaint',
  title: 'aangiften die u schreef, tekende of behandelde',
  activity: 'complaints.file-complaint',
  tables: [
    'complaints.complaint',
    'complaints.version',
    'complaints.step',
    'complaints.take_over',
    'complaints.file',
    'complaints.answer_file',
    'complaints.silence',
    'complaints.batch',
    'complaints.batch_row',
  ],
  side: 'given',
  foundBy: ['person', 'report'],
  action: 'complaints.complaint-person-seen',
  async search(_ctx, tx, { organisationId, personIds, reportIds, most }) {
    const done = await sql<Row>`select c.id || ' ' || v.number as id, written_by as by, 'written' as what,
          coalesce(c.number, '') as title, written_at as at, c.ended_at as "endedAt"
        from complaints.version v join complaints.complaint c on c.id = v.complaint_id
        where c.organisation_id = ${organisationId} and written_by = any(${personIds}::text[])
      union all select c.id || ' ' || v.number, signed_by, 'signed', coalesce(c.number, ''), signed_at, c.ended_at
        from complaints.version v join complaints.complaint c on c.id = v.complaint_id
        where c.organisation_id = ${organisationId} and signed_by = any(${personIds}::text[])
      order by at, id limit ${most}`.execute(tx)
    const steps = await sql<
      Omit<Row, 'what'> & { what: string }
    >`select c.id || ' step ' || s.number as id, by_id as by,
        s.step as what, coalesce(c.number, '') as title, s.at, c.ended_at as "endedAt"
      from complaints.step s join complaints.complaint c on c.id = s.complaint_id
      where ((s.party = 'police' and c.police_organisation_id = ${organisationId})
          or (s.party = 'prosecutor' and c.prosecutor_organisation_id = ${organisationId})) and by_id = any(${personIds}::text[]) order by s.at, id limit ${most}`.execute(
      tx,
    )
    const told =
      await sql<Told>`select c.id, v.report_id as "reportId", c.number, c.status, c.created_at as "createdAt",
        c.ended_at as "endedAt"
      from complaints.version v join complaints.complaint c on c.id = v.complaint_id
      where c.police_organisation_id = ${organisationId} and v.report_id = any(${reportIds}::uuid[]) order by c.created_at, c.id limit ${most}`.execute(
        tx,
      )
    const batches = await sql<Omit<Row, 'what' | 'title' | 'endedAt'>>`select b.id || ' batch' as id, begun_by as by,
        begun_at as at from complaints.batch b
        where b.organisation_id = ${organisationId} and begun_by = any(${personIds}::text[])
      union all select b.id || ' batch signed', signed_by, sign_at from complaints.batch b
        where b.organisation_id = ${organisationId} and signed_by = any(${personIds}::text[])
      order by at, id limit ${most}`.execute(tx)
    const line = complaintRetention['complaints.complaint']
    return [
      ...done.rows.map(({ id, by: person, what, title, at, endedAt }) =>
        deedItem({ id, person, what: words[what], title, at, from: endedAt }, line),
      ),
      ...steps.rows.map(({ id, by: person, title, at, endedAt }) =>
        deedItem({ id, person, what: 'Beslist over', title, at, from: endedAt }, line),
      ),
      ...batches.rows.map(({ id, by: person, at }) =>
        deedItem(
          { id, person, what: id.endsWith('signed') ? words.signed : words.written, title: 'Stapel', at, from: at },
          complaintRetention['complaints.batch'],
        ),
      ),
      ...told.rows.map(({ id, reportId, number, status, createdAt, endedAt }) => ({
        id: `${id} ${reportId}`,
        about: reportId,
        since: createdAt,
        until: keptUntil(line, endedAt),
        content: knownPairs({ Nummer: number, Stand: translate(statusText, 'nl')(status) }),
      })),
    ].slice(0, most)
  },
})
