// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Campaign, CampaignContent, CampaignStatus } from './campaign.ts'

type Kept = Omit<CampaignContent, 'startsOn' | 'endsOn'>
interface Row extends Omit<Campaign, keyof Kept> {
  /** Campaigns from before it was asked do not say whether they are measured. */
  content: Omit<Kept, 'notMeasured'> & Partial<Pick<Kept, 'notMeasured'>>
}

const columns = sql`c.id, c.code, c.status, c.owner_id as "ownerId", c.is_example as "isExample", c.content,
  to_char(c.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(c.ends_on, 'YYYY-MM-DD') as "endsOn", c.message_id as "messageId",
  c.message_number as "messageNumber", c.embargo_until as "embargoUntil", c.sequence, c.proposed_by as "proposedBy", c.evaluation_id as "evaluationId",
  c.changed_at as "changedAt", c.approved_at as "approvedAt", c.cancelled_at as "cancelledAt", c.because,
  coalesce((select jsonb_agg(jsonb_build_object('organisationId', s.organisation_id,
      'agrees', s.agreed_sequence is not null and s.agreed_sequence = c.sequence, 'declinedBecause', s.declined_because)
      order by s.organisation_id)
    from campaigns.co_sender s where s.campaign_id = c.id), '[]') as "coSenders"`

/** Campaigns with a day from `from` up to `to`, the first first; at most 1,000, which a year does not have. */
export async function selectCampaigns(tx: Tx, { from, to }: { from: string; to: string }): Promise<Campaign[]> {
  const found = await sql<Row>`select ${columns} from campaigns.campaign c
    where c.ends_on >= ${from} and c.starts_on <= ${to} order by c.starts_on, c.code limit 1000`.execute(tx)
  return found.rows.map(campaignOf)
}

export async function selectByCode(tx: Tx, code: string): Promise<Campaign | null> {
  const found = await sql<Row>`select ${columns} from campaigns.campaign c where c.code = ${code}`.execute(tx)
  return found.rows[0] ? campaignOf(found.rows[0]) : null
}

/** Locked until the transaction ends, as far as row-level security lets this person lock it: that is its owner. */
export async function selectCampaign(tx: Tx, id: string, lock = false): Promise<Campaign | null> {
  const found = await sql<Row>`select ${columns} from campaigns.campaign c where c.id = ${id}
    ${lock ? sql`for update of c` : sql``}`.execute(tx)
  return found.rows[0] ? campaignOf(found.rows[0]) : null
}

export interface NewCampaign {
  id: string
  code: string
  status: CampaignStatus
  ownerId: string | null
  isExample: boolean
  content: CampaignContent
  messageId: string | null
  messageNumber: number | null
  embargoUntil: Date | null
  at: Date
}

/** False when another campaign has this code. What is only known from sources is approved by being published. */
export async function insertCampaign(tx: Tx, row: NewCampaign): Promise<boolean> {
  const { startsOn, endsOn, ...content } = row.content
  const made =
    await sql`insert into campaigns.campaign (id, code, status, owner_id, is_reported, is_example, content, starts_on, ends_on,
      message_id, message_number, embargo_until, made_at, changed_at, approved_at)
    values (${row.id}, ${row.code}, ${row.status}, ${row.ownerId}, ${row.ownerId === null}, ${row.isExample},
      ${JSON.stringify(content)}::jsonb, ${startsOn}, ${endsOn}, ${row.messageId}, ${row.messageNumber}, ${row.embargoUntil},
      ${row.at}, ${row.at}, ${row.status === 'approved' ? row.at : null})
    on conflict (code) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

/** Takes over what is different in a campaign that is only known from sources. Null: it was so already. */
export async function putReported(tx: Tx, row: NewCampaign): Promise<'added' | 'changed' | null> {
  if (await insertCampaign(tx, row)) return 'added'
  const { startsOn, endsOn, ...content } = row.content
  const changed =
    await sql`update campaigns.campaign set content = ${JSON.stringify(content)}::jsonb, starts_on = ${startsOn},
      ends_on = ${endsOn}, changed_at = ${row.at}, sequence = sequence + 1
    where code = ${row.code} and is_reported
      and (content, starts_on, ends_on) is distinct from (${JSON.stringify(content)}::jsonb, ${startsOn}::date, ${endsOn}::date)`.execute(
      tx,
    )
  return changed.numAffectedRows === 1n ? 'changed' : null
}

/** A change: the campaign is a draft again, and every yes was to something else. */
export async function updateContent(
  tx: Tx,
  row: Pick<NewCampaign, 'id' | 'content' | 'messageId' | 'messageNumber' | 'embargoUntil' | 'at'>,
): Promise<void> {
  const { startsOn, endsOn, ...content } = row.content
  await sql`update campaigns.campaign set status = 'draft', proposed_by = null, content = ${JSON.stringify(content)}::jsonb, starts_on = ${startsOn},
      ends_on = ${endsOn}, message_id = ${row.messageId}, message_number = ${row.messageNumber},
      embargo_until = ${row.embargoUntil}, sequence = sequence + 1, changed_at = ${row.at}
    where id = ${row.id}`.execute(tx)
}

export async function updateStatus(
  tx: Tx,
  row: { id: string; status: CampaignStatus; at: Date; because?: string; proposedBy?: string },
): Promise<void> {
  const { status, at, proposedBy = null } = row
  await sql`update campaigns.campaign set status = ${status}, proposed_by = ${proposedBy}, because = ${row.because ?? ''},
      changed_at = ${at},
      approved_at = case when ${status} = 'approved' then ${at}::timestamptz else approved_at end,
      cancelled_at = case when ${status} = 'cancelled' then ${at}::timestamptz else null end,
      sequence = sequence + case when ${status} = 'cancelled' then 1 else 0 end
    where id = ${row.id}`.execute(tx)
}

/**
 * Other words of the same message, to which two organisations agreed: an approved campaign stays so. While it waits, every yes was to the words
 * that it had.
 */
export async function updateMessage(tx: Tx, row: { id: string; number: number; at: Date }): Promise<void> {
  await sql`update campaigns.campaign set message_number = ${row.number}, changed_at = ${row.at},
      sequence = sequence + case when status = 'proposed' then 1 else 0 end
    where id = ${row.id}`.execute(tx)
}

export async function updateEmbargo(tx: Tx, id: string, until: Date | null, at: Date): Promise<void> {
  await sql`update campaigns.campaign set embargo_until = ${until}, changed_at = ${at} where id = ${id}`.execute(tx)
}

export async function updateEvaluation(tx: Tx, id: string, evaluationId: string | null): Promise<void> {
  await sql`update campaigns.campaign set evaluation_id = ${evaluationId} where id = ${id}`.execute(tx)
}

/** Who sends along. Those who stay keep what they answered, to an older version of the campaign. */
export async function putCoSenders(tx: Tx, campaignId: string, organisations: readonly string[]): Promise<void> {
  const wanted = [...organisations]
  await sql`delete from campaigns.co_sender
    where campaign_id = ${campaignId} and organisation_id <> all(${wanted}::text[])`.execute(tx)
  await sql`insert into campaigns.co_sender (campaign_id, organisation_id)
    select ${campaignId}, unnest(${wanted}::text[]) on conflict do nothing`.execute(tx)
}

/** The answer of one co-sender to the campaign as it is now. False: this organisation sends nothing along. */
export async function updateCoSender(
  tx: Tx,
  row: { campaignId: string; organisationId: string; sequence: number | null; because: string; at: Date },
): Promise<boolean> {
  const done =
    await sql`update campaigns.co_sender set agreed_sequence = ${row.sequence}, declined_because = ${row.because},
      answered_at = ${row.at}
    where campaign_id = ${row.campaignId} and organisation_id = ${row.organisationId}`.execute(tx)
  return done.numAffectedRows === 1n
}

function campaignOf({ content, ...row }: Row): Campaign {
  return { notMeasured: '', ...content, ...row }
}
