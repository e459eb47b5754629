// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate } from '#foundation/text'
import { workRetention } from '../work/work.tables.ts'

const own = { activity: 'casework.divide-work', side: 'stated', foundBy: ['report'] } as const
/** Items are numbered 'report/row', so that they lead to the page of the report. All of it goes when the report goes. */
const correctAt = (id: string) => `/werkbank/meldingen/${id.split('/')[0]}`

export const workSource = personalDataSource({
  name: 'casework.work',
  title: 'hoe uw melding op de werklijst staat',
  tables: ['casework.work'],
  action: 'casework.queue-seen',
  ...own,
  async search(_ctx, tx, { organisationId, reportIds, most }) {
    const found = await sql<{ id: string; since: Date; isAssigned: boolean; wantsHelp: boolean; isUrgent: boolean }>`
      select report_id as id, received_at as since, assigned_to is not null as "isAssigned", wants_help as "wantsHelp",
        hot_until is not null as "isUrgent" from casework.work
      where report_id = any(${reportIds}::uuid[]) and organisation_id = ${organisationId}
      order by received_at, report_id limit ${most}`.execute(tx)
    return found.rows.map(({ id, since, isAssigned, wantsHelp, isUrgent }) => ({
      id,
      since,
      until: keptUntil(workRetention['casework.work'], since),
      content: knownPairs({
        Behandeling: isAssigned ? 'iemand werkt eraan' : 'nog niemand werkt eraan',
        'Wil hulp': wantsHelp ? 'ja' : null,
        'Kreeg voorrang': isUrgent ? 'ja' : null,
      }),
    }))
  },
  correctAt,
})

interface Written {
  id: string
  reportId: string
  text: string
  since: Date
  changedAt: Date
  dueOn: string | null
}

export const noteSource = personalDataSource({
  name: 'casework.note',
  title: 'aantekeningen bij uw melding',
  tables: ['casework.note'],
  action: 'casework.case-notes-seen',
  ...own,
  async search(_ctx, tx, { organisationId, reportIds, most }) {
    const found = await sql<Written>`select id, report_id as "reportId", text, written_at as since,
        changed_at as "changedAt", null as "dueOn" from casework.note
      where report_id = any(${reportIds}::uuid[]) and organisation_id = ${organisationId}
      order by written_at, id limit ${most}`.execute(tx)
    return found.rows.map((row) => writtenItem('Aantekening', row))
  },
  correctAt,
})

export const taskSource = personalDataSource({
  name: 'casework.task',
  title: 'taken bij uw melding',
  tables: ['casework.task'],
  action: 'casework.case-notes-seen',
  ...own,
  async search(_ctx, tx, { organisationId, reportIds, most }) {
    const found = await sql<Written>`select id, report_id as "reportId", text, written_at as since,
        changed_at as "changedAt", due_on as "dueOn" from casework.task
      where report_id = any(${reportIds}::uuid[]) and organisation_id = ${organisationId}
      order by written_at, id limit ${most}`.execute(tx)
    return found.rows.map((row) => writtenItem('Taak', row))
  },
  correctAt,
})

function writtenItem(name: 'Aantekening' | 'Taak', { id, reportId, text, since, changedAt, dueOn }: Written) {
  return {
    id: `${reportId}/${id}`,
    about: reportId,
    since,
    until: keptUntil(workRetention['casework.note'], changedAt),
    content: knownPairs({ [name]: text, 'Te doen voor': dueOn && formatDate(new Date(`${dueOn}T12:00:00Z`), 'nl') }),
  }
}
