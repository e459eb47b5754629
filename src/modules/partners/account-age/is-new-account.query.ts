// SPDX-License-Identifier: EUPL-1.2
import { type Actor, subjectOf } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'

const newForDays = 3

/** Whether the one who asks has had an account for less than three days: long enough for somebody else to notice that it is there. */
export async function isNewAccount(tx: Tx, actor: Actor, at: Date): Promise<boolean> {
  const { kind, id } = subjectOf(actor)
  if (kind !== 'person' && kind !== 'machine') return false
  const moment = new Date(at.getTime() - newForDays * 86_400_000)
  const found = await sql<{ yes: boolean }>`select partners.is_account_after(${kind}, ${id}, ${moment}) as yes`.execute(
    tx,
  )
  return found.rows[0]?.yes === true
}
