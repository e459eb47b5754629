// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import { sql, type Tx } from '#foundation/db'
import type { Issued } from './issued.ts'

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

interface Row {
  id: string
  kind: Issued['kind']
  prefix: string
}

export const rowsOf = (issued: readonly Issued[]): Row[] =>
  issued.flatMap(({ id, kind, prefixes }) => prefixes.map((prefix) => ({ id, kind, prefix })))

/** Of these rows those that another partner has, with its id as `holder`. */
export async function selectHeld(tx: Tx, rows: readonly Row[]): Promise<(Row & { holder: string })[]> {
  const found = await sql<Row & { holder: string }>`select said.id, said.kind, said.prefix, i.organisation_id as holder
    from (${said(rows)}) said join partners.issuer i on i.kind = said.kind and i.prefix = said.prefix
    where i.organisation_id <> said.id order by said.id, said.prefix`.execute(tx)
  return found.rows
}

/**
 * What these partners gave out begins so from now on, and otherwise no more: what one gives up another may have. The ids of those of which anything
 * changed. What yet another has stops the transaction.
 */
export async function keepIssued(tx: Tx, issued: readonly Issued[]): Promise<string[]> {
  const rows = rowsOf(issued)
  const pairs = sql`select * from unnest(${issued.map(({ id }) => id)}::text[], ${issued.map(({ kind }) => kind)}::text[]) named (id, kind)`
  const gone = await sql<{ id: string }>`delete from partners.issuer i using (${pairs}) named
    where i.organisation_id = named.id and i.kind = named.kind
      and not exists (select from (${said(rows)}) said
        where said.id = i.organisation_id and said.kind = i.kind and said.prefix = i.prefix)
    returning i.organisation_id as id`.execute(tx)
  const added = await sql<{ id: string }>`insert into partners.issuer (kind, prefix, organisation_id)
    select kind, prefix, id from (${said(rows)}) said
    where not exists (select from partners.issuer i
      where i.kind = said.kind and i.prefix = said.prefix and i.organisation_id = said.id)
    returning organisation_id as id`.execute(tx)
  return [...new Set([...gone.rows, ...added.rows].map(({ id }) => id))]
}

const said = (rows: readonly Row[]) => sql`select * from unnest(${rows.map(({ id }) => id)}::text[],
  ${rows.map(({ kind }) => kind)}::text[], ${rows.map(({ prefix }) => prefix)}::text[]) said (id, kind, prefix)`
