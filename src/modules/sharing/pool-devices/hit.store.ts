// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { DeviceToken, HitAction, PreventedBand, Verdict } from './device.ts'

interface Said extends DeviceToken {
  pilotId: string
  organisationId: string
  at: Date
}

/** The newest word of a participant takes the place of the one before. */
export async function upsertFeedback(tx: Tx, said: Said & { verdict: Verdict; isPolice: boolean }): Promise<void> {
  await sql`insert into sharing.device_feedback (pilot_id, epoch, token, organisation_id, verdict, is_police, given_at)
    values (${said.pilotId}, ${said.epoch}, ${said.token}, ${said.organisationId}, ${said.verdict}, ${said.isPolice}, ${said.at})
    on conflict (pilot_id, epoch, token, organisation_id)
      do update set verdict = excluded.verdict, is_police = excluded.is_police, given_at = excluded.given_at`.execute(
    tx,
  )
}

export async function insertHit(
  tx: Tx,
  hit: Said & {
    id: string
    action: HitAction
    form: string | null
    prevented: PreventedBand | null
    isControl: boolean
  },
): Promise<void> {
  await sql`insert into sharing.device_hit (id, pilot_id, organisation_id, epoch, token, action, fraud_form, prevented,
      is_control, recorded_at)
    values (${hit.id}, ${hit.pilotId}, ${hit.organisationId}, ${hit.epoch}, ${hit.token}, ${hit.action}, ${hit.form},
      ${hit.prevented}, ${hit.isControl}, ${hit.at})`.execute(tx)
}
