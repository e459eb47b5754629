// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { MemberRole } from './group.ts'

/** Whether who asks is in the group today, in this role when one is given, or stands in for somebody who is. */
export async function isInGroup(tx: Tx, groupId: string, role: MemberRole | null = null): Promise<boolean> {
  const found = await sql<{ is: boolean }>`select meetings.in_group(${groupId}, ${role}) as is`.execute(tx)
  return found.rows[0]?.is ?? false
}
