// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { FraudForm } from '#modules/sharing'
import type { EverydayKind } from '#values'
import type { Channel, MessageStatus } from './message.ts'
import type { MessageTables } from './message.tables.ts'

const tables = tablesOf<MessageTables>

export interface NewMessage {
  id: string
  channel: Channel
  organisationId: string | null
  listName: string | null
  sha256: string
  sealed: Buffer | null
  receiptDigest: Buffer | null
  receivedAt: Date
}

export async function insertMessage(tx: Tx, message: NewMessage): Promise<void> {
  await sql`insert into shield.message (id, channel, status, organisation_id, list_name, sha256, sealed, receipt_digest, received_at)
    values (${message.id}, ${message.channel}, 'received', ${message.organisationId}, ${message.listName}, ${message.sha256},
      ${message.sealed}, ${message.receiptDigest}, ${message.receivedAt})`.execute(tx)
}

/** How many messages wait to be understood; of a flood no more are counted than `atMost`. */
export async function countUnderstanding(tx: Tx, atMost: number): Promise<number> {
  const found = await sql<{ n: number }>`select shield.messages_waiting(${atMost}) as n`.execute(tx)
  return found.rows[0]?.n ?? 0
}

export interface StoredMessage {
  id: string
  channel: Channel
  status: MessageStatus
  organisationId: string | null
  receivedAt: Date
  understoodAt: Date | null
  judgedAt: Date | null
  because: string | null
  /** What stands in it and the check warned about when it was read. */
  warned: { kind: EverydayKind; canonical: string }[]
  /** All that stands in it, sealed, while the message may be kept. */
  sealedNamed: Buffer | null
  /** What its words look like. */
  looksLike: FraudForm | null
}

const columns = [
  'id',
  'channel',
  'status',
  'organisation_id as organisationId',
  'received_at as receivedAt',
  'understood_at as understoodAt',
  'judged_at as judgedAt',
  'because',
  'warned',
  'sealed_named as sealedNamed',
  'looks_like as looksLike',
] as const

/** Begins to read one that was received: counts the attempt. Null when it is not there or read already. */
export async function takeMessage(
  tx: Tx,
  id: string,
): Promise<{ sealed: Buffer; attempts: number; receivedAt: Date } | null> {
  const found = await sql<{ sealed: Buffer; attempts: number; receivedAt: Date }>`update shield.message
    set attempts = attempts + 1 where id = ${id} and status = 'received' and sealed is not null
    returning sealed, attempts, received_at as "receivedAt"`.execute(tx)
  return found.rows[0] ?? null
}

/** One message, held fast until the transaction ends. */
export async function lockMessage(tx: Tx, id: string): Promise<StoredMessage | null> {
  const found = await tables(tx)
    .selectFrom('shield.message')
    .select(columns)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return found ?? null
}

export async function selectMessage(tx: Tx, id: string): Promise<StoredMessage | null> {
  const found = await tables(tx).selectFrom('shield.message').select(columns).where('id', '=', id).executeTakeFirst()
  return found ?? null
}

export async function selectSealed(tx: Tx, id: string): Promise<Buffer | null> {
  const found = await tables(tx).selectFrom('shield.message').select('sealed').where('id', '=', id).executeTakeFirst()
  return found?.sealed ?? null
}

/** Row-level security shows a message to whoever presents the digest of its code in this transaction. */
export async function selectPresented(tx: Tx, digest: Buffer): Promise<StoredMessage | null> {
  await sql`select set_config('shield.receipt', ${digest.toString('hex')}, true)`.execute(tx)
  const found = await tables(tx)
    .selectFrom('shield.message')
    .select(columns)
    .where('receipt_digest', '=', digest)
    .executeTakeFirst()
  return found ?? null
}

export interface MessageChange {
  status: MessageStatus
  because?: string | null
  understoodAt?: Date
  judgedAt?: Date
  warned?: readonly { kind: EverydayKind; canonical: string }[]
  sealedNamed?: Buffer
  looksLike?: FraudForm | null
}

/** Sets the status of one that was locked. What is judged or lapsed is gone with it, in the same statement. */
export async function updateMessage(tx: Tx, id: string, change: MessageChange): Promise<void> {
  const isOver = change.status === 'judged' || change.status === 'lapsed'
  const sets = [
    sql`status = ${change.status}`,
    ...(isOver ? [sql`sealed = null`] : []),
    ...(change.because === undefined ? [] : [sql`because = ${change.because}`]),
    ...(change.warned === undefined ? [] : [sql`warned = ${JSON.stringify(change.warned)}::jsonb`]),
    ...(change.sealedNamed === undefined ? [] : [sql`sealed_named = ${change.sealedNamed}`]),
    ...(change.looksLike === undefined ? [] : [sql`looks_like = ${change.looksLike}`]),
    ...(change.understoodAt === undefined ? [] : [sql`understood_at = ${change.understoodAt}`]),
    ...(change.judgedAt === undefined ? [] : [sql`judged_at = ${change.judgedAt}`]),
  ]
  await sql`update shield.message set ${sql.join(sets)} where id = ${id}`.execute(tx)
}

/** Messages that were kept long enough: what was not read lapses, the rest only loses the message itself and what stood in it. Returns the ids of each. */
export async function forgetOriginals(tx: Tx, before: Date): Promise<{ lapsed: string[]; forgotten: string[] }> {
  const found = await sql<{ id: string; status: MessageStatus }>`update shield.message
    set sealed = null, status = case when status = 'understood' then status else 'lapsed' end
    where id in (select id from shield.message where received_at <= ${before} and sealed is not null order by id for no key update)
    returning id, status`.execute(tx)
  await sql`update shield.message set warned = '[]', sealed_named = null
    where received_at <= ${before} and (warned <> '[]' or sealed_named is not null)`.execute(tx)
  const ids = (isLapsed: boolean) =>
    found.rows.filter(({ status }) => (status === 'lapsed') === isLapsed).map(({ id }) => id)
  return { lapsed: ids(true), forgotten: ids(false) }
}

export interface WaitingMessage {
  id: string
  channel: Channel
  status: MessageStatus
  because: string | null
  receivedAt: Date
}

/** What the program could not read, the oldest first. */
export async function selectForPerson(tx: Tx, limit: number): Promise<WaitingMessage[]> {
  const found = await sql<WaitingMessage>`select id, channel, status, because, received_at as "receivedAt"
    from shield.message where status = 'not-read' order by received_at, id limit ${limit}`.execute(tx)
  return found.rows
}

export async function oldestForPersonIn(tx: Tx): Promise<Date | null> {
  const found = await sql<{ at: Date | null }>`select min(received_at) as at from shield.message
    where status = 'not-read'`.execute(tx)
  return found.rows[0]?.at ?? null
}

export async function countForPersonIn(tx: Tx): Promise<number> {
  const found = await sql<{
    n: number
  }>`select count(*)::int as n from shield.message where status = 'not-read'`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** How many messages stand where, and how the answers by mail went, of those received since. */
export async function countStates(tx: Tx, since: Date) {
  const found = await sql<{
    received: number
    notRead: number
    understood: number
    judged: number
    lapsed: number
    due: number
    sent: number
    failed: number
  }>`
    select count(*) filter (where status = 'received')::int as received, count(*) filter (where status = 'not-read')::int as "notRead",
      count(*) filter (where status = 'understood')::int as understood, count(*) filter (where status = 'judged')::int as judged,
      count(*) filter (where status = 'lapsed')::int as lapsed, count(*) filter (where reply = 'due')::int as due,
      count(*) filter (where reply = 'sent')::int as sent, count(*) filter (where reply = 'failed')::int as failed
    from shield.message where received_at > ${since} and channel <> 'list'`.execute(tx)
  return found.rows[0] as (typeof found.rows)[number]
}
