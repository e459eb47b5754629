// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Agreement } from '../agreement/agreement.ts'
import type { Standing } from '../agreement/in-force.ts'
import type { ExchangeId } from '../exchange/exchanges.data.ts'

export type Candidate = Standing &
  Pick<Agreement, 'id' | 'title' | 'kind' | 'dataCategories' | 'purposes'> & {
    /** A newer version took its place. */
    isReplaced: boolean
  }

const columnsOn = (
  day: string,
) => sql`agreements.is_replaced(a.id, ${day}) as "isReplaced", a.id, a.title, a.kind, a.data_categories as "dataCategories", a.purposes, a.status, a.starts_on as "startsOn",
  a.ends_on as "endsOn", a.dpia_review_on as "dpiaReviewOn", a.sample_cap as "sampleCap",
  coalesce((select s.counted from agreements.sample s where s.agreement_id = a.id), 0) as "sampleCounted"`

export interface Pair {
  exchange: ExchangeId
  senderId: string
  receiverId: string
}

const between = ({ exchange, senderId, receiverId }: Pair) => sql`from agreements.agreement a
  join agreements.party sender on sender.agreement_id = a.id and sender.organisation_id = ${senderId} and sender.may_send
  join agreements.party receiver on receiver.agreement_id = a.id and receiver.organisation_id = ${receiverId}
    and receiver.may_receive
  where ${exchange} = any(a.exchanges) and sender.organisation_id <> receiver.organisation_id`

/**
 * Active agreements for this exchange between these two, held fast until the transaction ends: a suspension that commits first is
 * seen, one that comes later waits. The longest lasting first.
 */
export async function holdActive(tx: Tx, pair: Pair, day: string): Promise<Candidate[]> {
  const found = await sql<Candidate>`select ${columnsOn(day)} ${between(pair)}
      and a.status = 'active' and a.starts_on <= ${day} and a.ends_on > ${day}
    order by a.ends_on desc, a.id for share of a`.execute(tx)
  return found.rows
}

/** Every agreement between these two for this exchange, whatever its status: to tell why there is none in force. */
export async function selectBetween(tx: Tx, pair: Pair, day: string): Promise<Candidate[]> {
  const found = await sql<Candidate>`select ${columnsOn(day)} ${between(pair)}`.execute(tx)
  return found.rows
}

/** Active agreements under which this organisation sends, with who may receive. */
export async function selectReceivers(
  tx: Tx,
  { exchange, senderId, day }: { exchange: ExchangeId; senderId: string; day: string },
): Promise<(Candidate & { receiverId: string })[]> {
  const found = await sql<
    Candidate & { receiverId: string }
  >`select ${columnsOn(day)}, receiver.organisation_id as "receiverId"
    from agreements.agreement a
    join agreements.party sender on sender.agreement_id = a.id and sender.organisation_id = ${senderId} and sender.may_send
    join agreements.party receiver on receiver.agreement_id = a.id and receiver.may_receive
      and receiver.organisation_id <> ${senderId}
    where ${exchange} = any(a.exchanges) and a.status = 'active' and a.starts_on <= ${day} and a.ends_on > ${day}
    order by receiver.organisation_id`.execute(tx)
  return found.rows
}

/** Active agreements under which this organisation receives, with who may send. */
export async function selectSenders(
  tx: Tx,
  { exchange, receiverId, day }: { exchange: ExchangeId; receiverId: string; day: string },
): Promise<(Candidate & { senderId: string })[]> {
  const found = await sql<
    Candidate & { senderId: string }
  >`select ${columnsOn(day)}, sender.organisation_id as "senderId"
    from agreements.agreement a
    join agreements.party receiver on receiver.agreement_id = a.id and receiver.organisation_id = ${receiverId}
      and receiver.may_receive
    join agreements.party sender on sender.agreement_id = a.id and sender.may_send and sender.organisation_id <> ${receiverId}
    where ${exchange} = any(a.exchanges) and a.status = 'active' and a.starts_on <= ${day} and a.ends_on > ${day}
    order by sender.organisation_id`.execute(tx)
  return found.rows
}
