// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ComplaintStatus } from '../complaint/complaint.ts'
import type { Stated } from '../complaint/stored-complaint.ts'
import type { Writing } from '../complaint/version.store.ts'
import type { CaseLook } from '../same-case/same-case.ts'
import type { Batch } from './batch.ts'

export interface NewDraft {
  id: string
  row: number
  digest: Buffer
  ownReference: string | null
  writing: Writing
}

/** Drafts of many rows at once. */
export async function insertDrafts(tx: Tx, batch: Batch, drafts: readonly NewDraft[], at: Date): Promise<void> {
  const rows = drafts.map(({ id, row, digest, ownReference, writing }) => ({
    id,
    row,
    ownReference,
    digest: digest.toString('base64'),
    sealed: writing.sealed.toString('base64'),
    stated: writing.stated,
    loss: writing.lossInCents,
    occurredOn: writing.occurredOn,
  }))
  const given = sql`jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r`
  await sql`insert into complaints.complaint (id, organisation_id, company_number, company_name, branch_number, is_chain,
      is_report, form, status, status_at, created_at, own_reference, batch_id, batch_row, row_digest)
    select (r->>'id')::uuid, ${batch.organisationId}, ${batch.companyNumber}, ${batch.companyName}, ${batch.branchNumber},
      ${batch.isChain}, ${batch.isReport}, ${batch.form}, 'draft', ${at}::timestamptz, ${at}::timestamptz,
      r->>'ownReference', ${batch.id}, (r->>'row')::int, decode(r->>'digest', 'base64') from ${given}`.execute(tx)
  await sql`insert into complaints.version (complaint_id, number, sealed, stated, loss_in_cents, occurred_on, written_at,
      written_by, written_name)
    select (r->>'id')::uuid, 1, decode(r->>'sealed', 'base64'), r->'stated', (r->>'loss')::bigint, (r->>'occurredOn')::date,
      ${at}::timestamptz, ${batch.begunBy}, ${batch.begunName} from ${given}`.execute(tx)
}

/** Of the filer, which of these digests and own references are there already. What was withdrawn or went elsewhere is none. */
export async function selectKnown(
  tx: Tx,
  { organisationId, companyNumber }: Pick<Batch, 'organisationId' | 'companyNumber'>,
  { digests, references }: { digests: readonly Buffer[]; references: readonly string[] },
): Promise<{ digest: string | null; reference: string | null; number: string | null }[]> {
  const found = await sql<{ digest: string | null; reference: string | null; number: string | null }>`
    select encode(row_digest, 'hex') as digest, lower(own_reference) as reference, number from complaints.complaint
    where organisation_id = ${organisationId} and status not in ('withdrawn', 'referred')
      and (row_digest = any(${[...digests]}::bytea[])
        or (company_number = ${companyNumber} and lower(own_reference) = any(${[...references]}::text[])))`.execute(tx)
  return found.rows
}

/** Looked through for one draft: an account that one company met hundreds of times is no sign of anything. */
const mostLooked = 50

type LookRow = CaseLook & { draftId: string; draft: CaseLook; id: string }

/**
 * For drafts that were just stored: complaints of the same filer that name the same account, number or address. Joined by what is named: behind
 * row-level security the index on what is stated is of no use.
 */
export async function selectAlike(
  tx: Tx,
  { organisationId, companyNumber, form }: Pick<Batch, 'organisationId' | 'companyNumber' | 'form'>,
  draftIds: readonly string[],
): Promise<LookRow[]> {
  const named = sql`s->>'kind' as kind, s->>'canonical' as canonical`
  const found = await sql<LookRow>`with other as materialized (
      select *, row_number() over (partition by kind, canonical order by "createdAt", id) as nth from (
        select c.id, c.own_reference as "ownReference", c.created_at as "createdAt", v.stated,
          v.loss_in_cents::float8 as "lossInCents", v.occurred_on::text as "occurredOn", ${named}
        from complaints.complaint c join complaints.version v on v.complaint_id = c.id
        cross join lateral jsonb_array_elements(v.stated) s
        where c.organisation_id = ${organisationId} and c.company_number = ${companyNumber} and c.form = ${form}
          and c.status not in ('withdrawn', 'referred')) named),
    mine as materialized (
      select v.complaint_id as "draftId", ${named}, jsonb_build_object('ownReference', null, 'form', ${form}::text,
        'stated', v.stated, 'lossInCents', v.loss_in_cents, 'occurredOn', v.occurred_on::text) as draft
      from complaints.version v cross join lateral jsonb_array_elements(v.stated) s
      where v.complaint_id = any(${[...draftIds]}::uuid[]))
    select mine."draftId", mine.draft, other.id, other."ownReference", ${form}::text as form, other.stated,
      other."lossInCents", other."occurredOn"
    from mine join other on other.kind = mine.kind and other.canonical = mine.canonical
    where other.id <> mine."draftId" and other.nth <= ${mostLooked}`.execute(tx)
  return found.rows
}

export async function updateLike(tx: Tx, like: ReadonlyMap<string, string>): Promise<void> {
  if (like.size === 0) return
  await sql`update complaints.complaint c set like_id = l.value::uuid
    from jsonb_each_text(${JSON.stringify(Object.fromEntries(like))}::jsonb) l where c.id = l.key::uuid`.execute(tx)
}

export interface BatchDraft {
  id: string
  row: number
  number: string | null
  status: ComplaintStatus
  changes: number
  ownReference: string | null
  stated: Stated[]
  lossInCents: number | null
  occurredOn: string | null
  writtenAt: Date
  likeId: string | null
  likeNumber: string | null
}

export const draftsPerPage = 50

/** A page of what came of a batch: what looks like another case first, then in the order of the file. */
export async function selectDrafts(tx: Tx, batchId: string, page: number): Promise<BatchDraft[]> {
  const found = await sql<BatchDraft>`select c.id, c.batch_row as row, c.number, c.status, c.changes,
      c.own_reference as "ownReference", v.stated, v.loss_in_cents::float8 as "lossInCents",
      v.occurred_on::text as "occurredOn", v.written_at as "writtenAt", c.like_id as "likeId", l.number as "likeNumber"
    from complaints.complaint c
    join lateral (select * from complaints.version where complaint_id = c.id order by number desc limit 1) v on true
    left join complaints.complaint l on l.id = c.like_id
    where c.batch_id = ${batchId} order by c.like_id is null, c.batch_row
    limit ${draftsPerPage} offset ${(page - 1) * draftsPerPage}`.execute(tx)
  return found.rows
}

/** Drafts that wait for a signature, in the order of the file, behind this row. */
export async function selectToSign(
  tx: Tx,
  batchId: string,
  { after, most }: { after: number; most: number },
): Promise<{ id: string; row: number; changes: number; writtenAt: Date }[]> {
  const found = await sql<{
    id: string
    row: number
    changes: number
    writtenAt: Date
  }>`select c.id, c.batch_row as row,
      c.changes, v.written_at as "writtenAt"
    from complaints.complaint c join complaints.version v on v.complaint_id = c.id and v.signed_at is null
    where c.batch_id = ${batchId} and c.status = 'draft' and c.batch_row > ${after}
    order by c.batch_row limit ${most}`.execute(tx)
  return found.rows
}

export interface BatchTotals {
  all: number
  drafts: number
  alike: number
  /** Of the drafts. */
  lossInCents: number
  firstDay: string | null
  lastDay: string | null
  /** Says whether a draft was changed since somebody looked. */
  seen: string
}

export async function selectTotals(tx: Tx, batchId: string): Promise<BatchTotals> {
  const found = await sql<BatchTotals>`select count(*)::int as all,
      count(*) filter (where c.status = 'draft')::int as drafts,
      count(*) filter (where c.status = 'draft' and c.like_id is not null)::int as alike,
      coalesce(sum(v.loss_in_cents) filter (where c.status = 'draft'), 0)::float8 as "lossInCents",
      min(v.occurred_on) filter (where c.status = 'draft')::text as "firstDay",
      max(v.occurred_on) filter (where c.status = 'draft')::text as "lastDay",
      concat(count(*) filter (where c.status = 'draft'), '-', coalesce(sum(c.changes) filter (where c.status = 'draft'), 0)) as seen
    from complaints.complaint c
    join lateral (select * from complaints.version where complaint_id = c.id order by number desc limit 1) v on true
    where c.batch_id = ${batchId}`.execute(tx)
  const [row] = found.rows
  if (!row) throw new Error('a count gives a row')
  return row
}
