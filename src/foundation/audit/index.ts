// SPDX-License-Identifier: EUPL-1.2
import { organisationOf, subjectOf } from '../access/actor.ts'
import { type Context, transaction } from '../access/context.ts'
import { sql, type Tx } from '../db/index.ts'

/** What somebody did or saw. `subjectId` is an identity number, never a name or an account. */
export interface AuditLine {
  /** Past tense, begins with the module: 'reports.report-submitted'. */
  action: string
  subjectKind: string
  subjectId: string
  /** Why personal data were looked at. */
  purpose?: string
  legalBasis?: string
  detail?: Record<string, string | number | boolean | null>
}

/** Writes lines in the transaction of the change: no line, no change. */
export async function recordAudit(ctx: Context, tx: Tx, lines: AuditLine | readonly AuditLine[]): Promise<void> {
  const many = Array.isArray(lines) ? lines : [lines]
  if (many.length === 0) return
  const { kind, id } = subjectOf(ctx.actor)
  await sql`insert into foundation.audit
    (at, actor_kind, actor_id, organisation_id, action, subject_kind, subject_id, purpose, legal_basis, detail, traceparent)
    select ${ctx.now()}::timestamptz, ${kind}, ${id}, ${organisationOf(ctx.actor)}, line->>'action', line->>'subjectKind',
      line->>'subjectId', line->>'purpose', line->>'legalBasis', coalesce(line->'detail', '{}'), ${ctx.traceparent}
    from jsonb_array_elements(${JSON.stringify(many)}::jsonb) line`.execute(tx)
}

export interface AuditRow extends AuditLine {
  at: Date
  actorKind: string
  actorId: string | null
  organisationId: string | null
}

/** Who did or saw what with this subject, oldest first, at most `limit` rows. Only for the program itself. */
export function listAudit(ctx: Context, subjectId: string, limit = 500): Promise<AuditRow[]> {
  return transaction(ctx, async (tx) => {
    const found = await sql<AuditRow>`select at, actor_kind as "actorKind", actor_id as "actorId",
      organisation_id as "organisationId", action, subject_kind as "subjectKind", subject_id as "subjectId",
      purpose, legal_basis as "legalBasis", detail
      from foundation.audit where subject_id = ${subjectId} order by id limit ${limit}`.execute(tx)
    return found.rows
  })
}
