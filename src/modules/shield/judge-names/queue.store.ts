// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Level, NameStatus } from '../name/name.ts'
import type { Feature } from '../name/shield.tables.ts'

export interface WaitingName {
  id: string
  name: string
  version: number
  level: Level
  isShared: boolean
  status: NameStatus
  brand: string | null
  features: Feature[]
  seen: number
  fromPartner: boolean
  firstReceivedAt: Date
}

/** What waits for judgement, the most urgent first; not what this person proposed and somebody else must read. */
export async function selectWaiting(tx: Tx, readerId: string, limit: number): Promise<WaitingName[]> {
  const found =
    await sql<WaitingName>`select id, name, version, level, is_shared as "isShared", status, brand, features, seen,
      from_partner as "fromPartner", first_received_at as "firstReceivedAt"
    from shield.name n where status in ('waiting', 'proposed') and (status = 'waiting' or (select decided_by
      from shield.decision where name_id = n.id and step = 'propose' order by decided_at desc limit 1) is distinct from ${readerId})
    order by urgency desc, last_received_at desc, id limit ${limit}`.execute(tx)
  return found.rows
}
