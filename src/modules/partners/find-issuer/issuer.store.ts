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

/** Of these prefixes of accounts those that a bank has, with its id. */
export async function selectHolders(tx: Tx, prefixes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ prefix: string; id: string }>`select prefix, organisation_id as id from partners.issuer
    where kind = 'iban' and prefix = any(${[...prefixes]}::text[])`.execute(tx)
  return new Map(rows.map(({ prefix, id }) => [prefix, id]))
}

/** The accounts of these banks begin so from now on, and otherwise no more; the ids of those of which anything changed. A prefix of yet another bank stops the transaction. */
export async function keepAccounts(tx: Tx, banks: ReadonlyMap<string, readonly string[]>): Promise<string[]> {
  const said = [...banks].flatMap(([id, prefixes]) => prefixes.map((prefix) => ({ id, prefix })))
  const [ids, prefixes] = [said.map(({ id }) => id), said.map(({ prefix }) => prefix)]
  const pairs = sql`select * from unnest(${ids}::text[], ${prefixes}::text[]) said (id, prefix)`
  // What one gives up another may have.
  const gone = await sql<{ id: string }>`delete from partners.issuer i
    where kind = 'iban' and organisation_id = any(${[...banks.keys()]}::text[])
      and not exists (select from (${pairs}) said where said.id = i.organisation_id and said.prefix = i.prefix)
    returning organisation_id as id`.execute(tx)
  const added = await sql<{ id: string }>`insert into partners.issuer (kind, prefix, organisation_id)
    select 'iban', prefix, id from (${pairs}) said
    where not exists (select from partners.issuer i
      where i.kind = 'iban' and i.prefix = said.prefix and i.organisation_id = said.id)
    returning organisation_id as id`.execute(tx)
  return [...new Set([...gone.rows, ...added.rows].map(({ id }) => id))]
}
