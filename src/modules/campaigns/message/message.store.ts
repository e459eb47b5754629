// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Audience } from './audience.ts'
import type { MessageContent, Version, VersionStatus } from './message.ts'

interface Row extends Omit<Version, keyof MessageContent> {
  content: MessageContent
}

const columns = sql`v.message_id as "messageId", v.number, m.form, m.audience, v.status, v.content, v.organisation_id as "organisationId",
  v.made_at as "madeAt", v.in_force_at as "inForceAt", v.ended_at as "endedAt", v.because, v.is_example as "isExample",
  array(select s.organisation_id from campaigns.sign_off s where s.message_id = v.message_id and s.number = v.number
    order by s.signed_at, s.organisation_id) as "signedBy"`

/** Versions that whoever asks may see: of one message or of all, the newest of each first. Messages are some dozens. */
export async function selectVersions(
  tx: Tx,
  { messageId = null, statuses = null }: { messageId?: string | null; statuses?: readonly VersionStatus[] | null } = {},
): Promise<Version[]> {
  const found =
    await sql<Row>`select ${columns} from campaigns.version v join campaigns.message m on m.id = v.message_id
    where (${messageId}::uuid is null or v.message_id = ${messageId}::uuid)
      and (${statuses}::text[] is null or v.status = any(${statuses}::text[]))
    order by m.form, m.audience, v.number desc limit 2000`.execute(tx)
  return found.rows.map(versionOf)
}

/** One version, locked until the transaction ends. */
export async function lockVersion(tx: Tx, messageId: string, number: number): Promise<Version | null> {
  await sql`select 1 from campaigns.message where id = ${messageId} for update`.execute(tx)
  const versions = await selectVersions(tx, { messageId })
  return versions.find((one) => one.number === number) ?? null
}

/** The message of this form and audience; made when there was none. */
export async function putMessage(
  tx: Tx,
  row: { id: string; form: string; audience: Audience; at: Date },
): Promise<string> {
  await sql`insert into campaigns.message (id, form, audience, made_at)
    values (${row.id}, ${row.form}, ${row.audience}, ${row.at}) on conflict (form, audience) do nothing`.execute(tx)
  const found = await sql<{ id: string }>`select id from campaigns.message
    where form = ${row.form} and audience = ${row.audience} for update`.execute(tx)
  const [message] = found.rows
  if (!message) throw new Error('a message that was just made is not there')
  return message.id
}

/** The number of the new version; null when one waits already. */
export async function insertVersion(
  tx: Tx,
  row: { messageId: string; content: MessageContent; organisationId: string; at: Date; isExample: boolean },
): Promise<number | null> {
  const made = await sql<{ number: number }>`
    insert into campaigns.version (message_id, number, status, content, organisation_id, made_at, is_example)
    select ${row.messageId}, coalesce(max(number), 0) + 1, 'waiting', ${JSON.stringify(row.content)}::jsonb,
      ${row.organisationId}, ${row.at}, ${row.isExample}
    from campaigns.version where message_id = ${row.messageId}
    on conflict (message_id) where status = 'waiting' do nothing
    returning number`.execute(tx)
  return made.rows[0]?.number ?? null
}

/** False when this organisation had agreed already. */
export async function insertSignOff(
  tx: Tx,
  row: { messageId: string; number: number; organisationId: string; at: Date },
): Promise<boolean> {
  const made = await sql`insert into campaigns.sign_off (message_id, number, organisation_id, signed_at)
    values (${row.messageId}, ${row.number}, ${row.organisationId}, ${row.at}) on conflict do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function updateVersion(
  tx: Tx,
  row: { messageId: string; number: number; status: VersionStatus; at: Date; because?: string },
): Promise<void> {
  const isInForce = row.status === 'in-force'
  await sql`update campaigns.version set status = ${row.status}, because = ${row.because ?? ''},
      in_force_at = case when ${isInForce} then ${row.at}::timestamptz else in_force_at end,
      ended_at = case when ${isInForce} then null else ${row.at}::timestamptz end
    where message_id = ${row.messageId} and number = ${row.number}`.execute(tx)
}

/** What is in force changed: whoever uses the message has a task. Returns how often it changed by now. */
export async function countChange(tx: Tx, messageId: string): Promise<number> {
  const found = await sql<{ changes: number }>`update campaigns.message set changes = changes + 1
    where id = ${messageId} returning changes`.execute(tx)
  return found.rows[0]?.changes ?? 0
}

function versionOf({ content, ...row }: Row): Version {
  return { ...content, ...row }
}
