// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { exportRetention } from '../export-work/export.store.ts'

export const exportSource = personalDataSource({
  name: 'casework.export',
  title: 'of uw melding in een bestand is meegenomen',
  tables: ['casework.export'],
  action: 'casework.queue-exported',
  activity: 'casework.export-reports',
  side: 'stated',
  foundBy: ['report'],
  async search(_ctx, tx, { organisationId, reportIds, most }) {
    const found = await sql<{ id: string; since: Date; isTaken: boolean }>`
      select r.id::text || '/' || e.id::text as id, e.asked_at as since, e.status = 'taken' as "isTaken"
      from unnest(${reportIds}::uuid[]) r(id) join casework.export e on e.report_ids @> array[r.id]
      where e.organisation_id = ${organisationId} order by e.asked_at, r.id limit ${most}`.execute(tx)
    return found.rows.map(({ id, since, isTaken }) => ({
      id,
      since,
      until: keptUntil(exportRetention['casework.export'], since),
      content: knownPairs({ 'In een bestand': isTaken ? 'meegenomen' : 'gevraagd' }),
    }))
  },
  correctAt: (id) => `/werkbank/meldingen/${id.split('/')[0]}`,
})
