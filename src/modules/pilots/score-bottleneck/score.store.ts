// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Scores } from '../bottleneck/criteria.ts'
import type { BottleneckStatus } from '../bottleneck/line.ts'

export interface GivenScore {
  organisationId: string
  scores: Scores
  personName: string
  scoredAt: Date
  version: number
}

export interface Dissent {
  id: string
  atStatus: BottleneckStatus
  organisationId: string
  text: string
  recordedAt: Date
}

type By = { id: string; name: string; organisationId: string }

export async function selectScores(tx: Tx, bottleneckId: string): Promise<GivenScore[]> {
  const found = await sql<GivenScore>`select organisation_id as "organisationId", scores, person_name as "personName",
      scored_at as "scoredAt", version
    from pilots.score where bottleneck_id = ${bottleneckId} order by organisation_id`.execute(tx)
  return found.rows
}

/** Scores of these bottlenecks, by bottleneck. */
export async function selectScoresOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Scores[]>> {
  const found = await sql<{ id: string; all: Scores[] }>`select bottleneck_id as id, jsonb_agg(scores) as "all"
    from pilots.score where bottleneck_id = any(${[...ids]}::uuid[]) group by bottleneck_id`.execute(tx)
  return new Map(found.rows.map((row) => [row.id, row.all]))
}

/** Stores the scores of an organisation; false when a colleague changed them since version `seen` (0: there were none). */
export async function upsertScore(
  tx: Tx,
  score: { bottleneckId: string; scores: Scores; by: By; at: Date; seen: number },
): Promise<boolean> {
  const { by } = score
  const done = await sql`insert into pilots.score as known
      (bottleneck_id, organisation_id, scores, person_id, person_name, scored_at)
    values (${score.bottleneckId}, ${by.organisationId}, ${JSON.stringify(score.scores)}::jsonb, ${by.id}, ${by.name}, ${score.at})
    on conflict (bottleneck_id, organisation_id) do update set scores = excluded.scores, person_id = excluded.person_id,
      person_name = excluded.person_name, scored_at = excluded.scored_at, version = known.version + 1
    where known.version = ${score.seen}`.execute(tx)
  return done.numAffectedRows === 1n
}

export async function insertDissent(
  tx: Tx,
  dissent: { id: string; bottleneckId: string; atStatus: BottleneckStatus; text: string; by: By; at: Date },
): Promise<void> {
  const { by } = dissent
  await sql`insert into pilots.dissent
      (id, bottleneck_id, at_status, organisation_id, person_id, person_name, text, recorded_at)
    values (${dissent.id}, ${dissent.bottleneckId}, ${dissent.atStatus}, ${by.organisationId}, ${by.id}, ${by.name},
      ${dissent.text}, ${dissent.at})`.execute(tx)
}

/** Who did not agree, oldest first. Named by organisation: it is their position, not a person's. */
export async function selectDissent(tx: Tx, bottleneckId: string): Promise<Dissent[]> {
  const found = await sql<Dissent>`select id, at_status as "atStatus", organisation_id as "organisationId", text,
      recorded_at as "recordedAt"
    from pilots.dissent where bottleneck_id = ${bottleneckId} order by recorded_at, id`.execute(tx)
  return found.rows
}
