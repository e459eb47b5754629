// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { UseKind } from './answers.ts'

/** A place where a message is used. */
export interface Use {
  id: string
  messageId: string
  /** The version that stands there. */
  number: number
  kind: UseKind
  title: string
  address: string
  organisationId: string
  campaignId: string | null
  /** The message changed since somebody answered for this place. */
  isOpen: boolean
  /** Why an older version stays. */
  reason: string
}

const columns = sql`u.id, u.message_id as "messageId", u.number, u.kind, u.title, u.address, u.organisation_id as "organisationId",
  u.campaign_id as "campaignId", u.answered < m.changes as "isOpen", u.reason`

/** Places where messages stand now that whoever asks may see; a campaign that is over is none. `messageId`: of one message. */
export async function selectUses(
  tx: Tx,
  { today, messageId = null }: { today: string; messageId?: string | null },
): Promise<Use[]> {
  const found = await sql<Use>`select ${columns} from campaigns.use u join campaigns.message m on m.id = u.message_id
    where u.ended_at is null and (${messageId}::uuid is null or u.message_id = ${messageId}::uuid)
      and not exists (select from campaigns.campaign c where c.id = u.campaign_id and c.ends_on < ${today})
    order by u.declared_at, u.id limit 5000`.execute(tx)
  return found.rows
}

export async function lockUse(tx: Tx, id: string, organisationId: string): Promise<Use | null> {
  const found = await sql<Use>`select ${columns} from campaigns.use u join campaigns.message m on m.id = u.message_id
    where u.id = ${id} and u.organisation_id = ${organisationId} and u.ended_at is null for update of u`.execute(tx)
  return found.rows[0] ?? null
}

export type NewUse = Omit<Use, 'isOpen' | 'reason'> & { at: Date }

/** A place from now on; of a campaign its one place, as it is now. */
export async function putUse(tx: Tx, row: NewUse): Promise<void> {
  await sql`insert into campaigns.use as u (id, message_id, number, kind, title, address, organisation_id, campaign_id, answered, declared_at)
    select ${row.id}, m.id, ${row.number}, ${row.kind}, ${row.title}, ${row.address}, ${row.organisationId}, ${row.campaignId},
      m.changes, ${row.at}
    from campaigns.message m where m.id = ${row.messageId}
    on conflict (campaign_id) where campaign_id is not null do update set (message_id, number, title, answered, reason, ended_at)
      = (excluded.message_id, excluded.number, excluded.title, excluded.answered, '', null)`.execute(tx)
}

export async function endCampaignUse(tx: Tx, campaignId: string, at: Date): Promise<void> {
  await sql`update campaigns.use set ended_at = ${at} where campaign_id = ${campaignId} and ended_at is null`.execute(
    tx,
  )
}

/**
 * A place that the program knows of, as it is now. What was answered for it holds while the same words stand there; an older version than the
 * one in force is a task from the start.
 */
export async function putPlace(
  tx: Tx,
  row: Omit<NewUse, 'kind' | 'campaignId'> & { kind: 'warning'; place: string },
): Promise<void> {
  await sql`insert into campaigns.use as u (id, message_id, number, kind, title, address, organisation_id, place, answered, declared_at)
    select ${row.id}, m.id, ${row.number}, ${row.kind}, ${row.title}, ${row.address}, ${row.organisationId}, ${row.place},
      case when exists (select from campaigns.version v where v.message_id = m.id and v.number = ${row.number} and v.status = 'in-force')
        then m.changes else 0 end, ${row.at}
    from campaigns.message m where m.id = ${row.messageId}
    on conflict (place) do update set (message_id, number, title, answered, reason, ended_at)
      = (excluded.message_id, excluded.number, excluded.title, excluded.answered, '', null)
    where (u.message_id, u.number) is distinct from (excluded.message_id, excluded.number)`.execute(tx)
}

export async function endPlace(tx: Tx, place: string, at: Date): Promise<boolean> {
  const ended =
    await sql`update campaigns.use set ended_at = ${at} where place = ${place} and ended_at is null`.execute(tx)
  return ended.numAffectedRows === 1n
}

/** What somebody says of this place after the message changed. `number`: the version that stands there now. */
export async function answerUse(
  tx: Tx,
  row: { id: string; number: number; reason: string; isGone: boolean; at: Date },
): Promise<void> {
  await sql`update campaigns.use u set number = ${row.number}, reason = ${row.reason}, answered_at = ${row.at},
      answered = (select changes from campaigns.message m where m.id = u.message_id),
      ended_at = case when ${row.isGone} then ${row.at}::timestamptz end
    where u.id = ${row.id}`.execute(tx)
}
