// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { ProgramVendor, SubmissionStatus, Vendor } from './vendor.ts'
import type { SubmissionTables } from './submission.tables.ts'

const tables = tablesOf<SubmissionTables>

/** What an address belongs to: a page that is to be taken down, or a name on the list. */
export type Subject = { takedownId: string } | { nameId: string }

export interface StoredSubmission {
  id: string
  vendor: Vendor
  takedownId: string | null
  nameId: string | null
  shown: string
  address: Buffer | null
  status: SubmissionStatus
  byHand: boolean
  attempts: number
  nextAt: Date | null
  reference: string | null
  said: string
  askedAt: Date
  submittedAt: Date | null
  listedAt: Date | null
  statusAt: Date
  byName: string
}

const columns = [
  'id',
  'vendor',
  'takedown_id as takedownId',
  'name_id as nameId',
  'shown',
  'address',
  'status',
  'by_hand as byHand',
  'attempts',
  'next_at as nextAt',
  'reference',
  'said',
  'asked_at as askedAt',
  'submitted_at as submittedAt',
  'listed_at as listedAt',
  'status_at as statusAt',
  'by_name as byName',
] as const

export interface NewSubmission {
  id: string
  vendor: Vendor
  subject: Subject
  shown: string
  /** Sealed; null when a person submitted it by hand. */
  address: Buffer | null
  status: SubmissionStatus
  at: Date
  byId: string
  byName: string
}

/** False when this address is under way at this vendor already. */
export async function insertSubmission(tx: Tx, submission: NewSubmission): Promise<boolean> {
  const { id, vendor, subject, shown, address, status, at, byId, byName } = submission
  const byHand = address === null
  const added = await tables(tx)
    .insertInto('shield.submission')
    .values({
      id,
      vendor,
      takedown_id: 'takedownId' in subject ? subject.takedownId : null,
      name_id: 'nameId' in subject ? subject.nameId : null,
      shown,
      address,
      status,
      by_hand: byHand,
      attempts: 0,
      next_at: byHand ? null : at,
      reference: null,
      said: '',
      asked_at: at,
      begun_at: null,
      submitted_at: byHand ? at : null,
      listed_at: null,
      status_at: at,
      by_id: byId,
      by_name: byName,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Everything about one subject, the newest first. */
export function selectSubmissions(tx: Tx, subject: Subject): Promise<StoredSubmission[]> {
  const [column, id] =
    'takedownId' in subject ? (['takedown_id', subject.takedownId] as const) : (['name_id', subject.nameId] as const)
  return tables(tx)
    .selectFrom('shield.submission')
    .select(columns)
    .where(column, '=', id)
    .orderBy('asked_at', 'desc')
    .orderBy('vendor')
    .limit(100)
    .execute()
}

export function lockSubmission(tx: Tx, id: string): Promise<StoredSubmission | undefined> {
  return tables(tx).selectFrom('shield.submission').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Takes what is due, so that nobody else does until `until`. `waiting`: to be submitted; otherwise to be asked about. */
export async function claimDue(
  tx: Tx,
  { waiting, now, until, limit }: { waiting: boolean; now: Date; until: Date; limit: number },
): Promise<string[]> {
  const found = await sql<{ id: string }>`update shield.submission set next_at = ${until} where id in (
      select id from shield.submission where next_at <= ${now} and (status = 'waiting') = ${waiting} and not by_hand
      order by next_at limit ${limit} for update skip locked) returning id`.execute(tx)
  // Numbers grow with time: who asked first goes first.
  return found.rows.map(({ id }) => id).toSorted()
}

/** How many addresses went to this vendor since then. Nobody else counts until the transaction ends. */
export async function countBegun(tx: Tx, vendor: ProgramVendor, since: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`shield.submission ${vendor}`}))`.execute(tx)
  const found = await sql<{ n: number }>`select count(*)::int as n from shield.submission
    where vendor = ${vendor} and begun_at > ${since}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

export async function beginSubmission(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update shield.submission set attempts = attempts + 1, begun_at = coalesce(begun_at, ${at})
    where id = ${id}`.execute(tx)
}

/** Tries or asks again at `nextAt`; null: not by itself. */
export async function postponeSubmission(tx: Tx, id: string, nextAt: Date | null, said: string): Promise<void> {
  await sql`update shield.submission set next_at = ${nextAt}, said = ${said} where id = ${id}`.execute(tx)
}

/** A new status. The address is forgotten: what was sent is not needed, and what will not be sent even less. */
export async function setSubmission(
  tx: Tx,
  id: string,
  {
    status,
    at,
    nextAt,
    said,
    reference,
  }: Pick<StoredSubmission, 'status' | 'nextAt' | 'said' | 'reference'> & { at: Date },
): Promise<void> {
  await sql`update shield.submission set status = ${status}, status_at = ${at}, next_at = ${nextAt}, said = ${said},
      reference = coalesce(${reference}, reference), address = null,
      submitted_at = case when ${status} = 'submitted' then coalesce(submitted_at, ${at}) else submitted_at end,
      listed_at = case when ${status} = 'listed' then coalesce(listed_at, ${at}) else listed_at end
    where id = ${id}`.execute(tx)
}
