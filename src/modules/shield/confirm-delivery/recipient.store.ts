// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { PublicationTables } from '../publish-zone/publication.tables.ts'

const tables = tablesOf<PublicationTables>

/** Recipients whose own name is not in the zone yet. */
export async function waitingCanaries(tx: Tx): Promise<string[]> {
  return idsOf(tx, 'waiting')
}

/** Every recipient whose own name belongs in the zone. */
export async function wantedCanaries(tx: Tx): Promise<string[]> {
  return idsOf(tx, 'all')
}

async function idsOf(tx: Tx, which: 'waiting' | 'all'): Promise<string[]> {
  const rows = await tables(tx)
    .selectFrom('shield.recipient')
    .select('id')
    .where('ended_at', 'is', null)
    .$if(which === 'waiting', (query) => query.where('canary_at', 'is', null))
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

export async function noteCanaries(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return
  await sql`update shield.recipient set canary_at = coalesce(canary_at, ${at}) where id = any(${ids}::text[])`.execute(
    tx,
  )
}

export interface Recipient {
  id: string
  organisationId: string
  name: string
  resolver: string | null
  since: Date
  confirmedSerial: number | null
  confirmedAt: Date | null
  problem: string | null
}

const columns = [
  'id',
  'organisation_id as organisationId',
  'name',
  'resolver',
  'since',
  'confirmed_serial as confirmedSerial',
  'confirmed_at as confirmedAt',
  'problem',
] as const

/** Recipients now, those of one organisation when row-level security shows no others. */
export function currentRecipients(tx: Tx): Promise<Recipient[]> {
  return tables(tx).selectFrom('shield.recipient').select(columns).where('ended_at', 'is', null).orderBy('id').execute()
}

/** Adds recipients or changes them; whoever is not named any more has ended. */
export async function keepRecipients(
  tx: Tx,
  recipients: readonly { id: string; organisation: string; name: string; resolver: string | null }[],
  at: Date,
): Promise<void> {
  await sql`insert into shield.recipient (id, organisation_id, name, resolver, since)
    select r->>'id', r->>'organisation', r->>'name', r->>'resolver', ${at}
    from jsonb_array_elements(${JSON.stringify(recipients)}::jsonb) r
    on conflict (id) do update set organisation_id = excluded.organisation_id, name = excluded.name, resolver = excluded.resolver,
      since = case when recipient.ended_at is null then recipient.since else excluded.since end,
      canary_at = case when recipient.ended_at is null then recipient.canary_at end, ended_at = null`.execute(tx)
  await sql`update shield.recipient set ended_at = ${at}
    where ended_at is null and id <> all(${recipients.map(({ id }) => id)}::text[])`.execute(tx)
}

/** What was seen at, or said by, one recipient. A serial that is not newer only shows that it still works. */
export async function confirm(
  tx: Tx,
  id: string,
  { serial, how, at }: { serial: number; how: 'asked' | 'said'; at: Date },
): Promise<void> {
  await sql`update shield.recipient set confirmed_serial = greatest(coalesce(confirmed_serial, 0), ${serial}), confirmed_at = ${at},
    asked_at = ${at}, problem = null where id = ${id}`.execute(tx)
  await sql`insert into shield.confirmation (recipient_id, serial, how, at) values (${id}, ${serial}, ${how}, ${at})
    on conflict do nothing`.execute(tx)
}

export async function noteUnconfirmed(tx: Tx, id: string, problem: string, at: Date): Promise<void> {
  await tables(tx).updateTable('shield.recipient').set({ asked_at: at, problem }).where('id', '=', id).execute()
}
