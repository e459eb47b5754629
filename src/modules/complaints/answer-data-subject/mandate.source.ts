// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate } from '#foundation/text'
import { complaintRetention } from '../complaint/complaint.tables.ts'

interface Row {
  id: string
  personId: string
  companyNumber: string
  level: string | null
  checkedAt: Date
  revokedAt: Date | null
}

/** For which company somebody may file. */
export const mandateSource = personalDataSource({
  name: 'complaints.mandate',
  title: 'uw machtiging om aangifte te doen voor een bedrijf',
  activity: 'complaints.keep-mandates',
  tables: ['complaints.mandate'],
  side: 'given',
  foundBy: ['person'],
  action: 'complaints.mandate-seen',
  async search(_ctx, tx, { organisationId, personIds, most }) {
    const found = await sql<Row>`select id, person_id as "personId", company_number as "companyNumber", level,
        checked_at as "checkedAt", revoked_at as "revokedAt"
      from complaints.mandate where organisation_id = ${organisationId} and person_id = any(${personIds}::text[])
      order by checked_at, id limit ${most}`.execute(tx)
    return found.rows.map(({ id, personId, companyNumber, level, checkedAt, revokedAt }) => ({
      id,
      about: personId,
      since: checkedAt,
      until: keptUntil(complaintRetention['complaints.mandate'], revokedAt),
      content: knownPairs({
        'KVK-nummer': companyNumber,
        Niveau: level,
        'Laatst nagekeken': formatDate(checkedAt, 'nl'),
        Ingetrokken: revokedAt && formatDate(revokedAt, 'nl'),
      }),
    }))
  },
})
