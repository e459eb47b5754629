// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export const replyKinds = ['pay', 'instalments', 'cannot', 'dispute', 'misused', 'minor'] as const
export type ReplyKind = (typeof replyKinds)[number]
export type ReplyOutcome = 'upheld' | 'rejected' | 'agreed' | 'seen'

export interface StoredReply {
  id: string
  claimId: string
  kind: ReplyKind
  monthlyCents: number | null
  sealedWords: Buffer | null
  at: Date
  outcome: ReplyOutcome | null
}

const columns = sql`id, claim_id as "claimId", kind, monthly_cents as "monthlyCents", sealed_words as "sealedWords", at, outcome`

export async function insertReply(tx: Tx, row: Omit<StoredReply, 'outcome'> & { organisationId: string }) {
  await sql`insert into claims.reply (id, claim_id, organisation_id, kind, monthly_cents, sealed_words, at)
    values (${row.id}, ${row.claimId}, ${row.organisationId}, ${row.kind}, ${row.monthlyCents}, ${row.sealedWords}, ${row.at})`.execute(
    tx,
  )
}

export async function selectReplies(tx: Tx, claimId: string): Promise<StoredReply[]> {
  const found = await sql<StoredReply>`select ${columns} from claims.reply where claim_id = ${claimId}
    order by at desc, id desc limit 50`.execute(tx)
  return found.rows
}

/** The oldest defence that nobody decided about. */
export async function selectOpenReply(tx: Tx, claimId: string): Promise<StoredReply | null> {
  const found = await sql<StoredReply>`select ${columns} from claims.reply where claim_id = ${claimId}
    and decided_at is null and kind in ('dispute', 'misused', 'minor') order by at, id limit 1`.execute(tx)
  return found.rows[0] ?? null
}

/** Every open answer of these kinds gets this outcome. */
export async function decideReplies(
  tx: Tx,
  claimId: string,
  kinds: readonly ReplyKind[],
  { outcome, at }: { outcome: ReplyOutcome; at: Date },
): Promise<void> {
  await sql`update claims.reply set outcome = ${outcome}, decided_at = ${at}
    where claim_id = ${claimId} and decided_at is null and kind = any(${[...kinds]})`.execute(tx)
}
