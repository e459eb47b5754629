// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { retention } from '../linking/cases.tables.ts'

/** Follows from reports, so it is erased with them. How many others it is linked with is about those others. */
export const caseSource = personalDataSource({
  name: 'cases.report',
  title: 'of uw melding bij andere hoort',
  activity: 'cases.link-reports',
  tables: ['cases.report', 'cases.hub', 'cases.text'],
  side: 'stated',
  foundBy: ['report'],
  action: 'cases.own-part-seen',
  async search(_ctx, tx, { organisationId, reportIds, most }) {
    const found = await sql<{
      id: string
      since: Date
      isLinked: boolean
    }>`select report_id as id, received_at as since,
        case_id is not null as "isLinked" from cases.report
      where report_id = any(${reportIds}::uuid[]) and controller_organisation_id = ${organisationId}
      order by received_at, report_id limit ${most}`.execute(tx)
    return found.rows.map(({ id, since, isLinked }) => ({
      id,
      since,
      until: keptUntil(retention['cases.report'], since),
      content: knownPairs({ Verband: isLinked ? 'hoort bij een zaak met andere meldingen' : 'staat op zichzelf' }),
    }))
  },
  correctAt: (id) => `/werkbank/meldingen/${id}`,
})
