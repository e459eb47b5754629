// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Statement } from '@dijkwacht/evaluator'

/** What was agreed for one organisation, and what statements took of it. Null when nothing was agreed. */
export async function selectQuota(
  tx: Tx,
  of: { organisationId: string; namespace: string; epoch: number; purpose: string },
): Promise<{ perEpoch: number; taken: number } | null> {
  const { organisationId, namespace, epoch, purpose } = of
  const found = await sql<{ perEpoch: number; taken: number }>`select per_epoch as "perEpoch",
      coalesce((select sum(most) from sharing.statement s where s.organisation_id = q.organisation_id
        and s.namespace = q.namespace and s.epoch = ${epoch} and s.purpose = q.purpose), 0)::int as taken
    from sharing.quota q where organisation_id = ${organisationId} and namespace = ${namespace} and purpose = ${purpose}
    for update`.execute(tx)
  return found.rows[0] ?? null
}

/** False: this client gave a statement of that number before. */
export async function insertStatement(
  tx: Tx,
  id: string,
  statement: Statement,
  { organisationId, signed, at }: { organisationId: string; signed: string; at: Date },
): Promise<boolean> {
  const { issuer, id: saidId, namespace, epoch, purpose, activity, most } = statement
  const done =
    await sql`insert into sharing.statement (id, client_id, organisation_id, said_id, namespace, epoch, purpose,
      activity, most, signed, accepted_at)
    values (${id}, ${issuer}, ${organisationId}, ${saidId}, ${namespace}, ${epoch}, ${purpose}, ${activity}, ${most},
      ${signed}, ${at}) on conflict do nothing`.execute(tx)
  return Number(done.numAffectedRows) === 1
}

export interface NewEvaluation {
  /** Null: without a statement. */
  client: string | null
  saidId: string | null
  namespace: string
  epoch: number
  elements: Uint8Array
  at: Date
}

/**
 * Keeps many at once and takes them off their statements. Returns for each whether it was kept: not when its statement was used up, also by
 * another of our programs.
 */
export async function insertEvaluations(tx: Tx, rows: readonly NewEvaluation[]): Promise<boolean[]> {
  const clients = [...new Set(rows.map(({ client }) => client))]
  const saidIds = [...new Set(rows.map(({ saidId }) => saidId))]
  const found = await sql<{ id: string; client: string; saidId: string; left: number }>`select id, client_id as client,
      said_id as "saidId", most - used as left from sharing.statement
    where client_id = any(${clients}::text[]) and said_id = any(${saidIds}::text[]) order by id for update`.execute(tx)
  const statements = new Map(found.rows.map((row) => [`${row.client} ${row.saidId}`, { ...row, taken: 0 }]))
  const kept = rows.map(({ client, saidId, elements }) => {
    if (client === null) return { isKept: true, statementId: null }
    const statement = statements.get(`${client} ${saidId}`)
    const count = elements.length / 32
    if (!statement || statement.left - statement.taken < count) return { isKept: false, statementId: null }
    statement.taken += count
    return { isKept: true, statementId: statement.id }
  })
  const taken = [...statements.values()].filter((statement) => statement.taken > 0)
  await sql`update sharing.statement s set used = s.used + t.taken
    from unnest(${taken.map(({ id }) => id)}::uuid[], ${taken.map((one) => one.taken)}::int[]) as t (id, taken)
    where s.id = t.id`.execute(tx)
  const those = rows.flatMap((row, place) => (kept[place]?.isKept ? [{ ...row, ...kept[place] }] : []))
  await sql`insert into sharing.evaluation (statement_id, namespace, epoch, elements, asked_at)
    select * from unnest(${those.map(({ statementId }) => statementId)}::uuid[], ${those.map((row) => row.namespace)}::text[],
      ${those.map((row) => row.epoch)}::int[], ${those.map((row) => Buffer.from(row.elements))}::bytea[],
      ${those.map((row) => row.at)}::timestamptz[])`.execute(tx)
  return kept.map(({ isKept }) => isKept)
}

export async function upsertQuota(
  tx: Tx,
  quota: { organisationId: string; namespace: string; purpose: string; perEpoch: number },
  at: Date,
): Promise<void> {
  await sql`insert into sharing.quota (organisation_id, namespace, purpose, per_epoch, changed_at)
    values (${quota.organisationId}, ${quota.namespace}, ${quota.purpose}, ${quota.perEpoch}, ${at})
    on conflict (organisation_id, namespace, purpose) do update
      set per_epoch = excluded.per_epoch, changed_at = excluded.changed_at`.execute(tx)
}
