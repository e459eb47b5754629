// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Answer, InvitationMail, InvitationState } from './invitation.ts'

export interface Invitation {
  id: string
  eventId: string
  circleId: string
  name: string
  state: InvitationState
  answer: Answer
  people: number
}

const columns = sql`i.id, i.event_id as "eventId", i.circle_id as "circleId", c.name, i.state, i.answer, i.people`

export async function selectInvitations(tx: Tx, eventId: string): Promise<Invitation[]> {
  const found = await sql<Invitation>`select ${columns} from gatherings.invitation i
    join gatherings.circle c on c.id = i.circle_id
    where i.event_id = ${eventId} order by lower(c.name), i.id limit 500`.execute(tx)
  return found.rows
}

/** Of these, who has somebody to write to that did not say no, and was not invited to this event yet. */
export async function selectInvitable(tx: Tx, eventId: string): Promise<{ id: string; name: string }[]> {
  const found = await sql<{ id: string; name: string }>`select c.id, c.name from gatherings.circle c
    where c.sealed_contact is not null
      and not exists (select from gatherings.no_mail n where n.address_digest = c.address_digest)
      and not exists (select from gatherings.invitation i where i.circle_id = c.id and i.event_id = ${eventId})
    order by lower(c.name), c.id limit 500`.execute(tx)
  return found.rows
}

/** False when this organisation was invited to it already. */
export async function insertInvitation(
  tx: Tx,
  row: { id: string; eventId: string; circleId: string; sealedCode: Buffer; codeDigest: Buffer; at: Date },
): Promise<boolean> {
  const made =
    await sql`insert into gatherings.invitation (id, event_id, circle_id, sealed_code, code_digest, state, at)
    values (${row.id}, ${row.eventId}, ${row.circleId}, ${row.sealedCode}, ${row.codeDigest}, 'due', ${row.at})
    on conflict (event_id, circle_id) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export interface TakenInvitation {
  id: string
  mail: InvitationMail
  eventId: string
  circleId: string
  sealedCode: Buffer | null
  attempts: number
}

/**
 * Who had an invitation and did not say no is mailed again; a mail about an earlier change that waits becomes this one. Returns the invitations that
 * are due now; who was told of a change after `calm` waits.
 */
export async function dueAgain(
  tx: Tx,
  { eventId, mail, at, calm }: { eventId: string; mail: 'changed' | 'cancelled'; at: Date; calm: Date },
): Promise<string[]> {
  const found = await sql<{ id: string; isNow: boolean }>`
    update gatherings.invitation set state = 'due', mail = ${mail}, attempts = 0, taken_by = null, at = ${at}
    where event_id = ${eventId} and answer <> 'no' and (state = 'sent' or state = 'due' and mail = 'changed')
    returning id, ${mail} = 'cancelled' or told_at is null or told_at <= ${calm} as "isNow"`.execute(tx)
  return found.rows.filter(({ isNow }) => isNow).map(({ id }) => id)
}

/** Who waited to hear of a change, and was last told of one before `calm`. */
export async function selectCalm(tx: Tx, calm: Date): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from gatherings.invitation
    where state = 'due' and mail = 'changed' and told_at <= ${calm} order by at, id`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** Begins an attempt: counts it, once under one number. Null when it is not due any more. */
export async function takeInvitation(
  tx: Tx,
  { id, attempt, at }: { id: string; attempt: string; at: Date },
): Promise<TakenInvitation | null> {
  const found = await sql<TakenInvitation>`update gatherings.invitation
    set attempts = attempts + (taken_by is distinct from ${attempt}::uuid)::int, taken_by = ${attempt},
      told_at = case when mail = 'changed' then ${at}::timestamptz else told_at end
    where id = ${id} and state = 'due'
    returning id, mail, event_id as "eventId", circle_id as "circleId", sealed_code as "sealedCode", attempts`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/** From here it may have gone. False: another attempt took it, or it became another mail. */
export async function beginInvitation(
  tx: Tx,
  { id, mail }: Pick<TakenInvitation, 'id' | 'mail'>,
  attempt: string,
): Promise<boolean> {
  const begun = await sql`update gatherings.invitation set state = 'sending'
    where id = ${id} and mail = ${mail} and taken_by = ${attempt} and state in ('due', 'sending')`.execute(tx)
  return begun.numAffectedRows === 1n
}

/**
 * The code goes with the mail: here stays what it is recognised by. 'due': the relay certainly did not take it. False when it had ended before, or
 * became another mail.
 */
export async function endInvitation(
  tx: Tx,
  { id, mail }: Pick<TakenInvitation, 'id' | 'mail'>,
  state: 'due' | 'sent' | 'failed',
): Promise<boolean> {
  const ended = await sql`update gatherings.invitation set state = ${state},
      sealed_code = case when ${state} = 'due' then sealed_code end
    where id = ${id} and mail = ${mail} and state in ('due', 'sending')`.execute(tx)
  return ended.numAffectedRows === 1n
}

export async function lockByCode(tx: Tx, codeDigest: Buffer): Promise<Invitation | null> {
  const found = await sql<Invitation>`select ${columns} from gatherings.invitation i
    join gatherings.circle c on c.id = i.circle_id where i.code_digest = ${codeDigest} for update of i`.execute(tx)
  return found.rows[0] ?? null
}

export async function updateAnswer(
  tx: Tx,
  row: { id: string; answer: Answer; people: number; at: Date },
): Promise<void> {
  await sql`update gatherings.invitation set answer = ${row.answer}, people = ${row.people}, answered_at = ${row.at}
    where id = ${row.id}`.execute(tx)
}
