// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface RawEvaluation {
  incidents: number
  participants: number
  devices: number
  /** Devices of which somebody said that several people use it, or that were both an attacker's and a victim's. */
  collisions: number
  /** Hits drawn by lot on which the same participant gave a verdict, and those of them that were wrong. */
  controlJudged: number
  controlFalse: number
  hits: number
  /** Half of the incidents expire sooner after they were told, in days; null without any. */
  medianDays: number | null
}

/** All of a pilot; for the program itself, which sees what everybody told. */
export async function selectEvaluation(tx: Tx, pilotId: string): Promise<RawEvaluation> {
  const found = await sql<RawEvaluation>`
    with told as (
      select epoch, token, count(*) as n, count(distinct role) > 1 as is_both,
        exists (select from sharing.device_feedback f where f.pilot_id = ${pilotId} and f.epoch = i.epoch
          and f.token = i.token and f.verdict = 'shared-device') as is_shared
      from sharing.device_incident i where pilot_id = ${pilotId} group by epoch, token),
    control as (
      select f.verdict from sharing.device_hit h
      join sharing.device_feedback f using (pilot_id, epoch, token, organisation_id)
      where pilot_id = ${pilotId} and h.is_control)
    select (select count(*)::int from sharing.device_incident where pilot_id = ${pilotId}) as incidents,
      (select count(distinct organisation_id)::int from sharing.device_incident where pilot_id = ${pilotId}) as participants,
      (select count(*)::int from told) as devices,
      (select count(*)::int from told where is_both or is_shared) as collisions,
      (select count(*)::int from control) as "controlJudged",
      (select count(*)::int from control where verdict <> 'confirmed') as "controlFalse",
      (select count(*)::int from sharing.device_hit where pilot_id = ${pilotId}) as hits,
      (select percentile_cont(0.5) within group (order by extract(epoch from expires_at - received_at) / 86400)::float8
        from sharing.device_incident where pilot_id = ${pilotId}) as "medianDays"`.execute(tx)
  return found.rows[0] as RawEvaluation
}

export type Counted = { key: string; count: number }

/** Hits by fraud form: as the participant named it, otherwise as the device was first told of. '' when nobody named one. */
export async function selectHitsByForm(tx: Tx, pilotId: string): Promise<Counted[]> {
  const found = await sql<Counted>`select coalesce(h.fraud_form, (select i.fraud_form from sharing.device_incident i
        where i.pilot_id = h.pilot_id and i.epoch = h.epoch and i.token = h.token order by i.received_at, i.id limit 1), '') as key,
      count(*)::int as count
    from sharing.device_hit h where h.pilot_id = ${pilotId} group by 1 order by 2 desc, 1`.execute(tx)
  return found.rows
}

export async function selectHitsByAction(tx: Tx, pilotId: string): Promise<Counted[]> {
  const found = await sql<Counted>`select action as key, count(*)::int as count from sharing.device_hit
    where pilot_id = ${pilotId} group by 1`.execute(tx)
  return found.rows
}

export async function selectHitsByPrevented(tx: Tx, pilotId: string): Promise<Counted[]> {
  const found = await sql<Counted>`select coalesce(prevented, 'unknown') as key, count(*)::int as count
    from sharing.device_hit where pilot_id = ${pilotId} group by 1`.execute(tx)
  return found.rows
}
