// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { meetingRetention } from '../group/meetings.tables.ts'

/** By whose line each deed is kept. */
const tableOf: Record<string, keyof typeof meetingRetention> = {
  'Vervanger in': 'meetings.stand_in',
  'Genoteerd bij': 'meetings.attendance',
  'Schreef notulen van': 'meetings.meeting',
}

/** Of somebody who works here: groups that they are or were in, for whom they stood in, where they were noted, and which minutes they wrote that wait to be approved. Kept as what was decided is. */
export const memberSource = personalDataSource({
  name: 'meetings.member',
  title: 'overleg waar u in zat',
  activity: 'meetings.keep-members',
  tables: ['meetings.member', 'meetings.stand_in', 'meetings.attendance', 'meetings.minutes_writer'],
  side: 'given',
  foundBy: ['person'],
  action: 'meetings.member-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select * from (
          select m.id, m.person_id::text as person, 'Lid van' as what, g.name as title,
            m.from_on::timestamptz as at, m.until_on::timestamptz as "from"
          from meetings.member m join meetings.meeting_group g on g.id = m.group_id
          where m.organisation_id = ${organisationId} and m.person_id::text = any(${personIds}::text[])
          union all
          select s.id, s.person_id::text, 'Vervanger in', g.name, s.from_on::timestamptz, s.until_on::timestamptz
          from meetings.stand_in s join meetings.member m on m.id = s.member_id
            join meetings.meeting_group g on g.id = m.group_id
          where m.organisation_id = ${organisationId} and s.person_id::text = any(${personIds}::text[])
          union all
          select a.meeting_id, m.person_id::text, 'Genoteerd bij', t.title, a.noted_at, a.noted_at
          from meetings.attendance a join meetings.member m on m.id = a.member_id
            join meetings.meeting t on t.id = a.meeting_id
          where m.organisation_id = ${organisationId} and m.person_id::text = any(${personIds}::text[])
          union all
          select w.meeting_id, w.person_id::text, 'Schreef notulen van', t.title, w.wrote_at, t.ends_at
          from meetings.minutes_writer w join meetings.meeting t on t.id = w.meeting_id
          where w.organisation_id = ${organisationId} and w.person_id::text = any(${personIds}::text[])) deeds
        order by at, id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, meetingRetention[tableOf[row.what] ?? 'meetings.member']))
  },
})
