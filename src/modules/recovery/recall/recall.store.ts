// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { limits } from './clocks.ts'
import type { PacketList } from './packet-lists.ts'
import type { Origin, Payment, Recall, StoredPacket, StoredRecall } from './stored-recall.ts'

const recallColumns = sql`r.id, r.origin_kind as "originKind", r.origin_id as "originId", r.organisation_id as "organisationId",
  r.fraud_form as "fraudForm", r.asked_at as "askedAt", r.confirmed_at as "confirmedAt", r.ended_at as "endedAt", r.version`

const packetColumns = sql`id, recall_id as "recallId", side, organisation_id as "organisationId", bank_id as "bankId", status, why,
  version, refusal, returned_in_cents as "returnedInCents", own_reference as "ownReference", asked_at as "askedAt",
  sent_at as "sentAt", received_at as "receivedAt", acknowledged_at as "acknowledgedAt", confirmed_at as "confirmedAt",
  decided_at as "decidedAt", last_said_at as "lastSaidAt"`

/** Whoever asks waits for each other, so that what comes at once is counted. Held until the transaction ends. */
export async function lockAsking(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('recovery.ask-recall'))`.execute(tx)
}

export type NewRecall = Pick<
  StoredRecall,
  'id' | 'originKind' | 'originId' | 'organisationId' | 'fraudForm' | 'askedAt'
> & { digest: Buffer; marks: readonly string[]; payment: Payment }

/** Null when it was stored; the id of the request that was there already otherwise. */
export async function insertRecall(tx: Tx, row: NewRecall): Promise<string | null> {
  const added = await sql`insert into recovery.recall (id, origin_kind, origin_id, organisation_id, fraud_form,
      payment_digest, marks, asked_at)
    values (${row.id}, ${row.originKind}, ${row.originId}, ${row.organisationId}, ${row.fraudForm}, ${row.digest},
      ${[...row.marks]}::text[], ${row.askedAt}) on conflict do nothing`.execute(tx)
  if (added.numAffectedRows !== 1n) {
    const known = await sql<{ id: string }>`select id from recovery.recall
      where origin_kind = ${row.originKind} and origin_id = ${row.originId} and payment_digest = ${row.digest}`.execute(
      tx,
    )
    return known.rows[0]?.id ?? null
  }
  const { fromAccount, toAccount, amountInCents, paidAt } = row.payment
  await sql`insert into recovery.payment (recall_id, organisation_id, from_account, to_account, amount_in_cents, paid_at)
    values (${row.id}, ${row.organisationId}, ${fromAccount}, ${toAccount}, ${amountInCents}, ${paidAt})`.execute(tx)
  return null
}

export type NewPacket = Pick<
  StoredPacket,
  'id' | 'recallId' | 'side' | 'organisationId' | 'bankId' | 'status' | 'why' | 'askedAt'
>

export async function insertPacket(tx: Tx, row: NewPacket): Promise<void> {
  await sql`insert into recovery.packet (id, recall_id, side, organisation_id, bank_id, status, why, asked_at)
    values (${row.id}, ${row.recallId}, ${row.side}, ${row.organisationId}, ${row.bankId}, ${row.status}, ${row.why},
      ${row.askedAt})`.execute(tx)
}

/** Columns by their name in the table; every change counts, so that nobody answers what he did not see. */
export async function updatePacket(tx: Tx, id: string, change: Record<string, unknown>): Promise<void> {
  const set = Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  await sql`update recovery.packet set ${sql.join(set)}, version = version + 1 where id = ${id}`.execute(tx)
}

export async function updateRecall(
  tx: Tx,
  id: string,
  { confirmedAt, endedAt }: { confirmedAt: Date | null; endedAt: Date | null },
): Promise<void> {
  await sql`update recovery.recall set confirmed_at = ${confirmedAt}, ended_at = ${endedAt}, version = version + 1
    where id = ${id}`.execute(tx)
  await sql`update recovery.packet set confirmed_at = ${confirmedAt}
    where recall_id = ${id} and confirmed_at is distinct from ${confirmedAt}::timestamptz`.execute(tx)
  await sql`update recovery.payment set ended_at = ${endedAt} where recall_id = ${id}`.execute(tx)
}

/** One request, locked until the transaction ends. Only for the program. */
export async function lockRecall(tx: Tx, id: string): Promise<Recall | null> {
  const found =
    await sql<StoredRecall>`select ${recallColumns} from recovery.recall r where id = ${id} for update`.execute(tx)
  const [recall] = found.rows
  return recall ? ((await withPackets(tx, [recall]))[0] ?? null) : null
}

export async function selectRecall(tx: Tx, id: string): Promise<Recall | null> {
  const found = await sql<StoredRecall>`select ${recallColumns} from recovery.recall r where id = ${id}`.execute(tx)
  return (await withPackets(tx, found.rows))[0] ?? null
}

export async function selectRecallsById(tx: Tx, ids: readonly string[]): Promise<Recall[]> {
  const found = await sql<StoredRecall>`select ${recallColumns} from recovery.recall r
    where id = any(${[...ids]}::uuid[])`.execute(tx)
  return withPackets(tx, found.rows)
}

export async function selectOfOrigins(tx: Tx, kind: Origin['kind'], ids: readonly string[]): Promise<Recall[]> {
  const found = await sql<StoredRecall>`select ${recallColumns} from recovery.recall r
    where origin_kind = ${kind} and origin_id = any(${[...ids]}::uuid[]) order by asked_at, id`.execute(tx)
  return withPackets(tx, found.rows)
}

export const recallsPerPage = 50

/** Requests of one organisation, open ones first: what waits for a person before all, then the oldest. */
export async function selectRecalls(
  tx: Tx,
  organisationId: string,
  page: number,
): Promise<{ recalls: Recall[]; count: number }> {
  const found = await sql<StoredRecall & { count: number }>`select ${recallColumns}, count(*) over ()::int as count
    from recovery.recall r where organisation_id = ${organisationId}
    order by ended_at is null desc,
      exists (select from recovery.packet p where p.recall_id = r.id and p.side = 'sending' and p.status in ('held', 'kept')) desc,
      case when ended_at is null then asked_at end, asked_at desc, id
    limit ${recallsPerPage} offset ${(page - 1) * recallsPerPage}`.execute(tx)
  return {
    recalls: await withPackets(
      tx,
      found.rows.map(({ count: _, ...recall }) => recall),
    ),
    count: found.rows[0]?.count ?? 0,
  }
}

async function withPackets(tx: Tx, recalls: readonly StoredRecall[]): Promise<Recall[]> {
  const ids = recalls.map(({ id }) => id)
  if (ids.length === 0) return []
  const packets = await sql<StoredPacket>`select ${packetColumns} from recovery.packet
    where recall_id = any(${ids}::uuid[]) order by side desc`.execute(tx)
  const payments = await sql<Payment & { id: string }>`select recall_id as id, from_account as "fromAccount",
      to_account as "toAccount", amount_in_cents as "amountInCents", paid_at as "paidAt"
    from recovery.payment where recall_id = any(${ids}::uuid[])`.execute(tx)
  return recalls.map((recall) => {
    const payment = payments.rows.find(({ id }) => id === recall.id)
    return {
      ...recall,
      packets: packets.rows.filter(({ recallId }) => recallId === recall.id),
      payment: payment ? withoutId(payment) : null,
    }
  })
}

function withoutId({ id: _, ...payment }: Payment & { id: string }): Payment {
  return payment
}

/** In the inbox of a bank and not over. */
const isOpenThere = sql`status in ('sent', 'received', 'acknowledged', 'confirmed', 'frozen')`
/** Its own word is awaited, and not first that of the other bank: whoever received the money says that it has the request, and waits. */
const isItsTurn = sql`case when side = 'sending' then status in ('sent', 'received', 'acknowledged')
  else status in ('sent', 'received') or (status in ('acknowledged', 'frozen') and confirmed_at is not null) end`
const isUnconfirmed = sql`side = 'receiving' and confirmed_at is null`
/** What the other bank has not confirmed comes last, or whoever floods a bank stands before true ones; then what ends first: as `nextClock` of a packet that was read. */
const byDue = sql`case when acknowledged_at is null then sent_at + make_interval(mins => ${limits.acknowledged})
  when side = 'sending' then sent_at + make_interval(mins => ${limits.confirmed})
  else confirmed_at + make_interval(mins => ${limits.decided}) end`

const ofList = {
  mine: isItsTurn,
  others: sql`${isOpenThere} and not (${isItsTurn})`,
  done: sql`not (${isOpenThere})`,
} satisfies Record<PacketList, unknown>

/** What this bank was asked and has not said its word about, what ends first on top; one row of it for each clock of its own that runs. */
export async function selectToAnswer(tx: Tx, bankId: string | null, limit: number): Promise<StoredPacket[]> {
  const found = await sql<StoredPacket>`select ${packetColumns} from recovery.packet
    where bank_id = ${bankId} and ${isItsTurn} order by ${isUnconfirmed}, ${byDue}, id limit ${limit}`.execute(tx)
  return found.rows
}

/** How many packets of this bank are in each list. */
export async function countPackets(tx: Tx, bankId: string | null): Promise<Record<PacketList, number>> {
  const found = await sql<Record<PacketList, number>>`select count(*) filter (where ${ofList.mine})::int as mine,
      count(*) filter (where ${ofList.others})::int as others, count(*) filter (where ${ofList.done})::int as done
    from recovery.packet where bank_id = ${bankId} and sent_at is not null`.execute(tx)
  return found.rows[0] ?? { mine: 0, others: 0, done: 0 }
}

export async function selectPacketsById(tx: Tx, ids: readonly string[]): Promise<StoredPacket[]> {
  const found = await sql<StoredPacket>`select ${packetColumns} from recovery.packet
    where id = any(${[...ids]}::uuid[])`.execute(tx)
  return found.rows
}

/** The packet, when row-level security shows it. */
export async function selectPacket(tx: Tx, id: string): Promise<StoredPacket | null> {
  const found = await sql<StoredPacket>`select ${packetColumns} from recovery.packet where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** Packets of one bank: what waits for its word first, then what waits for another, so that what nobody confirmed never stands in the way. */
export async function selectPackets(
  tx: Tx,
  bankId: string,
  page: number,
  list?: PacketList,
): Promise<{ packets: StoredPacket[]; count: number }> {
  const found = await sql<StoredPacket & { count: number }>`select ${packetColumns}, count(*) over ()::int as count
    from recovery.packet where bank_id = ${bankId} and sent_at is not null ${list ? sql`and ${ofList[list]}` : sql``}
    order by ${isOpenThere} desc, ${isItsTurn} desc, ${isUnconfirmed}, case when ${isItsTurn} then ${byDue} when ${isOpenThere} then sent_at end,
      sent_at desc, id
    limit ${recallsPerPage} offset ${(page - 1) * recallsPerPage}`.execute(tx)
  return { packets: found.rows.map(({ count: _, ...packet }) => packet), count: found.rows[0]?.count ?? 0 }
}

/** These were read by the bank, as far as nobody had. Returns those that it was the first time for. */
export async function markReceived(tx: Tx, ids: readonly string[], at: Date): Promise<Set<string>> {
  const found = await sql<{ id: string }>`update recovery.packet set status = 'received', received_at = ${at},
      version = version + 1
    where id = any(${[...ids]}::uuid[]) and status = 'sent' returning id`.execute(tx)
  return new Set(found.rows.map(({ id }) => id))
}

/** Requests since a moment that share a mark with these. */
export async function countFromSource(tx: Tx, marks: readonly string[], since: Date): Promise<number> {
  if (marks.length === 0) return 0
  const found = await sql<{ n: number }>`select count(*)::int as n from recovery.recall
    where asked_at > ${since} and marks && ${[...marks]}::text[]`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** Copies about this account that its bank has and that no payer's bank confirmed. */
export async function countUnconfirmedAbout(tx: Tx, toAccount: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from recovery.packet p
    join recovery.payment y using (recall_id)
    where y.to_account = ${toAccount} and p.side = 'receiving' and p.confirmed_at is null
      and p.status in ('sent', 'received', 'acknowledged')`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** Open requests that were asked before a moment, the oldest first. */
export async function selectOpenBefore(tx: Tx, before: Date, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from recovery.recall
    where ended_at is null and asked_at < ${before} order by asked_at, id limit ${limit}`.execute(tx)
  return found.rows.map(({ id }) => id)
}
