// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'
import type { SyslogLine } from './frame.ts'

/** Sealed lines after the one numbered `after`, in order: between them none can still come. */
export async function selectLines(tx: Tx, after: number, limit: number): Promise<SyslogLine[]> {
  const found = await sql<SyslogLine>`select id,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_kind as "actorKind", actor_id as "actorId",
      organisation_id as "organisationId", action, subject_kind as "subjectKind", subject_id as "subjectId",
      case when subjects is not null then coalesce((detail->>'listed')::int, cardinality(subjects)) end as listed, traceparent
    from foundation.audit where id > ${after} and id <= coalesce((select last_id from foundation.audit_seal
      order by number desc limit 1), 0)
    order by id limit ${limit}`.execute(tx)
  return found.rows
}
