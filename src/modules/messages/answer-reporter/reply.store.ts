// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Whether this address was not answered in the last hour; from now on it was. */
export async function mayAnswer(tx: Tx, digest: Buffer, at: Date, notSince: Date): Promise<boolean> {
  const found = await sql`insert into shield.answered (digest, at) values (${digest}, ${at})
    on conflict (digest) do update set at = excluded.at where answered.at <= ${notSince} returning 1`.execute(tx)
  return found.rows.length > 0
}

export async function forgetAnswered(tx: Tx, before: Date): Promise<void> {
  await sql`delete from shield.answered where at <= ${before}`.execute(tx)
}

export async function setReplyDue(tx: Tx, messageId: string, sealed: Buffer): Promise<void> {
  await sql`update shield.message set reply = 'due', sealed_reply = ${sealed} where id = ${messageId}`.execute(tx)
}

export async function setReplyRefused(tx: Tx, messageId: string, because: string): Promise<void> {
  await sql`update shield.message set reply = 'refused', reply_because = ${because} where id = ${messageId}`.execute(tx)
}

/** Begins to send one: counts the attempt. Null when it is not due any more. */
export async function takeReply(tx: Tx, messageId: string): Promise<{ sealed: Buffer; attempts: number } | null> {
  const found = await sql<{ sealed: Buffer; attempts: number }>`update shield.message
    set reply_attempts = reply_attempts + 1 where id = ${messageId} and reply = 'due' and sealed_reply is not null
    returning sealed_reply as sealed, reply_attempts as attempts`.execute(tx)
  return found.rows[0] ?? null
}

/** Sent or given up: to whom it went is forgotten. */
export async function endReply(
  tx: Tx,
  messageId: string,
  state: 'sent' | 'failed',
  because: string | null,
): Promise<void> {
  await sql`update shield.message set reply = ${state}, reply_because = ${because}, sealed_reply = null
    where id = ${messageId} and reply = 'due'`.execute(tx)
}

/** An answer that could not be sent in an hour is not sent any more. */
export async function giveUpReplies(tx: Tx, before: Date): Promise<void> {
  await sql`update shield.message set reply = 'failed', reply_because = 'too-late', sealed_reply = null
    where reply = 'due' and coalesce(understood_at, received_at) <= ${before}`.execute(tx)
}
