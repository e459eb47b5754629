// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import type { Desk } from '#foundation/desk'
import { Refusal } from '#foundation/web'
import { isMinistry } from '#modules/partners'
import { progressMessages } from './messages.text.ts'
import { lockReport, type Report, selectReport } from './report.store.ts'
import type { ReportStatus } from './report.ts'
import { type ReportDeed, reportDeeds } from './report-deeds.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** The person who asks, when they may write reports; refuses everybody else. */
export function writerOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'progress:write'))
    throw new Refusal(progressMessages.mayNotWrite, { status: 403 })
  return actor
}

/** A transaction that sees what was sent, the drafts of the own organisation for whoever may write, and evaluations for whoever may answer. Row-level security is the second lock. */
export function progressTransaction<Result>(
  ctx: Context,
  work: (tx: Tx, isWriter: boolean) => Promise<Result>,
): Promise<Result> {
  return transaction(ctx, async (tx) => {
    const isWriter = await isWriterIn(ctx, tx)
    const mayAnswer = mayDo(ctx.actor, 'progress:answer') || mayDo(ctx.actor, 'progress:write')
    await sql`select set_config('app.progress', ${isWriter ? 'write' : mayAnswer ? 'answer' : ''}, true)`.execute(tx)
    return work(tx, isWriter)
  })
}

/** A transaction for a change by whoever writes; refuses everybody else (403). */
export function writerTransaction<Result>(
  ctx: Context,
  work: (tx: Tx, by: Person) => Promise<Result>,
): Promise<Result> {
  const by = writerOf(ctx)
  return progressTransaction(ctx, (tx, isWriter) => {
    if (!isWriter) throw new Refusal(progressMessages.mayNotWrite, { status: 403 })
    return work(tx, by)
  })
}

/** Only the ministry that answers for the plan reports on it: a partner with this role would speak to Parliament in its name. */
async function isWriterIn({ actor }: Context, tx: Tx): Promise<boolean> {
  if (actor.kind !== 'person' || !mayDo(actor, 'progress:write')) return false
  return isMinistry(tx, actor.organisationId)
}

/** Of another organisation it is not there. */
export const reportDesk: Desk<Report, ReportStatus, ReportDeed, Person> = {
  table: reportDeeds,
  who: writerOf,
  within: writerTransaction,
  find: (tx, id, lock) => (lock ? lockReport : selectReport)(tx, id),
  subject: ({ id }) => ({ subjectKind: 'report-of-progress', subjectId: id }),
}
