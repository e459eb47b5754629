// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '../access/context.ts'
import { sql } from '../db/index.ts'
import type { AuditRow } from './index.ts'

/** About which lines: of these subjects, by themselves or in a list; or by this person. */
export type LinesOf = { subjectIds: readonly string[] } | { actorId: string }

/** Subjects of one question; more are a case that nobody reads line by line. */
export const mostSubjectsAsked = 1_000

/** What only stood in a list that somebody read, such as their work of the day; what they did with many, or took along, is no such line. */
const isInList = sql`subjects is not null and action ~ '-(seen|listed|read)$'`

/**
 * Lines that people and systems of these organisations wrote (null: of every organisation), newest first: at most `limit` before the one with id
 * `before`. Only for the program itself.
 */
export function lookUpLines(
  ctx: Context,
  of: LinesOf,
  {
    organisationId,
    before,
    limit,
    inLists,
  }: {
    organisationId: string | null
    before: number | null
    limit: number
    /** Only what stood in lists, or only the rest; null: all. */
    inLists: boolean | null
  },
): Promise<AuditRow[]> {
  if (ctx.actor.kind !== 'system') throw new Error('lookUpLines is only for the program itself')
  const ids = 'subjectIds' in of ? of.subjectIds.slice(0, mostSubjectsAsked) : []
  const isAbout =
    'subjectIds' in of
      ? sql`id in (select id from foundation.audit where subject_id = any(${[...ids]}::text[])
          union select found from unnest(${[...ids]}::uuid[]) one, foundation.lists_with(one, 0, 100000) found)`
      : sql`actor_kind = 'person' and actor_id = ${of.actorId}`
  const isTheirs = organisationId === null ? sql`true` : sql`organisation_id = ${organisationId}`
  const which = inLists === null ? sql`true` : inLists ? isInList : sql`not (${isInList})`
  return transaction(ctx, async (tx) => {
    const found = await sql<AuditRow>`select id::float8 as id, at, actor_kind as "actorKind", actor_id as "actorId",
      organisation_id as "organisationId", action, subject_kind as "subjectKind", subject_id as "subjectId",
      purpose, legal_basis as "legalBasis", detail,
      case when subjects is not null then coalesce((detail->>'listed')::int, cardinality(subjects)) end as "inListOf"
      from foundation.audit where ${isAbout} and ${isTheirs} and ${which} and (${before}::bigint is null or id < ${before}::bigint)
      order by id desc limit ${limit}`.execute(tx)
    return found.rows
  })
}
