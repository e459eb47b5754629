// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Mailing, MailReader } from '#foundation/mail'

/** Mail about meetings, to their members. */
export const mailing: Mailing = {
  name: 'meetings',
  box: 'overleg',
  reader: 'meetings.reader',
  letter: 'meetings.letter',
  subject: 'meeting_id',
}
export type Rhythm = 'each'
export type Reader = MailReader<Rhythm>

/** Begins to keep how this person gets mail. Somebody who works elsewhere now: the address is gone. */
export async function beginReader(
  tx: Tx,
  { id, organisationId, at }: { id: string; organisationId: string; at: Date },
): Promise<void> {
  await sql`delete from meetings.reader where person_id = ${id} and organisation_id <> ${organisationId}`.execute(tx)
  await sql`insert into meetings.reader (person_id, organisation_id, tended_at)
    values (${id}, ${organisationId}, ${at})
    on conflict (person_id, organisation_id) do update set tended_at = excluded.tended_at`.execute(tx)
}

interface Invited {
  personId: string
  organisationId: string
}

/** Who is in the group on that day, and who stands in then. For the program. */
export async function selectInvited(tx: Tx, groupId: string, day: string): Promise<Invited[]> {
  const found = await sql<Invited>`select m.person_id as "personId", m.organisation_id as "organisationId"
    from meetings.member m
    where m.group_id = ${groupId} and m.from_on <= ${day}::date and (m.until_on is null or m.until_on >= ${day}::date)
    union
    select s.person_id, m.organisation_id from meetings.stand_in s join meetings.member m on m.id = s.member_id
    where m.group_id = ${groupId} and ${day}::date between s.from_on and s.until_on
      and m.from_on <= ${day}::date and (m.until_on is null or m.until_on >= ${day}::date)
    limit 1000`.execute(tx)
  return found.rows
}
