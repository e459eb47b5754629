// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { translate } from '#foundation/text'
import { scanText } from '../scan-attachment/scan.text.ts'
import type { ScanState } from '../scan-attachment/scan-state.ts'
import { retention } from '../report/report.tables.ts'

const told = translate(scanText, 'nl')

/** The files themselves are fetched in the workbench, each opening recorded; they are erased with their report. */
export const attachmentSource = personalDataSource({
  name: 'reports.attachment',
  title: 'de bestanden bij uw melding',
  activity: 'reports.receive-report',
  tables: ['reports.attachment', 'reports.attachment_content'],
  side: 'given',
  foundBy: ['report'],
  action: 'reports.report-seen',
  async search(_ctx, tx, { organisationId, reportIds, most }) {
    const found = await sql<{
      id: string
      reportId: string
      name: string
      size: number
      scan: ScanState
      since: Date
      receivedAt: Date
    }>`
      select a.id, r.id as "reportId", a.name, a.size, a.scan, a.added_at as since, r.received_at as "receivedAt"
      from reports.attachment a join reports.report r on r.id = a.report_id
      where r.id = any(${reportIds}::uuid[]) and r.controller_organisation_id = ${organisationId}
      order by a.added_at, a.id limit ${most}`.execute(tx)
    return found.rows.map(({ id, reportId, name, size, scan, since, receivedAt }) => ({
      id,
      about: reportId,
      since,
      until: keptUntil(retention['reports.report'], receivedAt),
      content: knownPairs({ Bestand: name, Grootte: `${Math.ceil(size / 1024)} kB`, Viruscontrole: told(scan) }),
    }))
  },
})
