// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import { sql, type Tx } from '#foundation/db'

export interface IssuerTables {
  'partners.issuer': { kind: 'iban' | 'phone'; prefix: string; organisation_id: string }
}

export const issuerRetention: RetentionOf<IssuerTables> = {
  'partners.issuer': { keep: 'for-ever', because: 'which partner gave out what; it holds no persons' },
}

/** The longest prefix decides. */
export async function selectIssuer(tx: Tx, kind: string, asked: string): Promise<string | null> {
  const found = await sql<{ id: string }>`select organisation_id as id from partners.issuer
    where kind = ${kind} and starts_with(${asked}, prefix) order by length(prefix) desc limit 1`.execute(tx)
  return found.rows[0]?.id ?? null
}

/** Those that gave out any of this kind, by name. */
export async function selectIssuers(tx: Tx, kind: 'iban' | 'phone'): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from partners.organisation
    where id in (select organisation_id from partners.issuer where kind = ${kind}) order by name`.execute(tx)
  return rows
}

export async function upsertIssuer(tx: Tx, kind: 'iban' | 'phone', prefix: string, id: string): Promise<void> {
  await sql`insert into partners.issuer (kind, prefix, organisation_id) values (${kind}, ${prefix}, ${id})
    on conflict (kind, prefix) do update set organisation_id = excluded.organisation_id`.execute(tx)
}
