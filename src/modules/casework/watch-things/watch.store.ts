// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { IdentifierKind } from '#values'

export type Watched =
  | { kind: 'identifier'; identifierKind: IdentifierKind; canonical: string }
  | { kind: 'case'; reportId: string }
  | { kind: 'words'; words: string }

export type Watch = Watched & {
  id: string
  since: Date
  /** New reports of the own organisation. */
  unread: number
  /** Others reported it too, before this week: never how many or when. */
  isElsewhere: boolean
}

interface Row {
  id: string
  kind: Watched['kind']
  identifierKind: IdentifierKind | null
  canonical: string | null
  reportId: string | null
  words: string | null
  since: Date
  unread: number
  isElsewhere: boolean
}

const columns = (
  at: Date,
) => sql`w.id, w.kind, w.identifier_kind as "identifierKind", w.canonical, w.report_id as "reportId", w.words,
  w.since, coalesce(w.elsewhere_from <= ${at}::date, false) as "isElsewhere",
  (select count(*) from casework.alert a where a.watch_id = w.id and a.read_at is null) as unread`

function watchOf({ id, kind, identifierKind, canonical, reportId, words, since, unread, isElsewhere }: Row): Watch {
  const own = { id, since, unread, isElsewhere }
  if (kind === 'identifier' && identifierKind && canonical !== null) return { ...own, kind, identifierKind, canonical }
  if (kind === 'case' && reportId) return { ...own, kind, reportId }
  return { ...own, kind: 'words', words: words ?? '' }
}

/** What the person who asks watches: first where something is new, then the youngest. */
export async function selectWatches(tx: Tx, { personId, at }: { personId: string; at: Date }): Promise<Watch[]> {
  const found =
    await sql<Row>`select * from (select ${columns(at)} from casework.watch w where person_id = ${personId}) own
    order by unread > 0 desc, since desc, id desc`.execute(tx)
  return found.rows.map(watchOf)
}

/** Held until the transaction ends, so that the bound on the number of watches holds. */
export async function lockWatches(tx: Tx, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`casework.watch ${personId}`}, 0))`.execute(tx)
}

export async function insertWatch(
  tx: Tx,
  watch: Watched & { id: string; personId: string; organisationId: string; at: Date },
): Promise<void> {
  const { id, personId, organisationId, kind, at } = watch
  const [identifierKind, canonical] =
    watch.kind === 'identifier' ? [watch.identifierKind, watch.canonical] : [null, null]
  await sql`insert into casework.watch (id, person_id, organisation_id, kind, identifier_kind, canonical, report_id,
      words, since, tended_at)
    values (${id}, ${personId}, ${organisationId}, ${kind}, ${identifierKind}, ${canonical},
      ${watch.kind === 'case' ? watch.reportId : null}, ${watch.kind === 'words' ? watch.words : null},
      ${at}, ${at})`.execute(tx)
}

/** Whether there was one of this person. */
export async function deleteWatch(tx: Tx, watchId: string, personId: string): Promise<boolean> {
  const gone = await sql`delete from casework.watch where id = ${watchId} and person_id = ${personId}`.execute(tx)
  return gone.numAffectedRows === 1n
}

/** Up to this moment; of one watch, or of all of this person. Returns how many became read. */
export async function markRead(
  tx: Tx,
  given: { personId: string; organisationId: string; watchId: string | null; until: Date; at: Date },
): Promise<number> {
  const { personId, organisationId, watchId, until, at } = given
  const chosen = sql`w.person_id = ${personId} and w.organisation_id = ${organisationId}
    and (${watchId}::uuid is null or w.id = ${watchId}::uuid)`
  await sql`update casework.watch w set tended_at = ${at} where ${chosen}`.execute(tx)
  const read = await sql`update casework.alert a set read_at = ${at} from casework.watch w
    where a.watch_id = w.id and ${chosen} and a.read_at is null and a.at <= ${until}`.execute(tx)
  return Number(read.numAffectedRows ?? 0)
}
