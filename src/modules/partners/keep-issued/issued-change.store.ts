// SPDX-License-Identifier: EUPL-1.2
import { type RetentionOf, sql, type Tx } from '#foundation/db'
import type { Issued } from '../find-issuer/issued.ts'
import { givesOut, type IssuedChange, type IssuedStatus } from './issued-change.ts'

export interface IssuedChangeTables {
  'partners.issued_change': {
    id: string
    organisation_id: string
    kind: Issued['kind']
    prefixes: string[]
    reason: string
    status: IssuedStatus
    proposed_by: string
    proposed_organisation_id: string
    proposed_at: Date
    judged_by: string | null
    judged_organisation_id: string | null
    judged_at: Date | null
    because: string | null
  }
}

export const issuedChangeRetention: RetentionOf<IssuedChangeTables> = {
  'partners.issued_change': {
    keep: '84 months',
    from: 'proposed_at',
    because:
      'who said to which bank questions about accounts go must be known for as long as a wrong one can be asked about',
  },
}

const columns = sql`c.id as "changeId", c.organisation_id as id, c.kind, c.prefixes, c.reason, c.status, c.proposed_by as "proposedBy",
  c.proposed_at as "proposedAt", c.judged_by as "judgedBy", c.judged_at as "judgedAt", c.because`

type By = { id: string; organisationId: string }

/** Whether it is new: of one partner one waits. */
export async function insertChange(
  tx: Tx,
  { changeId, id, kind, prefixes, reason }: Pick<IssuedChange, 'changeId' | 'id' | 'kind' | 'prefixes' | 'reason'>,
  by: By,
  at: Date,
): Promise<boolean> {
  const made = await sql`insert into partners.issued_change
    (id, organisation_id, kind, prefixes, reason, proposed_by, proposed_organisation_id, proposed_at)
    values (${changeId}, ${id}, ${kind}, ${[...prefixes]}::text[], ${reason}, ${by.id}, ${by.organisationId}, ${at})
    on conflict do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function selectChange(tx: Tx, changeId: string, lock = false): Promise<IssuedChange | null> {
  const found = await sql<IssuedChange>`select ${columns} from partners.issued_change c where id = ${changeId}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export async function endChange(
  tx: Tx,
  changeId: string,
  { status, by, at, because }: { status: IssuedStatus; by: By; at: Date; because: string },
): Promise<void> {
  await sql`update partners.issued_change set status = ${status}, judged_by = ${by.id}, judged_organisation_id = ${by.organisationId},
    judged_at = ${at}, because = ${because || null} where id = ${changeId}`.execute(tx)
}

/** Of one partner, the latest first. */
export async function selectChanges(tx: Tx, organisationId: string, most: number): Promise<IssuedChange[]> {
  const found =
    await sql<IssuedChange>`select ${columns} from partners.issued_change c where organisation_id = ${organisationId}
    order by proposed_at desc, id desc limit ${most}`.execute(tx)
  return found.rows
}

export interface Giver {
  id: string
  name: string
  kind: Issued['kind']
  prefixes: string[]
  /** The change that waits, when one does. */
  waiting: string | null
  waitingBy: string | null
  waitingSince: Date | null
}

/** Partners that give out accounts or numbers, by name: a page of them, or one. */
export async function selectGivers(
  tx: Tx,
  { withDemo, id = null, limit, offset }: { withDemo: boolean; id?: string | null; limit: number; offset: number },
): Promise<Giver[]> {
  const found = await sql<Giver>`select o.id, o.name, g.kind, coalesce(
      (select array_agg(i.prefix order by i.prefix) from partners.issuer i where i.organisation_id = o.id and i.kind = g.kind), '{}') as prefixes,
      w.id as waiting, w.proposed_by as "waitingBy", w.proposed_at as "waitingSince"
    from partners.organisation o
      join unnest(${Object.keys(givesOut)}::text[], ${Object.values(givesOut)}::text[]) g (of, kind) on g.of = o.kind
      left join partners.issued_change w on w.organisation_id = o.id and w.kind = g.kind and w.status = 'proposed'
    where (${withDemo} or not o.is_demo) and (${id}::text is null or o.id = ${id}) order by o.name, o.id limit ${limit} offset ${offset}`.execute(
    tx,
  )
  return found.rows
}

export async function countGivers(tx: Tx, withDemo: boolean): Promise<number> {
  const found = await sql<{ count: number }>`select count(*) as count from partners.organisation
    where kind = any(${Object.keys(givesOut)}::text[]) and (${withDemo} or not is_demo)`.execute(tx)
  return found.rows[0]?.count ?? 0
}
