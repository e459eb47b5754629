// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { ShieldTables } from '../name/shield.tables.ts'

const tables = tablesOf<ShieldTables>

export interface List {
  serial: number
  authorityId: string | null
  authorityName: string | null
  legalBasis: string | null
}

/** Who answers for the list, and how far it is. */
export function readList(tx: Tx): Promise<List> {
  return tables(tx)
    .selectFrom('shield.list')
    .select(['serial', 'authority_id as authorityId', 'authority_name as authorityName', 'legal_basis as legalBasis'])
    .executeTakeFirstOrThrow()
}

export interface ListChangeRow {
  name: string
  isListed: boolean
  expiresAt: Date | null
  brand: string | null
  decisionId: string
}

/**
 * Puts changes in order, as one step of the list; holds the list fast until the transaction ends, so that serials are seen in the order in
 * which they were given. Returns the serial of this step.
 */
export async function appendChanges(tx: Tx, changes: readonly ListChangeRow[], at: Date): Promise<number> {
  const { serial, changed_at: changedAt } = await tables(tx)
    .updateTable('shield.list')
    // Each step is later than the one before it, whatever the clock says: who asks what came since a moment misses nothing.
    .set(({ eb }) => ({
      serial: eb('serial', '+', 1),
      changed_at: sql<Date>`greatest(${at}::timestamptz, changed_at + interval '1 millisecond')`,
    }))
    .returning(['serial', 'changed_at'])
    .executeTakeFirstOrThrow()
  await sql`insert into shield.change (serial, name, is_listed, expires_at, brand, decision_id, at)
    select ${serial}, c->>'name', (c->>'isListed')::boolean, (c->>'expiresAt')::timestamptz, c->>'brand',
      (c->>'decisionId')::uuid, ${changedAt}::timestamptz
    from jsonb_array_elements(${JSON.stringify(changes)}::jsonb) c`.execute(tx)
  return serial
}
