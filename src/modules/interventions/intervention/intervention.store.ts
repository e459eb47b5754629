// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { type Content, evidenceOf, type Intervention, type Status, type StoredIntervention } from './intervention.ts'

interface Row {
  code: string
  status: Status
  content: Content
  isReported: boolean
  addedAt: Date
  changedAt: Date
  version: number
}

const columns = sql`code, status, content, is_reported as "isReported", added_at as "addedAt", changed_at as "changedAt", version`

/** All of them: a register is some hundreds at most. What is in use first, what stopped last. */
export async function selectInterventions(tx: Tx): Promise<StoredIntervention[]> {
  const found = await sql<Row>`select ${columns} from interventions.intervention
    order by array_position(array['live', 'pilot', 'idea', 'stopped'], status), content ->> 'title', code`.execute(tx)
  return found.rows.map(storedOf)
}

/** `lock`: nobody changes it until the transaction ends. */
export async function selectIntervention(tx: Tx, code: string, lock = false): Promise<StoredIntervention | null> {
  const found = await sql<Row>`select ${columns} from interventions.intervention where code = ${code}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ? storedOf(found.rows[0]) : null
}

/**
 * Adds one, or takes over what is different. What people changed stays as they made it when a shipped one comes along.
 * Null: it was so already, or stays.
 */
export async function putIntervention(
  tx: Tx,
  { code, status, isReported, ...content }: Intervention,
  { at, isShipped }: { at: Date; isShipped: boolean },
): Promise<'added' | 'changed' | null> {
  const found = await sql<{ version: number }>`
    insert into interventions.intervention as i (code, status, content, is_reported, is_shipped, added_at, changed_at)
    values (${code}, ${status}, ${JSON.stringify({ ...content, evidence: evidenceOf(status, content) })}::jsonb, ${isReported}, ${isShipped}, ${at}, ${at})
    on conflict (code) do update set (status, content, is_reported, is_shipped, changed_at, version)
        = (excluded.status, excluded.content, excluded.is_reported, excluded.is_shipped, excluded.changed_at, i.version + 1)
      where (i.is_shipped or not excluded.is_shipped)
        and (i.status, i.content, i.is_reported) is distinct from (excluded.status, excluded.content, excluded.is_reported)
    returning version`.execute(tx)
  const [row] = found.rows
  if (!row) return null
  return row.version === 1 ? 'added' : 'changed'
}

function storedOf({ content, ...row }: Row): StoredIntervention {
  // What was kept before these were asked does not have them. How strong the evidence is, follows.
  const evidence = evidenceOf(row.status, content)
  return { ...content, audiences: content.audiences ?? [], intensity: content.intensity ?? '', evidence, ...row }
}
