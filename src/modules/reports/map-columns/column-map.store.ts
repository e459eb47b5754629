// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** A field by the digest of the column's name (hex). */
export type RememberedFields = Record<string, string>

export async function selectColumnMap(
  tx: Tx,
  organisationId: string,
  digest: Buffer,
): Promise<RememberedFields | null> {
  const found = await sql<{ fields: RememberedFields }>`select fields from reports.column_map
    where organisation_id = ${organisationId} and headers_digest = ${digest}`.execute(tx)
  return found.rows[0]?.fields ?? null
}

export async function upsertColumnMap(
  tx: Tx,
  map: { organisationId: string; digest: Buffer; fields: RememberedFields; at: Date },
): Promise<void> {
  await sql`insert into reports.column_map (organisation_id, headers_digest, fields, used_at)
    values (${map.organisationId}, ${map.digest}, ${JSON.stringify(map.fields)}::jsonb, ${map.at})
    on conflict (organisation_id, headers_digest) do update set fields = excluded.fields, used_at = excluded.used_at`.execute(
    tx,
  )
}
