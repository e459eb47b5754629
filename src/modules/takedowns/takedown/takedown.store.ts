// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import { referrerOf } from '#modules/shield'
import { isRowId } from '#values'
import type { Since } from './clock.ts'
import type { Addressee, TakedownStatus, TakedownStep } from './takedown.ts'
import type { TakedownTables } from './takedown.tables.ts'

const tables = tablesOf<TakedownTables>

export interface StoredTakedown {
  id: string
  nameId: string | null
  host: string
  because: string
  shown: string
  address: Buffer | null
  brand: string | null
  status: TakedownStatus
  version: number
  addressee: Addressee | null
  seen: number
  openedAt: Date
  closedAt: Date | null
}

const columns = [
  'id',
  'name_id as nameId',
  'host',
  'because',
  'shown',
  'address',
  'brand',
  'status',
  'version',
  'addressee',
  'seen',
  'opened_at as openedAt',
  'closed_at as closedAt',
] as const

export interface HeardPage {
  id: string
  digest: Buffer
  host: string
  because: string
  shown: string
  address: Buffer
  brand: string | null
  /** How often it was heard of this time. */
  seen: number
  at: Date
}

/** Adds pages that are new as waiting, and notes of the others that they were heard of again. Returns those numbers that are new. */
export async function heardOfPages(tx: Tx, pages: readonly HeardPage[]): Promise<string[]> {
  if (pages.length === 0) return []
  const rows = pages.map(({ digest, address, ...rest }) => ({
    ...rest,
    digest: digest.toString('hex'),
    address: address.toString('hex'),
  }))
  const found = await sql<{
    id: string
  }>`insert into shield.takedown (id, page_digest, host, because, shown, address, brand, status, seen,
      opened_at, last_seen_at, status_at)
    select (p->>'id')::uuid, decode(p->>'digest', 'hex'), p->>'host', p->>'because', p->>'shown', decode(p->>'address', 'hex'),
      p->>'brand', 'waiting', (p->>'seen')::int, (p->>'at')::timestamptz, (p->>'at')::timestamptz, (p->>'at')::timestamptz
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) p order by p->>'digest'
    on conflict (page_digest) do update set seen = takedown.seen + excluded.seen,
      last_seen_at = greatest(takedown.last_seen_at, excluded.last_seen_at)
    returning id`.execute(tx)
  const given = new Set(pages.map(({ id }) => id))
  return found.rows.flatMap(({ id }) => (given.has(id) ? [id] : []))
}

export async function insertForName(
  tx: Tx,
  takedown: {
    id: string
    nameId: string
    host: string
    shown: string
    address: Buffer
    brand: string | null
    at: Date
  },
): Promise<string | null> {
  const { id, nameId, host, shown, address, brand, at } = takedown
  const added = await tables(tx)
    .insertInto('shield.takedown')
    .values({
      id,
      name_id: nameId,
      page_digest: null,
      host,
      because: 'referred',
      shown,
      address,
      brand,
      status: 'drafted',
      version: 1,
      addressee: 'host',
      seen: 1,
      opened_at: at,
      last_seen_at: at,
      status_at: at,
      closed_at: null,
    })
    .onConflict((conflict) => conflict.column('name_id').where('name_id', 'is not', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id ?? null
}

export function lockTakedown(tx: Tx, id: string): Promise<StoredTakedown | undefined> {
  if (!isRowId(id)) return Promise.resolve(undefined)
  return tables(tx).selectFrom('shield.takedown').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
}

export function selectTakedown(tx: Tx, id: string): Promise<StoredTakedown | undefined> {
  if (!isRowId(id)) return Promise.resolve(undefined)
  return tables(tx).selectFrom('shield.takedown').select(columns).where('id', '=', id).executeTakeFirst()
}

export interface TakedownChange {
  id: string
  status: TakedownStatus
  addressee: Addressee | null
  at: Date
  isOver: boolean
}

/** What is over needs its address no more: only what people recognise it by stays. */
export async function updateTakedown(tx: Tx, { id, status, addressee, at, isOver }: TakedownChange): Promise<void> {
  await tables(tx)
    .updateTable('shield.takedown')
    .set(({ eb }) => ({
      status,
      addressee,
      status_at: at,
      closed_at: isOver ? at : null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

/** Whoever saw it before sees something else now. */
export async function countChange(tx: Tx, id: string): Promise<void> {
  await sql`update shield.takedown set version = version + 1 where id = ${id}`.execute(tx)
}

/** Forgets whole addresses of what has been over for so long. Returns how many. */
export async function forgetAddresses(tx: Tx, closedBefore: Date): Promise<number> {
  const done = await tables(tx)
    .updateTable('shield.takedown')
    .set({ address: null })
    .where('closed_at', '<', closedBefore)
    .where('address', 'is not', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}

export interface NewStep {
  takedownId: string
  at: Date
  step: TakedownStep
  toStatus: TakedownStatus
  addressee: Addressee | null
  contact: string | null
  note: string
  byId: string | null
  byName: string
}

export async function insertStep(tx: Tx, step: NewStep): Promise<void> {
  const { takedownId, at, toStatus, addressee, contact, note, byId, byName } = step
  await sql`insert into shield.takedown_step (takedown_id, number, at, step, to_status, addressee, contact, note, by_id, by_name)
    select ${takedownId}, coalesce(max(number), 0) + 1, ${at}::timestamptz, ${step.step}, ${toStatus}, ${addressee}, ${contact}, ${note},
      ${byId}, ${byName} from shield.takedown_step where takedown_id = ${takedownId}`.execute(tx)
}

export interface StoredStep extends Omit<NewStep, 'takedownId' | 'byId'> {
  number: number
}

export async function selectSteps(tx: Tx, takedownId: string): Promise<StoredStep[]> {
  const found =
    await sql<StoredStep>`select number, at, step, to_status as "toStatus", addressee, contact, note, by_name as "byName"
    from shield.takedown_step where takedown_id = ${takedownId} order by number`.execute(tx)
  return found.rows
}

/** Who found last that it must go. */
export async function selectJudge(tx: Tx, takedownId: string): Promise<string | null> {
  const found = await sql<{ by: string | null }>`select by_id as by from shield.takedown_step
    where takedown_id = ${takedownId} and step = 'draft' order by number desc limit 1`.execute(tx)
  return found.rows[0]?.by ?? null
}

/** Whoever said that it must go: judged the page, or referred the name. */
export async function judgesOf(tx: Tx, { id, nameId }: Pick<StoredTakedown, 'id' | 'nameId'>) {
  return [await selectJudge(tx, id), nameId === null ? null : await referrerOf(tx, nameId)]
}

/** Its statuses, the oldest first, with the one that it was opened with. */
export function historyOf(openedAs: TakedownStatus, openedAt: Date, steps: readonly StoredStep[]): Since[] {
  return [
    { status: openedAs, at: openedAt },
    ...steps.map(({ toStatus, at, step }) => ({ status: toStatus, at, step })),
  ]
}

export interface Contact {
  addressee: Addressee
  covers: string
  name: string
  mailbox: string | null
  form: string | null
}

/** Known desks that cover this host, the nearest first: the longest that covers it. */
export async function contactsFor(tx: Tx, addressee: Addressee, host: string): Promise<Contact[]> {
  const labels = host.split('.')
  const names = [...labels.map((_, at) => labels.slice(at).join('.')), '']
  const found = await tables(tx)
    .selectFrom('shield.abuse_contact')
    .selectAll()
    .where('addressee', '=', addressee)
    .where('covers', 'in', names)
    .execute()
  return found.toSorted((a, b) => b.covers.length - a.covers.length)
}

export async function replaceContacts(tx: Tx, contacts: readonly Contact[]): Promise<void> {
  await tables(tx).deleteFrom('shield.abuse_contact').execute()
  if (contacts.length > 0)
    await tables(tx)
      .insertInto('shield.abuse_contact')
      .values([...contacts])
      .execute()
}
