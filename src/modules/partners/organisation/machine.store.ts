// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { OrganisationTables } from './organisation.tables.ts'

export interface MachineRow {
  clientId: string
  permissions: string[]
  jwks: { keys: Record<string, unknown>[] }
  certificates: string[]
  organisationId: string
  organisationName: string
}

/** Active machine clients in order of id; only the one when `clientId` is given. */
export async function selectMachines(tx: Tx, options: { withDemo: boolean; clientId?: string }): Promise<MachineRow[]> {
  const { withDemo, clientId } = options
  return tablesOf<OrganisationTables>(tx)
    .selectFrom('partners.machine_client as client')
    .innerJoin('partners.organisation as organisation', 'organisation.id', 'client.organisation_id')
    .select([
      'client.client_id as clientId',
      'client.permissions',
      'client.jwks',
      'client.certificates',
      'organisation.id as organisationId',
      'organisation.name as organisationName',
    ])
    .where('client.is_active', '=', true)
    .$if(!withDemo, (query) => query.where('organisation.is_demo', '=', false))
    .$if(clientId !== undefined, (query) => query.where('client.client_id', '=', clientId ?? ''))
    .orderBy('client.client_id')
    .execute()
}

/** Stores a machine client; without `jwks` its keys stay as they are, and so do its certificates. */
export async function upsertMachine(
  tx: Tx,
  client: {
    clientId: string
    organisationId: string
    permissions: readonly string[]
    isActive: boolean
    jwks?: { keys: object[] } | undefined
    certificates?: readonly string[] | undefined
    /** When it was made, if it is a new one. */
    since: Date
  },
): Promise<boolean> {
  const jwks = client.jwks ? JSON.stringify(client.jwks) : null
  const certificates = client.certificates ? [...client.certificates] : null
  const result = await sql`insert into partners.machine_client as c
      (client_id, organisation_id, permissions, jwks, certificates, is_active, created_at)
    values (${client.clientId}, ${client.organisationId}, ${[...client.permissions]}::text[],
      coalesce(${jwks}::jsonb, '{"keys": []}'), coalesce(${certificates}::text[], '{}'), ${client.isActive}, ${client.since})
    on conflict (client_id) do update set organisation_id = excluded.organisation_id, permissions = excluded.permissions,
      is_active = excluded.is_active, jwks = coalesce(${jwks}::jsonb, c.jwks),
      certificates = coalesce(${certificates}::text[], c.certificates)
    where (c.organisation_id, c.permissions, c.is_active, c.jwks, c.certificates)
      is distinct from (excluded.organisation_id, excluded.permissions, excluded.is_active,
        coalesce(${jwks}::jsonb, c.jwks), coalesce(${certificates}::text[], c.certificates))`.execute(tx)
  return result.numAffectedRows === 1n
}
