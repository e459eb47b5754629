// SPDX-License-Identifier: EUPL-1.2
import { organisationOf, subjectOf } from '../access/actor.ts'
import { type Context, transaction } from '../access/context.ts'
import { sql, type Tx } from '../db/index.ts'
import { noteErasures } from '../erasures/erasure-log.ts'

export type { Finding } from './compare-lines.ts'
export { signDestruction } from './destruction-certificate.ts'
export { sealAudit, sealingPurpose } from './seal-audit.command.ts'
export { countJudged } from './judged.query.ts'
export { type LinesOf, lookUpLines } from './look-up.query.ts'
export { sealState } from './seal-state.query.ts'
export { type Verdict, verifyAudit } from './verify-audit.query.ts'

/** What somebody did or saw. `subjectId` is an identity number, never a name or an account. */
export interface AuditLine {
  /** Past tense, begins with the module: 'reports.report-submitted'. */
  action: string
  subjectKind: string
  subjectId: string
  /** Of a list: the ids (UUID) of everything that stood in it, so that each can be asked who saw it. */
  subjects?: readonly string[]
  /** Why personal data were looked at. */
  purpose?: string
  legalBasis?: string
  detail?: Record<string, string | number | boolean | null>
  /** Of a deed by which a person says whether the program had something right: how often it had, and how often not (`countJudged`). */
  program?: { right: number; wrong: number }
}

/** Ids in one line; a longer list takes several lines, each of which knows how long the whole list was (`detail.listed`). */
const mostSubjects = 1_000

/** Writes lines in the transaction of the change: no line, no change. */
export async function recordAudit(ctx: Context, tx: Tx, lines: AuditLine | readonly AuditLine[]): Promise<void> {
  const many = (Array.isArray(lines) ? lines : [lines]).flatMap(inPieces)
  if (many.length === 0) return
  const { kind, id } = subjectOf(ctx.actor)
  await sql`insert into foundation.audit
    (at, actor_kind, actor_id, organisation_id, action, subject_kind, subject_id, purpose, legal_basis, detail, subjects,
      traceparent)
    select ${ctx.now()}::timestamptz, ${kind}, ${id}, ${organisationOf(ctx.actor)}, line->>'action', line->>'subjectKind',
      line->>'subjectId', line->>'purpose', line->>'legalBasis', coalesce(line->'detail', '{}'),
      case when line ? 'subjects' then array(select jsonb_array_elements_text(line->'subjects'))::uuid[] end,
      ${ctx.traceparent}
    from jsonb_array_elements(${JSON.stringify(many)}::jsonb) line`.execute(tx)
  noteErasures(ctx, tx, many)
}

function inPieces({ subjects, program, ...line }: AuditLine): Omit<AuditLine, 'program'>[] {
  const judged = program && { programRight: program.right, programWrong: program.wrong }
  const rest = judged ? { ...line, detail: { ...line.detail, ...judged } } : line
  if (!subjects || subjects.length === 0) return [rest]
  if (subjects.length <= mostSubjects) return [{ ...rest, subjects }]
  return Array.from({ length: Math.ceil(subjects.length / mostSubjects) }, (_, piece) => ({
    ...rest,
    subjects: subjects.slice(piece * mostSubjects, (piece + 1) * mostSubjects),
    detail: { ...rest.detail, listed: subjects.length },
  }))
}

export interface AuditRow extends Omit<AuditLine, 'subjects'> {
  id: number
  at: Date
  actorKind: string
  actorId: string | null
  organisationId: string | null
  /** How long the list was in which the subject stood; null where the line is about the subject itself. */
  inListOf: number | null
}

/**
 * Who did or saw what with this subject, by itself or in a list, oldest first: at most `limit` rows after the one with id
 * `after`. Only for the program itself.
 */
export function listAudit(
  ctx: Context,
  subjectId: string,
  { limit = 500, after = 0 }: { limit?: number; after?: number } = {},
): Promise<AuditRow[]> {
  const listed = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(subjectId) ? subjectId : null
  return transaction(ctx, async (tx) => {
    const inLists = listed ? sql`union select foundation.lists_with(${listed}::uuid, ${after}, ${limit})` : sql``
    const found = await sql<AuditRow>`select id, at, actor_kind as "actorKind", actor_id as "actorId",
      organisation_id as "organisationId", action, subject_kind as "subjectKind", subject_id as "subjectId",
      purpose, legal_basis as "legalBasis", detail,
      case when ${listed}::uuid = any(subjects) then coalesce((detail->>'listed')::int, cardinality(subjects)) end as "inListOf"
      from foundation.audit where id in (
        (select id from foundation.audit where subject_id = ${subjectId} and id > ${after} order by id limit ${limit})
        ${inLists})
      order by id limit ${limit}`.execute(tx)
    return found.rows
  })
}

/** Who did these things with these subjects, each by itself and not in a list, oldest first, at most 10,000. Only for the program itself. */
export function listDeeds(
  ctx: Context,
  subjectIds: readonly string[],
  actions: readonly string[],
): Promise<Omit<AuditRow, 'inListOf'>[]> {
  return transaction(ctx, async (tx) => {
    const found = await sql<Omit<AuditRow, 'inListOf'>>`select id, at, actor_kind as "actorKind", actor_id as "actorId",
      organisation_id as "organisationId", action, subject_kind as "subjectKind", subject_id as "subjectId",
      purpose, legal_basis as "legalBasis", detail
      from foundation.audit where subject_id = any(${[...subjectIds]}::text[]) and action = any(${[...actions]}::text[])
      order by id limit 10000`.execute(tx)
    return found.rows
  })
}

/** All of it, in pages, for whoever prints it: what stands at the top of a queue is seen in thousands of lists. */
export async function* everyAudit(ctx: Context, subjectId: string, atOnce = 500): AsyncGenerator<AuditRow> {
  for (let after = 0; ; ) {
    const rows = await listAudit(ctx, subjectId, { limit: atOnce, after })
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < atOnce) return
    after = last.id
  }
}

/** One line of the record for whoever asks on the command line who saw something: when, what, who, what for, in which list. */
export function sayAudit(line: AuditRow): string {
  const who = [line.actorKind, line.organisationId, line.actorId].filter(Boolean).join(' ')
  const why = [line.purpose && `doel: ${line.purpose}`, line.legalBasis && `grondslag: ${line.legalBasis}`]
  const list = line.inListOf !== null && `in een lijst van ${line.inListOf}`
  const rest = [...why, list].filter(Boolean).join(' ')
  return `${line.at.toISOString()}  ${line.action}  ${who}  ${rest} ${JSON.stringify(line.detail)}`
}
