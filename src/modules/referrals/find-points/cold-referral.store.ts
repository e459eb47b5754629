// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface ColdReferral {
  id: string
  reportId: string
  senderId: string
  /** The entry of the register. */
  pointId: string
  toldAt: Date
}

/** False when this was said with this report before. */
export async function insertColdReferral(
  tx: Tx,
  { id, reportId, senderId, pointId, toldAt }: ColdReferral,
): Promise<boolean> {
  const added = await sql`insert into referrals.cold_referral (id, report_id, sender_id, point_id, told_at)
    values (${id}, ${reportId}, ${senderId}, ${pointId}, ${toldAt}) on conflict (report_id, point_id) do nothing`.execute(
    tx,
  )
  return added.numAffectedRows === 1n
}

/** Where somebody was told to go with this report, the newest first. */
export async function selectColdOfReport(tx: Tx, reportId: string): Promise<ColdReferral[]> {
  const found =
    await sql<ColdReferral>`select id, report_id as "reportId", sender_id as "senderId", point_id as "pointId",
      told_at as "toldAt"
    from referrals.cold_referral where report_id = ${reportId} order by told_at desc, id limit 100`.execute(tx)
  return found.rows
}

export async function deleteColdOfReports(tx: Tx, reportIds: readonly string[]): Promise<void> {
  await sql`delete from referrals.cold_referral where report_id = any(${[...reportIds]}::uuid[])`.execute(tx)
}

/** False when there is none of this organisation. */
export async function deleteCold(tx: Tx, id: string, senderId: string): Promise<boolean> {
  const gone = await sql`delete from referrals.cold_referral where id = ${id} and sender_id = ${senderId}`.execute(tx)
  return gone.numAffectedRows === 1n
}
