// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Mailing, MailReader } from '#foundation/mail'

/** Mail about the calendar of campaigns. */
export const mailing: Mailing = {
  name: 'campaigns',
  box: 'campagnes',
  reader: 'campaigns.follower',
  letter: 'campaigns.letter',
  subject: 'code',
}
export type Rhythm = 'weekly'
export type Follower = MailReader<Rhythm>

/** Begins to keep how this person follows. Somebody who works elsewhere now: the address is gone. */
export async function beginFollower(
  tx: Tx,
  { id, organisationId, at }: { id: string; organisationId: string; at: Date },
): Promise<void> {
  await sql`delete from campaigns.follower
    where person_id = ${id} and organisation_id <> ${organisationId}`.execute(tx)
  await sql`insert into campaigns.follower (person_id, organisation_id, tended_at)
    values (${id}, ${organisationId}, ${at})
    on conflict (person_id, organisation_id) do update set tended_at = excluded.tended_at`.execute(tx)
}
