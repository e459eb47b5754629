// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { eraseContactOf } from '../erase-report/erase-report.command.ts'
import type { ContactDetails } from '../receive-reports/submit-report.ts'
import { retention } from '../report/report.tables.ts'

export const contactSource = personalDataSource({
  name: 'reports.contact',
  title: 'uw naam en hoe wij u bereiken',
  activity: 'reports.receive-report',
  tables: ['reports.contact'],
  side: 'given',
  foundBy: ['report'],
  action: 'reports.contact-read',
  async search(ctx, tx, { organisationId, reportIds, most }) {
    const found = await sql<{ id: string; sealed: Buffer; since: Date }>`select r.id, c.sealed, c.stored_at as since
      from reports.contact c join reports.report r on r.id = c.report_id
      where r.id = any(${reportIds}::uuid[]) and r.controller_organisation_id = ${organisationId}
      order by c.stored_at, r.id limit ${most}`.execute(tx)
    return found.rows.map(({ id, sealed, since }) => {
      const { name, email, phone } = JSON.parse(ctx.secrets.open('reports.contact', sealed)) as ContactDetails
      const content = knownPairs({ Naam: name, 'E-mailadres': email, Telefoonnummer: phone })
      return { id, since, until: keptUntil(retention['reports.contact'], since), content }
    })
  },
  erase: eraseContactOf,
  correctAt: (id) => `/werkbank/meldingen/${id}`,
})
