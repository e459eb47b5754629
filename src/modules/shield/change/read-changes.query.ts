// SPDX-License-Identifier: EUPL-1.2
// Names of sites, no data about people: the list is there for everybody to read.
import type { Tx } from '#foundation/db'
import { sql } from '#foundation/db'

export interface Change {
  serial: number
  name: string
  isListed: boolean
  expiresAt: Date | null
  brand: string | null
  at: Date
}

/**
 * What changed after this serial, whole steps only, the oldest first; a name that changed more than once stands there each time. At least one step
 * when there is one, and no more steps than fit in `atMost` names.
 */
export async function changesAfter(tx: Tx, serial: number, atMost: number): Promise<Change[]> {
  const found = await sql<Change>`with counted as (
      select serial, sum(count(*)) over (order by serial) as upTo from shield.change where serial > ${serial}
      group by serial order by serial limit ${atMost})
    select serial, name, is_listed as "isListed", expires_at as "expiresAt", brand, at from shield.change
    where serial > ${serial} and serial <= (select coalesce(
      (select max(serial) from counted where upTo <= ${atMost}), (select min(serial) from counted), 0))
    order by serial, name`.execute(tx)
  return found.rows
}

export interface ListedName {
  name: string
  level: string
  brand: string | null
  listedAt: Date
  expiresAt: Date
}

/** Everything on the list at this moment, a page at a time in the order of the names. `after`: the last name of the page before, '' for the first. */
export async function listedNames(tx: Tx, after: string, limit: number, now: Date): Promise<ListedName[]> {
  const found = await sql<ListedName>`
    select name, level, brand, status_at as "listedAt", expires_at as "expiresAt" from shield.name
    where status = 'listed' and expires_at > ${now} and name > ${after} order by name limit ${limit}`.execute(tx)
  return found.rows
}
