// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { OrganisationTables } from '../organisation/organisation.tables.ts'

/** Machine clients of fictitious organisations. */
export async function selectDemoClients(tx: Tx): Promise<{ clientId: string; organisationId: string }[]> {
  return tablesOf<OrganisationTables>(tx)
    .selectFrom('partners.machine_client as client')
    .innerJoin('partners.organisation as organisation', 'organisation.id', 'client.organisation_id')
    .select(['client.client_id as clientId', 'organisation.id as organisationId'])
    .where('organisation.is_demo', '=', true)
    .where('client.is_active', '=', true)
    .orderBy('organisation.id')
    .orderBy('client.client_id')
    .execute()
}

/** Returns whether the keys were other ones before. */
export async function updateJwks(tx: Tx, clientId: string, jwks: { keys: object[] }): Promise<boolean> {
  const result = await sql`update partners.machine_client set jwks = ${JSON.stringify(jwks)}::jsonb
    where client_id = ${clientId} and jwks <> ${JSON.stringify(jwks)}::jsonb`.execute(tx)
  return result.numAffectedRows === 1n
}
