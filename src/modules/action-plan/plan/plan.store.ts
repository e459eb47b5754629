// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ReadAction, ReadTheme } from '../read-plan/plan-read.ts'
import type { Action, Edition, Theme } from './plan.ts'
import type { Planning } from './planning.ts'

const editionColumns = sql`id, year, title, source, adopted_at as "adoptedAt", imported_at as "importedAt"`

/** Editions that whoever asks may see, the newest first. One a year. */
export async function selectEditions(tx: Tx): Promise<Edition[]> {
  const found =
    await sql<Edition>`select ${editionColumns} from action_plan.edition order by year desc limit 100`.execute(tx)
  return found.rows
}

/** Locked until the transaction ends, so that two readings of a file wait for each other. */
export async function lockEdition(tx: Tx, year: number): Promise<Edition | null> {
  // A form can say anything.
  if (!Number.isInteger(year) || year < 0 || year > 9999) return null
  const found =
    await sql<Edition>`select ${editionColumns} from action_plan.edition where year = ${year} for update`.execute(tx)
  return found.rows[0] ?? null
}

/** False when there is one of this year already. */
export async function insertEdition(
  tx: Tx,
  row: { id: string; year: number; title: string; source: string; at: Date },
): Promise<boolean> {
  const made = await sql`insert into action_plan.edition (id, year, title, source, imported_at)
    values (${row.id}, ${row.year}, ${row.title}, ${row.source}, ${row.at}) on conflict (year) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function updateAdopted(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update action_plan.edition set adopted_at = ${at} where id = ${id} and adopted_at is null`.execute(tx)
}

export async function selectThemes(tx: Tx, editionId: string): Promise<Theme[]> {
  const found = await sql<Theme>`select id, number, title, goal, figures from action_plan.theme
    where edition_id = ${editionId} order by number`.execute(tx)
  return found.rows
}

/** Makes the theme or takes over its words. The id, and whether anything became different. */
export async function putTheme(
  tx: Tx,
  row: Pick<ReadTheme, 'number' | 'title' | 'goal'> & { id: string; editionId: string },
): Promise<{ id: string; isChanged: boolean }> {
  const done = await sql<{ id: string }>`insert into action_plan.theme (id, edition_id, number, title, goal)
    values (${row.id}, ${row.editionId}, ${row.number}, ${row.title}, ${row.goal})
    on conflict (edition_id, number) do update set title = excluded.title, goal = excluded.goal
      where (theme.title, theme.goal) is distinct from (excluded.title, excluded.goal)
    returning id`.execute(tx)
  if (done.rows[0]) return { id: done.rows[0].id, isChanged: true }
  const found = await sql<{ id: string }>`select id from action_plan.theme
    where edition_id = ${row.editionId} and number = ${row.number}`.execute(tx)
  return { id: found.rows[0]?.id ?? '', isChanged: false }
}

export async function updateFigures(tx: Tx, themeId: string, figures: readonly string[]): Promise<boolean> {
  const done = await sql`update action_plan.theme set figures = ${[...figures]}::text[] where id = ${themeId}`.execute(
    tx,
  )
  return done.numAffectedRows === 1n
}

const actionColumns = sql`a.id, a.theme_id as "themeId", a.key, a.position, a.number, a.result, a.title, a.planning_text as "planningText", a.planning,
  a.first_planning as "firstPlanning", a.replanned_because as "replannedBecause",
  a.owner_id as "ownerId", a.group_text as "groupText", a.group_name as "groupName", a.group_code as "groupCode", a.partners, a.decision_needed as "decisionNeeded",
  a.risk, a.evidence, a.said_done_at as "saidDoneAt", a.dropped_at as "droppedAt", a.dropped_because as "droppedBecause",
  a.merged_into as "mergedInto", a.changed_at as "changedAt"`

/** In the order of the plan; a plan has some dozens. */
export async function selectActions(tx: Tx, editionId: string): Promise<Action[]> {
  const found =
    await sql<Action>`select ${actionColumns} from action_plan.action a join action_plan.theme t on t.id = a.theme_id
    where t.edition_id = ${editionId} order by t.number, a.position, a.id limit 5000`.execute(tx)
  return found.rows
}

/** With its edition; null when it is not there for whoever asks. */
export async function selectAction(tx: Tx, id: string): Promise<(Action & { editionId: string }) | null> {
  const found = await sql<Action & { editionId: string }>`select ${actionColumns}, t.edition_id as "editionId"
    from action_plan.action a join action_plan.theme t on t.id = a.theme_id where a.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function insertAction(
  tx: Tx,
  row: Pick<ReadAction, 'key' | 'result' | 'title' | 'planningText' | 'planning' | 'group'> & {
    id: string
    themeId: string
    position: number
    at: Date
  },
): Promise<void> {
  await sql`insert into action_plan.action
      (id, theme_id, key, position, number, result, title, planning_text, planning, group_text, group_name, changed_at)
    values (${row.id}, ${row.themeId}, ${row.key}, ${row.position},
      (select coalesce(max(number), 0) + 1 from action_plan.action where theme_id = ${row.themeId}),
      ${row.result}, ${row.title}, ${row.planningText},
      ${JSON.stringify(row.planning)}::jsonb, ${row.group}, ${row.group}, ${row.at})`.execute(tx)
}

export interface ActionChange {
  position?: number
  result?: string
  title?: string
  planningText?: string
  planning?: Planning
  firstPlanning?: Planning | null
  replannedBecause?: string
  ownerId?: string | null
  groupText?: string
  groupName?: string
  partners?: readonly string[]
  decisionNeeded?: string
  risk?: string
  evidence?: readonly { title: string; address: string }[]
  saidDoneAt?: Date | null
  droppedAt?: Date | null
  droppedBecause?: string
  mergedInto?: string | null
}

const json = (value: unknown) => sql`${value === null ? null : JSON.stringify(value)}::jsonb`
const columnOf = {
  position: ['position'],
  result: ['result'],
  title: ['title'],
  planningText: ['planning_text'],
  planning: ['planning', json],
  firstPlanning: ['first_planning', json],
  replannedBecause: ['replanned_because'],
  ownerId: ['owner_id'],
  groupText: ['group_text'],
  groupName: ['group_name'],
  partners: ['partners', (value: unknown) => sql`${value}::text[]`],
  decisionNeeded: ['decision_needed'],
  risk: ['risk'],
  evidence: ['evidence', json],
  saidDoneAt: ['said_done_at'],
  droppedAt: ['dropped_at'],
  droppedBecause: ['dropped_because'],
  mergedInto: ['merged_into'],
} as const satisfies Record<keyof ActionChange, readonly [string, ((value: unknown) => unknown)?]>

/** False when row-level security lets whoever asks change nothing. */
export async function updateAction(tx: Tx, id: string, change: ActionChange, at: Date): Promise<boolean> {
  const sets = (Object.entries(change) as [keyof ActionChange, unknown][]).map(([field, value]) => {
    const [column, write]: readonly [string, ((value: unknown) => unknown)?] = columnOf[field]
    return sql`${sql.ref(column)} = ${write ? write(value) : value}`
  })
  const done =
    await sql`update action_plan.action set ${sql.join([...sets, sql`changed_at = ${at}`])} where id = ${id}`.execute(
      tx,
    )
  return done.numAffectedRows === 1n
}

/** A result is words that its actions share. */
export async function renameResult(
  tx: Tx,
  row: { editionId: string; theme: number; from: string; to: string; at: Date },
): Promise<void> {
  await sql`update action_plan.action a set result = ${row.to}, changed_at = ${row.at} from action_plan.theme t
    where t.id = a.theme_id and t.edition_id = ${row.editionId} and t.number = ${row.theme} and a.result = ${row.from}`.execute(
    tx,
  )
}
