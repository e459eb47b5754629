// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ToldIncident } from './device.ts'
import type { KnownFeedback, KnownIncident, KnownToken } from './visibility.ts'

export interface NewIncident extends ToldIncident {
  id: string
  pilotId: string
  organisationId: string
  sector: string
  receivedAt: Date
  expiresAt: Date
}

/** What is the same in two tellings of one incident. */
export function sameness({ epoch, token, role, form, week }: ToldIncident): string {
  return [epoch, token, role, form, week].join(' ')
}

/** One request of an organisation at a time, until the transaction ends: what is told twice at the same moment counts once too. */
export async function lockTelling(tx: Tx, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`sharing.device-pool ${organisationId}`}))`.execute(tx)
}

/** The own incidents of a pilot about these tokens, by sameness. */
export async function selectOwn(
  tx: Tx,
  of: { pilotId: string; organisationId: string; tokens: readonly string[] },
): Promise<Map<string, { id: string; expiresAt: Date }>> {
  const found = await sql<ToldIncident & { id: string; expiresAt: Date }>`select id, expires_at as "expiresAt", epoch,
      token, role, fraud_form as form, week from sharing.device_incident
    where pilot_id = ${of.pilotId} and organisation_id = ${of.organisationId} and token = any(${[...of.tokens]}::text[])`.execute(
    tx,
  )
  return new Map(found.rows.map((row) => [sameness(row), { id: row.id, expiresAt: row.expiresAt }]))
}

export async function insertIncidents(tx: Tx, incidents: readonly NewIncident[]): Promise<void> {
  const rows = incidents.map(({ scheme, ...rest }) => ({ ...rest, name: scheme.name, version: scheme.version }))
  await sql`insert into sharing.device_incident (id, pilot_id, organisation_id, sector, token, epoch, scheme_name,
      scheme_version, fraud_form, role, evidence, week, received_at, expires_at)
    select (r->>'id')::uuid, (r->>'pilotId')::uuid, r->>'organisationId', r->>'sector', r->>'token', (r->>'epoch')::bigint,
      r->>'name', r->>'version', r->>'form', r->>'role', r->>'evidence', r->>'week', (r->>'receivedAt')::timestamptz,
      (r->>'expiresAt')::timestamptz
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r`.execute(tx)
}

/** Whether there was an own one to take back; row-level security lets nobody take back for another. */
export async function deleteIncident(tx: Tx, id: string, organisationId: string): Promise<boolean> {
  const done = await sql`delete from sharing.device_incident
    where id = ${id}::uuid and organisation_id = ${organisationId}`.execute(tx)
  return done.numAffectedRows === 1n
}

/** Everything known of the tokens of one epoch of a pilot; for the program itself. */
export async function selectKnownTokens(
  tx: Tx,
  { pilotId, epoch }: { pilotId: string; epoch: number },
): Promise<Map<string, KnownToken>> {
  const incidents = await sql<
    KnownIncident & { token: string }
  >`select token, organisation_id as "organisationId", role,
      expires_at as "expiresAt" from sharing.device_incident where pilot_id = ${pilotId} and epoch = ${epoch}`.execute(
    tx,
  )
  const feedback = await sql<
    KnownFeedback & { token: string }
  >`select token, organisation_id as "organisationId", verdict,
      is_police as "isPolice" from sharing.device_feedback where pilot_id = ${pilotId} and epoch = ${epoch}`.execute(tx)
  const said = Map.groupBy(feedback.rows, ({ token }) => token)
  return new Map(
    Map.groupBy(incidents.rows, ({ token }) => token)
      .entries()
      .map(([token, known]) => [token, { incidents: known, feedback: said.get(token) ?? [] }]),
  )
}
