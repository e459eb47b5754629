// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Seen } from '../compose/compose.ts'
import type { FactsheetDocument } from '../compose/document.ts'
import type { EditionStatus } from './edition.ts'

export interface Edition {
  id: string
  number: string
  status: EditionStatus
  organisationId: string
  title: string
  body: string
  seen: Seen
  changes: number
  changedAt: Date
  sentAt: Date | null
  publishedAt: Date | null
}

export interface Signature {
  source: string
  organisationId: string
  digest: string | null
  signedName: string | null
  signedAt: Date | null
}

const columns = sql`id, number, status, organisation_id as "organisationId", title, body, seen, changes,
  changed_at as "changedAt", sent_at as "sentAt", published_at as "publishedAt"`

/** The edition, when whoever works in this transaction may see it. */
export async function selectEdition(tx: Tx, id: string): Promise<Edition | null> {
  const found = await sql<Edition>`select ${columns} from factsheets.edition where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** Waits until nobody else changes it. Whoever may only sign cannot lock the row, so all wait at its number. */
export async function lockEdition(tx: Tx, id: string): Promise<Edition | null> {
  await sql`select pg_advisory_xact_lock(hashtext(${`factsheets.edition ${id}`}))`.execute(tx)
  return selectEdition(tx, id)
}

/** Drafts that this organisation makes or was asked to sign, and everything published; what changed last first. */
export async function selectForDesk(tx: Tx, organisationId: string, limit: number): Promise<Edition[]> {
  const found = await sql<Edition>`select ${columns} from factsheets.edition
    where status = 'published' or organisation_id = ${organisationId} or ${organisationId} = any(asked)
    order by status = 'published', changed_at desc, id limit ${limit}`.execute(tx)
  return found.rows
}

/** Whether this number has an edition, among those that this transaction sees. */
export async function isTaken(tx: Tx, number: string): Promise<boolean> {
  const found = await sql`select 1 from factsheets.edition where number = ${number}`.execute(tx)
  return found.rows.length > 0
}

export interface PublishedEdition {
  id: string
  number: string
  publishedAt: Date
  document: FactsheetDocument
}

const published = sql`id, number, published_at as "publishedAt", document`

export async function selectPublished(tx: Tx, number: string): Promise<PublishedEdition | null> {
  const found = await sql<PublishedEdition>`select ${published} from factsheets.edition
    where number = ${number} and status = 'published'`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectPdf(tx: Tx, number: string): Promise<Buffer | null> {
  const found = await sql<{ pdf: Buffer }>`select pdf from factsheets.edition
    where number = ${number} and status = 'published'`.execute(tx)
  return found.rows[0]?.pdf ?? null
}

/** The last that was published under a smaller number: what changes are counted from. */
export async function selectPrevious(tx: Tx, number: string): Promise<PublishedEdition | null> {
  const found = await sql<PublishedEdition>`select ${published} from factsheets.edition
    where number < ${number} and status = 'published' order by number desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectAllPublished(
  tx: Tx,
  limit: number,
): Promise<{ number: string; title: string; publishedAt: Date; document: FactsheetDocument }[]> {
  const found = await sql<{ number: string; title: string; publishedAt: Date; document: FactsheetDocument }>`
    select number, title, published_at as "publishedAt", document
    from factsheets.edition where status = 'published' order by published_at desc, number desc limit ${limit}`.execute(
    tx,
  )
  return found.rows
}

export async function insertEdition(
  tx: Tx,
  row: Pick<Edition, 'id' | 'number' | 'organisationId' | 'title' | 'body' | 'seen'>,
  at: Date,
): Promise<void> {
  await sql`insert into factsheets.edition (id, number, organisation_id, title, body, seen, made_at, changed_at)
    values (${row.id}, ${row.number}, ${row.organisationId}, ${row.title}, ${row.body}, ${JSON.stringify(row.seen)}::jsonb,
      ${at}, ${at})`.execute(tx)
}

export async function updateText(
  tx: Tx,
  id: string,
  { title, body, seen }: Pick<Edition, 'title' | 'body' | 'seen'>,
  at: Date,
): Promise<void> {
  await sql`update factsheets.edition set title = ${title}, body = ${body}, seen = ${JSON.stringify(seen)}::jsonb,
    changes = changes + 1, changed_at = ${at} where id = ${id}`.execute(tx)
}

export async function updateSent(tx: Tx, id: string, asked: readonly string[], at: Date): Promise<void> {
  await sql`update factsheets.edition set status = 'sent', asked = ${[...asked]}::text[],
    sent_at = coalesce(sent_at, ${at}), changes = changes + 1, changed_at = ${at} where id = ${id}`.execute(tx)
}

export async function updatePublished(
  tx: Tx,
  id: string,
  { document, pdf }: { document: FactsheetDocument; pdf: Buffer },
  at: Date,
): Promise<void> {
  await sql`update factsheets.edition set status = 'published', document = ${JSON.stringify(document)}::jsonb, pdf = ${pdf},
    published_at = ${at}, changes = changes + 1, changed_at = ${at} where id = ${id}`.execute(tx)
}

const signatureColumns = sql`source, organisation_id as "organisationId", digest, signed_name as "signedName",
  signed_at as "signedAt"`

/** Those that whoever works in this transaction may see: all for whoever makes the edition, the own ones for whoever signs. */
export async function selectSignatures(tx: Tx, editionId: string): Promise<Signature[]> {
  const found = await sql<Signature>`select ${signatureColumns} from factsheets.signature
    where edition_id = ${editionId} order by source`.execute(tx)
  return found.rows
}

/** Asks these organisations to sign. A signature of the same organisation for the same source stays. */
export async function replaceAsked(
  tx: Tx,
  editionId: string,
  asked: readonly { source: string; organisationId: string }[],
  at: Date,
): Promise<void> {
  const kept = asked.map(({ source, organisationId }) => `${source}\n${organisationId}`)
  await sql`delete from factsheets.signature where edition_id = ${editionId}
    and not (source || chr(10) || organisation_id) = any(${kept}::text[])`.execute(tx)
  for (const { source, organisationId } of asked)
    await sql`insert into factsheets.signature (edition_id, source, organisation_id, made_at)
      values (${editionId}, ${source}, ${organisationId}, ${at}) on conflict do nothing`.execute(tx)
}

export async function updateSigned(
  tx: Tx,
  editionId: string,
  { source, digest, by, at }: { source: string; digest: string; by: { id: string; name: string }; at: Date },
): Promise<boolean> {
  const done = await sql`update factsheets.signature set digest = ${digest}, signed_id = ${by.id},
    signed_name = ${by.name}, signed_at = ${at} where edition_id = ${editionId} and source = ${source}`.execute(tx)
  return done.numAffectedRows === 1n
}

/** Editions that wait for signatures and that this organisation was asked to sign. */
export async function selectToSign(tx: Tx, organisationId: string, limit: number): Promise<Edition[]> {
  const found = await sql<Edition>`select ${columns} from factsheets.edition
    where status = 'sent' and ${organisationId} = any(asked) order by sent_at limit ${limit}`.execute(tx)
  return found.rows
}
