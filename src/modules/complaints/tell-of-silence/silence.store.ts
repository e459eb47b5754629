// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ComplaintStatus } from '../complaint/complaint.ts'
import type { ServiceClock } from '../complaint/clock.ts'
import type { Side } from '../complaint/complaint.store.ts'
import type { Silence } from './silence.ts'

/** Complaints in this status since before a moment, of which nobody was told yet that the clock passed. */
export async function selectPerhapsLate(
  tx: Tx,
  status: ComplaintStatus,
  { before, most }: { before: Date; most: number },
): Promise<{ id: string; statusAt: Date; changes: number }[]> {
  const found = await sql<{ id: string; statusAt: Date; changes: number }>`select id, status_at as "statusAt", changes
    from complaints.complaint c where status = ${status} and status_at < ${before}
      and not exists (select from complaints.silence s where s.complaint_id = c.id and s.since = c.status_at)
    order by status_at, id limit ${most} for update skip locked`.execute(tx)
  return found.rows
}

/** Whether it was new. */
export async function insertSilence(
  tx: Tx,
  complaintId: string,
  { since, party, due, at }: { since: Date; party: ServiceClock['party']; due: string; at: Date },
): Promise<boolean> {
  const made = await sql`insert into complaints.silence (complaint_id, since, party, due, told_at)
    values (${complaintId}, ${since}, ${party}, ${due}, ${at}) on conflict do nothing`.execute(tx)
  return Number(made.numAffectedRows ?? 0) > 0
}

/** Of one complaint, oldest first. */
export async function selectSilences(tx: Tx, complaintId: string): Promise<Silence[]> {
  const found = await sql<Silence>`select party, due::text as due, told_at as "toldAt" from complaints.silence
    where complaint_id = ${complaintId} order by told_at`.execute(tx)
  return found.rows
}

/** Whose it is on this side: the filer's, or that of the police, and of the prosecutor where it is the prosecutor's turn. */
function ofSide(side: Side, organisationId: string) {
  return side === 'filer'
    ? sql`c.organisation_id = ${organisationId} and s.seen_by_filer_at is null`
    : sql`case when s.party = 'prosecutor' then c.prosecutor_organisation_id else c.police_organisation_id end = ${organisationId}
        and s.seen_by_handler_at is null`
}

export interface UnseenSilence {
  id: string
  number: string | null
  party: ServiceClock['party']
  due: string
}

/** What this organisation was told and nobody of it has looked at, as far as it still is so: the oldest first. */
export async function selectUnseen(
  tx: Tx,
  { side, organisationId, most }: { side: Side; organisationId: string; most: number },
): Promise<{ silences: UnseenSilence[]; count: number }> {
  const found = await sql<UnseenSilence & { count: number }>`select c.id, c.number, s.party, s.due::text as due,
      count(*) over ()::int as count
    from complaints.silence s join complaints.complaint c on c.id = s.complaint_id and c.status_at = s.since
    where ${ofSide(side, organisationId)} order by s.due, c.number limit ${most}`.execute(tx)
  return { silences: found.rows, count: found.rows[0]?.count ?? 0 }
}

/** Somebody of this side looked at the complaint. */
export async function markSeen(
  tx: Tx,
  complaintId: string,
  { side, organisationId, at }: { side: Side; organisationId: string; at: Date },
): Promise<void> {
  const column = sql.ref(side === 'filer' ? 'seen_by_filer_at' : 'seen_by_handler_at')
  await sql`update complaints.silence s set ${column} = ${at} from complaints.complaint c
    where c.id = s.complaint_id and s.complaint_id = ${complaintId} and ${ofSide(side, organisationId)}`.execute(tx)
}
