// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface Host {
  host: string
  organisationId: string
  /** ISO day. */
  addedOn: string
}

const hosts = sql`select host, organisation_id as "organisationId", added_on::text as "addedOn" from widgets.host`

export async function selectHosts(tx: Tx, organisationId: string): Promise<Host[]> {
  return (await sql<Host>`${hosts} where organisation_id = ${organisationId} order by host`.execute(tx)).rows
}

export async function selectHost(tx: Tx, host: string): Promise<Host | null> {
  return (await sql<Host>`${hosts} where host = ${host}`.execute(tx)).rows[0] ?? null
}

/** False: it is on the list already, of whomever. */
export async function insertHost(tx: Tx, { host, organisationId, addedOn }: Host): Promise<boolean> {
  const done = await sql`insert into widgets.host (host, organisation_id, added_on)
    values (${host}, ${organisationId}, ${addedOn}) on conflict (host) do nothing`.execute(tx)
  return Number(done.numAffectedRows ?? 0) === 1
}

export async function deleteHost(tx: Tx, host: string, organisationId: string): Promise<boolean> {
  const done = await sql`delete from widgets.host where host = ${host} and organisation_id = ${organisationId}`.execute(
    tx,
  )
  return Number(done.numAffectedRows ?? 0) === 1
}

/** What was counted on these sites since a day, by site, widget, audience and event. */
export async function selectHostCounts(
  tx: Tx,
  own: readonly string[],
  since: string,
): Promise<{ host: string; widget: string; audience: string; event: string; n: number }[]> {
  const found = await sql<{ host: string; widget: string; audience: string; event: string; n: number }>`
    select host, widget, audience, event, sum(n)::int as n from widgets.count
    where host = any(${own}::text[]) and day >= ${since}::date group by host, widget, audience, event`.execute(tx)
  return found.rows
}
