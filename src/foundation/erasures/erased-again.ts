// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '../access/context.ts'
import { type AuditLine, recordAudit } from '../audit/index.ts'
import { sql, type Tx } from '../db/index.ts'
import type { Erasures } from './erasure.ts'

/** `work` in one transaction, with the line in the record when there was something to do. */
export function erasedAgain(ctx: Context, line: AuditLine, work: (tx: Tx) => Promise<boolean>): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const isGone = await work(tx)
    if (isGone) await recordAudit(ctx, tx, { ...line, detail: { again: true } })
    return isGone
  })
}

/** Where erasing was no more than a row that went, by its id. */
export function rowGoes(table: string, action: string, subjectKind: string, column = 'id'): Erasures {
  return {
    [action]: {
      tables: [table],
      again: (ctx, id) =>
        erasedAgain(ctx, { action, subjectKind, subjectId: id }, async (tx) => {
          const gone = await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${id}`.execute(tx)
          return Number(gone.numAffectedRows ?? 0) > 0
        }),
    },
  }
}
