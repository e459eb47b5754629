// SPDX-License-Identifier: EUPL-1.2
// No audit line: `erasedAgain` writes it.
import { type Context, transaction } from '../access/context.ts'
import { sql, type Tx } from '../db/index.ts'
import { erasedAgain, type Erasure, type Erasures } from '../erasures/index.ts'
import { type Mailing, stopMailOf } from './mailing.store.ts'

interface Followed {
  /** What the audit lines of `mailWishes` begin with: 'signals.following'. */
  audit: `${string}.${string}`
  /** The action of the source by which somebody is erased as a reader; left out: only the mail is stopped. */
  erased?: `${string}.${string}`
  /** More tables with the number of the person. */
  more?: readonly string[]
  /** Whoever stops is no reader any more. */
  isNoReader?: true
}

/** How it is done again that somebody stopped mail, or was erased as its reader. Whoever asked for it later than that keeps it. */
export function mailErasures(mailing: Mailing, { audit, erased, more = [], isNoReader }: Followed): Erasures {
  const reader = sql.table(mailing.reader)
  const subjectKind = mailing.readerKind ?? 'person'
  const goes = async (tx: Tx, id: string, at: Date): Promise<boolean> => {
    const gone = await sql`delete from ${reader} where person_id = ${id} and tended_at <= ${at}`.execute(tx)
    if (!Number(gone.numAffectedRows ?? 0)) return false
    for (const table of [mailing.letter, ...more])
      await sql`delete from ${sql.table(table)} where person_id = ${id}`.execute(tx)
    return true
  }
  const stops = async (tx: Tx, id: string, at: Date): Promise<boolean> => {
    const found = await sql`select from ${reader}
      where person_id = ${id} and mail <> 'none' and tended_at <= ${at}`.execute(tx)
    if (found.rows.length === 0) return false
    await stopMailOf(tx, mailing, id, at)
    return true
  }
  const again = (action: string, work: typeof goes): Erasure => ({
    tables: [mailing.reader, mailing.letter, ...more],
    again: (ctx, id, at) => erasedAgain(ctx, { action, subjectKind, subjectId: id }, (tx) => work(tx, id, at)),
    numbers: (ctx: Context) =>
      transaction(ctx, async (tx) => {
        const found = await sql<{ id: string }>`select distinct person_id as id from ${reader}`.execute(tx)
        return found.rows.map(({ id }) => id)
      }),
  })
  const stopped = `${audit}-mail-stopped`
  return {
    [stopped]: again(stopped, isNoReader ? goes : stops),
    ...(erased && { [erased]: again(erased, goes) }),
  }
}
